import type { LanguageKnowledge } from "../language.js";

export const italian: LanguageKnowledge = {
  code: "it",
  name: "Italian",
  mayHold: () => false,
};
