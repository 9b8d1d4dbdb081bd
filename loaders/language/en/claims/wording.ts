/** English words that the grammar of claims asks for, as dictionaries; an entry may say how a word ends. */

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
  invitation
`);
export const CONTROL_STEMS = oneOf(
  `
  want wish hope desire ask seek sought begin began begun start continu opt refus appl prefer
  decid tr petition request express plan agree prepar schedul permit allow authori approv
  claim expect intend elect chos choos attempt manag fail wait await persuad forc compel
  oblig order said report believ known tak taken cause help need need
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
  counties districts? jurisdiction north south east west northwest coast islands? territory soil
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
  still trained became become
`);
export const PAPER_NOUNS = oneOf(`
  statements? cables? telegrams? letters? notes? repl(?:y|ies) memorand(?:um|a) reports?
  dated despatch(?:es)? talks? meetings? announcement resolution agreement conversation
  edition treaty act speech conference declaration message paper directive received
`);
