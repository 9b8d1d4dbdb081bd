/** How offices that write German name, mark and label their papers. */
import { wordsIn } from "../../text/dictionary.js";
import { courtesiesBy } from "../courtesies.js";
import { plainByPrepositions } from "../of-and-to.js";
import type { Papers } from "../papers.js";
import { Phrases } from "../phrases.js";
import { partiesInGerman } from "./parties.js";

/** What a person's or an office's name begins with, in a line of a head. */
const RECEIVERS = wordsIn(
  "auswärtiges amt, auswärtige amt, botschaft, botschaften, bundesministerium, bundesminister, bundeskanzler, bundeskanzleramt, ministerium, generalkonsulat, konsulat, gesandtschaft, vertretung, vertretungen, herrn, außenministerium, reichsminister, staatssekretär, minister",
);

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn(
        "gesprächsaufzeichnung, aufzeichnung über … gespräch, aktenvermerk über … gespräch, aktenvermerk über … unterredung, vermerk über … unterredung, aufzeichnung über … unterredung, gespräch, unterredung, protokoll, niederschrift, gesprächsprotokoll, vermerk über … gespräch",
      ),
    },
    {
      kind: "memorandum",
      words: wordsIn(
        "aufzeichnung, aufzeichnungen, vermerk, aktenvermerk, aktennotiz, denkschrift, vorlage, memorandum",
      ),
    },
    {
      kind: "telegram",
      words: wordsIn(
        "telegramm, telegramme, drahtbericht, drahterlass, drahterlaß, fernschreiben, runderlass, runderlaß, chiffretelegramm",
      ),
    },
    { kind: "statement", words: wordsIn("erklärung, kommuniqué, rede, verlautbarung") },
    {
      kind: "letter",
      words: wordsIn(
        "brief, schreiben, mitteilung, eingabe, botschaft an, handschreiben, privatdienstschreiben",
      ),
    },
    {
      kind: "instruction",
      words: wordsIn(
        "weisung, erlass, erlaß, anweisung, rundschreiben, beschluss, beschluß, verordnung",
      ),
    },
    {
      kind: "report",
      words: wordsIn("bericht, berichte, schriftbericht, übersicht, lagebericht, gutachten"),
    },
    { kind: "note", words: wordsIn("verbalnote, note") },
  ],
  kindStands: "first",
  smallWords: wordsIn("des, der, dem, den, und, von, vom, zum, zur, über, für"),
  titles: wordsIn("entwurf, abkommen, vertrag, antwort, auszug, anlage"),
  classifications: wordsIn(
    "streng geheim, geheim, geheime verschlusssache, geheime verschlußsache, vertrauliche verschlusssache, vertrauliche verschlußsache, vertrauliche dienstsache, vs-nur für den dienstgebrauch, nur für den dienstgebrauch, vs-vertraulich, vertraulich, streng vertraulich, citissime geheim",
  ),
  caveats: wordsIn("chiffriert, in ziffern, in chiffre, chiffre, verschlüsselt, offen, persönlich"),
  urgencies: wordsIn("citissime, citissime nachts, dringend, eilt, eilt sehr, sofort, cito"),
  labels: {
    from: wordsIn("von, absender"),
    to: wordsIn("an, empfänger"),
    cc: wordsIn("abschrift, abschrift an, nachrichtlich, verteiler, durchschrift, kopie an"),
    subject: wordsIn("betr, betreff, betrifft, inhalt"),
    reference: wordsIn("bezug, bez, auf, im anschluss an"),
    date: wordsIn("datum, den, aufgabe, ankunft"),
    number: wordsIn("nummer, nr, aktenzeichen, az"),
    participant: wordsIn("teilnehmer, anwesend, anwesende"),
  },
  greetings: wordsIn(
    "sehr geehrter, sehr geehrte, sehr verehrter, lieber, liebe, exzellenz, hochverehrter",
  ),
  addressees: wordsIn("herrn, frau, seiner exzellenz, an herrn, an frau, an seine exzellenz"),
  closings: wordsIn(
    "mit freundlichen grüßen, mit vorzüglicher hochachtung, mit vorzüglichster hochachtung, mit ausgezeichneter hochachtung, hochachtungsvoll, mit besten grüßen, genehmigen sie, empfangen sie, ich verbleibe, ergebenst, ihr, gez",
  ),
  foot: {
    wishes: wordsIn("im auftrag, in vertretung, i. a, i. v, im auftrage"),
    postLines: wordsIn(
      "der botschafter, der gesandte, der konsul, der generalkonsul, der geschäftsträger, der staatssekretär, der reichskanzler, der minister, botschafter, gesandter, botschaftsrat, gesandtschaftsrat, konsul, generalkonsul, vizekonsul, minister, staatssekretär, attaché, geschäftsträger, geschäftsträger a. i, leiter, referent, abteilungsleiter, sektorenleiter",
    ),
  },
  head: {
    officers: wordsIn(
      "Botschafter, Gesandter, Gesandte, Konsul, Generalkonsul, Minister, Staatssekretär, Direktor, Präsident, Vertreter, Gouverneur",
    ),
    toLead: String.raw`(?:an das|an den|an die|an)\s+`,
    plain: plainByPrepositions({
      from: /^(?:aus|von der|vom|von)\s+/iu,
      to: /^an\s+(?:das\s+|den\s+|die\s+)?/iu,
      receivers: new Phrases(RECEIVERS),
    }),
  },
  serials: {
    marks: wordsIn("nr, nrs"),
    joints: ["und"],
    lines: [
      String.raw`(?:\p{L}+\.?-?\s?)?nr\.\s?\d[\p{L}\d/.()–-]*`,
      // The political division's journal, as its letter alone or with the sign of what is secret.
      String.raw`A\.?\s?(?:S\.?\s?)?\d{2,6}`,
    ],
  },
  letterheads: wordsIn(
    "botschaft, auswärtiges amt, ministerium, konsulat, generalkonsulat, gesandtschaft, bundesministerium",
  ),
  officeNouns: wordsIn(
    "Botschaft, Konsulat, Generalkonsulat, Gesandtschaft, Ministerium, Bundesministerium, Außenministerium, Amt",
  ),
  nameJoints: wordsIn("der, des, die, für, in, und, von"),
  divisions: wordsIn(
    "teil, abschnitt, artikel, anlage, anhang, kapitel, absatz, ziffer, punkt, seite, band, tafel, kiste, frage",
  ),
  pages: wordsIn("seite, blatt"),
  signed: wordsIn("gez, gezeichnet, unterschrift, siegel, stempel"),
  signs: {
    gap: wordsIn("unleserlich, fehlt, auslassung, nicht abgedruckt, ausgelassen"),
    seal: ["siegel"],
    stamp: wordsIn("stempel, eingangsstempel"),
    note: wordsIn("anmerkung, anm. d. hg"),
    distribution: wordsIn("verteiler, nachrichtlich"),
  },
  undated: wordsIn("undatiert, ohne datum, o. d"),
  courtesies: courtesiesBy({
    article: String.raw`die |das |der |dem `,
    presents: String.raw`beehrt sich,?\s(?=de[mr]\s)`,
    goesOn: String.raw`(?:mitzuteilen|zu bestätigen|unter Bezugnahme|folgendes|zur Kenntnis)`,
  }),
  parties: partiesInGerman,
  site: {
    sure: wordsIn(
      "nach oben, zum seitenanfang, zum inhalt springen, zum inhalt, seite drucken, seite empfehlen, diese seite teilen, zitierhinweis, impressum, datenschutz, datenschutzerklärung, barrierefreiheit, alle rechte vorbehalten",
    ),
    buttons: wordsIn(
      "drucken, teilen, suche, suchen, menü, startseite, kontakt, herunterladen, zurück, weiter, hilfe, merken, zitieren, anmelden, pdf",
    ),
    made: wordsIn(
      "zuletzt aktualisiert, zuletzt geändert, letzte aktualisierung, letzte änderung, abgerufen am",
    ),
  },
};
