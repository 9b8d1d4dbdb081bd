/** Who wrote to whom, as an Italian title says it: `Telegramma dell'ambasciatore a Parigi al ministro degli Esteri`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { partiesByPrepositions } from "../of-and-to.js";
import type { Part } from "../paper-forms.js";
import { Phrases } from "../phrases.js";
import type { TitleWords } from "../title-words.js";

const KINDS = new Phrases(
  wordsIn(
    "telegramma, telespresso, lettera, dispaccio, nota, rapporto, relazione, messaggio, appunto, promemoria, memorandum, istruzioni, circolare, fonogramma, verbale, resoconto",
  ),
);

/** What a person's or an office's name begins with. */
export const receivers = new Phrases(
  wordsIn(`sig, signor, signora, s.e, sua eccellenza, ministro, ministra, ministri, ministero, ambasciatore, ambasciatori, ambasciata,
    ambasciate, presidente, presidenza, segretario, segreteria, sottosegretario, console, consoli, consolato, incaricato, governo, legazione, legazioni,
    generale, ammiraglio, delegazione, rappresentante, rappresentanza, rappresentanze, rappresentanti, direttore, direzione, capo, commissario, comandante, vice direttore, reggente,
    consigliere, duce, re, vice presidente`),
);
const SUBJECT = alternatives(
  wordsIn("su, sul, sulla, sui, sulle, circa, relativo, relativa, riguardante, in data"),
);

const OF = alternatives(wordsIn("del, della, dello, dei, degli, delle, di, dal, dalla, da"));
const OF_ELIDED = alternatives(wordsIn("dell', dall'"));
const TO = alternatives(wordsIn("al, alla, allo, ai, agli, alle, ad, a, per il, per la, per i"));
const TO_ELIDED = alternatives(wordsIn("all', per l'"));

const words: TitleWords = {
  kinds: KINDS,
  receivers,
  of: new RegExp(String.raw`^\s*(?:n\.\s*\S+\s+)?(?:${OF}\s+|${OF_ELIDED}\s*)(?=\S)`, "iu"),
  to: new RegExp(String.raw`,?\s+(?:${TO}\s+|${TO_ELIDED}\s*)`, "giu"),
  article: /^(?:L['’]|(?:Il|La|Lo|I|Gli|Le)\s)/iu,
  articles: ["il ", "la ", "lo ", "l'", "l’", "i ", "gli ", "le "],
  about: new RegExp(
    String.raw`,?\s+(?:${SUBJECT}|del \d)(?!\p{L})|[;:(]|,\s+(?=\p{Lu}\p{Ll}+,? \d)|\.\s*$`,
    "iu",
  ),
  and: ["e", "ed"],
  verbs: new Phrases(
    wordsIn("presenta, presentano, ha, hanno, è, sono, informa, comunica, riferisce, prega"),
  ),
  addressed: {
    sent: /indirizzat[oaei](?=\s)/iu,
    by: /\s+d(?:a|al|alla|alle|ai)\s+|\s+dall['’]\s*/iu,
  },
  talks: {
    kinds: new Phrases(wordsIn("colloquio, conversazione, incontro, riunione")),
    records: new Phrases(wordsIn("verbale, processo verbale, resoconto, appunto, sunto, nota")),
    between: /^\s+(?:fra|tra)\s+/iu,
    with: /,?\s+(?:con\s+|col\s+|coll['’]\s*)/iu,
  },
};

export function partiesInItalian(title: string): Part[] {
  return partiesByPrepositions(title, words);
}
