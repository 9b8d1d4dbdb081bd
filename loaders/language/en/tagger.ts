/**
 * Parts of speech in English, by wink-nlp and its model (universal tags). The model is read with the first
 * sentence, for it takes a tenth of a second; a sentence then takes a third of a millisecond.
 */
import { createRequire } from "node:module";
import type theModel from "wink-eng-lite-web-model";
import wink, { type ItsHelpers, type WinkMethods } from "wink-nlp";

/** A token, with UTF-16 indices of the text it was found in. */
export interface Tagged {
  start: number;
  stop: number;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, … */
  tag: string;
}

let nlp: { methods: WinkMethods; its: ItsHelpers } | undefined;

/** What of the model grows with every word that it does not know. */
interface Core {
  features: Record<
    string,
    { list?: string[]; hash: Record<string, number>; index: number; intrinsicSize?: number }
  >;
}

let core: Core | undefined;
let entities: unknown;

interface Machines {
  machines: string[];
}

/** A part of the model that is not asked for and would be read for nothing, as an automaton that finds nothing. */
function unread(part: unknown): () => Machines {
  const { machines, ...rest } = (part as () => Machines)();
  const nothing = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);
  return () => ({ ...rest, machines: machines.map(() => nothing) });
}

/**
 * The model with two parts that are read once: the largest, and one that grows each time that it is read; and
 * without entities and sentiments, whose automata take ten times as long to read as the rest.
 */
function remembering() {
  const require = createRequire(import.meta.url);
  const model = require("wink-eng-lite-web-model") as typeof theModel;
  return {
    ...model,
    ner: unread(model.ner),
    sa: unread(model.sa),
    core: () => (core ??= (model.core as () => Core)()),
    metaCER: () => (entities ??= (model.metaCER as () => unknown)()),
  };
}

let remembered: ReturnType<typeof remembering> | undefined;

function engine(): { methods: WinkMethods; its: ItsHelpers } {
  if (nlp === undefined) {
    const methods = wink((remembered ??= remembering()), ["pos"]);
    nlp = { methods, its: methods.its };
  }
  return nlp;
}

/**
 * Forgets the words of the texts before. The tagger keeps those that it does not know, and cuts and tags a later
 * text by them: so what it says of a file would hang on the files before it.
 */
export function forgetWords(): void {
  if (nlp === undefined) return;
  for (const { list, hash, intrinsicSize } of Object.values(core?.features ?? {}))
    for (const word of list?.splice(intrinsicSize ?? list.length) ?? [])
      Reflect.deleteProperty(hash, word);
  for (const feature of Object.values(core?.features ?? {}))
    if (feature.list && feature.intrinsicSize !== undefined) feature.index = feature.intrinsicSize;
  nlp = undefined;
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
