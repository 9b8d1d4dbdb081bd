/** What Chinese names of offices and posts tell of their sort. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { PostForms } from "../paper-forms.js";

export const posts: PostForms = {
  sorts: {
    "People's Committee": String.raw`人\s*委|人民委員會|人民委员会|人民委員会`,
    "Party Committee": String.raw`[党黨]\s*委|[省市县縣州]\s*委(?!\s*员|\s*員)`,
    "Central Committee": "(?<!人民政府)中央(?!人民政府)",
    Government: "政府",
    "State Council": "国务院|國務院|政[务務]院",
    "Ministry of Foreign Affairs": String.raw`外\s*交\s*部`,
    "Ministry of Public Security": String.raw`公\s*安\s*部`,
    "Ministry of Defense": "国防部|國防部",
    Embassy: "(?:大使|使)[馆館]",
    Consulate: "[领領](?:事)?[馆館]",
    "Military Region": "[军軍][区區]",
    "Public Security Department": "公安[厅廳局]",
  },
  envoys: alternatives(wordsIn("大使, 代办, 代辦, 公使")),
};
