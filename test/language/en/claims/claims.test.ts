import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { lineOf, sceneOf } from "../../scenes.js";

const read = (marked: string) => {
  const scene = sceneOf(marked);
  return englishClaims.read(scene).map((claim) => lineOf(scene, claim));
};

describe("englishClaims.read(scene)", () => {
  const cases: [string, string[]][] = [
    [
      "They demanded that {Turkey|turkey} accept 300 refugees from {China|china}.",
      ["300 refugees | quota | 300..300 | china>turkey"],
    ],
    [
      "The repatriation agreement provides for the return of 300 fishermen held in {China|china}.",
      ["300 fishermen | quota | 300..300 | china>"],
    ],
    [
      "Of the 900 refugees who crossed from {China|china} into {Turkey|turkey}, 200 have asked to be sent home.",
      ["900 refugees | flow | 900..900 | china>turkey", "200 | quota | 200..200 | turkey>china"],
    ],
    [
      "Some 900 herdsmen moved from {China|china} to {Mali|mali}, and only 300 persons are known to have reached {Turkey|turkey}.",
      [
        "Some 900 herdsmen | flow | 810..990 | china>mali",
        "300 persons | flow | 300..300 | >turkey",
      ],
    ],
    [
      "The 300 refugees sailed from {Mali|mali} for {Turkey|turkey}.",
      ["300 refugees | flow | 300..300 | mali>turkey"],
    ],
    [
      "The number of immigrants now accommodated in {Turkey|turkey} is 300.",
      ["immigrants now accommodated in Turkey is 300 | stock | 300..300 | >turkey"],
    ],
    [
      "{China|china} is pushing some 300 refugees a week across the border into {Turkey|turkey}.",
      ["some 300 refugees | rate | 270..330 | china>turkey"],
    ],
    [
      "They said that 300 refugees had entered {Turkey|turkey} and that another 200 were on their way.",
      ["300 refugees | flow | 300..300 | >turkey", "200 | flow | 200..200 | >turkey"],
    ],
    ["If the army returns to {China|china}, many people have considered it.", []],
    [
      "The {Turkish|turkey|adj} Foreign Minister put the number of refugees in his country at 300.",
      ["refugees in his country at 300 | stock | 300..300 | >turkey"],
    ],
    [
      "Refugees from {Mali|mali} are in camps in {Turkey|turkey}. || They said that 300 refugees had returned to {China|china}.",
      ["300 refugees | flow | 300..300 | >china"],
    ],
    [
      "Some 300 refugees crossed from {China|china} into {Turkey|turkey}.",
      ["Some 300 refugees | flow | 270..330 | china>turkey"],
    ],
    [
      "{Turkey|turkey} took in 500 refugees, 200 of whom are still there.",
      ["500 refugees | flow | 500..500 | >turkey", "200 of whom | stock | 200..200 | >turkey"],
    ],
    [
      "The figure 5,000 refugees: do they mean 5,000 new refugees?",
      ["5,000 refugees | stock | 5000..5000 | >"],
    ],
    [
      "{Turkey|turkey} took in 500 refugees from {China|china} and {Mali|mali} another 300.",
      ["500 refugees | flow | 500..500 | china>turkey", "300 | flow | 300..300 | china>mali"],
    ],
    [
      "They sent 75 students to {China|china} and 40 to {Turkey|turkey}.",
      ["75 students | flow | 75..75 | >china", "40 | flow | 40..40 | >turkey"],
    ],
    [
      "They brought back 86 teachers and 12 other civilians to {China|china}.",
      ["86 teachers | flow | 86..86 | >china", "12 other civilians | flow | 12..12 | >china"],
    ],
    [
      "Half of the 600 refugees in {China|china} have left.",
      ["Half | flow | 300..300 | china>", "600 refugees | stock | 600..600 | >china"],
    ],
    [
      "They carried 300 herdsmen, women and children to {Turkey|turkey}.",
      ["300 herdsmen, women and children | flow | 300..300 | >turkey"],
    ],
    [
      "Thousands of refugees of {Mali|mali}, fearful of their lives, are moving to {Turkey|turkey}.",
      ["Thousands of refugees | flow | 2000..9999 | mali>turkey"],
    ],
    [
      "The number of refugees who lived here when it began, or had been let in since, was 150,000.",
      [
        "refugees who lived here when it began, or had been let in since, was 150,000 | stock | 150000..150000 | >",
      ],
    ],
    [
      "Refugees came; about 400 more (mainly herdsmen) were admitted to {Turkey|turkey}.",
      ["about 400 more | flow | 360..440 | >turkey"],
    ],
    [
      "Of the refugees 250 have asked for permission to emigrate to {Turkey|turkey}.",
      ["250 | quota | 250..250 | >turkey"],
    ],
    [
      "There are 800 refugees abroad: {Turkey|turkey}, 500, {Mali|mali}, 300.",
      [
        "800 refugees | stock | 800..800 | >",
        "500 | stock | 500..500 | >turkey",
        "300 | stock | 300..300 | >mali",
      ],
    ],
    [
      "700 refugees were forced out of their homes in {Mali|mali}.",
      ["700 refugees | flow | 700..700 | mali>"],
    ],
    ["700 herdsmen fled their homes in {Mali|mali}.", ["700 herdsmen | flow | 700..700 | mali>"]],
    [
      "Of the 200 refugees in {Mali|mali} some 40 went on to {Turkey|turkey}.",
      ["200 refugees | stock | 200..200 | >mali", "some 40 | flow | 36..44 | mali>turkey"],
    ],
    ["He spoke concerning the release of 11 airmen.", []],
    ["He brought 1700 people to the reception.", []],
    [
      "There were refugees, and {Turkey|turkey} will take up to 500, {Mali|mali} up to 100.",
      ["up to 500 | quota | ..500 | >turkey", "up to 100 | quota | ..100 | >mali"],
    ],
    [
      "300 refugees sought asylum in various countries in {Mali|mali}.",
      ["300 refugees | flow | 300..300 | >mali"],
    ],
    [
      "He decided to admit about 300 herdsmen who were expelled from {Mali|mali}.",
      ["about 300 herdsmen | quota | 270..330 | mali>"],
    ],
    ["Many leaders have gone through times of defeat.", []],
    ["They expelled nine members from the party.", []],
    ["Of those eight points six were accepted.", []],
    ["Several herdsmen have gone over to the rebels.", []],
    ["They hope to exchange groups of experts.", []],
    ["He cannot admit more than 300 refugees.", ["more than 300 refugees | quota | ..300 | >"]],
    ["He did not admit more than 300 refugees.", ["more than 300 refugees | flow | ..300 | >"]],
    [
      "{Turkey|turkey} is now host to 200 displaced persons from {China|china}.",
      ["200 displaced persons | stock | 200..200 | china>turkey"],
    ],
    ["{Turkey|turkey} shelters 300 refugees.", ["300 refugees | stock | 300..300 | >turkey"]],
    [
      "I wish to express satisfaction on the departure from {China|china} of 16 teachers.",
      ["16 teachers | flow | 16..16 | china>"],
    ],
    [
      "He hoped that nothing will prevent the return to {China|china} of 3 deportees already accepted.",
      ["3 deportees | quota | 3..3 | >china"],
    ],
    [
      "If they settle their debts many teachers in {China|china} can apply for exit permits.",
      ["many teachers | quota | .. | china>"],
    ],
    [
      "He spoke of three deportee cases, and of 120 exit permit refusals.",
      [
        "three deportee cases | quota | 3..3 | >",
        "120 exit permit refusals | quota | 120..120 | >",
      ],
    ],
    [
      "There are 300 civilians whom we would have to evacuate from {China|china}.",
      ["300 civilians | quota | 300..300 | china>"],
    ],
    ["They counted 451 killed, 210 wounded, 94 prisoners and 300 rifles.", []],
    ["He spoke of many cases, and of 120 refusals to answer.", []],
    [
      "We have about 5,000 foreign students in {China|china}.",
      ["about 5,000 foreign students | stock | 4500..5500 | >china"],
    ],
    [
      "In all 4,310 people crossed the border (1,985 people from {Mali|mali}).",
      ["4,310 people | flow | 4310..4310 | >", "1,985 people | flow | 1985..1985 | mali>"],
    ],
    [
      "Among the 700 who arrived from {China|china} were 45 students.",
      ["700 | flow | 700..700 | china>", "45 students | flow | 45..45 | china>"],
    ],
    [
      "Some 620 persons, of which 153 households had been resettled in {Mali|mali}, left {China|china}.",
      ["Some 620 persons | flow | 558..682 | china>", "153 households | flow | 153..153 | >mali"],
    ],
    [
      "300 refugees returned to {Mali|mali}, of which 40 came from {China|china}.",
      ["300 refugees | flow | 300..300 | >mali", "40 | flow | 40..40 | china>mali"],
    ],
    [
      "About 2,000 refugees would be received by {Turkey|turkey}.",
      ["About 2,000 refugees | quota | 1800..2200 | >turkey"],
    ],
    [
      "More than half of the 8,000 students in {China|china} have been recalled.",
      ["More than half | flow | 4000.. | china>", "8,000 students | stock | 8000..8000 | >china"],
    ],
    [
      "9 of the 19 prisoners were released.",
      ["9 | flow | 9..9 | >", "19 prisoners | stock | 19..19 | >"],
    ],
    [
      "The press puts the number of those who fled at 30,000.",
      ["those who fled at 30,000 | flow | 30000..30000 | >"],
    ],
    [
      "The number of foreign workers in {China|china} had reached 8,000.",
      ["foreign workers in China had reached 8,000 | stock | 8000..8000 | >china"],
    ],
    ["Losses of the army are 577,000 men, including 16,500 prisoners of war.", []],
    ["Only a small number of students have taken the tests there.", []],
    ["It took all but 40 of the refugees to {China|china}.", []],
    ["Nine out of ten refugees are women.", []],
    ["Many troops withdrew from {China|china}.", []],
    ["300 boats left {China|china}.", []],
    [
      "The refugees wait. || {Turkey|turkey}, which has taken in some 700, wrote that it would accept 45 more.",
      ["some 700 | flow | 630..770 | >turkey", "45 more | quota | 45..45 | >turkey"],
    ],
    ["The sheep wait. || {Turkey|turkey} wrote that it would accept 45 more.", []],
    ["Refugees wait. || {Turkey|turkey} will take 45 tons of wheat.", []],
    [
      "The influx of refugees from {China|china} had approached 900 and went on at a rate of 30 a week.",
      [
        "refugees from China had approached 900 | flow | 900..900 | china>",
        "30 | rate | 30..30 | china>",
      ],
    ],
    [
      "The refugee population in camps in {Turkey|turkey} is 900.",
      ["population in camps in Turkey is 900 | stock | 900..900 | >turkey"],
    ],
    [
      "There are 300 refugees there, and their number could reach 500.",
      ["300 refugees | stock | 300..300 | >", "500 | quota | 500..500 | >"],
    ],
    ["The total was swelled by 60 refugees a day.", ["60 refugees | rate | 60..60 | >"]],
    [
      "There are in {Turkey|turkey} a total of 900 refugees.",
      ["900 refugees | stock | 900..900 | >turkey"],
    ],
    [
      "Under this program 44 nuns have come to {Turkey|turkey}.",
      ["44 nuns | flow | 44..44 | >turkey"],
    ],
    [
      "The migration of 900 herders who wish to leave {China|china} will fail.",
      ["900 herders | quota | 900..900 | >"],
    ],
    [
      "The guards sent back 60 refugees, but 45 others crossed into {Turkey|turkey}.",
      ["60 refugees | flow | 60..60 | >", "45 others | flow | 45..45 | >turkey"],
    ],
    [
      "Fear grew on the {Chinese|china|adj}-{Turkish|turkey|adj} border. || 60 nuns fled from {China|china} across the border.",
      ["60 nuns | flow | 60..60 | china>turkey"],
    ],
    ["60 nuns fled from {China|china} across the border.", ["60 nuns | flow | 60..60 | china>"]],
    [
      "They spoke of the {Chinese|china|adj} mainland. || 60 nuns came out of the mainland.",
      ["60 nuns | flow | 60..60 | china>"],
    ],
    ["60 nuns came out of the mainland.", ["60 nuns | flow | 60..60 | >"]],
    [
      "The refugees wait. || {Turkey|turkey}, which has taken in 700, wrote to the League that it would accept 45 more.",
      ["700 | flow | 700..700 | >turkey", "45 more | quota | 45..45 | >turkey"],
    ],
    [
      "The repatriation of the 60 nuns rescued by a ship and now in {Turkey|turkey} might help.",
      ["60 nuns | quota | 60..60 | turkey>"],
    ],
    [
      "Vessels can be sent to the port of {Mali|mali} where 60 {Turks|turkey|adj} are scheduled for repatriation.",
      ["60 Turks | quota | 60..60 | mali>turkey"],
    ],
    [
      "The students wait. || 24 have been given permission to depart from {Mali|mali}.",
      ["24 | quota | 24..24 | mali>"],
    ],
    [
      "900 refugees were lifted in a ship during the evacuation from {Mali|mali}.",
      ["900 refugees | flow | 900..900 | mali>"],
    ],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => assert.deepEqual(read(marked), expected));
});
