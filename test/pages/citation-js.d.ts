/** What the tests take of a citation library that ships no types. */
declare module "@citation-js/core" {
  export interface CitedItem {
    title: string;
    URL: string;
    issued: { "date-parts": number[][] };
  }
  export class Cite {
    constructor(input: string, options?: { generateGraph?: boolean });
    data: CitedItem[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
