import type { LanguageKnowledge } from "../language.js";

export const french: LanguageKnowledge = {
  code: "fr",
  name: "French",
  mayHold: () => false,
};
