import { courtesiesBy } from "../../courtesies.js";
import type { Papers } from "../../papers.js";
import { catalogue } from "./catalogue.js";
import { copies } from "./copies.js";
import { foot } from "./foot.js";
import { head } from "./head.js";
import { lines } from "./lines.js";
import { kinds, titles } from "./kinds.js";
import * as marksAndLabels from "./labels.js";
import { omissions } from "./omissions.js";
import { isHandedOverInEnglish } from "./delivered.js";
import { partiesInEnglish } from "./parties.js";
import { posts } from "./posts.js";
import { serials } from "./serials.js";
import { site } from "./site.js";
import { signs } from "./signs.js";

export const papers: Papers = {
  ...marksAndLabels,
  kinds,
  kindStands: "first",
  titles,
  signs,
  copies,
  foot,
  head,
  serials,
  omissions,
  catalogue,
  site,
  lines,
  posts,
  datedBy: String.raw`\bdated`,
  undated: ["undated", "no date", "n.d"],
  courtesies: courtesiesBy({
    article: "the ",
    presents: String.raw`presents? (?:its|his|her|their) (?:\p{L}+ )?compliments to\s`,
    goesOn: String.raw`and(?:,| (?:has|have|begs?|wish(?:es)?|requests?|with))\s|in reply`,
  }),
  parties: partiesInEnglish,
  isHandedOver: isHandedOverInEnglish,
};
