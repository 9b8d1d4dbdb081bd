/** English words of saying, and of those who say. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";

const parted = (words: string): string[] => words.trim().split(/\s+/);
const blank = String.raw`\s+`;

const GIVEN =
  "furnished provided supplied given reported stated estimated collected obtained issued";
const PAPERS = "report reports information data estimate estimates figures statistics";
/** In every form, each with the tenses in which papers use it. */
const SAYING = `
  said says say stated states state reported report claimed claims claim asserted asserts alleged alleges estimated estimates
  noted notes told tells indicated indicates indicating declared declares announced announces showed shows show maintained maintains
  proposed proposes believed believes believe considered considers replied replies mentioned mentions explained explains commented
  commenting recalled recalls recommended recommends remarked remarks concluded concludes asked asks inquired inquires urged urges
  interjected added adds informed informs notified notifies suggested suggests agreed agrees advised advises warned warns insisted
  insists complained complains argued argues answered answers disclosed discloses revealed reveals testified confirmed confirms
  acknowledged acknowledges emphasized emphasised emphasizes stressed stresses predicted predicts feared fears promised promises
  pledged offered offers wrote writes cabled telegraphed adopted anticipated anticipates expected expects
  expressed expresses thought thinks hoped hopes understood understands envisaged envisages read opened
  calculated calculates reckoned put puts observed observes contended contends charged charges affirmed affirms assured
  assures referred refers demanded demands requested requests protested raised estimate minimized minimised
  learned spoke quoted quotes repeated surmised`;

/** A word of saying. */
export const SAYS = alternatives(
  [
    ...parted(SAYING),
    ...wordsIn(
      "admits that, admitted that, point out, points out, pointed out, opened meeting, named",
    ),
  ],
  { blank },
);

/** Words of saying behind which others' own words may follow, to the end of a quotation or further. */
export const TELLS = new RegExp(
  String.raw`\b${alternatives(
    parted(
      "said says stated states replied replies told tells announced declared declares asked added explained wrote read opened say reported " +
        "continued answered remarked concluded noted informed cabled telegraphed recommended proposed pointed notified",
    ),
  )}\b(?!.*\b${alternatives(parted(SAYING))}\b)`,
  "su",
);

/** Words that stand before whoever gives a figure. */
export const LEADS = alternatives(
  [
    ...parted(GIVEN).map((word) => `${word} by`),
    ...parted(PAPERS).flatMap((word) => [`${word} from`, `${word} of`, `${word} by`]),
    ...wordsIn("according to, according, in the view of, in the opinion of, statement by"),
  ],
  { blank },
);

/** Who speaks by an office, without a name. */
export const POSTS = alternatives(
  [
    ...wordsIn(
      "Foreign Minister, Prime Minister, Vice President, President, Premier, Chancellor, Secretary, Under Secretary, Minister, " +
        "Ambassador, Consul General, Consul, Chargé, Chairman, Chair, Counselor, Attaché, Commissioner, High Commissioner, Governor, " +
        "General, Colonel, Director, representative, Representative, delegate, spokesman, official, officials, Foreign Office, Foreign Ministry, " +
        "Committee, committee, Commission, Council, Board, Agency",
    ),
  ],
  { blank },
);

/** Papers that show something by themselves. */
export const SOURCES = alternatives(
  wordsIn(
    "letters, letter, press release, press releases, release, newspapers, newspaper, article, articles, broadcast, records, statistics, " +
      "reports, report, figures, communiqué, survey, cable, telegram, statement",
  ),
  { blank },
);

/** `Text of the note follows:`: papers whose words come next. */
export const QUOTED = alternatives(
  wordsIn(
    "text, statement, message, note, letter, announcement, communiqué, aide-mémoire, reply, resolution, declaration, article",
  ),
);

/** Words by which nobody in particular says so. */
export const UNNAMED = alternatives(
  [
    ...parted("is was has been").flatMap((being) =>
      parted("reported said estimated believed understood learned").map(
        (told) => `it ${being === "has" ? "has been" : being} ${told}`,
      ),
    ),
    ...wordsIn(
      "reportedly, allegedly, press reports, radio reports, newspaper reports, rumors, rumours, reports of, according to reports, " +
        "press reported, radio reported, sources report, sources said, sources state",
    ),
  ],
  { blank },
);
