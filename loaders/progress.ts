/** How far a long step is: one line that counts up on a terminal, one line a step where there is none. */
export interface Progress {
  /** Begins a step; the one before it is over. */
  step(name: string): void;
  /** How much of the step is done, of how much in all. */
  advance(done: number, total: number): void;
  /** Ends the last step, with what came of it. */
  end(result?: string): void;
  /** Something that the user should know and that stops nothing. */
  warn(message: string): void;
}

/** Progress on a stream, by default standard error, so that standard output stays free for results. */
export function progressOn(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? terminalProgress(stream) : lineProgress(stream);
}

/** Progress that nobody sees, for tests and for use inside other programs. */
export const silent: Progress = { step() {}, advance() {}, end() {}, warn() {} };

function lineProgress(stream: NodeJS.WritableStream): Progress {
  return {
    step: (name) => void stream.write(`${name}\n`),
    advance() {},
    end(result) {
      if (result !== undefined) stream.write(`${result}\n`);
    },
    warn: (message) => void stream.write(`warning: ${message}\n`),
  };
}

function terminalProgress(stream: NodeJS.WriteStream): Progress {
  let current = "";
  let shown = "";
  const show = (line: string) => {
    if (line === shown) return;
    stream.write(`\r\x1b[2K${line}`);
    shown = line;
  };
  const close = () => {
    if (current !== "") stream.write("\n");
    current = shown = "";
  };
  return {
    step(name) {
      close();
      current = name;
      show(name);
    },
    advance(done, total) {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      show(`${current} ${percent} % (${done} of ${total})`);
    },
    end(result) {
      close();
      if (result) stream.write(`${result}\n`);
    },
    warn(message) {
      stream.write(`\r\x1b[2Kwarning: ${message}\n`);
      shown = "";
      if (current !== "") show(current);
    },
  };
}
