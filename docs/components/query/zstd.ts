/** The one compression that the tables are written with; decoders of the others would be bytes for nothing. */
import { decompress } from "fzstd";
import type { Compressors } from "hyparquet";

/** For hyparquet, wherever it reads a table. */
export const compressors: Compressors = {
  ZSTD: (bytes, length) => decompress(bytes, new Uint8Array(length)),
};
