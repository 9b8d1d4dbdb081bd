/** A page's state in its address, tied to the page's controls. */
import { type Field, readState, writeState } from "./state.js";

/** A control with a value: one of Inputs, or a plain form control. */
export type Control<Value> = HTMLElement & { value: Value };

export interface SetOptions {
  /** Whether going back undoes it: yes for a choice, no for each letter typed. */
  push?: boolean;
}

export interface UrlState<Values> {
  get<Name extends keyof Values>(name: Name): Values[Name];
  /** All values at once. */
  values(): Values;
  set(values: Partial<Values>, options?: SetOptions): void;
  /** Calls back with all values whenever one changes, by `set` or by going back or forward. */
  subscribe(listener: (values: Values) => void): () => void;
  /** Gives a control the address's value, and keeps each to the other from now on. Returns the control. */
  bind<Name extends keyof Values, Element extends Control<Values[Name]>>(
    name: Name,
    control: Element,
  ): Element;
}

/** The state of this page. The part of the address after `#`, and parameters of others, are kept. */
export function urlState<Values extends object>(fields: {
  readonly [Name in keyof Values]: Field<Values[Name]>;
}): UrlState<Values> {
  const listeners = new Set<(values: Values) => void>();
  const values = () => readState<Values>(fields, location.search);
  const tell = () => listeners.forEach((listener) => listener(values()));
  const state: UrlState<Values> = {
    values,
    get: (name) => values()[name],
    set(changes, { push = true } = {}) {
      const search = writeState<Values>(fields, { ...values(), ...changes }, location.search);
      if (search === location.search) return;
      const address = location.pathname + search + location.hash;
      if (push) history.pushState(history.state, "", address);
      else history.replaceState(history.state, "", address);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    bind: (name, control) => bind(state, fields[name], name, control),
  };
  addEventListener("popstate", tell);
  return state;
}

/**
 * Tells, for Framework's `Generators.observe`, some of the values: now, and whenever one of these changes. A
 * reader who types is waited for, so that not every letter is counted.
 */
export function watching<Values extends object, Name extends keyof Values>(
  state: Pick<UrlState<Values>, "values" | "subscribe">,
  names: readonly Name[],
  delay = 250,
): (notify: (values: Pick<Values, Name>) => void) => () => void {
  return (notify) => {
    let told = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const values = state.values();
      const some = Object.fromEntries(names.map((name) => [name, values[name]]));
      const text = JSON.stringify(some);
      if (text !== told) notify(some as Pick<Values, Name>);
      told = text;
    };
    tell();
    const stop = state.subscribe(() => {
      clearTimeout(timer);
      if (isTyping(document.activeElement)) timer = setTimeout(tell, delay);
      else tell();
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
}

function bind<Values, Name extends keyof Values, Element extends Control<Values[Name]>>(
  state: UrlState<Values>,
  field: Field<Values[Name]>,
  name: Name,
  control: Element,
): Element {
  const same = (value: Values[Name]) => field.format(value) === field.format(control.value);
  control.value = state.get(name);
  control.addEventListener("input", (event) => {
    if (!same(state.get(name)))
      state.set({ [name]: control.value } as unknown as Partial<Values>, {
        push: !isTyping(event.target),
      });
  });
  state.subscribe((values) => {
    if (same(values[name])) return;
    control.value = values[name];
    control.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return control;
}

/** Whether events of a control come in streams, as from keys and sliders, and not one for each choice. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && /^(text|search|number|range)$/.test(target.type);
}
