/** Parquet files one behind the other, as one: their groups of rows are copied byte by byte, only the end is written anew. */
import { type ColumnMetaData, type FileMetaData, type RowGroup, parquetMetadata } from "hyparquet";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";

/** Groups of rows of a Parquet file, which has the bytes of more. */
export interface Rows {
  file: Uint8Array;
  metadata: FileMetaData;
  groups: readonly RowGroup[];
}

/** All rows of a file. */
export function rowsIn(file: Uint8Array): Rows {
  const metadata = parquetMetadata(new Uint8Array(file).buffer);
  return { file, metadata, groups: metadata.row_groups };
}

/** The rows of several files as one. All were written alike, by DuckDB. */
export function joinedRows(all: readonly Rows[]): Uint8Array {
  const [first] = all;
  if (first === undefined) throw new Error("no rows to join");
  const { schema, created_by } = first.metadata;
  const writer = new ByteWriter();
  // What a column has least and most is written as it was read.
  const statisticsTruncateLength = Infinity;
  const own = { createdBy: created_by ?? "crossings", statisticsTruncateLength };
  const joined = new ParquetWriter({ writer, schema, ...own });
  for (const { file, groups } of all)
    for (const group of groups) {
      const [start, stop] = placeOf(group);
      joined.row_groups.push(movedBy(BigInt(writer.offset - start), group));
      joined.num_rows += group.num_rows;
      writer.appendBytes(file.subarray(start, stop));
    }
  appendFilters(writer, all, joined.row_groups);
  void joined.finish();
  return writer.getBytes();
}

/** Where the columns of a group stand in its file. */
function placeOf(group: RowGroup): [start: number, stop: number] {
  const places = columnsOf(group).map((is) => {
    const start = Number(is.dictionary_page_offset ?? is.data_page_offset);
    return [start, start + Number(is.total_compressed_size)] as const;
  });
  const [starts, stops] = [places.map(([start]) => start), places.map(([, stop]) => stop)];
  return [Math.min(...starts), Math.max(...stops)];
}

function columnsOf({ columns }: RowGroup): ColumnMetaData[] {
  return columns.flatMap(({ meta_data: is }) => (is ? [is] : []));
}

function movedBy(distance: bigint, group: RowGroup): RowGroup {
  const columns = group.columns.map((column) => {
    const { meta_data: is } = column;
    if (!is) return column;
    const data_page_offset = is.data_page_offset + distance;
    const { dictionary_page_offset: words } = is;
    const dictionary = words !== undefined && { dictionary_page_offset: words + distance };
    return { ...column, meta_data: { ...is, data_page_offset, ...dictionary } };
  });
  const { file_offset: at } = group;
  return { ...group, columns, ...(at !== undefined && { file_offset: at + distance }) };
}

/** Appends the filters that tell which values a group has not, and says in the groups where they stand now. */
function appendFilters(writer: ByteWriter, all: readonly Rows[], groups: readonly RowGroup[]) {
  const files = all.flatMap(({ file, groups: own }) => own.map(() => file));
  for (const [at, group] of groups.entries())
    for (const is of columnsOf(group)) {
      const { bloom_filter_offset: offset, bloom_filter_length: length } = is;
      if (offset === undefined || length === undefined) continue;
      is.bloom_filter_offset = BigInt(writer.offset);
      const start = Number(offset);
      writer.appendBytes(files[at]!.subarray(start, start + length));
    }
}
