/** English words of people and of moving, as dictionaries; a verb's or noun's forms are made from its base. */

const list = (words: string): string[] => words.trim().split(/\s+/);

/** Words that say by themselves that people moved, or may not leave; singular. */
const MOVERS = list(
  `refugee migrant emigrant immigrant emigré émigré emigre returnee repatriate nonrepatriate defector escapee escaper PW DP deserter
  expellee evacuee deportee exile fugitive crosser violator stowaway infiltrator internee settler detainee runaway parolee
  entrant arrival colonist parole seeker prisoner pow captive expellee transferee`,
);
/** Of these, the ones that are counted where they are, unless a verb moves them. */
const STAYERS = list(
  `refugee exile fugitive internee settler detainee prisoner pow pw dp captive emigré émigré emigre escapee defector`,
);
/** Soldiers: where they stand or march is strength, unless they desert, are interned or sent home. */
const SOLDIERS = list(
  `soldier serviceman guerrilla irregular combatant volunteer veteran partisan rebel insurgent militiaman guardsman sailor officer legionnaire policeman`,
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
  sympathizer leader businessman merchant trader servant slave serf pilgrim personnel`,
);
const COLLECTIVES = list(
  "people youth personnel crew schoolchildren tribespeople cattlemen folk populace manpower",
);

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: "children",
  wife: "wives",
  family: "families",
};

function plural(noun: string): string {
  const known = IRREGULAR_PLURALS[noun];
  if (known !== undefined) return known;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

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
add(list("visa permit passport"), "paper");
add(
  list("crossing defection desertion escape departure arrival entry deportation expulsion"),
  "case",
);

/** What a word counts, if it is a noun for people; `lower` in lower case. */
export function peopleNoun(lower: string): PeopleNoun | null {
  return PEOPLE.get(lower) ?? null;
}

/** How a word moves people. */
export interface Motion {
  base: string;
  /**
   * `away`: out of where they were; `arrive`: into somewhere; `back`: to where they came from; `go`: on;
   * `host`: somebody takes them in; `free`: out of hands; `stay`: nowhere.
   */
  way: "away" | "arrive" | "back" | "go" | "host" | "free" | "stay";
  /** Whether it moves its object (`sent 300 experts`), its subject (`300 fled`), or either. */
  moves: "object" | "subject" | "either";
  /** What a place is that is its object: `left China`, `entered India`. */
  object: "from" | "to" | null;
  /** True of words that say much else beside: they count only right beside the people. */
  common: boolean;
  form: "base" | "s" | "past" | "participle" | "ing" | "noun";
}

type Given = [string, Motion["way"], Motion["moves"], Motion["object"], string?];

/** Base, way, what it moves, its object; then irregular past and participle, or `common`. */
const VERBS: Given[] = [
  ["leave", "away", "subject", "from", "left left"],
  ["flee", "away", "subject", "from", "fled fled"],
  ["escape", "away", "subject", "from"],
  ["depart", "away", "subject", "from"],
  ["emigrate", "away", "subject", null],
  ["migrate", "away", "subject", null],
  ["exit", "away", "subject", "from"],
  ["defect", "away", "subject", null],
  ["desert", "away", "subject", null],
  ["sail", "away", "subject", null],
  ["embark", "away", "subject", null],
  ["evacuate", "away", "either", "from"],
  ["withdraw", "away", "either", "from", "withdrew withdrawn"],
  ["remove", "away", "object", null, "common"],
  ["expel", "away", "object", null, "expelled expelled"],
  ["deport", "away", "object", null],
  ["exile", "away", "object", null],
  ["evict", "away", "object", null],
  ["uproot", "away", "object", null],
  ["displace", "away", "object", null],
  ["recall", "away", "object", null, "common"],
  ["extricate", "away", "object", null],
  ["arrive", "arrive", "subject", "to"],
  ["enter", "arrive", "subject", "to", "common"],
  ["reach", "arrive", "subject", "to", "common"],
  ["immigrate", "arrive", "subject", null],
  ["land", "arrive", "subject", "to", "common"],
  ["settle", "arrive", "either", null, "common"],
  ["resettle", "arrive", "either", null],
  ["relocate", "arrive", "either", null],
  ["infiltrate", "arrive", "either", "to"],
  ["intern", "arrive", "object", null],
  ["admit", "host", "object", null, "common admitted admitted"],
  ["accept", "host", "object", null, "common"],
  ["receive", "host", "object", null, "common"],
  ["welcome", "host", "object", null, "common"],
  ["absorb", "host", "object", null, "common"],
  ["shelter", "host", "object", null, "common"],
  ["take", "host", "object", null, "common took taken"],
  ["parole", "host", "object", null],
  ["return", "back", "either", "to"],
  ["repatriate", "back", "either", "to"],
  ["go", "go", "subject", null, "common went gone"],
  ["come", "go", "subject", null, "common came come"],
  ["move", "go", "either", null, "common"],
  ["cross", "go", "subject", null],
  ["recross", "go", "subject", null],
  ["proceed", "go", "subject", "to", "common"],
  ["transfer", "go", "object", null, "transferred transferred"],
  ["transport", "go", "object", null],
  ["airlift", "go", "object", null],
  ["fly", "go", "either", null, "common flew flown"],
  ["bring", "go", "object", null, "common brought brought"],
  ["send", "go", "object", null, "common sent sent"],
  ["dispatch", "go", "object", null, "common"],
  ["despatch", "go", "object", null, "common"],
  ["ship", "go", "object", null, "common shipped shipped"],
  ["hand", "go", "object", null, "common"],
  ["turn", "go", "object", null, "common"],
  ["stream", "go", "subject", null],
  ["pour", "go", "subject", null],
  ["flock", "go", "subject", null],
  ["swarm", "go", "subject", null],
  ["travel", "go", "subject", null, "common"],
  ["move", "go", "either", null, "common"],
  ["get", "go", "object", null, "common got got"],
  ["slip", "go", "subject", null, "common slipped slipped"],
  ["exchange", "go", "object", null, "common"],
  ["drive", "away", "object", null, "common drove driven"],
  ["rejoin", "arrive", "subject", null, "common"],
  ["release", "free", "object", null],
  ["free", "free", "object", null, "common freed freed"],
  ["liberate", "free", "object", null],
  ["live", "stay", "subject", null],
  ["reside", "stay", "subject", null],
  ["remain", "stay", "subject", null],
  ["stay", "stay", "subject", null],
  ["wait", "stay", "subject", null],
  ["await", "stay", "subject", null],
  ["linger", "stay", "subject", null],
  ["hold", "stay", "object", null, "common held held"],
  ["detain", "stay", "object", null],
  ["imprison", "stay", "object", null],
  ["house", "stay", "object", null, "common"],
  ["camp", "stay", "subject", null, "common"],
];

/** Nouns of moving. */
const NOUNS: Record<Motion["way"], string[]> = {
  away: list(
    "evacuation departure removal exodus flight expulsion deportation emigration exit defection desertion escape withdrawal extrication outflow eviction recall",
  ),
  arrive: list(
    "resettlement immigration influx inflow entry entrance arrival infiltration relocation settlement",
  ),
  host: list("admission acceptance reception parole asylum shelter refuge absorption"),
  back: list("return repatriation homecoming"),
  go: list(
    "visa permit transfer exchange movement migration transportation airlift crossing dispatch transit journey",
  ),
  free: list("release liberation"),
  stay: list("detention presence custody"),
};

const MOTIONS = new Map<string, Motion[]>();

function addMotion(form: string, motion: Motion): void {
  const known = MOTIONS.get(form) ?? [];
  if (!known.some((other) => other.form === motion.form)) MOTIONS.set(form, [...known, motion]);
}

function addVerb([base, way, moves, object, more = ""]: Given): void {
  const words = list(more).filter((word) => word !== "");
  const common = words.includes("common");
  const [past, participle] = words.filter((word) => word !== "common");
  const stem = base.replace(/e$/, "");
  const doubled =
    past !== undefined && past.endsWith(`${base.at(-1) ?? ""}ed`) ? past.slice(0, -2) : stem;
  const motion = { base, way, moves, object, common };
  const ed = base.endsWith("e") ? `${base}d` : `${base}ed`;
  addMotion(base, { ...motion, form: "base" });
  addMotion(/(?:s|sh|ch|x|o)$/.test(base) ? `${base}es` : base === "fly" ? "flies" : `${base}s`, {
    ...motion,
    form: "s",
  });
  addMotion(past ?? ed, { ...motion, form: "past" });
  addMotion(participle ?? ed, { ...motion, form: "participle" });
  addMotion(base === "flee" ? "fleeing" : `${doubled}ing`, { ...motion, form: "ing" });
}

VERBS.forEach(addVerb);
// `975 Koreans bound for the north`: this verb has but one form.
addMotion("bound", {
  base: "bound",
  way: "go",
  moves: "subject",
  object: null,
  common: true,
  form: "participle",
});
for (const [way, nouns] of Object.entries(NOUNS) as [Motion["way"], string[]][])
  for (const noun of nouns)
    for (const form of [noun, plural(noun)])
      addMotion(form, {
        base: noun,
        way,
        moves: "either",
        object: null,
        common: false,
        form: "noun",
      });

/** What a word can say of moving, by its forms; none for most words. */
export function motionsOf(lower: string): readonly Motion[] {
  return MOTIONS.get(lower) ?? [];
}

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
      `sought chose chosen proposal proposals plan plans request requests demand demands permission authority authorization
      approval quota ceiling target offer offers hope hopes wish wishes intention intentions desire desires readiness ready willing
      unwilling willingness anxious eager reluctant prepared preparations arrangements arrangement possibility possible
      possibly eligible available application applications petition recommendation recommendations decision program programme policy
      scheduled due likely expected capable right opportunity agreement undertaking promise appeal potential commitment
      unless if whether prospect prospects risk invitation instructions orders free future additional effort efforts attempt
      attempts question issue problem negotiations talks discussions obligation pressure step steps order hopeful desirous chance`,
    ),
  ),
);

export function isIrrealis(lower: string): boolean {
  return IRREALIS.has(lower);
}

/** Verbs whose infinitive is a fact: began to leave, were forced to leave, managed to escape. */
export const FACTUAL = new Set(
  list(
    "began begun begin begins started continue continued continues managed forced compelled obliged had caused made able happened succeeded elected opted used came chosen claimed said reported known believed alleged understood",
  ),
);
