import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../shown.js";

/** Months that stand alone, in papers of 20 May 1951: what is to come is of this year, what was of the last. */
const AHEAD: Record<string, readonly string[]> = {
  fr: [
    "il serait souhaitable que la conférence eût lieu en {juillet=1951-07}",
    "en {juillet=1951-07}, la commission se réunirait à Beauport",
    "la commission se réunira en {juillet=1951-07}",
    "trente personnes sont arrivées en {juillet=1950-07}",
    "trente personnes seraient arrivées en {juillet=1950-07}",
    "il considérait en {juillet=1950-07} que tout était fini",
  ],
  it: [
    "la riunione avrebbe avuto luogo in {luglio=1950-07}",
    "la commissione si riunirebbe in {luglio=1951-07}",
    "in {luglio=1951-07} la commissione si riunirà",
  ],
  es: [
    "la comisión se reuniría en {julio=1950-07}",
    "la conferencia debería celebrarse en {julio=1951-07}",
    "en {julio=1951-07} se celebrará la conferencia",
  ],
  pt: [
    "a conferência deveria realizar-se em {julho=1951-07}",
    "realizar-se-á em {julho=1951-07}",
    "foi em {julho=1950-07} a Teerão",
  ],
  de: ["die Konferenz könnte im {Juli=1951-07} stattfinden", "sie fand im {Juli=1950-07} statt"],
  ru: ["конференция могла бы собраться в {июле=1951-07}", "она собралась в {июле=1950-07}"],
  en: ["it could meet in {July=1951-07}", "it met in {July=1950-07}"],
  ja: ["{七月=1951-07}に開かれるだろう", "{七月=1950-07}に開かれた"],
  ko: ["{7월=1951-07}에 열릴 것이다", "{7월=1950-07}에 열렸다"],
  zh: ["打算{七月=1951-07}开会", "{七月=1950-07}开了会"],
};

/** May, whose names are as short as the short forms of others, in papers of 20 May 1951. */
const MAY: Record<string, readonly string[]> = {
  de: ["im {Mai=1951-05} kamen sie", "der Dichter Mai schrieb"],
  fr: ["en {mai=1951-05}, ils vinrent", "au mois de {mai=1951-05}", "le sieur Mai vint"],
  it: ["non si sa mai", "in mar aperto"],
  ru: ["в {мае=1951-05} они выехали", "в {мае с. г.=1951-05}", "с {мая по июнь=1951-05/1951-06}"],
};

/** Figures with a point for thousands behind a day, which are not its year; a year in two figures is. */
const COUNTS: Record<string, readonly string[]> = {
  de: ["am {24. Juli=1950-07-24} 10.000 Personen"],
  es: ["el {24 de julio=1950-07-24} 10.000 personas"],
  it: ["il {24 luglio=1950-07-24} 10.000 persone"],
  pt: ["no dia {24 de julho=1950-07-24} 10.000 pessoas"],
  ru: ["{24 июля=1950-07-24} 10.000 человек", "прибыли {24 июля 50=1950-07-24}."],
};

describe("expressionsOf(words)", () => {
  for (const [language, sentences] of [...Object.entries(COUNTS), ...Object.entries(MAY)])
    for (const sentence of sentences)
      it(sentence, () => {
        const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
        assert.equal(datesShown(text, language, "1951-05-20"), sentence);
      });
  for (const [language, sentences] of Object.entries(AHEAD))
    for (const sentence of sentences)
      it(`${language}: ${sentence}`, () => {
        const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
        assert.equal(datesShown(text, language, "1951-05-20"), sentence);
      });
});
