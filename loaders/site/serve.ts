/** A small server for a built site, as any static host would serve it. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { compressible, compressorOf } from "./compress.js";

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
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  const compressed = compress ? compressorOf(folder) : () => Promise.resolve(false);
  const server = createServer((request, response) => {
    const plainly = () => {
      withAbsoluteRange(folder, request);
      files(request, response, () => notFound(folder, response));
    };
    compressed(request, response).then(
      (answered) => answered || plainly(),
      // The file is gone, or was while it was read.
      () => (response.headersSent ? response.destroy() : plainly()),
    );
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
  response.setHeader("Accept-Ranges", "bytes");
}

/** The last bytes of a file, which is where Parquet keeps its index; sirv only counts from the start. */
function withAbsoluteRange(folder: string, request: IncomingMessage): void {
  const last = /^bytes=-(\d+)$/.exec(request.headers.range ?? "")?.[1];
  if (last === undefined) return;
  const file = join(folder, new URL(request.url ?? "/", "http://localhost").pathname);
  const size = existsSync(file) ? statSync(file).size : 0;
  request.headers.range = `bytes=${Math.max(0, size - Number(last))}-${Math.max(0, size - 1)}`;
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
