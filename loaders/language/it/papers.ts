/** How offices that write Italian name, mark and label their papers. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { plainByPrepositions } from "../of-and-to.js";
import { courtesiesBy } from "../courtesies.js";
import type { Papers } from "../papers.js";
import { partiesInItalian, receivers } from "./parties.js";

/** Papers that bear a number on a line of their own. */
const NUMBERED = alternatives(
  wordsIn(
    "telegramma, telespresso, rapporto, lettera, dispaccio, circolare, prot, protocollo, tel, telespr",
  ),
);

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn(
        "appunto|resoconto|verbale|nota … colloquio|conversazione, verbale, processo verbale, resoconto, colloquio, conversazione",
      ),
    },
    {
      kind: "memorandum",
      words: wordsIn("appunto, promemoria, pro memoria, pro-memoria, memorandum"),
    },
    {
      kind: "telegram",
      words: wordsIn(
        "telegramma, telegrammi, dispaccio telegrafico, fonogramma, radiogramma, marconigramma",
      ),
      numbered: wordsIn("t, tel, telegr"),
    },
    { kind: "statement", words: wordsIn("dichiarazione, comunicato, discorso") },
    {
      kind: "letter",
      words: wordsIn("lettera, lettere, dispaccio, dispacci, messaggio, telespresso, telespressi"),
      numbered: wordsIn("l, d, telespr"),
    },
    {
      kind: "instruction",
      words: wordsIn(
        "istruzione, istruzioni, circolare, direttiva, ordine di servizio, decreto, delibera",
      ),
    },
    {
      kind: "report",
      words: wordsIn("rapporto, rapporti, relazione, relazioni, notiziario, studio"),
      numbered: wordsIn("r, rapp"),
    },
    { kind: "note", words: wordsIn("nota verbale, note verbali, nota") },
  ],
  kindStands: "first",
  smallWords: wordsIn("di, del, della, dei, degli, delle, il, gli, al, alla, per"),
  titles: wordsIn("accordo, trattato, protocollo, progetto, risposta, estratto, bozza, minuta"),
  classifications: wordsIn(
    "segreto, segreta, segretissimo, segretissima, riservato, riservata, riservatissimo, riservatissima, riservato personale, riservatissimo personale, confidenziale, strettamente confidenziale, strettamente riservato, segreto non diramare",
  ),
  urgencies: wordsIn(
    "urgente, urgentissimo, urgentissima, precedenza assoluta, con precedenza assoluta, immediato",
  ),
  caveats: wordsIn(
    "non diramare, s.n.d, personale, per telefono, per corriere, in cifra, cifrato, in chiaro",
  ),
  labels: {
    from: wordsIn("da, mittente, provenienza"),
    to: wordsIn("a, destinatario, destinatari, indirizzato a, diretto a, indirizzo"),
    cc: wordsIn(
      "per conoscenza, e per conoscenza, e, p.c, e p.c, copia, copia a, trasmesso per conoscenza",
    ),
    subject: wordsIn("oggetto"),
    reference: wordsIn("riferimento, rif, seguito, vostro"),
    date: wordsIn("data, addì, data di partenza, data di arrivo"),
    number: wordsIn("numero, n, nr, n. d'ordine, protocollo"),
    participant: wordsIn("presenti, partecipanti, sono presenti"),
    other: wordsIn("posizione, allegati"),
  },
  greetings: wordsIn(
    "eccellenza, signor ministro, signor ambasciatore, signor presidente, signor console, signor segretario, caro, cara, egregio, illustre, illustrissimo, onorevole, gentile, mio caro",
  ),
  addressees: wordsIn(
    "a s.e, s.e, a s.e. il, s.e. il, a s.e. l', a sua eccellenza, sua eccellenza, a sua eccellenza il, sua eccellenza il, al signor, alla signora, al conte, al marchese, al barone, all'on, on.le, signor, ill.mo",
  ),
  closings: wordsIn(
    "voglia gradire, voglia accogliere, vogliate gradire, la prego di gradire, gradisca, accolga, con osservanza, con ossequio, con devoto ossequio, devoti ossequi, cordiali saluti, distinti saluti, cordialmente, mi creda, suo devotissimo",
  ),
  head: {
    officers: wordsIn(
      "Ministro, Ambasciatore, Console, Segretario, Direttore, Governatore, Presidente, Rappresentante, Incaricato",
    ),
    toLead: String.raw`(?:all['’]|al|alla|a)\s*`,
    plain: plainByPrepositions({
      from: /^(?:da(?:lla|l)?\s+|dall['’]\s*)/iu,
      to: /^(?:(?:alla|alle|agli|ai|al)\s+(?:(?:r|regio|regia)\.?\s+)?|all['’]\s*)/iu,
      receivers,
    }),
  },
  serials: {
    joints: wordsIn("e, a, al"),
    lines: [String.raw`(?:${NUMBERED}\.?\s+)?(?:\p{L}+\.?\s+)?nr?\.\s?\d[\p{L}\d/.()–-]*`],
  },
  foot: {
    postLines: wordsIn(
      "ambasciatore, l'ambasciatore, ambasciatore d'italia, console, il console, console generale, il console generale, incaricato d'affari, l'incaricato d'affari, incaricato d'affari a. i, ministro, il ministro, ministro d'italia, segretario generale, il segretario generale, direttore generale, il direttore generale, primo segretario, consigliere",
    ),
  },
  letterheads: wordsIn("ambasciata, ministero, consolato, legazione, presidenza"),
  officeNouns: wordsIn("Ambasciata, Ministero, Consolato, Legazione"),
  nameJoints: wordsIn("di, del, dei, degli, della, delle, in, a, e"),
  divisions: wordsIn(
    "parte, sezione, articolo, allegato, capitolo, paragrafo, punto, pagina, tomo, tabella, domanda",
  ),
  pages: wordsIn("pagina, pag, foglio, carta"),
  signed: wordsIn("firmato, f.to, firma, sigla, sigillo, timbro"),
  signs: {
    gap: wordsIn(
      "illeggibile, manca, lacuna, omissis, parole mancanti, gruppo indecifrabile, gruppi indecifrabili",
    ),
    seal: wordsIn("sigillo, timbro"),
    note: wordsIn("nota dell'editore, nota del traduttore, n.d.r"),
    distribution: wordsIn("distribuzione, diramato a, diramazione, copia a"),
  },
  undated: wordsIn("senza data, s.d"),
  courtesies: courtesiesBy({
    article: String.raw`l['’]|la |il `,
    presents: String.raw`presenta i (?:suoi|propri) complimenti (?:al|alla|all['’])`,
    goesOn: String.raw`e(?:d)? (?:ha|si|prega)\s`,
  }),
  parties: partiesInItalian,
  site: {
    sure: wordsIn(
      "torna su, torna all'inizio, inizio pagina, vai al contenuto, salta al contenuto, stampa questa pagina, condividi questa pagina, cita questa pagina, cita questo documento, note legali, informativa sulla privacy, mappa del sito, tutti i diritti riservati",
    ),
    buttons: wordsIn(
      "stampa, condividi, cerca, menu, menù, contatti, scarica, precedente, successivo, aiuto, cita, pdf",
    ),
    made: wordsIn("ultimo aggiornamento, ultima modifica, aggiornato il, consultato il"),
  },
};
