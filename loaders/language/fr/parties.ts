/** Who wrote to whom, as a French title says it: `Télégramme de l'ambassadeur de France à Rome au ministre des Affaires étrangères`. */
import { wordsIn } from "../../text/dictionary.js";
import type { Part } from "../papers.js";
import { Phrases } from "../phrases.js";
import { EDITION_NUMBER, moved, partOf } from "../stretches.js";

const KINDS = new Phrases(
  wordsIn(
    "télégramme, télégrammes, telegramme, lettre, dépêche, note, rapport, message, instruction, instructions, circulaire, mémorandum, compte rendu",
  ),
);
const RECEIVERS = new Phrases(
  wordsIn(`m, mm, mme, monsieur, madame, s.e, son excellence, ministre, ministère, ambassadeur, ambassade, président, département, secrétaire,
    direction, directeur, consul, consulat, chargé, gouvernement, légation, général, amiral, délégation, représentant, haut-commissaire, haut commissaire, préfet, gouverneur, quai d'orsay, affaires`),
);
const TO = /,?\s+(?:à|au|aux)\s+(?:la\s+|l['’]|le\s+)?/giu;
const OF = /^\s*(?:n[°os]*\s*\S+\s+)?(?:du|de la|de l['’]|des|de|d['’])\s*(?=\S)/iu;
const ARTICLES = ["le ", "la ", "l'", "l’", "les "];

export function partiesInFrench(title: string): Part[] {
  const number = EDITION_NUMBER.exec(title)?.[0] ?? "";
  return moved(partiesOf(title.slice(number.length)), number.length);
}

function partiesOf(title: string): Part[] {
  const kind = KINDS.opens(title);
  const of = kind ? OF.exec(title.slice(kind.stop)) : null;
  if (kind && !of) return toAlone(title, kind.stop);
  if (!kind && RECEIVERS.opens(title.replace(/^L['’]|^Le |^La /u, "")) === null) return [];
  const start = kind && of ? kind.stop + of[0].length : 0;
  const split = receiverAt(title, start);
  const stop = split?.index ?? endOf(title, start);
  return [
    ...partOf("from", title, start, stop, ARTICLES),
    ...(split
      ? partOf(
          "to",
          title,
          split.index + split[0].length,
          endOf(title, split.index + split[0].length),
          ARTICLES,
        )
      : []),
  ].filter(() => split !== null || kind !== null);
}

function toAlone(title: string, start: number): Part[] {
  const split = receiverAt(title, start);
  if (split === null || split.index > start + 2) return [];
  const begin = split.index + split[0].length;
  return partOf("to", title, begin, endOf(title, begin), ARTICLES);
}

/** ` à ` before somebody; before a place it says where the sender is. */
function receiverAt(title: string, start: number): RegExpExecArray | null {
  const all = [...title.matchAll(TO)].filter((match) => match.index >= start);
  return (
    all.find((match) => RECEIVERS.opens(title.slice(match.index + match[0].length)) !== null) ??
    null
  );
}

function endOf(title: string, start: number): number {
  const about =
    /,?\s+(?:sur|concernant|relative?|au sujet|en date|du \d|le \d)\b|[;:(]|,\s+(?=\p{Lu}\p{Ll}+,? le \d)|\.\s*$/iu.exec(
      title.slice(start),
    );
  return about ? start + about.index : title.length;
}
