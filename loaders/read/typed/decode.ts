/**
 * Bytes to text. Files come as UTF-8 (with or without byte order mark) or UTF-16 with a byte order mark;
 * whatever else is refused, with the line and the command that converts it, because a wrong guess would
 * put words into a source.
 */
import { isUtf8 } from "node:buffer";
import { InputError, type SourceFile } from "../../document.js";
import { isDamagedUtf8, sureEncoding } from "./encoding.js";

/**
 * The text of a file: NFC, every line ended by \n, no byte order mark. Line n of it is line n of the file.
 * @throws InputError for an empty file, bytes that are neither UTF-8 nor UTF-16 with a byte order mark,
 *   and NUL characters.
 */
export function decodeText(file: SourceFile, shownAs: string = file.path): string {
  const text = decodeBytes({ path: shownAs, bytes: file.bytes })
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  refuseNul({ path: shownAs, bytes: file.bytes }, text);
  if (text.trim() === "") {
    throw new InputError(shownAs, 1, "empty file", `${file.bytes.length} bytes without text`);
  }
  return text;
}

function decodeBytes(file: SourceFile): string {
  refuseOtherFormats(file);
  const [first, second] = file.bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(file, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(file, "utf-16be");
  refuseNonUtf8(file);
  return new TextDecoder("utf-8").decode(file.bytes);
}

/** Files of other programs that were given a cable's extension, by their first bytes. */
const FORMATS: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
  ["ZIP, as .docx and .odt are", [0x50, 0x4b, 0x03, 0x04]],
  ["Word (.doc)", [0xd0, 0xcf, 0x11, 0xe0]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["gzip", [0x1f, 0x8b]],
];

function refuseOtherFormats({ path, bytes }: SourceFile): void {
  const found = FORMATS.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (found !== undefined)
    throw new InputError(path, 1, "no plain text; save it as text first", found[0]);
  if (
    bytes.length >= 4 &&
    bytes[0] === 0xff &&
    bytes[1] === 0xfe &&
    bytes[2] === 0 &&
    bytes[3] === 0
  )
    throw new InputError(path, 1, "UTF-32, which is not read", `0xFFFE0000; ${advice("UTF-32")}`);
}

function advice(encoding: string): string {
  return `convert it with: ${conversion(encoding)}`;
}

function decodeUtf16(file: SourceFile, encoding: "utf-16le" | "utf-16be"): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file.bytes);
  } catch {
    const repaired = new TextDecoder(encoding).decode(file.bytes);
    const line = lineAt(repaired, repaired.indexOf("\uFFFD"));
    throw new InputError(file.path, line, "half a character in UTF-16", encoding.toUpperCase());
  }
}

function refuseNonUtf8(file: SourceFile): void {
  if (isUtf8(file.bytes)) return;
  const offset = firstInvalidByte(file.bytes);
  const line = file.bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
  const value = `0x${file.bytes[offset]!.toString(16).toUpperCase().padStart(2, "0")}`;
  const encoding = sureEncoding(file.bytes);
  const what = isDamagedUtf8(file.bytes)
    ? "a broken character of UTF-8"
    : "bytes that are not UTF-8";
  throw new InputError(file.path, line, what, encoding ? `${value}; ${advice(encoding)}` : value);
}

function refuseNul(file: SourceFile, text: string): void {
  const at = text.indexOf("\0");
  if (at < 0) return;
  const encoding = utf16WithoutMark(file.bytes);
  const advice = encoding ? `; convert it with: ${conversion(encoding)}` : "";
  const what = encoding ? "UTF-16 without a byte order mark" : "a NUL character, which no text has";
  throw new InputError(file.path, lineAt(text, at), what, `0x00${advice}`);
}

function conversion(encoding: string): string {
  return `iconv -f ${encoding} -t UTF-8 OLD.txt > NEW.txt`;
}

/** Where the first broken sequence of bytes begins: the decoder is fed one byte at a time until it objects. */
function firstInvalidByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let index = 0; index < bytes.length; index++) {
    try {
      const text = decoder.decode(bytes.subarray(index, index + 1), { stream: true });
      if (text !== "") start = index + 1;
    } catch {
      return start;
    }
  }
  return Math.min(start, bytes.length - 1);
}

/** UTF-16 shows itself by zeros in every other byte: the odd ones are zero where the low byte comes first. */
function utf16WithoutMark(bytes: Uint8Array): "UTF-16LE" | "UTF-16BE" | null {
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 10 * even) return "UTF-16LE";
  return even > 10 * odd ? "UTF-16BE" : null;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
