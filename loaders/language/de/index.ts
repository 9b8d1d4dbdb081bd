import type { LanguageKnowledge } from "../language.js";

export const german: LanguageKnowledge = {
  code: "de",
  name: "German",
  mayHold: () => false,
};
