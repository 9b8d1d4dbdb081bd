import type { Papers } from "../../papers.js";
import { kinds, titles } from "./kinds.js";
import {
  addressees,
  caveats,
  classifications,
  closings,
  divisions,
  letterheads,
  greetings,
  labels,
  signed,
  urgencies,
} from "./labels.js";
import { isHandedOverInEnglish, partiesInEnglish } from "./parties.js";
import { signs } from "./signs.js";

export const papers: Papers = {
  kinds,
  kindStands: "first",
  titles,
  classifications,
  urgencies,
  caveats,
  labels,
  greetings,
  addressees,
  closings,
  divisions,
  letterheads,
  signed,
  signs,
  undated: ["undated", "no date", "n.d"],
  parties: partiesInEnglish,
  isHandedOver: isHandedOverInEnglish,
};
