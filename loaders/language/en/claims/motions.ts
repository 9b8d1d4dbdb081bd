/** English words of moving, as a dictionary; a verb's or noun's forms are made from its base. */
import { list, plural } from "./forms.js";

/** How a word moves people. */
export interface Motion {
  base: string;
  /**
   * `away`: out of where they were; `arrive`: into somewhere; `back`: to where they came from; `go`: on;
   * `host`: somebody takes them in; `free`: out of hands; `stay`: nowhere.
   */
  way: "away" | "arrive" | "back" | "go" | "host" | "free" | "stay";
  /** Whether it moves its object (`sent 300 experts`), its subject (`300 fled`), or either. */
  moves: "object" | "subject" | "either";
  /** What a place is that is its object: `left China`, `entered India`. */
  object: "from" | "to" | null;
  /** True of words that say much else beside: they count only right beside the people. */
  common: boolean;
  form: "base" | "s" | "past" | "participle" | "ing" | "noun";
}

type Given = [string, Motion["way"], Motion["moves"], Motion["object"], string?];

/** Base, way, what it moves, its object; then irregular past and participle, or `common`. */
const VERBS: Given[] = [
  ["leave", "away", "subject", "from", "left left"],
  ["flee", "away", "subject", "from", "fled fled"],
  ["escape", "away", "subject", "from"],
  ["depart", "away", "subject", "from"],
  ["emigrate", "away", "subject", null],
  ["migrate", "away", "subject", null],
  ["exit", "away", "subject", "from"],
  ["defect", "away", "subject", null],
  ["desert", "away", "subject", null],
  ["sail", "away", "subject", null],
  ["embark", "away", "subject", null],
  ["evacuate", "away", "either", "from"],
  ["withdraw", "away", "either", "from", "withdrew withdrawn"],
  ["remove", "away", "object", null, "common"],
  ["expel", "away", "object", null, "expelled expelled"],
  ["deport", "away", "object", null],
  ["exile", "away", "object", null],
  ["evict", "away", "object", null],
  ["uproot", "away", "object", null],
  ["displace", "away", "object", null],
  ["recall", "away", "object", null, "common"],
  ["extricate", "away", "object", null],
  ["banish", "away", "object", null],
  ["oust", "away", "object", null, "common"],
  ["ferry", "go", "object", null],
  ["smuggle", "go", "object", null],
  ["convoy", "go", "object", null, "common"],
  ["abduct", "go", "object", null],
  ["kidnap", "go", "object", null, "kidnapped kidnapped"],
  ["trek", "go", "subject", null, "trekked trekked"],
  ["walk", "go", "subject", null, "common"],
  ["march", "go", "subject", null, "common"],
  ["swim", "go", "subject", null, "common swam swum"],
  ["wade", "go", "subject", null, "common"],
  ["sneak", "go", "subject", null, "common"],
  ["filter", "go", "subject", null, "common"],
  ["transmigrate", "go", "either", null],
  ["expatriate", "away", "object", null],
  ["conscript", "go", "object", null, "common"],
  ["disembark", "arrive", "either", null],
  ["arrive", "arrive", "subject", "to"],
  ["enter", "arrive", "subject", "to", "common"],
  ["reach", "arrive", "subject", "to", "common"],
  ["immigrate", "arrive", "subject", null],
  ["land", "arrive", "either", "to", "common"],
  ["settle", "arrive", "either", null, "common"],
  ["resettle", "arrive", "either", null],
  ["relocate", "arrive", "either", null],
  ["infiltrate", "arrive", "either", "to"],
  ["intern", "arrive", "object", null],
  ["admit", "host", "object", null, "common admitted admitted"],
  ["accept", "host", "object", null, "common"],
  ["receive", "host", "object", null, "common"],
  ["welcome", "host", "object", null, "common"],
  ["absorb", "host", "object", null, "common"],
  ["shelter", "host", "object", null, "common"],
  ["take", "host", "object", null, "common took taken"],
  ["accommodate", "host", "object", null, "common"],
  ["assimilate", "host", "object", null, "common"],
  ["naturalize", "host", "object", null, "common"],
  ["parole", "host", "object", null],
  ["return", "back", "either", "to"],
  ["repatriate", "back", "either", "to"],
  ["go", "go", "subject", null, "common went gone"],
  ["come", "go", "subject", null, "common came come"],
  ["move", "go", "either", null, "common"],
  ["cross", "go", "subject", null],
  ["recross", "go", "subject", null],
  ["proceed", "go", "subject", "to", "common"],
  ["transfer", "go", "object", null, "transferred transferred"],
  ["transport", "go", "object", null],
  ["airlift", "go", "object", null],
  ["fly", "go", "either", null, "common flew flown"],
  ["bring", "go", "object", null, "common brought brought"],
  ["carry", "go", "object", null, "common"],
  ["lift", "go", "object", null, "common"],
  ["shuttle", "go", "object", null, "common"],
  ["rescue", "away", "object", null, "common"],
  ["trickle", "go", "subject", null],
  ["drift", "go", "subject", null, "common"],
  ["regroup", "go", "either", null, "common regrouped regrouped"],
  ["send", "go", "object", null, "common sent sent"],
  ["dispatch", "go", "object", null, "common"],
  ["despatch", "go", "object", null, "common"],
  ["ship", "go", "object", null, "common shipped shipped"],
  ["hand", "go", "object", null, "common"],
  ["turn", "go", "object", null, "common"],
  ["stream", "go", "subject", null],
  ["pour", "go", "subject", null],
  ["flock", "go", "subject", null],
  ["swarm", "go", "subject", null],
  ["travel", "go", "subject", null, "common"],
  ["move", "go", "either", null, "common"],
  ["get", "away", "object", null, "common got got"],
  ["pull", "away", "object", null, "common"],
  ["call", "back", "object", null, "common"],
  ["throw", "away", "object", null, "common threw thrown"],
  ["force", "away", "object", null, "common"],
  ["push", "away", "object", null, "common"],
  ["slip", "go", "subject", null, "common slipped slipped"],
  ["exchange", "go", "object", null, "common"],
  ["drive", "away", "object", null, "common drove driven"],
  ["rejoin", "arrive", "subject", null, "common"],
  ["release", "free", "object", null],
  ["free", "free", "object", null, "common freed freed"],
  ["let", "free", "object", null, "common let let"],
  ["liberate", "free", "object", null],
  ["live", "stay", "subject", null],
  ["reside", "stay", "subject", null],
  ["remain", "stay", "subject", null],
  ["stay", "stay", "subject", null],
  ["wait", "stay", "subject", null],
  ["await", "stay", "subject", null],
  ["linger", "stay", "subject", null],
  ["dwell", "stay", "subject", null, "common dwelt dwelt"],
  ["sojourn", "stay", "subject", null],
  ["work", "stay", "subject", null, "common"],
  ["study", "stay", "subject", null, "common"],
  ["serve", "stay", "subject", null, "common"],
  ["station", "stay", "object", null, "common"],
  ["strand", "stay", "object", null],
  ["incarcerate", "stay", "object", null],
  ["hold", "stay", "object", null, "common held held"],
  ["detain", "stay", "object", null],
  ["imprison", "stay", "object", null],
  ["house", "stay", "object", null, "common"],
  ["camp", "stay", "subject", null, "common"],
];

