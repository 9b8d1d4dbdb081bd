/* eslint-disable @typescript-eslint/no-explicit-any -- what a page reads from a file, or is handed by a library without types, has any shape */
/** What a page has without an import: Observable Framework's standard library, which ships no types. */
import type * as PlotTypes from "@observablehq/plot";
import type * as ArqueroTypes from "arquero";
import type * as D3Types from "d3";
import type * as TopojsonTypes from "topojson-client";

/** What another cell sees of a cell's value: promises kept, the latest value of a generator. */
export type CellValue<T> = 0 extends 1 & T
  ? T
  : T extends PromiseLike<infer Kept>
    ? CellValue<Kept>
    : T extends AsyncIterator<infer Told> | Iterator<infer Told>
      ? Told
      : T;

/** A result of a SQL cell. */
export type Result<Row> = Row[] & { columns: string[] };

/** A value that SQL takes in `${…}`; rows are those of another cell, as it answered. */
export declare function parameter(
  value:
    | (string | number | bigint | boolean | Date)
    | readonly (string | number | bigint | boolean | Date)[]
    | Readonly<Record<string, string | number | boolean>>
    | Result<object>,
): void;

export interface PageFile {
  readonly name: string;
  readonly href: string;
  readonly mimeType: string;
  readonly size: number;
  readonly lastModified: number;
  url(): Promise<string>;
  blob(): Promise<Blob>;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(encoding?: string): Promise<string>;
  json(): Promise<any>;
  stream(): Promise<ReadableStream>;
  dsv(options?: { delimiter?: string; array?: boolean; typed?: boolean | "auto" }): Promise<any[]>;
  csv(options?: { array?: boolean; typed?: boolean | "auto" }): Promise<any[]>;
  tsv(options?: { array?: boolean; typed?: boolean | "auto" }): Promise<any[]>;
  image(props?: object): Promise<HTMLImageElement>;
  xml(mimeType?: string): Promise<Document>;
  html(): Promise<Document>;
}

type Told<T> = AsyncGenerator<T, void, void>;
type Template = (strings: TemplateStringsArray, ...values: unknown[]) => any;

export declare function FileAttachment(path: string): PageFile;
export declare function display<T>(value: T): T;
export declare function view<T>(input: EventTarget & { value: T }): Told<T>;
export declare function resize(
  render: (width: number, height: number) => Node | string,
): HTMLElement;
export declare function Mutable<T>(value: T): Told<T> & { value: T };
export declare const Generators: {
  observe<T>(initialize: (notify: (value: T) => void) => unknown): Told<T>;
  queue<T>(initialize: (notify: (value: T) => void) => unknown): Told<T>;
  input<T>(input: EventTarget & { value: T }): Told<T>;
  now(): Told<number>;
  width(element: Element): Told<number>;
  dark(): Told<boolean>;
};
export declare const width: number;
export declare const now: number;
export declare const dark: boolean;
export declare const invalidation: Promise<void>;
export declare function visibility<T = void>(value?: T): Promise<T>;
/** What a page looks for in itself has any shape. */
export declare const document: { querySelector(selectors: string): any } & Document;
export declare const html: Template & { fragment: Template };
export declare const svg: Template & { fragment: Template };
export declare const htl: { html: typeof html; svg: typeof svg };
export declare const Inputs: Record<string, (...options: any[]) => HTMLElement & { value: any }>;
export declare const Plot: typeof PlotTypes;
export declare const aq: typeof ArqueroTypes;
export declare const d3: typeof D3Types;
export declare const topojson: typeof TopojsonTypes;
