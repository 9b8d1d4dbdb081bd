/** A page's cells that follow its address: they run again whenever what they watch has changed. */
import { Generators } from "observablehq:stdlib";
import { type UrlState, watching } from "./url-state.js";

/**
 * The values of a page's state, now and after each change, as a cell wants them:
 *
 *     const shown = watch(state);
 *     const asked = watch(state, ["q", "language"]);
 *
 * With names it tells only these, and waits for a reader who types.
 */
export function watch<Values extends object>(state: UrlState<Values>): AsyncGenerator<Values>;
export function watch<Values extends object, Name extends keyof Values>(
  state: UrlState<Values>,
  names: readonly Name[],
  delay?: number,
): AsyncGenerator<Pick<Values, Name>>;
export function watch<Values extends object, Name extends keyof Values>(
  state: UrlState<Values>,
  names?: readonly Name[],
  delay?: number,
): AsyncGenerator<Values> | AsyncGenerator<Pick<Values, Name>> {
  if (names) return Generators.observe(watching(state, names, delay));
  return Generators.observe<Values>((notify) => {
    notify(state.values());
    return state.subscribe(notify);
  });
}
