import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ByteWriter } from "hyparquet-writer";
import { writeColumn } from "../loaders/parquet-columns.js";

describe("writeColumn(writer, path, type, cells)", () => {
  it("tells where the chunk's pages begin and how many values it has, unknown ones too", () => {
    const writer = new ByteWriter();
    writer.appendUint32(0);
    const chunk = writeColumn(writer, ["term"], "text", ["a", "a", null, "a"]);
    const { dictionary_page_offset, data_page_offset, num_values, encodings } = chunk.meta_data!;
    assert.equal(chunk.file_offset, 4n);
    assert.equal(dictionary_page_offset, 4n);
    assert.ok(data_page_offset > 4n);
    assert.equal(num_values, 4n);
    assert.deepEqual(encodings, ["RLE_DICTIONARY"]);
    assert.equal(chunk.meta_data!.total_compressed_size, BigInt(writer.offset - 4));
  });

  it("counts each value of a list, and one for a list that is empty or unknown", () => {
    const lists = [[1, 2], [], null, [3]];
    const path = ["starts", "list", "element"];
    const { meta_data } = writeColumn(new ByteWriter(), path, "integers", lists);
    assert.equal(meta_data?.num_values, 5n);
    assert.deepEqual(meta_data.path_in_schema, path);
    assert.equal(meta_data.dictionary_page_offset, undefined);
  });
});
