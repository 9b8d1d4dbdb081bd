/** Persons as an edition's register names them, by their surnames. */
import type { Authority, KnownEntity } from "../../authority/authority.js";
import { finderOf } from "../../language/names/lookup.js";
import { surnameKeys } from "../../language/names/surnames.js";
import { RANKS } from "../../language/names/titles.js";
import { type NameToken, tokensOf } from "../../text/name-tokens.js";

/** Who a surname can be by what is said: an entity, or, as null, somebody whom no file knows. */
export type Bearers = Map<string, Map<string, KnownEntity | null>>;

/** Says of surnames that somebody bears them. */
export function addTo(
  bearers: Bearers,
  surnames: Iterable<string>,
  name: string,
  entity: KnownEntity | null,
): void {
  for (const key of surnames) {
    const known = bearers.get(key) ?? new Map<string, KnownEntity | null>();
    bearers.set(key, known.set(entity?.row.id ?? `? ${name}`, entity));
  }
}

/** The persons of a register: `Johnson, U. Alexis`, `Radford, Admiral Arthur W., USN`, `Chou En-lai`. */
export function registerOf(register: readonly string[], authority: Authority): Bearers {
  const bearers: Bearers = new Map();
  for (const words of register) {
    const { tokens, surname } = turned(words);
    if (surname === undefined) continue;
    const found = finderOf(authority, "names")(tokens, 0);
    const whole = found?.last === tokens.length - 1 ? found.entities : [];
    const entity = only(whole) ?? byInitials(tokens, authority);
    const spellings = entity === null ? [] : surnameKeys(entity).map(lastWord);
    addTo(bearers, new Set([surname, ...spellings]), words, entity);
  }
  return bearers;
}

const only = (entities: readonly KnownEntity[]) => (entities.length === 1 ? entities[0]! : null);

const lastWord = (surname: string) => surname.split(" ").at(-1)!;

/** The words of a name, the surname last, ranks left out; without a comma the East's order is kept. */
function turned(words: string): { tokens: NameToken[]; surname: string | undefined } {
  const [family = "", ...rest] = words.replace(/\([^)]*\)/gu, "").split(/,\s*/u);
  const given = tokensOf(rest.join(" ")).filter(({ key }) => !RANKS.has(key));
  const own = tokensOf(family);
  return {
    tokens: [...given, ...own].map((token) => ({ ...token, gap: "space" })),
    surname: (given.length === 0 ? own[0] : own.at(-1))?.key,
  };
}

/** The only bearer of the surname whose initials go on as the register's do: `Haig, Alexander M.`. */
function byInitials(tokens: readonly NameToken[], authority: Authority): KnownEntity | null {
  const last = tokens.length - 1;
  if (last < 1) return null;
  const bearers = finderOf(authority, "surnames")(tokens, last)?.entities ?? [];
  const letters = initials(tokens);
  return only(
    bearers.filter(({ row }) => {
      const own = initials(tokensOf(row.name_en ?? ""));
      return own !== "" && (own.startsWith(letters) || letters.startsWith(own));
    }),
  );
}

const initials = (tokens: readonly NameToken[]) =>
  tokens
    .slice(0, -1)
    .map(({ key }) => key.charAt(0))
    .join("");
