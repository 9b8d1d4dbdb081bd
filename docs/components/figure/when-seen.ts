/** What is heavy and far below: made only for those who come to it. */
import { element } from "../element.js";

/**
 * A place that is filled when it comes near the window, or when the page is to be printed; `make` is called once.
 * What it throws stands there as an error.
 */
export function whenSeen(make: () => Promise<Node>): HTMLElement {
  const place = element("div", { class: "crossings-when-seen" });
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) fill();
  });
  const fill = () => {
    seen.disconnect();
    removeEventListener("beforeprint", fill);
    make().then(
      (made) => place.replaceChildren(made),
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        place.replaceChildren(element("p", { class: "error", role: "alert" }, message));
      },
    );
  };
  addEventListener("beforeprint", fill);
  seen.observe(place);
  return place;
}
