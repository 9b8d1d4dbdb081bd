/** On a document's page: the scans that the site has itself, as small pictures in their links. */
import { element } from "../element.js";

/** Puts the pictures in; without this the links are words. The function returned takes them out again. */
export function showScans(): () => void {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("a.scan-file"));
  const pictures = links.map((link) => {
    const picture = element("img", { src: link.href, alt: "", loading: "lazy" });
    link.prepend(picture);
    return picture;
  });
  return () => {
    for (const picture of pictures) picture.remove();
  };
}
