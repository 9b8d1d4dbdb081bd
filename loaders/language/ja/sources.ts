import { type SourceWords, SIC } from "../sources.js";

export const japaneseSources: SourceWords = {
  translated: /[（([](?:仮)?(?:訳文|翻訳|和訳|邦訳)[)）\]]|^\P{L}*(?:仮)?訳文\P{L}*$/u,
  corrected: SIC,
};
