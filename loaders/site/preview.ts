/**
 * Framework's preview, in a process of its own, run by dev.ts with port and host; serves once it is told to, and then
 * tells its address.
 * Serves the tables at the addresses that they have in the published site, too, and takes pages from the workbench.
 */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { PreviewServer } from "@observablehq/framework/dist/preview.js";
import { join } from "node:path";
import { dataFolder, projectFolder, tablesFolder } from "../corpus.js";
import { runCommand } from "../command.js";
import { finishesPages } from "./finished-page.js";
import { siteRoot } from "./folders.js";
import { isGoneOutput } from "./gone-output.js";
import { answer, listen } from "./serve.js";
import { takeAddress, takePage } from "./take-page.js";
import { reviewsAddress, takeReviews } from "./take-reviews.js";
import { scanFolder } from "./scans.js";
import { sealNetwork } from "./sealed.js";

const published = /^\/data\/([\w-]+\.(?:parquet|csv|json))(?:\?|$)/;

/** A picture of a page of a document, as in the published site. */
const scans = /^\/scans(\/.+)$/;

async function main(port: number, host: string): Promise<void> {
  process.chdir(projectFolder);
  sealNetwork();
  const server = createServer();
  new PreviewServer({ server, verbose: false });
  const [pages] = server.listeners("request") as RequestListener[];
  const analyses = join(projectFolder, siteRoot, "analyses");
  server.removeAllListeners("request").on("request", (request, response) => {
    if (request.url === takeAddress) return void takePage(request, response, analyses);
    if (request.url === reviewsAddress) return void takeReviews(request, response, dataFolder);
    const scan = scans.exec(request.url ?? "")?.[1];
    if (scan !== undefined) {
      request.url = scan;
      return void answer(scanFolder, request, response).catch(() => response.destroy());
    }
    const file = published.exec(request.url ?? "")?.[1];
    if (file === undefined) {
      finishesPages(response);
      return pages?.(request, response);
    }
    request.url = `/${file}`;
    answer(tablesFolder, request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  process.send?.(`http://${host}:${(server.address() as AddressInfo).port}/`);
}

process.once("disconnect", () => process.exit());
process.on("unhandledRejection", (error) => {
  if (!isGoneOutput(error)) throw error;
});
const [, , port, host = "127.0.0.1"] = process.argv;
await once(process, "message");
await runCommand(() => main(Number(port), host));
if (process.exitCode) process.exit();
