/** On a document's page: keeps in the address which layers are marked. The switches work without it. */
import { choicesField } from "../address/state.js";
import { urlState } from "../address/url-state.js";

/**
 * Ties the check boxes of the page to `?layers=place~date`, and tells `onShow` which are ticked. The function
 * returned lets go of them.
 */
export function keepLayers(onShow: (layers: readonly string[]) => void = () => {}): () => void {
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>(".layers input"));
  const names = boxes.map(({ value }) => value);
  const state = urlState<{ layers: readonly string[] }>({ layers: choicesField(names) });
  const show = ({ layers }: { layers: readonly string[] }) => {
    for (const box of boxes) box.checked = layers.includes(box.value);
    onShow(layers);
  };
  const change = () =>
    state.set({ layers: boxes.filter(({ checked }) => checked).map(({ value }) => value) });
  for (const box of boxes) box.addEventListener("change", change);
  // A box that was ticked before this script came counts, unless the address says otherwise.
  if (!new URLSearchParams(location.search).has("layers") && boxes.some(({ checked }) => checked))
    change();
  show(state.values());
  const stop = state.subscribe(show);
  return () => {
    stop();
    for (const box of boxes) box.removeEventListener("change", change);
  };
}
