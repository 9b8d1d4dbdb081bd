/**
 * Whom a person's name means. A full name means its bearer, if documents of that time can mean it. A surname
 * alone means only somebody whom the text has named before, or the mark-up's register names, or who bore the
 * title before it at that time; with two who could be meant it means nobody. Right, or nothing.
 */
import {
  type Authority,
  isWithin,
  type KnownEntity,
  LIFETIME,
  type Post,
} from "../../authority/authority.js";
import type { Surname } from "../../language/names/found.js";
import { isOne } from "../../language/names/names.js";
import type { FoundName } from "../../language/names/found.js";
import { surnameKeys } from "../../language/names/surnames.js";
import { GIVEN_NAME_TITLES } from "../../language/names/titles.js";
import { tokensOf } from "../../text/name-tokens.js";
import { addTo, type Bearers, registerOf } from "./register.js";

/** What stands round the names of a document. */
export interface PersonScene {
  authority: Authority;
  /** Year of the document; null if unknown. */
  year: number | null;
  /** Persons whom the document's mark-up names: `Johnson, U. Alexis`. */
  register: readonly string[];
}

/** Years for which somebody is still called by a title, and by a surname alone. */
const TITLE_LASTS = 8;
const FAME_LASTS = 25;

/** Titles that one person of a surname bears at a time, whoever else of it is named. */
const SOLE = new Set(
  [
    "president",
    "vice president",
    "premier",
    "prime minister",
    "generalissimo",
    "chancellor",
  ].concat(["secretary general", "general secretary", "first secretary"]),
);
/** Titles of somebody's wife or daughter. */
const KIN = new Set(["mrs", "miss", "madame", "madam"]);

/** The entity of each person's name of a document's texts; null where nobody or more than one is meant. */
export function linkPersons(
  texts: readonly (readonly FoundName[])[],
  scene: PersonScene,
): Map<FoundName, string | null> {
  const links = new Map<FoundName, string | null>();
  const persons = texts.map((names) => names.filter(({ type }) => type === "person"));
  const full = persons.flat().filter(({ surname }) => surname === undefined);
  const certain = new Set(full.filter(isOne).map(({ entities }) => entities[0]!.row.id));
  for (const name of full) links.set(name, fullName(name, certain, scene)?.row.id ?? null);
  const anywhere: Bearers = new Map();
  for (const name of full) addBearer(anywhere, name, links, scene.authority);
  const registered = registerOf(scene.register, scene.authority);
  for (const names of persons) {
    const before: Bearers = new Map();
    for (const name of names)
      if (name.surname === undefined) addBearer(before, name, links, scene.authority);
      else {
        const { key } = name.surname;
        const said = {
          before: before.get(key),
          registered: registered.get(key),
          anywhere: anywhere.get(key),
        };
        links.set(name, surnameAlone(name.surname, name.entities, said, scene)?.row.id ?? null);
      }
  }
  return links;
}

/** Whom a full name means: its only bearer of that time, or the only one named elsewhere beyond doubt. */
function fullName(
  { entities }: FoundName,
  certain: ReadonlySet<string>,
  { year }: PersonScene,
): KnownEntity | null {
  const living = entities.filter(({ years }) => isWithin(years, year, LIFETIME, LIFETIME));
  if (living.length < 2) return living[0] ?? null;
  const named = living.filter(({ row }) => certain.has(row.id));
  return named.length === 1 ? named[0]! : null;
}

function addBearer(
  bearers: Bearers,
  name: FoundName,
  links: ReadonlyMap<FoundName, string | null>,
  authority: Authority,
): void {
  const id = links.get(name) ?? null;
  const entity = id === null ? null : (authority.byId.get(id) ?? null);
  const spellings = entity === null ? [] : surnameKeys(entity).map(lastWord);
  const keys = new Set([...spellings, ...(name.family === undefined ? [] : [name.family])]);
  addTo(bearers, keys, name.family ?? "", entity);
}

const lastWord = (surname: string) => surname.split(" ").at(-1)!;

interface Said {
  before: Map<string, KnownEntity | null> | undefined;
  registered: Map<string, KnownEntity | null> | undefined;
  anywhere: Map<string, KnownEntity | null> | undefined;
}

function surnameAlone(
  surname: Surname,
  bearers: readonly KnownEntity[],
  { before, registered, anywhere }: Said,
  { year }: PersonScene,
): KnownEntity | null {
  const { title, renowned } = surname;
  if (title !== null && KIN.has(title)) return null;
  const titled = only(bearers.filter(({ posts }) => bore(posts, title, year)));
  const barred = (entity: KnownEntity) =>
    registered !== undefined && !registered.has(entity.row.id) && !before?.has(entity.row.id);
  if (title !== null && GIVEN_NAME_TITLES.has(title)) return titled;
  const sole = titled !== null && title !== null && SOLE.has(title);
  if (sole) return barred(titled) ? null : titled;
  for (const said of [before, registered, anywhere]) {
    if (said === undefined) continue;
    const meant = said.size === 1 ? [...said.values()][0]! : null;
    if (meant !== null && bearers.length > 0 && !bearers.includes(meant)) return null;
    if (titled === null) return meant;
    return meant === titled || (said.size > 1 && said.has(titled.row.id)) ? titled : null;
  }
  if (titled !== null) return titled;
  const rivals = bearers.filter(({ years }) => years === undefined || isWithin(years, year, 0, 0));
  const famous = only(bearers.filter((entity) => renowned && isFamous(entity, surname.key, year)));
  return famous !== null && rivals.every((rival) => rival === famous) ? famous : null;
}

const only = (entities: readonly KnownEntity[]) => (entities.length === 1 ? entities[0]! : null);

function bore(posts: readonly Post[] = [], title: string | null, year: number | null): boolean {
  return posts.some(
    (post) =>
      title !== null && keyOf(post.title) === title && isWithin(post.years, year, 0, TITLE_LASTS),
  );
}

/** Whether the surname alone is listed as a name of somebody who had a name by then. */
function isFamous({ names, years }: KnownEntity, key: string, year: number | null): boolean {
  return names.some((name) => keyOf(name) === key) && isWithin(years, year, 0, FAME_LASTS);
}

const keyOf = (words: string) =>
  tokensOf(words)
    .map(({ key }) => key)
    .join(" ");
