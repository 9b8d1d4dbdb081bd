/**
 * The address of the preview that takes a new analysis page from the workbench. It writes a file, so it listens to
 * nobody but a page of this preview, in a browser on this machine; and it never overwrites.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { writePage } from "./new.js";

export const takeAddress = "/_crossings/analyses";

/** Longest page that is taken, in bytes. */
const MOST = 1_000_000;

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/** Answers a request at the address: the page's path below the site, or why there is none. */
export async function takePage(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
): Promise<void> {
  const refusal = refused(request);
  if (refusal !== null) {
    answer(response, 403, { error: refusal });
    return;
  }
  try {
    const { title, markdown } = pageOf(await body(request));
    const file = await writePage(title, markdown, folder);
    answer(response, 201, {
      path: `analyses/${file.replace(/^.*[\\/]/, "").replace(/\.md$/, "")}`,
    });
  } catch (error) {
    answer(response, 400, { error: (error as Error).message });
  }
}

/** Why a request is not listened to; null where it is. A name that leads here from elsewhere is no local host. */
export function refused({ method, headers, socket }: IncomingMessage): string | null {
  const { host = "", origin } = headers;
  if (method !== "POST") return "only POST is taken here";
  if (!LOOPBACK.test(socket.remoteAddress ?? "")) return "only this machine is listened to";
  if (!LOCAL_HOST.test(host)) return `not a name of this machine: ${host}`;
  if (origin !== `http://${host}`) return `not a page of this preview: ${origin ?? "no origin"}`;
  if (headers["content-type"] !== "application/json") return "only JSON is taken here";
  return null;
}

/** A request's body, of at most a million bytes. */
export async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST) throw new Error(`page is longer than ${MOST} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function pageOf(text: string): { title: string; markdown: string } {
  const { title, markdown } = JSON.parse(text) as Record<string, unknown>;
  if (typeof title !== "string" || typeof markdown !== "string")
    throw new Error("a page has a title and its Markdown");
  return { title, markdown };
}

/** Answers with JSON. */
export function answer(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(content));
}
