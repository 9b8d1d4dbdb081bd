/** A server that takes what a page of the preview sends, and a page that sends to it. */
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before } from "node:test";

export interface Answer<Body> {
  status: number;
  body: Body & { error?: string };
}

export interface OwnServer<Body> {
  /** Sends as a page of the preview would, but for the headers that are given. */
  send: (content: unknown, headers?: Record<string, string>) => Promise<Answer<Body>>;
  /** Where it stands, without a path. */
  origin: () => string;
}

/** Starts the server before a file's tests, and ends it after them. */
export function ownServer<Body>(
  take: (asked: IncomingMessage, response: ServerResponse) => unknown,
): OwnServer<Body> {
  const server = createServer((asked, response) => void take(asked, response));
  before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  after(() => server.close());
  const host = () => `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const origin = () => `http://${host()}`;
  const send = (content: unknown, headers: Record<string, string> = {}) => {
    const usual = { host: host(), origin: origin(), "content-type": "application/json" };
    return new Promise<Answer<Body>>((resolve, reject) => {
      request(origin(), { method: "POST", headers: { ...usual, ...headers } }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (part: string) => (text += part));
        response.on("end", () => {
          const body = JSON.parse(text) as Answer<Body>["body"];
          resolve({ status: response.statusCode ?? 0, body });
        });
      })
        .on("error", reject)
        .end(JSON.stringify(content));
    });
  };
  return { send, origin };
}
