/** A Parquet file read in parts: its end at once, then single rows of its first column, by range. */
import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
} from "hyparquet";

export type Fetch = (url: string, request?: RequestInit) => Promise<Response>;

/** Where a file is, how long it is, and how many bytes at its end tell where the rest stands. */
export interface PartedFile {
  url: string;
  byteLength: number;
  end: number;
}

/**
 * Bytes of a file, by range; each byte is fetched at most once. A host that knows no ranges answers with
 * the whole file, and that is taken then. Rejects where the host refuses.
 */
export function rangeBuffer({ url, byteLength, end }: PartedFile, fetch: Fetch): AsyncBuffer {
  const parts: { start: number; stop: number; bytes: Promise<ArrayBuffer> }[] = [];
  const part = (start: number, stop: number) => {
    const bytes = fetchRange(url, start, stop, byteLength, fetch);
    const added = { start, stop, bytes: bytes.then((answer) => answer.bytes) };
    parts.push(added);
    bytes.then(
      (answer) => Object.assign(added, { start: answer.start, stop: answer.stop }),
      () => parts.splice(parts.indexOf(added), 1),
    );
    return added;
  };
  return {
    byteLength,
    async slice(from, to = byteLength) {
      const begin = from < 0 ? byteLength + from : from;
      const known = parts.find(({ start, stop }) => start <= begin && to <= stop);
      const inEnd = begin >= byteLength - end;
      const found = known ?? (inEnd ? part(byteLength - end, byteLength) : part(begin, to));
      const bytes = await found.bytes;
      return bytes.slice(begin - found.start, to - found.start);
    },
  };
}

async function fetchRange(
  url: string,
  start: number,
  stop: number,
  byteLength: number,
  fetch: Fetch,
): Promise<{ start: number; stop: number; bytes: ArrayBuffer }> {
  const response = await fetch(url, { headers: { range: `bytes=${start}-${stop - 1}` } });
  if (!response.ok) throw new Error(`could not load ${url}: status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const whole = response.status !== 206;
  const expected = whole ? byteLength : stop - start;
  if (bytes.byteLength !== expected)
    throw new Error(`not the file that the index is of: ${url}: ${bytes.byteLength} bytes`);
  return whole ? { start: 0, stop: byteLength, bytes } : { start, stop, bytes };
}

/**
 * A file of blocks, opened: small columns whole, and the rows of the large first column one by one. Those
 * rows are deflated each by itself, since browsers inflate natively.
 */
export class BlockFile {
  private readonly rows = new Map<number, Promise<Uint8Array>>();

  private constructor(
    private readonly file: AsyncBuffer,
    private readonly metadata: FileMetaData,
    private readonly column: string,
  ) {}

  /** Fetches the end of the file; `column` is the name of its first column. */
  static async open(parted: PartedFile, column: string, fetch: Fetch) {
    const file = rangeBuffer(parted, fetch);
    const initialFetchSize = Math.min(parted.end, parted.byteLength);
    const metadata = await parquetMetadataAsync(file, { initialFetchSize });
    return new BlockFile(file, metadata, column);
  }

  /** All rows of small columns. */
  async read<Row>(columns: string[]): Promise<Row[]> {
    const { file, metadata } = this;
    return (await parquetReadObjects({ file, metadata, columns })) as Row[];
  }

  /** One row of the large column. */
  row(index: number): Promise<Uint8Array> {
    return this.rows.get(index) ?? this.fetchRows(index, index + 1)[0]!;
  }

  /** Rows of the large column that stand side by side, in one request. */
  range(from: number, to: number): Promise<Uint8Array[]> {
    const known = Array.from({ length: to - from }, (_, at) => this.rows.get(from + at));
    const missing = known.map((row, at) => (row ? -1 : from + at)).filter((row) => row >= 0);
    if (missing.length > 0) void this.fetchRows(missing[0]!, missing.at(-1)! + 1);
    return Promise.all(Array.from({ length: to - from }, (_, at) => this.rows.get(from + at)!));
  }

  private fetchRows(rowStart: number, rowEnd: number): Promise<Uint8Array>[] {
    const { file, metadata, column } = this;
    const reading = parquetReadObjects({
      file,
      metadata,
      columns: [column],
      rowStart,
      rowEnd,
      useOffsetIndex: true,
      utf8: false,
    });
    return Array.from({ length: rowEnd - rowStart }, (_, at) => {
      const block = reading.then((rows) => inflate(rows[at]![column] as Uint8Array<ArrayBuffer>));
      block.catch(() => this.rows.delete(rowStart + at));
      this.rows.set(rowStart + at, block);
      return block;
    });
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
