/** Compressed answers for what compresses well: pages, scripts, styles, JSON and CSV. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { servedFile } from "./served-file.js";

type Encoding = "br" | "gzip";

/** Extensions that are worth it, with their types. Parquet, fonts and the engine are compressed already. */
export const compressible: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".css": "text/css;charset=utf-8",
  ".js": "text/javascript;charset=utf-8",
  ".json": "application/json;charset=utf-8",
  ".csv": "text/csv;charset=utf-8",
  ".svg": "image/svg+xml;charset=utf-8",
};

/** Bytes below which a file stays as it is: it would fit into one packet anyway. */
const SMALLEST = 1400;

/** Answers a request; false, with the response untouched, where it is to be answered uncompressed. */
export type Compressor = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** A compressor of a folder's files; each file is compressed once, and again when it has changed. */
export function compressorOf(folder: string): Compressor {
  const kept = new Map<string, { tag: string; body: Promise<Buffer> }>();
  const bodyOf = (path: string, encoding: Encoding, tag: string): Promise<Buffer> => {
    const key = `${encoding} ${path}`;
    const known = kept.get(key);
    if (known?.tag === tag) return known.body;
    const body = compressed(path, encoding);
    kept.set(key, { tag, body });
    return body;
  };
  return async (request, response) => {
    const encoding = encodingFor(request);
    if (encoding === null) return false;
    const file = await fileOf(folder, request.url ?? "/");
    if (file === null || file.size < SMALLEST) return false;
    const tag = `W/"${file.size}-${file.changed}-${encoding}"`;
    const headers = { "Content-Type": file.type, Vary: "Accept-Encoding", ETag: tag };
    if (request.headers["if-none-match"] === tag) {
      response.writeHead(304, headers).end();
      return true;
    }
    const body = await bodyOf(file.path, encoding, tag);
    response.writeHead(200, {
      ...headers,
      ...{ "Content-Encoding": encoding, "Content-Length": body.length },
      "Cache-Control": "no-cache",
    });
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}

/** Never for a range: its bytes are those of the file itself. */
function encodingFor({ method, headers }: IncomingMessage): Encoding | null {
  if ((method !== "GET" && method !== "HEAD") || headers.range !== undefined) return null;
  const accepted = (headers["accept-encoding"] ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !/;\s*q=0(\.0*)?$/.test(each))
    .map((each) => each.replace(/;.*$/, "").trim());
  if (accepted.includes("br")) return "br";
  return accepted.includes("gzip") || accepted.includes("*") ? "gzip" : null;
}

interface File {
  path: string;
  type: string;
  size: number;
  changed: number;
}

/** The file that an address is served from; null where none of those that compress well is there. */
async function fileOf(folder: string, address: string): Promise<File | null> {
  const found = await servedFile(folder, address);
  const type = found && compressible[extname(found.path)];
  return found && type !== undefined && type !== null ? { ...found, type } : null;
}

// Quality 5 of brotli takes as long as gzip and saves a sixth more; higher ones keep a reader waiting.
async function compressed(path: string, encoding: Encoding): Promise<Buffer> {
  const bytes = await readFile(path);
  if (encoding === "gzip") return promisify(gzip)(bytes);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}
