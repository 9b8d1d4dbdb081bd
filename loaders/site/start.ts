/** `npm start`: builds the site if anything has changed since, and serves it. PORT and HOST say where. */
import { CommandError, endInOrder, isMain, runCommand, siteOptions } from "../command.js";
import { cablesFolder } from "../corpus.js";
import { progressOn } from "../progress.js";
import { listingOf, siteFingerprint } from "./fingerprint.js";
import { dist } from "./folders.js";
import { serve } from "./serve.js";
import { readStamp } from "./stamp.js";

/** Address that the environment asks for. Throws for a PORT that is none. */
export function addressAsked(env: NodeJS.ProcessEnv): { port: number; host: string } {
  const port = Number(env["PORT"] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(`PORT is not a port number: ${env["PORT"]}`);
  return { port, host: env["HOST"] || "127.0.0.1" };
}

/** Whether dist/ is what a build would make now: nothing that goes into it has changed, nor the files. */
export async function isBuilt(): Promise<boolean> {
  const stamp = await readStamp("site");
  if (stamp?.["outputs"] !== (await listingOf(dist))) return false;
  return stamp["inputs"] === (await siteFingerprint(cablesFolder()));
}

async function main(): Promise<void> {
  siteOptions();
  const asked = addressAsked(process.env);
  if (!(await isBuilt())) {
    // What builds takes a second to load, and a site that is there needs none of it.
    const { buildSite } = await import("./build.js");
    await buildSite(progressOn());
  }
  const { address } = await serve(dist, { ...asked, compress: true });
  process.stdout.write(`Crossings is at ${address}\n`);
}

if (isMain(import.meta.url)) {
  endInOrder();
  await runCommand(main);
}
