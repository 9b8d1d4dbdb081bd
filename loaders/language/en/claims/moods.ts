/** English words that make what they govern a wish or a fact. */
import { list } from "./forms.js";

/** What a word of moving tells. */
export type Mood = "fact" | "possible" | "denied";

export const MODALS = new Set(
  list("will would shall should may might can could must cannot ought wo ca 'll"),
);

const WISHES = list(
  `want wish hope plan propose agree ask request demand apply petition permit allow let authorize authorise approve expect
  intend prepare offer suggest recommend urge order seek try attempt desire decide threaten promise consider encourage
  persuade invite instruct direct schedule arrange anticipate contemplate envisage refuse decline prevent prohibit
  forbid need require enable attract insist prefer choose envision grant project commit press induce
  discuss negotiate advocate favor favour discourage like facilitate promote ensure insure call obtain secure
  oppose restrict hinder bar obstruct`,
);

/** Words that make what they govern a thing that is wished, allowed, planned or asked, not a fact. */
const IRREALIS = new Set(
  WISHES.flatMap((verb) => {
    const stem = verb.replace(/e$/, "");
    const y = /[^aeiou]y$/.test(verb) ? verb.slice(0, -1) : null;
    return [
      verb,
      y ? `${y}ies` : `${verb}s`,
      y ? `${y}ied` : `${stem}ed`,
      `${stem}ing`,
      ...(verb.endsWith("t") ? [`${verb}ted`, `${verb}ting`] : []),
    ];
  }).concat(
    list(
      `sought chose chosen planned planning proposal proposals plan plans request requests demand demands permission authority authorization
      approval quota ceiling target offer offers hope hopes wish wishes intention intentions desire desires readiness ready willing
      unwilling willingness anxious eager reluctant prepared preparations arrangements arrangement possibility possible
      possibly eligible available application applications petition recommendation recommendations decision program programme policy
      scheduled determination due likely expected capable right opportunity agreement undertaking promise appeal potential commitment
      unless if whether prospect prospects risk invitation instructions orders free future additional effort efforts attempt
      attempts question issue problem negotiations talks discussions obligation pressure step steps order hopeful desirous chance
      failure refusal commitments requirement requirements subject matter cases`,
    ),
  ),
);

export function isIrrealis(lower: string): boolean {
  return IRREALIS.has(lower);
}

/** Verbs whose infinitive is a fact: began to leave, were forced to leave, managed to escape. */
export const FACTUAL = new Set(
  list(
    "began begun begin begins started continue continued continues managed forced compelled obliged had caused made able happened succeeded elected opted used came chosen chose claimed said reported known believed estimated presumed alleged understood",
  ),
);
