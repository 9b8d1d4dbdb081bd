/** How offices that write French name, mark and label their papers. */
import { wordsIn } from "../../text/dictionary.js";
import { courtesiesBy } from "../courtesies.js";
import { plainByPrepositions } from "../of-and-to.js";
import type { Papers } from "../papers.js";
import { partiesInFrench, receivers } from "./parties.js";

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn(
        "compte rendu de … conversation, compte rendu d'entretien, compte rendu, compte-rendu, procès-verbal, entretien, conversation, note de conversation, note d'entretien",
      ),
    },
    {
      kind: "memorandum",
      words: wordsIn(
        "mémorandum, memorandum, note pour, note de la direction, note du, note de, note",
      ),
    },
    {
      kind: "telegram",
      words: wordsIn("télégramme, télégrammes, telegramme, télégramme circulaire, radiogramme"),
      numbered: wordsIn("t, tél"),
    },
    { kind: "statement", words: wordsIn("déclaration, communiqué, allocution, discours") },
    {
      kind: "letter",
      words: wordsIn("lettre, lettres, dépêche, dépêches, message"),
      numbered: wordsIn("d, l"),
    },
    {
      kind: "instruction",
      words: wordsIn(
        "instruction, instructions, directive, directives, circulaire, décision, arrêté",
      ),
    },
    {
      kind: "report",
      words: wordsIn("rapport, rapports, étude, bulletin de renseignements, synthèse"),
    },
    { kind: "note", words: wordsIn("note verbale, aide-mémoire") },
  ],
  kindStands: "first",
  smallWords: wordsIn("de, du, des, la, le, les, au, aux, à, et, sur, pour, par"),
  titles: wordsIn("projet, accord, traité, protocole, réponse, extrait, extraits, annexe"),
  classifications: wordsIn(
    "très secret, secret, confidentiel, diffusion restreinte, strictement confidentiel, réservé, très confidentiel",
  ),
  caveats: wordsIn("chiffré, en clair, en chiffre, personnel"),
  urgencies: wordsIn("urgent, très urgent, extrême urgence, immédiat, priorité absolue, priorité"),
  labels: {
    from: wordsIn("de, expéditeur, origine"),
    to: wordsIn("à, pour, destinataire, destinataires"),
    cc: wordsIn("copie, copies, copie à, copie pour, pour information, diffusion"),
    subject: wordsIn("objet, a.s, a/s"),
    reference: wordsIn("réf, référence, références"),
    date: wordsIn("date, le"),
    number: wordsIn("numéro, n°"),
    participant: wordsIn("participants, présents, étaient présents"),
  },
  greetings: wordsIn(
    "monsieur, messieurs, madame, cher monsieur, mon cher, excellence, monsieur le ministre, monsieur l'ambassadeur, monsieur le président",
  ),
  addressees: wordsIn(
    "monsieur, madame, m, mme, son excellence, à monsieur, à son excellence, à m",
  ),
  closings: wordsIn(
    "veuillez agréer, veuillez croire, veuillez recevoir, je vous prie, agréez, daignez agréer, recevez, croyez, je saisis cette occasion, je saisis l'occasion, j'ai l'honneur d'être, respectueusement, cordialement, signé, votre",
  ),
  foot: {
    postLines: wordsIn(
      "le ministre, le ministre des affaires étrangères, le directeur, le secrétaire général, le consul, le consul général, le chargé d'affaires, le chef du département, ambassadeur, l'ambassadeur, ambassadeur de france, consul, consul général, vice-consul, chargé d'affaires, chargé d'affaires a. i, ministre, ministre plénipotentiaire, secrétaire général, conseiller, premier secrétaire, attaché, directeur",
    ),
  },
  head: {
    officers: wordsIn(
      "Ministre, Ambassadeur, Consul, Secrétaire, Directeur, Gouverneur, Président, Délégué, Représentant, Commissaire, Chargé",
    ),
    toLead: String.raw`(?:à|au)\s+`,
    plain: plainByPrepositions({
      from: /^(?:de|du)\s+(?:la\s+|l['’])?/iu,
      to: /^(?:à|au|aux)\s+(?:la\s+|l['’]|le\s+)?/iu,
      receivers,
    }),
  },
  serials: { joints: wordsIn("et, à") },
  letterheads: wordsIn("ambassade, ministère, consulat, légation, présidence, haut-commissariat"),
  officeNouns: wordsIn("Ambassade, Ministère, Consulat, Légation, Haut-Commissariat"),
  nameJoints: wordsIn("de, du, des, la, le, les, en, et, à"),
  divisions: wordsIn(
    "partie, section, article, annexe, chapitre, paragraphe, alinéa, point, page, tome, tableau, question",
  ),
  pages: wordsIn("page, folio, feuillet"),
  signed: wordsIn("signé, signature, sceau, paraphe"),
  signs: {
    gap: wordsIn("illisible, manque, lacune, passage omis, mots omis, non publié"),
    seal: wordsIn("sceau, cachet"),
    note: wordsIn("note de l'éditeur, n.d.e, note du traducteur"),
    distribution: wordsIn("destinataires, diffusion, copie à, copies à, copie pour"),
  },
  undated: wordsIn("sans date, s.d"),
  catalogue: { institutions: ["bibliothe"] },
  courtesies: courtesiesBy({
    article: String.raw`l['’]|la |le `,
    presents: String.raw`présente(?:nt)? (?:ses|leurs) (?:\p{L}+ )?compliments (?:\p{L}+ )?(?:à|au|aux)\s`,
    goesOn: String.raw`et (?:a|ont|se|prie)\s`,
  }),
  parties: partiesInFrench,
  lines: { midway: wordsIn("Au, Aux, AU, AUX") },
  site: {
    sure: wordsIn(
      "haut de page, retour en haut, retour en haut de page, aller au contenu, aller au contenu principal, imprimer cette page, partager cette page, citer cette page, citer ce document, mentions légales, politique de confidentialité, plan du site, tous droits réservés",
    ),
    buttons: wordsIn(
      "imprimer, partager, rechercher, recherche, menu, accueil, contact, télécharger, précédent, suivant, aide, citer, connexion, pdf",
    ),
    made: wordsIn(
      "dernière mise à jour, mis à jour le, dernière modification, page consultée le, consulté le",
    ),
  },
};