/** Nouns of moving. */
const NOUNS: Record<Motion["way"], string[]> = {
  away: list(
    "evacuation evac departure removal exodus flight expulsion deportation emigration exit defection desertion escape withdrawal extrication outflow eviction recall banishment efflux expatriation displacement egress",
  ),
  arrive: list(
    "resettlement immigration influx inflow entry entrance arrival infiltration relocation settlement inflow ingress disembarkation",
  ),
  host: list(
    "admission admittance acceptance reception intake parole asylum shelter refuge absorption",
  ),
  back: list("return repatriation homecoming readmission"),
  go: list(
    "visa permit transfer exchange movement migration transportation airlift crossing dispatch transit journey trek transport conveyance kidnapping abduction transmigration passage",
  ),
  free: list("release liberation"),
  stay: list("detention presence custody"),
};

const MOTIONS = new Map<string, Motion[]>();

function addMotion(form: string, motion: Motion): void {
  const known = MOTIONS.get(form) ?? [];
  if (!known.some((other) => other.form === motion.form)) MOTIONS.set(form, [...known, motion]);
}

function addVerb([base, way, moves, object, more = ""]: Given): void {
  const words = list(more).filter((word) => word !== "");
  const common = words.includes("common");
  const [past, participle] = words.filter((word) => word !== "common");
  const stem = base.replace(/e$/, "");
  const doubled =
    past !== undefined && past.endsWith(`${base.at(-1) ?? ""}ed`) ? past.slice(0, -2) : stem;
  const motion = { base, way, moves, object, common };
  const ed = base.endsWith("e")
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${stem.slice(0, -1)}ied`
      : `${base}ed`;
  addMotion(base, { ...motion, form: "base" });
  addMotion(
    /(?:s|sh|ch|x|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`,
    {
      ...motion,
      form: "s",
    },
  );
  addMotion(past ?? ed, { ...motion, form: "past" });
  addMotion(participle ?? ed, { ...motion, form: "participle" });
  addMotion(base === "flee" ? "fleeing" : `${doubled}ing`, { ...motion, form: "ing" });
}

VERBS.forEach(addVerb);

// `975 Koreans bound for the north`: this verb has but one form.
addMotion("bound", {
  base: "bound",
  way: "go",
  moves: "subject",
  object: null,
  common: true,
  form: "participle",
});

for (const [way, nouns] of Object.entries(NOUNS) as [Motion["way"], string[]][])
  for (const noun of nouns)
    for (const form of [noun, plural(noun)])
      addMotion(form, {
        base: noun,
        way,
        moves: "either",
        object: null,
        common: false,
        form: "noun",
      });

/** What a word can say of moving, by its forms; none for most words. */
export function motionsOf(lower: string): readonly Motion[] {
  return MOTIONS.get(lower) ?? [];
}
