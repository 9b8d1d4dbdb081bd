/** What every command line of the loaders does alike. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs, type ParseArgsConfig } from "node:util";
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
 * The options of a command line, `--cables DIR` and the like, by name.
 * @throws {CommandError} for an option that the command does not have, one without its value, and a stray word.
 */
export function optionsOf<Options extends NonNullable<ParseArgsConfig["options"]>>(
  options: Options,
  words: string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: words, options }).values;
  } catch (error) {
    // What follows the first sentence is for those who write such programs.
    const told = (error instanceof Error ? error.message : String(error)).split(/\. |\n/)[0] ?? "";
    const known = Object.keys(options).map((name) => `--${name}`);
    const help = known.length > 0 ? `the options are ${known.join(", ")}` : "there are no options";
    throw new CommandError(`${told.charAt(0).toLowerCase()}${told.slice(1)}; ${help}`);
  }
}

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * From now on a process that is told to stop runs its exit handlers, and never stops between two renames.
 * Returns what undoes it.
 */
export function endInOrder(): () => void {
  const enders = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = () => process.exit(128 + number);
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => enders.forEach((undo) => undo());
}

/** The option of the commands that read cables: what cannot be read is left out. */
export const SKIP_BAD = { "skip-bad": { type: "boolean" } } as const;

/** Whether to leave out what cannot be read: asked for by the option, or by the environment (`SKIP_BAD=1`). */
export function skipsBad(): boolean {
  return /^(1|true|yes)$/i.test(process.env["SKIP_BAD"] ?? "");
}

/** Reads the options of a command that has no other but `--skip-bad`, for it and the processes that it starts. */
export function siteOptions(): void {
  if (optionsOf(SKIP_BAD)["skip-bad"] === true) process.env["SKIP_BAD"] = "1";
}

/**
 * Runs a command. Bad input, a question that cannot be answered, or a file or address that the machine
 * refuses ends it with the one line that names it, any other failure with its stack, since that is a fault
 * of ours; both with exit code 1.
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
  if (isRefusal(error)) return refusalLine(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** What the system says no to on the user's account: no right, no room, a file where a folder should be. */
const REFUSALS = new Set(
  "EACCES EPERM EROFS ENOSPC EDQUOT ENOTDIR EISDIR EEXIST ENAMETOOLONG ELOOP EMFILE ENFILE EADDRINUSE EADDRNOTAVAIL ENOTFOUND EAI_AGAIN".split(
    " ",
  ),
);

function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && REFUSALS.has((error as NodeJS.ErrnoException).code ?? "");
}

/** `/a/b: EACCES: permission denied`, from what Node says of it. */
function refusalLine({ message, path }: NodeJS.ErrnoException): string {
  const reason = message.split(", ")[0] ?? message;
  return path === undefined ? reason : `${path}: ${reason}`;
}
