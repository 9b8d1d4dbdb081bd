/** A small server for a built site, as any static host would serve it. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative, sep } from "node:path";
import send from "send";
import { compressible, compressorOf } from "./compress.js";
import { servedFile } from "./served-file.js";

export interface Serving {
  /** Address of the site, with a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** Types that the server's own list does not have. */
const types: Record<string, string> = {
  ".parquet": "application/vnd.apache.parquet",
  ".csv": "text/csv;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json;charset=utf-8",
  ".md": "text/markdown;charset=utf-8",
  ".bib": "application/x-bibtex;charset=utf-8",
  ".ris": "application/x-research-info-systems;charset=utf-8",
};

export interface ServeOptions {
  port?: number;
  host?: string;
  /** Whether to compress what compresses well; on one machine that only takes time. */
  compress?: boolean;
}

/**
 * Serves a folder on the first free port from `port` on (0 for any), and 404.html for what is not there.
 * Throws where the host is none of this machine's.
 */
export async function serve(
  folder: string,
  { port = 0, host = "127.0.0.1", compress = false }: ServeOptions = {},
): Promise<Serving> {
  const compressed = compress ? compressorOf(folder) : () => Promise.resolve(false);
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const plainly = () => answer(folder, request, response);
    compressed(request, response)
      // The file may be gone, or was while it was read.
      .then((answered) => (answered ? undefined : plainly()))
      .catch(() => (response.headersSent ? void response.destroy() : plainly()))
      .catch(() => response.destroy());
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`,
    close: () => closed(server),
  };
}

/** Listens on the first free port from `port` on. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(tried, host, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || tried >= 65_535) throw error;
    }
  }
}

function setHeaders(response: ServerResponse, pathname: string): void {
  const extension = /\.[a-z0-9]+$/i.exec(pathname)?.[0] ?? ".html";
  const type = types[extension];
  if (type) response.setHeader("Content-Type", type);
  if (extension in compressible) response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("Cache-Control", "no-cache");
}

/** Answers with a file as it is, or the part of it that is asked for, as the standard of HTTP says. */
export async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await servedFile(folder, request.url ?? "/");
  if (file === null) {
    notFound(folder, response);
    return;
  }
  // More of the last bytes than there are is all of them, which the library takes for none.
  const last = Number(/^bytes=-(\d+)$/.exec(request.headers.range ?? "")?.[1]);
  if (last > file.size && file.size > 0) request.headers.range = "bytes=0-";
  const path = relative(folder, file.path).split(sep).map(encodeURIComponent).join("/");
  send(request, path, { root: folder, cacheControl: false, dotfiles: "allow" })
    .on("headers", setHeaders)
    .on("error", ({ status, headers }: SendError) => {
      if (response.headersSent) response.destroy();
      else if (status === 404) notFound(folder, response);
      else response.writeHead(status, headers).end();
    })
    .pipe(response);
}

/** What a file is refused for: 416 with the size that it has, 412, and so on. */
interface SendError {
  status: number;
  headers?: Record<string, string>;
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, "404.html");
  response.statusCode = 404;
  response.setHeader("Content-Type", "text/html;charset=utf-8");
  response.end(existsSync(page) ? readFileSync(page) : "not found");
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
