/**
 * How DuckDB is set before anybody asks it something, in the browser and in the build alike; no query may undo it.
 *
 * A query such as `select '{}'::json` would else ask the network for an extension, fail, and leave the engine unable to
 * answer the next. And DuckDB 1.4.3 takes it that `date_trunc` never gives NULL (duckdb/duckdb#20371): rows without a
 * date would be counted under the year -5877641, so it may not conclude anything from what it knows of the columns.
 */
export const engineSettings: readonly string[] = [
  "set disabled_optimizers = 'statistics_propagation'",
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  "set enable_external_access = false",
  "set lock_configuration = true",
];
