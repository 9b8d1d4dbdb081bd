/**
 * Parts of speech in English, by wink-nlp and its model (universal tags). The model is read with the first
 * sentence, for it takes a tenth of a second; a sentence then takes a third of a millisecond.
 */
import model from "wink-eng-lite-web-model";
import wink, { type ItsHelpers, type WinkMethods } from "wink-nlp";

/** A token, with UTF-16 indices of the text it was found in. */
export interface Tagged {
  start: number;
  stop: number;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, … */
  tag: string;
}

let nlp: { methods: WinkMethods; its: ItsHelpers } | undefined;

function engine(): { methods: WinkMethods; its: ItsHelpers } {
  if (nlp === undefined) {
    const methods = wink(model, ["pos"]);
    nlp = { methods, its: methods.its };
  }
  return nlp;
}

/** The tokens of a text with their parts of speech, in order; blanks are outside. */
export function tagged(text: string): Tagged[] {
  const { methods, its } = engine();
  const tokens = methods.readDoc(text).tokens();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- they are handed over, not called
  const { value, pos } = its;
  const words: string[] = tokens.out(value);
  const tags: string[] = tokens.out(pos);
  const found: Tagged[] = [];
  let at = 0;
  words.forEach((word, index) => {
    // The tagger folds some signs: a token that is not found again is left out.
    const start = text.indexOf(word, at);
    if (start < 0 || word.trim() === "") return;
    at = start + word.length;
    found.push({ start, stop: at, tag: tags[index] ?? "X" });
  });
  return found;
}
