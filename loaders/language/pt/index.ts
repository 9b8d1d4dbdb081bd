import type { LanguageKnowledge } from "../language.js";

export const portuguese: LanguageKnowledge = {
  code: "pt",
  name: "Portuguese",
  mayHold: () => false,
};
