/** One quiet bar at the top of the page for all that is being loaded. It goes when everything is here. */

/** A download under way. */
export interface Progress {
  /** Says how many bytes have come, and of how many, where that is only known by now. */
  advance(loaded: number, total?: number): void;
  /** The download has ended, well or not. */
  end(): void;
}

interface Download {
  label: string;
  total: number;
  loaded: number;
}

/** Downloads shorter than this many milliseconds show no bar. */
const PATIENCE = 150;

const downloads = new Set<Download>();
let bar: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows that something is being loaded. `total` is its size in bytes, NaN where nobody knows. */
export function startProgress(label: string, total: number): Progress {
  const download = { label, total, loaded: 0 };
  downloads.add(download);
  timer ??= setTimeout(show, PATIENCE);
  return {
    advance(loaded, total = download.total) {
      Object.assign(download, { loaded, total });
      update();
    },
    end() {
      downloads.delete(download);
      if (downloads.size === 0) hide();
      else update();
    },
  };
}

/** Fetches a file as bytes and shows how far it is. Throws where the answer is not a success. */
export async function fetchWithProgress(label: string, href: string): Promise<ArrayBuffer> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`could not load ${label}: status ${response.status}`);
  const progress = startProgress(label, bodySize(response.headers));
  try {
    return await collect(response, (loaded) => progress.advance(loaded));
  } finally {
    progress.end();
  }
}

/** Bytes to come; NaN where they come compressed, for then their number is not said. */
function bodySize(headers: Headers): number {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? NaN : Number(length);
}

async function collect(
  response: Response,
  advance: (loaded: number) => void,
): Promise<ArrayBuffer> {
  if (!response.body) return response.arrayBuffer();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (let reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    advance((loaded += value.byteLength));
  }
  return new Blob(parts).arrayBuffer();
}

/** Share of the bytes that have come, 0 to 1; NaN where a size is unknown. */
export function shareLoaded(downloads: Iterable<{ total: number; loaded: number }>): number {
  let total = 0;
  let loaded = 0;
  for (const download of downloads) {
    if (Number.isNaN(download.total)) return NaN;
    total += download.total;
    loaded += Math.min(download.loaded, download.total);
  }
  return total > 0 ? loaded / total : NaN;
}

function show(): void {
  bar = document.createElement("div");
  bar.className = "crossings-progress";
  bar.setAttribute("role", "progressbar");
  bar.append(document.createElement("span"), document.createElement("div"));
  // Within the page's main part: outside all landmarks, readers who jump between these would miss it.
  (document.querySelector("main") ?? document.body).append(bar);
  update();
}

function hide(): void {
  clearTimeout(timer);
  timer = undefined;
  bar?.remove();
  bar = null;
}

function update(): void {
  if (!bar) return;
  const label = `Loading ${[...downloads].map((download) => download.label).join(", ")}`;
  const percent = Math.floor(100 * shareLoaded(downloads));
  bar.setAttribute("aria-label", label);
  if (Number.isNaN(percent)) bar.removeAttribute("aria-valuenow");
  else bar.setAttribute("aria-valuenow", String(percent));
  bar.style.setProperty("--crossings-progress", Number.isNaN(percent) ? "30%" : `${percent}%`);
  bar.lastElementChild!.textContent = Number.isNaN(percent) ? label : `${label}: ${percent} %`;
}
