/** Files of the folder of cables that cannot be read: all of them are told, or left out on demand. */
import { InputError } from "../document.js";

/** A file that cannot be taken, with the line that says why. */
export interface UnreadFile {
  /** Path below the folder of cables. */
  path: string;
  error: InputError;
}

/** All that is wrong with an input, a line each. */
export class InputErrors extends InputError {
  override name = "InputErrors";
  constructor(readonly errors: readonly InputError[]) {
    super("", 1, "", "");
    this.message = errors.map(({ message }) => message).join("\n");
  }
}

/** What `read` makes of each item; the items that it refuses go into `unread`. */
export function readEach<Item extends { path: string }, Result>(
  items: readonly Item[],
  read: (item: Item, index: number) => Result,
  unread: UnreadFile[],
): Result[] {
  return items.flatMap((item, index) => {
    try {
      return [read(item, index)];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unread.push({ path: item.path, error });
      return [];
    }
  });
}

/** Throws what was refused: the one error, or all of them, in the order of their files. */
export function refuseAll(unread: readonly UnreadFile[]): void {
  const errors = unread.map(({ error }) => error);
  if (errors[0] === undefined) return;
  throw errors.length === 1 ? errors[0] : new InputErrors(errors);
}
