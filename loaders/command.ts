/** What every command line of the loaders does alike. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "./document.js";

/** Whether a module (its `import.meta.url`) is the program that was started, not one that was imported. */
export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** Something that the user asked for and cannot have, in one line that tells them so. */
export class CommandError extends Error {
  override name = "CommandError";
}

/**
 * Runs a command. Bad input, or a question that cannot be answered, ends it with the one line that names it, any other failure with its
 * stack, since that is a fault of ours; both with exit code 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${explanation(error)}\n`);
    process.exitCode = 1;
  }
}

function explanation(error: unknown): string {
  if (error instanceof InputError || error instanceof CommandError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
