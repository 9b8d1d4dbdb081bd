/** Symbols that bodies of many states call their papers by: `C-R(56)12`, `S/1234`, `A/C.3/SR.123`, `A/34/487`, `E/CN.4/12/Add.1`. */
const BODY = String.raw`\p{Lu}{1,4}(?:[-/.]\p{Lu}{1,6}(?:\.\d{1,3})?)*`;
const ADDED = String.raw`(?:\/(?:Add|Rev|Corr)\.\d{1,2})?`;
/** As the League of Nations had them, with the year and its organ's number: `C. 12. M. 3. 1925. VII.` */
const LEAGUE = String.raw`(?:\p{Lu}{1,2}\.\s?){1,2}\d{1,4}\.\s?(?:M\.\s?\d{1,4}\.\s?)?(?:19)\d\d\.?(?:\s?[IVX]{1,5}\.?)?`;
/** A line that is such a symbol. */
export const symbol = new RegExp(
  String.raw`^[[(]?(?:${BODY}(?:[-–]?\(\d{2,4}\)|\/\d{2,4}\/|[/.])\d{1,5}${ADDED}|${LEAGUE})[\])]?\.?$`,
  "u",
);
