/** Values of a column as the bytes that a page of a Parquet file has for them. */
import { ByteWriter } from "hyparquet-writer";
import { writeRleBitPackedHybrid } from "hyparquet-writer/src/encoding.js";

/** Values as they are: in four or eight bytes, texts behind their length, truths in a bit. */
export function plainBytes(
  physical: "BYTE_ARRAY" | "INT32" | "DOUBLE" | "BOOLEAN",
  values: readonly unknown[],
): Uint8Array {
  switch (physical) {
    case "BYTE_ARRAY":
      return textBytes(values as readonly string[]);
    case "INT32":
      return new Uint8Array(Int32Array.from(values as readonly number[]).buffer);
    case "DOUBLE":
      return new Uint8Array(Float64Array.from(values as readonly number[]).buffer);
    case "BOOLEAN":
      return bitsOf(values as readonly boolean[]);
  }
}

/** Most bytes of UTF-8 for a unit of UTF-16. */
const LONGEST = 3;

function textBytes(texts: readonly string[]): Uint8Array {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let at = 0;
  for (const text of texts) {
    const most = at + 4 + text.length * LONGEST;
    if (most > bytes.length) bytes = Buffer.concat([bytes], Math.max(most, bytes.length * 2));
    const length = bytes.write(text, at + 4);
    bytes.writeUInt32LE(length, at);
    at += 4 + length;
  }
  return bytes.subarray(0, at);
}

function bitsOf(truths: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(truths.length / 8));
  for (const [at, truth] of truths.entries()) if (truth) bytes[at >> 3]! |= 1 << (at & 7);
  return bytes;
}

/** Small numbers, in so many bits as the greatest takes; runs of one stand once. */
export function packedBytes(numbers: readonly number[], greatest: number): Uint8Array {
  const writer = new ByteWriter();
  writeRleBitPackedHybrid(writer, numbers as number[], bitsFor(greatest));
  return writer.getBytes();
}

function bitsFor(greatest: number): number {
  return Math.ceil(Math.log2(greatest + 1));
}

/** The different texts of a column, and which of them each is. */
export interface Dictionary {
  texts: readonly string[];
  indices: readonly number[];
}

/** So many texts tell whether they are repeated at all. */
const SAMPLE = 1_000;

/** The different ones of some texts; null where there is little to gain, as they are more than half as many. */
export function dictionaryOf(texts: readonly string[]): Dictionary | null {
  const numbers = new Map<string, number>();
  const indices: number[] = [];
  for (const text of texts) {
    let number = numbers.get(text);
    if (number === undefined) {
      number = numbers.size;
      if (indices.length === SAMPLE && number > SAMPLE * 0.9) return null;
      numbers.set(text, number);
    }
    indices.push(number);
  }
  const isShorter = numbers.size * 2 <= indices.length;
  return isShorter ? { texts: [...numbers.keys()], indices } : null;
}

/** The indices of a dictionary, behind the bits that each takes. */
export function indexBytes({ texts, indices }: Dictionary): Uint8Array {
  const greatest = Math.max(0, texts.length - 1);
  return Buffer.concat([Uint8Array.of(bitsFor(greatest)), packedBytes(indices, greatest)]);
}
