/** Who wrote to whom, as a French title says it: `Télégramme de l'ambassadeur de France à Rome au ministre des Affaires étrangères`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { partiesByPrepositions } from "../of-and-to.js";
import type { Part } from "../paper-forms.js";
import { Phrases } from "../phrases.js";
import type { TitleWords } from "../title-words.js";

const KINDS = new Phrases(
  wordsIn(
    "télégramme, télégrammes, telegramme, lettre, dépêche, note, rapport, message, instruction, instructions, circulaire, mémorandum, compte rendu",
  ),
);
/** What a person's or an office's name begins with. */
export const receivers = new Phrases(
  wordsIn(`m, mm, mme, monsieur, madame, s.e, son excellence, sa majesté, son altesse, empereur, roi, prince, ministre, ministère, ambassadeur, ambassade, président, département, secrétaire,
    direction, directeur, consul, consulat, chargé, gouvernement, légation, général, amiral, délégation, délégué, chef, division, service, office, bureau, comité, commission, commissaire, conseil, conseiller, sous-secrétaire, agent, représentant, haut-commissaire, haut commissaire, préfet, gouverneur, quai d'orsay, affaires, diplomatie, ambafrance`),
);
const TO = /,?\s+(?:à|au|aux)\s+(?:la\s+|l['’]|le\s+)?/giu;
const OF = /^\s*(?:n[°os]*\s*\S+\s+)?(?:du|de la|de l['’]|des|de|d['’])\s*(?=\S)/iu;
const ARTICLES = ["le ", "la ", "l'", "l’", "les "];

const SUBJECT = alternatives(wordsIn("sur, concernant, relatif, relative, au sujet, en date"));
const ABOUT = new RegExp(
  String.raw`,?\s+(?:${SUBJECT}|(?:du|le) \d)\b|[;:(]|,\s+(?=\p{Lu}\p{Ll}+,? le \d)|\.\s*$`,
  "iu",
);

const words: TitleWords = {
  kinds: KINDS,
  receivers,
  of: OF,
  to: TO,
  article: /^(?:L['’]|L[ea]\s)/iu,
  articles: ARTICLES,
  about: ABOUT,
  and: ["et"],
  verbs: new Phrases(
    wordsIn(
      "présente, présentent, a l'honneur, est, sont, ont, fait, font, informe, communique, prie",
    ),
  ),
  addressed: { sent: /adressée?s?(?=\s)/iu, by: /\s+par\s+/iu },
  talks: {
    kinds: new Phrases(wordsIn("conversation, entretien, entrevue")),
    records: new Phrases(
      wordsIn("compte rendu, compte-rendu, procès-verbal, note, mémorandum, résumé"),
    ),
    between: /^\s+entre\s+/iu,
    with: /,?\s+avec\s+/iu,
  },
};

export function partiesInFrench(title: string): Part[] {
  return partiesByPrepositions(title, words);
}
