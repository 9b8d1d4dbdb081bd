/**
 * What the lines of a typed paper say by their words, for readers that look at lines before a language is known.
 * A source is a part of an expression with the flags `iu`; those of all languages are tried.
 */
export interface LineForms {
  /** In letters without capitals: what an office's name ends in, and source of what shows that a line is none. */
  offices?: readonly string[];
  noOffice?: string;
  /** Source of a whole title in the form `X to Y`, as editions head papers. */
  entry?: string;
  /** Source of what addresses somebody at the beginning of a line, and names nobody of a title. */
  addresses?: string;
  /** Source of what stands between who wrote and to whom, within a title. */
  between?: string;
  /** Source of the greeting that a letter opens with. */
  salutation?: string;
  /** Words, with a capital, that no title begins with: `Of`. Small words are theirs anyway. */
  midway?: readonly string[];
  /** Source of how a title begins that names a subject alone: `关于`. */
  subjects?: string;
  /** Source of a seal that is described. */
  sealed?: string;
  /** Source of a whole line of how many copies were printed. */
  printed?: string;
  /** Source of what opens a list of those who have copies. */
  copied?: string;
  /** Source of an archive's stamp of release, wherever in a line. */
  released?: string;
  /** Source of a label, before its colon, that says how a telegram went. */
  routed?: string;
  /** Source of a whole line that says so. */
  route?: string;
  /** Source of what opens a line of receivers at the foot. */
  receivers?: string;
  /** Source of what numbers one copy before its receiver. */
  copyOf?: string;
  /** Words that make a line at the foot a sentence. */
  clauses?: readonly string[];
  /** Source of how a line of the close begins. */
  closing?: string;
  /** Sources of the number of a paper or file, wherever in a line. */
  numbers?: readonly string[];
  /** Source of a whole line that is a number in words of the language. */
  numbered?: string;
  /** What numbers a point of a list at the beginning of its line, and a part of a paper: sources. */
  items?: readonly string[];
  chapters?: string;
  /** Digits of the language's own. */
  digits?: string;
  /** Words that open a note at the foot, before a colon. */
  notes?: readonly string[];
  /** Source of the mark of a time of day, without its last point: `p.m`. */
  hourMark?: string;
  /** Source of a time of day, wherever in a line of the head; capitals count. */
  hours?: string;
  /** Title of what an edition's editors wrote. */
  editorial?: string;
  /** What a catalogue calls a translation. */
  translation?: string;
}
