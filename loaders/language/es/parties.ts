/** Who wrote to whom, as a Spanish title says it: `Telegrama del embajador de México en París al secretario de Relaciones Exteriores`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { partiesByPrepositions } from "../of-and-to.js";
import type { Part } from "../paper-forms.js";
import { Phrases } from "../phrases.js";
import type { TitleWords } from "../title-words.js";

const KINDS = new Phrases(
  wordsIn(
    "telegrama, cable, cablegrama, carta, oficio, despacho, nota, informe, mensaje, memorándum, memorando, instrucción, instrucciones, circular",
  ),
);
/** What a person's or an office's name begins with. */
export const receivers = new Phrases(
  wordsIn(`sr, señor, señora, d, don, s.e, ministro, ministra, ministerio, embajador, embajada, presidente, secretario, secretaría, cónsul, consulado, encargado,
    gobierno, legación, general, almirante, delegación, representante, subsecretario, canciller, cancillería, director, dirección`),
);
const OF = /^\s*(?:n[úu]m\.?\s*\S+\s+)?(?:del|de la|de los|de)\s+(?=\S)/iu;
const TO = /,?\s+(?:al|a la|a los|a)\s+/giu;
const ARTICLES = ["el ", "la ", "los "];

const SUBJECT = alternatives(wordsIn("sobre, acerca, relativo, relativa, referente, de fecha"));
const ABOUT = new RegExp(
  String.raw`,?\s+(?:${SUBJECT}|del? \d)(?!\p{L})|[;:(]|,\s+(?=\p{Lu}\p{Ll}+,? \d)|\.\s*$`,
  "iu",
);

const words: TitleWords = {
  kinds: KINDS,
  receivers,
  of: OF,
  to: TO,
  article: /^(?:El|La) /iu,
  articles: ARTICLES,
  about: ABOUT,
  and: ["y", "e"],
  verbs: new Phrases(
    wordsIn(
      "presenta, presentan, saluda, tiene, tienen, es, son, ha, han, informa, comunica, ruega",
    ),
  ),
  addressed: { sent: /dirigid[oa]s?(?=\s)/iu, by: /\s+por\s+/iu },
  talks: {
    kinds: new Phrases(wordsIn("conversación, entrevista, reunión")),
    records: new Phrases(
      wordsIn("acta, minuta, transcripción, memorándum, memorando, resumen, versión"),
    ),
    between: /^\s+entre\s+/iu,
    with: /,?\s+con\s+/iu,
  },
};

export function partiesInSpanish(title: string): Part[] {
  return partiesByPrepositions(title, words);
}
