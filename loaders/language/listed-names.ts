/** Names that authority files give in a language of Latin letters: its texts alone are read for them. */
import type { NameForms } from "../text/name-forms.js";

/**
 * The names of one such language, which other languages may have for other words. `elided`: its small words that
 * lose their vowel before one, and stand joined to the name (`d'Italie`); `endings` of a name in its other cases.
 */
export function listedIn(
  ofLanguage: string,
  { elided = [], endings = [] }: { elided?: readonly string[]; endings?: readonly string[] } = {},
): NameForms {
  return {
    ofLanguage,
    formsOf: (name) => [
      name,
      ...endings.map((ending) => name + ending),
      ...(/^[aeiouhàâäéèêëîïôöûü]/iu.test(name) ? elided.map((word) => `${word}'${name}`) : []),
    ],
  };
}
