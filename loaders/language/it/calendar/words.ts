/** The words of Italian dates. */
import { words } from "../../calendar/dictionary.js";
import type { CalendarWords } from "../../calendar/named-months.js";

export const calendarWords: CalendarWords = {
  months: [
    words("gennaio genn. gen."),
    words("febbraio febbr. feb."),
    words("marzo mar."),
    words("aprile apr."),
    words("maggio magg."),
    words("giugno giu."),
    words("luglio lug."),
    words("agosto ago."),
    words("settembre sett. set."),
    words("ottobre ott."),
    words("novembre nov."),
    words("dicembre dic."),
  ],
  first: words("primo"),
  ordinal: words("º ° o"),
  of: words("di del dell'anno"),
  yearSigns: [],
  inYear: [
    "nel",
    "dal",
    "anno",
    "l'anno",
    "dell'anno",
    "fino al",
    "prima del",
    "dopo il",
    "sin dal",
  ],
  numbered: words(
    "n. n° nº numero pagina p. pp. vol. volume busta b. fascicolo fasc. articolo art. telegramma telespresso rapporto dispaccio",
  ),
  seasons: [words("primavera"), words("estate"), words("autunno"), words("inverno")],
  parts: {
    early: ["inizio", "l'inizio", "all'inizio", "primi", "ai primi"],
    mid: ["metà", "a metà", "la metà"],
    late: ["fine", "la fine", "alla fine"],
    "first half": ["prima metà", "la prima metà", "primo semestre", "prima quindicina"],
    "second half": ["seconda metà", "la seconda metà", "secondo semestre", "seconda quindicina"],
  },
  about: ["verso", "verso il", "circa"],
  since: ["dal", "dall'", "sin dal", "fin dal", "a partire dal"],
  to: ["al", "all'", "fino al"],
  and: ["e", "e il", "ed il", "e l'", "o"],
  between: ["tra il", "fra il", "tra", "fra"],
  years: [
    [0, ["quest'anno", "corrente anno"]],
    [-1, ["l'anno scorso", "lo scorso anno", "dell'anno scorso"]],
    [1, ["l'anno prossimo", "il prossimo anno"]],
  ],
  days: [
    [-1, words("ieri")],
    [1, words("domani")],
  ],
  behind: {
    last: ["scorso", "ultimo scorso", "u.s."],
    this: ["corrente", "c.a."],
    next: ["prossimo", "prossimo venturo", "p.v."],
  },
  lastMonth: [
    ...["u.s.", "u. s.", "ultimo scorso", "dello scorso mese", "del mese scorso"],
    ...["del passato mese", "dell'ultimo scorso"],
  ],
  nextMonth: ["p.v.", "p. v.", "prossimo venturo", "del mese prossimo", "del prossimo mese"],
  thisMonth: ["corrente", "c.m.", "corrente mese", "di questo mese"],
  future: [
    "sarà",
    "saranno",
    "dovrà",
    "dovranno",
    "prima del",
    "entro il",
    "prossimo",
    "prossima",
    "previsto",
  ],
  futureEndings: words("rà ranno rebbe rebbero"),
  // `sarebbe partito a luglio`: it is said to have left.
  reported: [
    ..."arrivat partit giunt avvenut stat entrat morto morta morti pass rimast tornat uscit venut"
      .split(" ")
      .flatMap((word) => [`sarebbe ${word}`, `sarebbero ${word}`]),
    ...words("avrebbe avrebbero"),
  ],
  beside: words(
    "lunedì martedì mercoledì giovedì venerdì sabato domenica ore ora mezzogiorno mezzanotte mattina sera alle del il li lì data addì",
  ),
  undated: ["senza data", "s.d.", "s. d."],
  styles: { old: ["vecchio stile", "stile vecchio"], new: ["nuovo stile", "stile nuovo"] },
  head: {
    small: words("di del della la il in al alla sul e da"),
    leads: ["il", "li", "lì", "addì", "in data", "l'", "lí"],
    dated: ["del", "dell'", "datato", "datata", "in data", "in data del", "con data del"],
    citing: words("suo mio nostro rif rif. riferimento oggetto"),
    papers: [
      ...words(
        "telegramma telespresso nota rapporto lettera dispaccio numero appunto circolare n. nn. t. r. l. d.",
      ),
      ...words(
        "segreto segreta riservato riservata riservatissimo riservatissima urgente personale",
      ),
      ...words("confidenziale per telefono corriere posta"),
    ],
    receipt: words("per. perv. pervenuto pervenuta ricevuto ricevuta arrivo"),
    labels: words("data il addì"),
  },
  events: [
    ["received", words("ricevuto ricevuta pervenuto arrivato")],
    ["sent", words("spedito inviato trasmesso partito")],
    ["delivered", words("consegnato consegnata")],
    ["printed", words("stampato distribuito")],
    ["released", words("declassificato")],
  ],
};
