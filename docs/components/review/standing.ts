/**
 * What stands on this page and is not made anew when the preview draws a cell again, as it does after each change of
 * the data: what a reviewer has open, has chosen and has typed stays as it is.
 */
const standing = new Map<string, unknown>();

/** What stands under a name; made where nothing does yet. */
export function standingAs<Thing>(name: string, make: () => Thing): Thing {
  if (!standing.has(name)) standing.set(name, make());
  return standing.get(name) as Thing;
}

/** Gives an element that is about to be shown again the focus that it loses by that. */
export function keepsFocus(root: HTMLElement): () => void {
  let held: EventTarget | null = null;
  root.addEventListener("focusin", ({ target }) => (held = target));
  return () => {
    requestAnimationFrame(() => {
      const isLost = document.activeElement === document.body;
      if (isLost && held instanceof HTMLElement && root.contains(held))
        held.focus({ preventScroll: true });
    });
  };
}
