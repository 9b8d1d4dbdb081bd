/** What components take from Observable Framework's standard library; Framework itself ships no types. */
declare module "observablehq:stdlib" {
  export interface File {
    readonly name: string;
    /** Address of the file, hashed in a build. */
    readonly href: string;
    /** Bytes, uncompressed. */
    readonly size: number;
    arrayBuffer(): Promise<ArrayBuffer>;
  }
  /** The argument must be a literal: Framework reads it when it builds. */
  export function FileAttachment(path: string): File;
  /** Calls `render` with the width that is there, now and whenever it changes. */
  export function resize(render: (width: number) => Node | string | null): HTMLElement;
  export const Generators: {
    /** What `initialize` tells, latest first come; it returns what ends the telling. */
    observe<Value>(
      initialize: (notify: (value: Value) => void) => () => void,
    ): AsyncGenerator<Value>;
  };
}

/** The bundle that pages and Plot have too, so that a page fetches d3 once; its types are the package's. */
declare module "npm:d3" {
  export * from "d3";
}

declare module "npm:d3-dsv" {
  export * from "d3-dsv";
}
