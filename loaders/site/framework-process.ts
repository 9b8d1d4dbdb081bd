/**
 * Framework's build in a process of its own. It takes seconds to load, so it is started while the tables are
 * made, and waits until it is told to build.
 */
import { once } from "node:events";
import type { Progress } from "../progress.js";
import { forkScript } from "./child.js";
import type { Message, Order } from "./framework.js";

/** A process that has Framework loaded, or is loading it. */
export interface FrameworkProcess {
  /** Puts the packages in place and reads them, while there is nothing else to do. Only who holds the lock may tell it. */
  prepare(): void;
  /** Builds the site. Rejects with what Framework said where it cannot. */
  build(progress: Progress): Promise<void>;
  /** Ends the process; does nothing where it has ended. */
  stop(): void;
}

/** Starts the process that will build into a folder. */
export function startFramework(output: string): FrameworkProcess {
  const child = forkScript("site/framework", [output], "build", [
    "ignore",
    "ignore",
    "pipe",
    "ipc",
  ]);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  // What cannot be told to an ended process, its exit code says.
  const tell = (order: Order) => {
    if (child.connected) child.send(order, () => undefined);
  };
  const closed = once(child, "close") as Promise<[number | null]>;
  return {
    prepare: () => tell("prepare"),
    async build(progress) {
      child.on("message", ({ done, total }: Message) => progress.advance(done, total));
      tell("build");
      const [code] = await closed;
      if (code !== 0)
        throw new Error(said.trim() || `the pages cannot be built: exit ${String(code)}`);
    },
    stop: () => void child.kill(),
  };
}
