import type { Papers } from "../../papers.js";
import { catalogue } from "./catalogue.js";
import { copies } from "./copies.js";
import { foot } from "./foot.js";
import { head } from "./head.js";
import { kinds, titles } from "./kinds.js";
import * as marksAndLabels from "./labels.js";
import { omissions } from "./omissions.js";
import { isHandedOverInEnglish, partiesInEnglish } from "./parties.js";
import { serials } from "./serials.js";
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
  undated: ["undated", "no date", "n.d"],
  parties: partiesInEnglish,
  isHandedOver: isHandedOverInEnglish,
};
