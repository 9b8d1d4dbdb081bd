/** What a language knows of names: the forms in which its texts write one that an authority file gives. */
export interface NameForms {
  /** Code of the language in whose texts alone the names count, since others have the same words; else all. */
  ofLanguage?: string;
  /** The name and its other forms; `isPerson` where it is a person's. */
  formsOf: (name: string, isPerson: boolean) => readonly string[];
}

/** A language whose names do not change. */
export const unchanging: NameForms = { formsOf: (name) => [name] };
