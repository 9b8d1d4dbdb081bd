/** `npm start`: builds the site if anything has changed since, and serves it. PORT and HOST say where. */
import { CommandError, endInOrder, isMain, runCommand, siteOptions } from "../command.js";
import { progressOn } from "../progress.js";
import { buildSite, isBuilt } from "./build.js";
import { dist } from "./folders.js";
import { serve } from "./serve.js";

/** Address that the environment asks for. Throws for a PORT that is none. */
export function addressAsked(env: NodeJS.ProcessEnv): { port: number; host: string } {
  const port = Number(env["PORT"] || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError(`PORT is not a port number: ${env["PORT"]}`);
  return { port, host: env["HOST"] || "127.0.0.1" };
}

async function main(): Promise<void> {
  siteOptions();
  const asked = addressAsked(process.env);
  if (!(await isBuilt())) await buildSite(progressOn());
  const { address } = await serve(dist, { ...asked, compress: true });
  process.stdout.write(`Crossings is at ${address}\n`);
}

if (isMain(import.meta.url)) {
  endInOrder();
  await runCommand(main);
}
