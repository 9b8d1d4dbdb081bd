/** Who wrote to whom, as a Portuguese title says it: `Ofício do embaixador em Moscovo ao ministro dos Negócios Estrangeiros`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { partiesByPrepositions } from "../of-and-to.js";
import type { Part } from "../paper-forms.js";
import { Phrases } from "../phrases.js";
import type { TitleWords } from "../title-words.js";

const KINDS = new Phrases(
  wordsIn(
    "telegrama, carta, ofício, oficio, despacho, despacho telegráfico, nota, relatório, mensagem, memorando, memorandum, informação, apontamento, instruções, circular, circular telegráfica, aviso, carta-telegrama, ata, acta, registo, registro",
  ),
);

/** What a person's or an office's name begins with. */
export const receivers = new Phrases(
  wordsIn(`sr, senhor, senhora, s. exª, sua excelência, ministro, ministra, ministério, embaixador, embaixadora, embaixadores, embaixada, embaixadas,
    presidente, presidência, secretário, secretaria, cônsul, consulado, encarregado, governo, legação, legações, general, almirante, delegação,
    representante, missão, chanceler, chancelaria, director, diretor, direcção-geral, direção, chefe, chefes, subsecretário, comissário, governador, itamaraty`),
);
const SUBJECT = alternatives(
  wordsIn("sobre, acerca, relativo, relativa, referente, a respeito, datado, datada"),
);

const words: TitleWords = {
  kinds: KINDS,
  receivers,
  of: /^\s*(?:n[.º°o]*\s*\d\S*\s+)?(?:(?:expedid|enviad|recebid)[oa]s?\s+)?(?:do|da|dos|das|de)\s+(?=\S)/iu,
  to: /,?\s+(?:ao|aos|à|às|para o|para a|para os|para as|para|a)\s+/giu,
  article: /^[OA]s?\s/iu,
  articles: ["o ", "a ", "os ", "as "],
  about: new RegExp(
    String.raw`,?\s+(?:${SUBJECT}|de \d)(?!\p{L})|,\s+n[.º°]|[;:(]|,\s+(?=\p{Lu}\p{Ll}+,? \d)|\.\s*$`,
    "iu",
  ),
  and: ["e"],
  verbs: new Phrases(
    wordsIn("apresenta, apresentam, cumprimenta, tem, têm, é, são, informa, comunica, roga"),
  ),
  addressed: { sent: /dirigid[oa]s?(?=\s)/iu, by: /\s+(?:por|pel[oa]s?)\s+/iu },
  talks: {
    kinds: new Phrases(wordsIn("conversa, conversação, entrevista, reunião, encontro")),
    records: new Phrases(
      wordsIn("ata, acta, apontamento, registo, registro, memorando, resumo, transcrição"),
    ),
    between: /^\s+entre\s+/iu,
    with: /,?\s+com\s+/iu,
  },
};

export function partiesInPortuguese(title: string): Part[] {
  return partiesByPrepositions(title, words);
}
