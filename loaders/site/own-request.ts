/**
 * What a page of the preview sends to the preview. It writes files, so nobody else is listened to but a page of this
 * preview, in a browser on this machine.
 */
import type { IncomingMessage, ServerResponse } from "node:http";

/** Longest body that is taken, in bytes. */
const MOST = 1_000_000;

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Answers such a request in JSON: 201 with what `take` makes of its body, 400 with `error` where `take` throws, 403
 * with `error` where it is not listened to.
 */
export async function answerOwn(
  request: IncomingMessage,
  response: ServerResponse,
  take: (content: Record<string, unknown>) => Promise<object>,
): Promise<void> {
  const refusal = refused(request);
  if (refusal !== null) {
    answer(response, 403, { error: refusal });
    return;
  }
  try {
    answer(response, 201, await take(contentOf(await body(request))));
  } catch (error) {
    answer(response, 400, { error: (error as Error).message });
  }
}

/** Why a request is not listened to; null where it is. A name that leads here from elsewhere is no local host. */
function refused({ method, headers, socket }: IncomingMessage): string | null {
  const { host = "", origin } = headers;
  if (method !== "POST") return "only POST is taken here";
  if (!LOOPBACK.test(socket.remoteAddress ?? "")) return "only this machine is listened to";
  if (!LOCAL_HOST.test(host)) return `not a name of this machine: ${host}`;
  if (origin !== `http://${host}`) return `not a page of this preview: ${origin ?? "no origin"}`;
  if (headers["content-type"] !== "application/json") return "only JSON is taken here";
  return null;
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST) throw new Error(`what is sent is longer than ${String(MOST)} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

function contentOf(text: string): Record<string, unknown> {
  const content: unknown = JSON.parse(text);
  if (typeof content !== "object" || content === null) throw new Error("what is sent is no object");
  return content as Record<string, unknown>;
}

function answer(response: ServerResponse, status: number, content: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(content));
}
