/** Asks only what is still wanted: a later question ends an earlier one that has no answer yet. */

export interface LatestOptions<Answer> {
  answered: (answer: Answer) => void;
  failed: (error: unknown) => void;
  /** Milliseconds without a new question before one is asked, so that not every key asks. */
  pause: number;
}

/**
 * A function that asks; `answered` is called with the answer to its last question only. Asked `now`, it
 * does not wait for more.
 */
export function latest<Question, Answer>(
  ask: (question: Question, signal: AbortSignal) => Promise<Answer>,
  { answered, failed, pause }: LatestOptions<Answer>,
): (question: Question, options?: { now?: boolean }) => void {
  let asking = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (question, { now = false } = {}) => {
    asking.abort();
    clearTimeout(waiting);
    const own = (asking = new AbortController());
    const begin = () =>
      void ask(question, own.signal).then(
        (answer) => own.signal.aborted || answered(answer),
        (error: unknown) => own.signal.aborted || failed(error),
      );
    if (now) begin();
    else waiting = setTimeout(begin, pause);
  };
}
