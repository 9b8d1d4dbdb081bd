/** Who wrote to whom, as a Spanish title says it: `Telegrama del embajador de México en París al secretario de Relaciones Exteriores`. */
import { wordsIn } from "../../text/dictionary.js";
import type { Part } from "../papers.js";
import { Phrases } from "../phrases.js";
import { EDITION_NUMBER, moved, partOf } from "../stretches.js";

const KINDS = new Phrases(
  wordsIn(
    "telegrama, cable, cablegrama, carta, oficio, despacho, nota, informe, mensaje, memorándum, memorando, instrucción, instrucciones, circular",
  ),
);
const RECEIVERS = new Phrases(
  wordsIn(`sr, señor, señora, d, don, s.e, ministro, ministra, ministerio, embajador, embajada, presidente, secretario, secretaría, cónsul, consulado, encargado,
    gobierno, legación, general, almirante, delegación, representante, subsecretario, canciller, cancillería, director, dirección`),
);
const OF = /^\s*(?:n[úu]m\.?\s*\S+\s+)?(?:del|de la|de los|de)\s+(?=\S)/iu;
const TO = /,?\s+(?:al|a la|a los|a)\s+/giu;
const ARTICLES = ["el ", "la ", "los "];

export function partiesInSpanish(title: string): Part[] {
  const number = EDITION_NUMBER.exec(title)?.[0] ?? "";
  return moved(partiesOf(title.slice(number.length)), number.length);
}

function partiesOf(title: string): Part[] {
  const kind = KINDS.opens(title);
  const of = kind ? OF.exec(title.slice(kind.stop)) : null;
  if (kind && !of) return receiver(title, kind.stop);
  if (!kind && RECEIVERS.opens(title.replace(/^(?:El|La) /u, "")) === null) return [];
  const start = kind && of ? kind.stop + of[0].length : 0;
  const split = receiverAt(title, start);
  if (split === null && kind === null) return [];
  return [
    ...partOf("from", title, start, split?.index ?? endOf(title, start), ARTICLES),
    ...(split
      ? partOf(
          "to",
          title,
          split.index + split[0].length,
          endOf(title, split.index + split[0].length),
          ARTICLES,
        )
      : []),
  ];
}

function receiver(title: string, start: number): Part[] {
  const split = receiverAt(title, start);
  if (split === null || split.index > start + 2) return [];
  const begin = split.index + split[0].length;
  return partOf("to", title, begin, endOf(title, begin), ARTICLES);
}

function receiverAt(title: string, start: number): RegExpExecArray | null {
  const all = [...title.matchAll(TO)].filter((match) => match.index >= start);
  return (
    all.find((match) => RECEIVERS.opens(title.slice(match.index + match[0].length)) !== null) ??
    null
  );
}

function endOf(title: string, start: number): number {
  const about =
    /,?\s+(?:sobre|acerca|relativ[oa]|referente|de fecha|del \d|de \d)(?!\p{L})|[;:(]|,\s+(?=\p{Lu}\p{Ll}+,? \d)|\.\s*$/iu.exec(
      title.slice(start),
    );
  return about ? start + about.index : title.length;
}
