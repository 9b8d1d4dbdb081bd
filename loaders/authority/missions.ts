/**
 * Names of diplomatic missions by rule: who sends × where it sits × what it is. `American Embassy in Poland`,
 * `Embassy of the United States in Warsaw`, `AmEmbassy Warsaw`, `美驻波兰使馆` are one office, and nobody need
 * list them. `missions.csv` says which missions there are, `senders.csv` how a state's missions are called.
 */
import { type CsvRow, readCsv } from "../csv.js";
import { InputError, type SourceFile } from "../document.js";
import type { KnownEntity } from "./authority.js";

/** The words for a mission: English ones, those before a city in American cables, Chinese ones. */
const WORDS = {
  embassy: {
    en: ["Embassy", "Legation"],
    cable: ["AmEmbassy", "Amembassy", "AmLegation", "Amlegation", "Embassy", "Legation"],
    zh: ["大使馆", "使馆", "公使馆"],
  },
  consulate: {
    en: ["Consulate General", "Consulate"],
    cable: ["AmConGen", "Amcongen", "AmConsul", "Amconsul", "ConGen", "Congen", "Consul"],
    zh: ["总领事馆", "总领馆", "领事馆", "领馆"],
  },
} as const;

/** How the missions of one state are called. */
export interface Sender {
  path: string;
  line: number;
  /** The state's own place: entities.id. */
  state: string;
  /** Before the word: `American`; behind it with `of`: `the United States`. */
  before: readonly string[];
  of: readonly string[];
  /** `美国` and `美`. */
  zh: string;
  short: string;
  /** Whether cables of this state call its missions without its name: `Embassy Warsaw`. */
  bare: boolean;
}

/** One row of `missions.csv`. */
export interface Mission {
  path: string;
  line: number;
  word: keyof typeof WORDS;
  /** Places: the state or city that it is accredited to, and the city that it writes from. */
  seats: readonly string[];
  cities: readonly string[];
}

/**
 * Reads `senders.csv`: columns `within` (the ministry), `state, before, of, zh, short_zh, bare, source`.
 * @throws {InputError} at a row without a state or a source, or a ministry given twice.
 */
export function readSenders(file: SourceFile): Map<string, Sender> {
  const columns = ["within", "state", "before", "of", "zh", "short_zh", "bare", "source"];
  const senders = new Map<string, Sender>();
  for (const row of readCsv(file, columns)) {
    const within = row.get("within");
    if (row.get("state") === "" || row.get("source") === "")
      throw new InputError(file.path, row.line, "no state or no source", within);
    if (senders.has(within)) throw new InputError(file.path, row.line, "given twice", within);
    senders.set(within, {
      ...{ path: file.path, line: row.line },
      state: row.get("state"),
      before: listOf(row.get("before")),
      of: listOf(row.get("of")),
      zh: row.get("zh"),
      short: row.get("short_zh"),
      bare: row.get("bare") === "yes",
    });
  }
  return senders;
}

/** The mission of a row of `missions.csv`. @throws {InputError} where its word is none. */
export function missionOf(path: string, row: CsvRow): Mission {
  const word = row.get("word");
  if (word !== "embassy" && word !== "consulate")
    throw new InputError(path, row.line, "not a mission (embassy, consulate)", word);
  const [seats, cities] = [listOf(row.get("seat")), listOf(row.get("city"))];
  return { path, line: row.line, word, seats, cities };
}

/** Seats and cities by id, and the one-character Chinese names of states, by the place they name. */
export interface Places {
  get(id: string): KnownEntity | undefined;
  short(id: string): readonly string[];
}

/** A mission with all its names, those of its row first. @throws {InputError} where a seat is no place. */
export function namedMission(
  entity: KnownEntity,
  mission: Mission,
  sender: Sender,
  places: Places,
): KnownEntity {
  const namesOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined)
      throw new InputError(mission.path, mission.line, "a seat that is no place", id);
    return place.names;
  };
  const latin = (ids: readonly string[]) => ids.flatMap(namesOf).filter((name) => !isHan(name));
  const seats = latin(mission.seats).flatMap((name) => [name, `the ${name}`]);
  const cities = mission.word === "embassy" ? latin(mission.cities) : latin(mission.seats);
  const han = mission.seats.flatMap((id) => [...namesOf(id).filter(isHan), ...places.short(id)]);
  const bare = bareNames(mission, seats, cities);
  const names = [
    ...entity.names,
    ...english(mission, sender, [...seats, ...cities], cities),
    ...(sender.bare && mission.word === "consulate" ? bare : []),
    ...(sender.bare ? cabled(mission, cities) : []),
    ...chinese(mission, sender, han),
  ];
  const listed = mission.word === "embassy" ? [...bare, ...cities] : bare;
  return {
    ...entity,
    names: [...new Set(names)],
    listNames: [...new Set([...entity.listNames, ...listed])],
  };
}

function english(
  { word }: Mission,
  { before, of }: Sender,
  seats: readonly string[],
  cities: readonly string[],
): string[] {
  return WORDS[word].en.flatMap((noun) => [
    ...before.flatMap((state) =>
      seats.flatMap((seat) => [`${state} ${noun} in ${seat}`, `${state} ${noun} at ${seat}`]),
    ),
    ...before.flatMap((state) => cities.map((city) => `${state} ${noun} ${city}`)),
    ...of.flatMap((state) => seats.map((seat) => `${noun} of ${state} in ${seat}`)),
  ]);
}

/** `Embassy in Poland`, which among correspondents means the mission of the state that speaks. */
function bareNames(
  { word }: Mission,
  seats: readonly string[],
  cities: readonly string[],
): string[] {
  const places = word === "embassy" ? [...seats, ...cities] : cities;
  return WORDS[word].en.flatMap((noun) =>
    places.flatMap((place) => [`${noun} in ${place}`, `${noun} at ${place}`]),
  );
}

/** `AmEmbassy Warsaw`, `Embassy Warsaw`, `Embassy at Warsaw`. */
function cabled({ word }: Mission, cities: readonly string[]): string[] {
  return cities.flatMap((city) => [
    ...WORDS[word].cable.map((noun) => `${noun} ${city}`),
    ...WORDS[word].en.map((noun) => `${noun} at ${city}`),
  ]);
}

/** `美国驻波兰大使馆`, `美驻波兰使馆`; of China's own also `驻苏使馆`, `我驻苏使馆`. */
function chinese(
  { word }: Mission,
  { zh, short, state }: Sender,
  seats: readonly string[],
): string[] {
  const senders = [zh, short, ...(state === "china" ? ["", "我"] : [])];
  return WORDS[word].zh.flatMap((noun) =>
    senders.flatMap((sender) => seats.map((seat) => `${sender}驻${seat}${noun}`)),
  );
}

const isHan = (name: string) => /^\p{Script=Han}+$/u.test(name);

const listOf = (cell: string) =>
  cell
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
