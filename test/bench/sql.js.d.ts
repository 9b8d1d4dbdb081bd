/** What is used of a package that comes without types. */
declare module "sql.js" {
  export type SqlValue = string | number | null;
  export interface Statement {
    run(values: readonly SqlValue[]): void;
    free(): void;
  }
  export interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
    exec(sql: string, values?: readonly SqlValue[]): { values: SqlValue[][] }[];
  }
  export default function initSqlJs(options: {
    locateFile(file: string): string;
  }): Promise<{ Database: new () => Database }>;
}
