/** Links that only change what this page shows: followed without loading the page again. */

/**
 * Follows a page's links to itself in place: the address changes, whoever follows the address is told,
 * and the place that it names comes into view. The function returned stops that.
 */
export function followInPage(root: Element | Document = document): () => void {
  const follow = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey, altKey, button } = event as MouseEvent;
    if (event.defaultPrevented || button > 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const address = link ? inPageAddress(link.href) : null;
    if (address === null) return;
    event.preventDefault();
    history.pushState(history.state, "", address);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state as unknown }));
    document.getElementById(address.hash.slice(1))?.scrollIntoView({ block: "start" });
  };
  root.addEventListener("click", follow);
  return () => root.removeEventListener("click", follow);
}

// An SVG link has its address as an object.
function inPageAddress(href: string | SVGAnimatedString): URL | null {
  const text = typeof href === "string" ? href : href.baseVal;
  if (!URL.canParse(text, location.href)) return null;
  const address = new URL(text, location.href);
  const here = new URL(location.href);
  const samePage = address.origin === here.origin && address.pathname === here.pathname;
  return samePage && address.search !== here.search ? address : null;
}

/** This page's address with other values in its query; an empty value leaves its name out. */
export function inPageHref(changes: Readonly<Record<string, string>>, hash = ""): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes))
    if (value === "") query.delete(name);
    else query.set(name, value);
  const search = query.toString().replaceAll("%7E", "~");
  return `${location.pathname}${search && `?${search}`}${hash && `#${hash}`}`;
}
