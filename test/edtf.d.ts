/** The library ships its types under another name. */
declare module "edtf" {
  /** Parses an EDTF string, level 2. Throws on anything else. */
  export default function edtf(text: string): { min: number; max: number };
}
