/** Answers of Framework that stay the same while it builds, asked for once a path. */

/** The methods of this name, each of which takes a path and answers the same every time. */
type Asked<T> = { [K in keyof T]: T[K] extends (path: string) => unknown ? K : never }[keyof T];

/**
 * Makes methods of an object remember what they answered for a path. Framework looks for a file's loader, and
 * hashes a module with all that it imports, anew for each page: a third of its time.
 */
export function rememberAnswers<T extends object>(object: T, methods: readonly Asked<T>[]): void {
  for (const name of methods) {
    const ask = (object[name] as (path: string) => unknown).bind(object);
    const answers = new Map<string, unknown>();
    const remembered = (path: string) => {
      if (!answers.has(path)) answers.set(path, ask(path));
      return answers.get(path);
    };
    Object.assign(object, { [name]: remembered });
  }
}
