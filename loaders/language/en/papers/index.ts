import type { Papers } from "../../papers.js";
import { kinds, titles } from "./kinds.js";
import * as marksAndLabels from "./labels.js";
import { isHandedOverInEnglish, partiesInEnglish } from "./parties.js";
import { signs } from "./signs.js";

export const papers: Papers = {
  ...marksAndLabels,
  kinds,
  kindStands: "first",
  titles,
  signs,
  undated: ["undated", "no date", "n.d"],
  parties: partiesInEnglish,
  isHandedOver: isHandedOverInEnglish,
};
