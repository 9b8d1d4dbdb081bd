/** A file of values that are fetched one by one, by range: the index's postings, and its texts. */

export type Fetch = (url: string, request?: RequestInit) => Promise<Response>;

/** Bytes of the length that stands before each value, as Parquet's plain encoding has it. */
const LENGTH = 4;

/** Bytes between two wanted values that are sooner fetched along than left out by a second request. */
const GAP = 4_000;

interface Wanted {
  value: number;
  resolve: (bytes: Promise<Uint8Array>) => void;
  reject: (error: unknown) => void;
}

/**
 * The file at a URL. `first` is the byte at which its first value begins, `sizes` are the values' lengths.
 * What is asked for in one turn is fetched together where it lies near. Each value is deflated by itself,
 * since browsers inflate natively; each is fetched at most once. Rejects where the host refuses, or has
 * another file. A host that knows no ranges answers with the whole file, and that is taken then.
 */
export class ValueFile {
  private readonly values = new Map<number, Promise<Uint8Array>>();
  private readonly starts: number[] = [];
  private wanted: Wanted[] = [];
  private whole: Uint8Array<ArrayBuffer> | undefined;

  constructor(
    private readonly url: string,
    first: number,
    private readonly sizes: readonly number[],
    private readonly fetch: Fetch,
  ) {
    let at = first;
    for (const size of sizes) {
      this.starts.push(at);
      at += LENGTH + size;
    }
  }

  /** One value, inflated. */
  value(index: number): Promise<Uint8Array> {
    const known = this.values.get(index);
    if (known) return known;
    const value = new Promise<Uint8Array>((resolve, reject) => {
      if (this.wanted.length === 0) setTimeout(() => this.fetchWanted());
      this.wanted.push({ value: index, resolve, reject });
    });
    this.values.set(index, value);
    value.catch(() => this.values.delete(index));
    return value;
  }

  private fetchWanted(): void {
    const wanted = this.wanted.sort((a, b) => a.value - b.value);
    this.wanted = [];
    let run: Wanted[] = [];
    for (const next of wanted) {
      const before = run.at(-1);
      if (before && this.starts[next.value]! - this.stopOf(before.value) > GAP) {
        void this.fetchRun(run);
        run = [];
      }
      run.push(next);
    }
    if (run.length > 0) void this.fetchRun(run);
  }

  private async fetchRun(run: readonly Wanted[]): Promise<void> {
    try {
      const start = this.starts[run[0]!.value]!;
      const bytes = await this.bytes(start, this.stopOf(run.at(-1)!.value));
      for (const { value, resolve } of run)
        resolve(this.unpacked(bytes, this.starts[value]! - start, value));
    } catch (error) {
      for (const { reject } of run) reject(error);
    }
  }

  private stopOf(value: number): number {
    return this.starts[value]! + LENGTH + this.sizes[value]!;
  }

  private async bytes(start: number, stop: number): Promise<Uint8Array<ArrayBuffer>> {
    if (this.whole) return this.whole.subarray(start, stop);
    const range = { headers: { range: `bytes=${start}-${stop - 1}` } };
    const response = await fetched(this.url, this.fetch, range);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status === 206) return bytes;
    this.whole = bytes;
    return bytes.subarray(start, stop);
  }

  private async unpacked(
    bytes: Uint8Array<ArrayBuffer>,
    at: number,
    value: number,
  ): Promise<Uint8Array> {
    const packed = bytes.subarray(at + LENGTH, at + LENGTH + this.sizes[value]!);
    const complete = packed.length === this.sizes[value];
    if (!complete || lengthAt(bytes, at) !== packed.length)
      throw new Error(`not the file that the index is of: ${this.url}`);
    return inflate(packed);
  }
}

function lengthAt(bytes: Uint8Array<ArrayBuffer>, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

/** A response that is one; rejects, and says which file, where the host refuses. */
export async function fetched(url: string, fetch: Fetch, request?: RequestInit): Promise<Response> {
  const response = await fetch(url, request);
  if (!response.ok) throw new Error(`could not load ${url}: status ${response.status}`);
  return response;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
