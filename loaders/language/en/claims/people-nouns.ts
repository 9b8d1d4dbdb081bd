/** English nouns for people, and what each counts. */
import { list, plural } from "./forms.js";

/** Words that say by themselves that people moved, or may not leave; singular. */
const MOVERS = list(
  `refugee migrant emigrant immigrant emigré émigré emigre returnee repatriate nonrepatriate defector escapee escaper PW DP deserter
  expellee evacuee deportee exile fugitive crosser violator stowaway infiltrator internee settler detainee runaway parolee
  entrant arrival departure colonist parole seeker prisoner pow captive transferee
  repatriant transmigrant asylum-seeker abductee overstayer resettler`,
);

/** Of these, the ones that are counted where they are, unless a verb moves them. */
const STAYERS = list(
  `refugee exile fugitive internee settler detainee asylum-seeker prisoner pow pw dp captive emigré émigré emigre escapee defector`,
);

/** Soldiers: where they stand or march is strength, unless they desert, are interned or sent home. */
const SOLDIERS = list(
  `soldier serviceman guerrilla irregular combatant volunteer veteran partisan rebel insurgent militiaman guardsman gendarme sailor officer legionnaire policeman`,
);

const PERSONS = list(
  `person individual resident citizen national natl inhabitant civilian soul man woman child boy girl worker laborer labourer
  miner peasant farmer herdsman nomad tribesman fisherman seaman crewman airman flier flyer aviator pilot student pupil scholar scientist doctor teacher
  professor technician engineer expert specialist adviser advisor orphan dependent dependant relative wife spouse youngster
  passenger compatriot foreigner alien missionary priest nun monk lama intellectual youth villager townsman native subject
  follower family-member craftsman artisan professional trainee collaborator minority Jew Muslim Moslem Hindu Christian
  Catholic applicant member newsman journalist correspondent tourist traveler traveller cadre aborigine infant survivor
  pioneer graduate inmate hostage convict castaway islander kinsman expatriate newcomer clergyman reporter nurse
  physician mechanic dissident herder squatter youngster evangelist schoolteacher schoolboy schoolgirl peasant
  sympathizer leader businessman countryman noncombatant adult teenager baby widow invalid coolie bracero farmhand
  employee pastor rabbi rancher operator pensioner shepherd planter breadwinner homesteader hunter lecturer
  Palestinian Bengali Tutsi Hutu Watutsi Kurd Karen Naga Tamil Sikh Pathan Arab Bedouin Armenian Assyrian Druze Ibo Somali Eritrean
  Hmong Meo Montagnard European African Asian Westerner Formosan Taiwanese Okinawan Ukrainian Balt Cossack Uighur Kazakh Kirghiz Northerner Southerner holder
  Mongol Khamba Gypsy Tatar Chechen Serb Croat Slovene merchant trader servant slave serf pilgrim personnel`,
);

const COLLECTIVES = list(
  "people youth personnel crew schoolchildren tribespeople cattlemen folk populace manpower",
);

/** What a noun counts. */
export interface PeopleNoun {
  sort: "mover" | "soldier" | "person" | "family" | "household" | "paper" | "case";
  /** True of a mover who is counted where he is. */
  stays: boolean;
  plural: boolean;
  /** In the singular. */
  base: string;
}

const PEOPLE = new Map<string, PeopleNoun>();

function add(nouns: readonly string[], sort: PeopleNoun["sort"]): void {
  for (const noun of nouns) {
    const base = noun.toLowerCase();
    const stays = sort === "mover" && STAYERS.includes(base);
    PEOPLE.set(base, { sort, stays, plural: false, base });
    PEOPLE.set(plural(base), { sort, stays, plural: true, base });
  }
}

add(PERSONS, "person");

for (const noun of COLLECTIVES)
  PEOPLE.set(noun, { sort: "person", stays: false, plural: true, base: noun });

add(SOLDIERS, "soldier");

for (const noun of list("troops men police"))
  PEOPLE.set(noun, { sort: "soldier", stays: false, plural: true, base: noun });

add(MOVERS, "mover");

add(["family"], "family");

add(["household"], "household");

add(list("visa permit passport certificate application refusal denial case"), "paper");

// Peoples whose name is the same in the plural.
for (const people of list("tutsi hutu watutsi ibo hmong meo naga karen indochinese"))
  PEOPLE.set(people, { sort: "person", stays: false, plural: true, base: people });

add(list("crossing defection desertion escape entry deportation expulsion"), "case");

/** What a word counts, if it is a noun for people; `lower` in lower case. */
export function peopleNoun(lower: string): PeopleNoun | null {
  return PEOPLE.get(lower) ?? null;
}
