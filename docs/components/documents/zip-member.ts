/** One file out of a ZIP file that is somewhere else: its list and the file's own bytes are fetched, not the rest. */

/** Bytes of a ZIP file's end that tell where its list is, when it has no comment. */
const END = 22;
const IS_END = 0x06054b50;
const IS_ENTRY = 0x02014b50;

interface Entry {
  /** 0 as it is, 8 deflated. */
  method: number;
  bytes: number;
  at: number;
}

/** The bytes of a member. Rejects where there is none of that name, or nothing can be fetched. */
export async function zipMember(address: string, member: string): Promise<ArrayBuffer> {
  const size = await sizeOf(address);
  const end = await range(address, size - END, size);
  if (end.getUint32(0, true) !== IS_END) throw new Error(`no ZIP file: ${address}`);
  const [length, from] = [end.getUint32(12, true), end.getUint32(16, true)];
  const entry = entryOf(await range(address, from, from + length), member);
  if (entry === null) throw new Error(`no such file in ${address}: ${member}`);
  const header = await range(address, entry.at, entry.at + 30);
  const start = entry.at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const bytes = await range(address, start, start + entry.bytes);
  return entry.method === 0 ? wholeOf(bytes) : inflated(wholeOf(bytes));
}

/** What a ZIP file's list says of a member; null where it is not in it. */
function entryOf(list: DataView<ArrayBuffer>, member: string): Entry | null {
  const decoder = new TextDecoder();
  for (let at = 0; at + 46 <= list.byteLength && list.getUint32(at, true) === IS_ENTRY;) {
    const [name, extra, comment] = [28, 30, 32].map((place) => list.getUint16(at + place, true));
    const words = new Uint8Array(list.buffer, list.byteOffset + at + 46, name);
    if (decoder.decode(words) === member)
      return {
        method: list.getUint16(at + 10, true),
        bytes: list.getUint32(at + 20, true),
        at: list.getUint32(at + 42, true),
      };
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return null;
}

async function sizeOf(address: string): Promise<number> {
  const { ok, status, headers } = await fetch(address, { method: "HEAD" });
  const size = Number(headers.get("content-length"));
  if (!ok || size < END) throw new Error(`could not load ${address}: status ${status}`);
  return size;
}

/** Bytes [from, to) of a file; of a server that knows no ranges, out of the whole. */
async function range(address: string, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  const response = await fetch(address, { headers: { Range: `bytes=${from}-${to - 1}` } });
  if (!response.ok) throw new Error(`could not load ${address}: status ${response.status}`);
  const bytes = await response.arrayBuffer();
  return response.status === 206 ? new DataView(bytes) : new DataView(bytes, from, to - from);
}

function wholeOf({ buffer, byteOffset, byteLength }: DataView<ArrayBuffer>): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength);
}

function inflated(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer();
}
