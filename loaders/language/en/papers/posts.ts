/** What English names of offices and posts tell of their sort. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { PostForms } from "../../paper-forms.js";

const WITHIN = alternatives(["party", "provincial", "municipal", "county", "regional"]);

export const posts: PostForms = {
  sorts: {
    "People's Committee": String.raw`people['’]?s\s+(?:committee|council)`,
    "Party Committee": String.raw`(?:${WITHIN}|prefectur\w*)\s+(?:party\s+)?committee`,
    "Central Committee": String.raw`central\s+committee`,
    Government: String.raw`\bgovernment\b`,
    "State Council": String.raw`(?:state|government\s+administration)\s+council`,
    "Ministry of Foreign Affairs": String.raw`ministry\s+of\s+foreign\s+affairs|foreign\s+ministry`,
    "Ministry of Public Security": String.raw`ministry\s+of\s+public\s+security`,
    "Ministry of Defense": String.raw`ministry\s+of\s+(?:national\s+)?defen[cs]e|defen[cs]e\s+ministry`,
    Embassy: String.raw`\bembass(?:y|ies)\b`,
    Consulate: String.raw`\bconsulates?\b`,
    "Military Region": String.raw`military\s+(?:region|district)`,
    "Public Security Department": String.raw`public\s+security\s+(?:department|bureau)`,
  },
  envoys: String.raw`\b${alternatives(wordsIn("ambassador, chargé, charge, minister, consul, counsellor, counselor"))}\b`,
  heads: wordsIn("embassy, legation, consulate, mission, ministry, department"),
  joints: wordsIn("in, at, of, to, the"),
  ofState: String.raw`\s+(?:of|in|at)(?:\s+the)?\s+`,
};
