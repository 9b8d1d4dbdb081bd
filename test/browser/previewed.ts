/** `npm run dev` of a checkout, as a researcher has it running beside the editor. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import type { Page } from "playwright-core";
import { commandOf } from "../checkout.js";

export interface Preview {
  origin: string;
  /** Opens a page as soon as the preview answers. */
  open: (page: Page, path: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts the preview of a folder, on a port that is free. */
export async function startPreview(folder: string): Promise<Preview> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let written = "";
  const child = spawn(process.execPath, commandOf("loaders/site/dev.ts"), {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
    detached: process.platform !== "win32",
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      written += text;
    });
  }
  return {
    origin,
    async open(page, path) {
      for (const started = Date.now(); ;) {
        const answer = await page.goto(origin + path).catch(() => null);
        if (answer?.ok()) return;
        if (child.exitCode !== null || Date.now() - started > 180_000)
          throw new Error(`the preview does not answer ${path}:\n${written}`);
        await pause();
      }
    },
    stop: () => stopped(child),
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  process.kill(process.platform === "win32" ? child.pid : -child.pid, "SIGTERM");
  await ended;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}
