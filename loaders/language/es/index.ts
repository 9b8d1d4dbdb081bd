import type { LanguageKnowledge } from "../language.js";

export const spanish: LanguageKnowledge = {
  code: "es",
  name: "Spanish",
  mayHold: () => false,
};
