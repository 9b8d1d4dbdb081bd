/** English words for people, as parts of patterns; all are read without regard to case. */

/** Words that say by themselves that people moved, or may not leave. */
export const MOVERS =
  "refugees?|e?migrants?|[eé]migr[eé]s?|immigrants?|migrants?|(?:border[-\\s])?(?:crossers?|violators?)|returnees?|repatriates?|" +
  "defectors?|escapees?|deserters?|expellees?|evacuees?|deportees?|exiles?|fugitives?|displaced\\s+persons|" +
  "(?:prisoners|pows?|p\\.?o\\.?w\\.?s?)(?:\\s+of\\s+war)?|non-?repatriates?|asylum[-\\s]seekers?|stowaways?|" +
  "infiltrators?|internees|settlers|detainees|runaways?|parolees?";

/** Soldiers: where they stand or march is strength, unless they desert, are interned or sent home. */
export const SOLDIERS =
  "soldiers|troops|servicemen|guerrillas|irregulars|combatants|militiamen|guardsmen|sailors|airmen|men(?!\\s+(?:and|or)\\s+women)";

export const PERSONS =
  "persons?|people|peoples|individuals?|residents?|citizens?|nationals?|inhabitants?|civilians?|souls|" +
  "men|women|children|workers?|labou?rers?|miners|peasants?|farmers?|herdsmen|nomads?|tribesmen|fishermen|seamen|crewmen|" +
  "students?|scholars|scientists|doctors|teachers?|technicians?|engineers|experts?|specialists?|advis[eo]rs|orphans?|" +
  "dependents?|dependants?|relatives|wives|spouses|youngsters|tourists|travell?ers|passengers|compatriots|" +
  "foreigners|aliens|missionaries|priests|nuns|monks|lamas|intellectuals|youths?|villagers|wounded|sick";

/** How the names of peoples end, beside those of one syllable. */
export const DEMONYM_ENDINGS =
  "ans|ese|anis|aqis|alis|poles|czechs|slovaks|turks|kurds|jews|arabs|britons|danes|swedes|finns|serbs|croats|greeks|uighurs|" +
  "uyghurs|kazakhs|uzbeks|tajiks|mongols|moslems|muslims|hindus|sikhs|thais|karens|shans|nagas|cossacks|filipinos|bengalis|laos|french|swiss";

/** Names of peoples that are nouns only: Koreans, Poles. */
const PLURAL_DEMONYMS =
  "Germans|Poles|Czechs|Slovaks|Turks|Kurds|Jews|Arabs|Britons|Danes|Swedes|Finns|Serbs|Croats|Greeks|Uighurs|Uyghurs|" +
  "Kazakhs|Uzbeks|Tajiks|Kirghiz|Mongols|Muslims|Moslems|Hindus|Sikhs|Thais|Karens|Shans|Nagas|Cossacks|Filipinos|" +
  "Khambas|Afghans|Bengalis|Laos|Lithuanians|\\p{Lu}\\p{Ll}{2,}(?:ans|anis|aqis|alis)";
/** Names of peoples that are adjectives too, and then describe something else: 500 Chinese rifles. */
const ADJECTIVE_DEMONYMS =
  "Chinese|Japanese|French|Swiss|Portuguese|\\p{Lu}\\p{Ll}+(?:ese|etnamese)";

/** Verbs of moving as they stand behind the people: fled, repatriated, went. */
export const MOVED =
  "crossed|fled|escaped|emigrated|immigrated|repatriated|returned|resettled|evacuated|deported|expelled|transferred|" +
  "defected|deserted|departed|entered|arrived|left|gone|went|come|came|sent|handed\\s+(?:back|over)|turned\\s+back|admitted|" +
  "moved|crossing|fleeing|leaving|entering|lived|settled|repatriates?|cross|flee|leave|enter|return|sailed|flown|flew|" +
  "slipped|streamed|poured|reached|withdrawn|brought|taken|driven";

const AFTER_DEMONYM =
  `who|whom|have|had|has|were|was|are|is|in|from|to|into|at|on|by|and|or|of|per|a|each|every|daily|living|residing|abroad|there|` +
  `will|would|could|should|may|might|must|now|already|then|over|across|out|back|still|that|through|via|during|since|` +
  `until|between|for|with|without|wish\\w*|want\\w*|remain\\w*|returning|escaping|emigrating|${MOVED}`;

export const DEMONYMS = `${PLURAL_DEMONYMS}|(?:${ADJECTIVE_DEMONYMS})(?!\\s+(?!(?:${AFTER_DEMONYM})\\b)\\p{Ll})`;

export const CASES =
  "(?:border[-\\s])?crossings?|border\\s+violations?|cases?(?=\\s+of\\s+(?:\\p{L}+\\s+){0,3}(?:crossing|flight|emigration|defection|desertion|escape|migration))|" +
  "defections?|desertions?|escapes|departures|arrivals|entries|flights(?=\\s+(?:across|over|from)\\s+the\\s+border)";

/** Nouns for a movement, of which the amount itself can be what moves: the evacuation of 2,000. */
export const MOVEMENTS =
  "evacuation|repatriation|resettlement|return|admission|departure|deportation|expulsion|emigration|immigration|exodus|flight|influx|transfer|removal";
