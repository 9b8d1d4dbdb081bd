/** English words that the grammar of claims asks for, as dictionaries; an entry may say how a word ends. */

import { words } from "./forms.js";

function oneOf(words: string, end: "" | "$" = "$"): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join("|")})${end}`);
}

export const SENT_NOUNS = oneOf(`
  technician expert specialist advis[eo]r engineer student worker laborer labourer teacher
  scientist
`);
export const THING_NOUNS = oneOf(`
  question matter point subject letter note reply war talks negotiations agreement office
  meeting room conference conclusion consideration force effect floor fire line decision
  message telegram attention report copy time way hand hands door impression service congress
  aid pressure view views statement information principle responsibility offer proposal
  invitation place advantage action actions steps? measures? account part parts note care stand notice
  debts? accounts? disputes? differences exception initiative look lead seat seats oath root shape issue stock turn turns cover credit vote
  votes exam trouble pains leave cognizance precautions? chance chances risks? revenge reprisals form permission word instructions letters
`);
/** What is come to, or brought to, without a step: `came to know`. */
export const MINDED = oneOf(`
  know hold like dislike see feel believe understand reali[sz]e regard appreciate think look expect
  respect love hate trust fear depend rely recogni[sz]e dominate terms grips conclusions? conclude power
  agreement mean represent symboli[sz]e
`);
/** Behind a noun of moving these make it the kind of something else: `flight training`, `transport school`. */
export const COMPOUND_HEADS = oneOf(`
  training instructors? school rate rates plane planes line lines system facilities company companies
  aircraft squadrons? terms price agreements? leader leaders bloc blocs control controls visits?
`);
/** What is found, sought or given where people flee to: beside these, a shelter is a refuge. */
export const HAVEN_VERBS = oneOf(`
  seek sought seeking seeks find found finding give given gave giving grant granted granting grants take
  took taken taking offer offered request requested requesting provide provided ask asked asking obtain
  obtained receive received receiving for in
`);
export const CONTROL_STEMS = oneOf(
  `
  want wish hope desire ask seek sought begin began begun start continu opt refus appl prefer
  decid tr petition request express plan agree prepar schedul permit allow authori approv
  claim expect intend elect chos choos attempt manag fail wait await persuad forc compel
  oblig order said report believ estimat presum known tak taken cause help need need
`,
  "",
);
export const GROUND_NOUNS = oneOf(`
  territory soil side part border borders frontier frontiers zone sector lines custody area
  areas region mainland ports hands orbit controlled held occupied occupation
`);
export const ASIDE = oneOf(`
  except excluding besides outside against with via through about regarding concerning
  between near over across
`);
export const OUTER_NOUNS = oneOf(`
  city cities part parts port ports side areas? region regions province provinces zone sector
  counties districts? jurisdiction zones? sectors? sections? states? republics? north south east west northwest coast islands? territory soil
  borders? frontiers? interior capital
`);
export const DATIVE_LEADS = oneOf(`
  according repl(?:y|ied) answer proposed statements? related? regard respect hostile similar
  opposed addition due subject given? gave said told reported appl(?:y|ied) agreed?
  contributed prior up as threat friendly amounting equal
`);
export const PLACE_ADJECTIVES = oneOf(`
  northern southern eastern western north south east west communist mainland northeastern
  ports cities counties districts areas jurisdiction
`);
export const HELD_VERBS = oneOf(`
  held based found kept given living resident residing located interned detained remaining
  still trained became become registered enrolled hiding encamped quartered
`);
export const PAPER_NOUNS = oneOf(`
  statements? cables? telegrams? letters? notes? repl(?:y|ies) memorand(?:um|a) reports?
  dated despatch(?:es)? talks? meetings? announcement resolution agreement conversation
  edition treaty act speech conference declaration message paper directive received
`);

/** What a land gives or has, which is no place: `from United States resources`. */
export const ABSTRACT_NOUNS = oneOf(`
  resources funds? sources appropriations? aid assistance budget officials? sources? quarters press
  radio embassy legation consulate mission conventions? accords? protocols? treaty
`);

/** Verbs of telling: the time and the place that stand by them are theirs, not those of what is told. */
export const SAID: ReadonlySet<string> = words(`
  said stated told announced reported declared proposed wrote announcing stating reporting indicated informed notified
  asked requested spoke discussed suggested recommended advised learned received instructed urged warned noted remarked
  telegraphed cabled explained replied mentioned estimated pointed expressed repeated agreed signed met
  approved adopted enacted passed says states reports announces estimates believes claims
`);
