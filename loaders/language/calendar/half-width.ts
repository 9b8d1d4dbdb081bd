/** Figures of full width, as Chinese, Japanese and Korean papers print them, to those that dates are read in. */

const WIDE = /[０-９]|(?<=[０-９0-9])[．／－](?=[０-９0-9])/g;

/** A text of the same length with its full-width figures, and the signs between them, in half width. */
export function halfWidth(text: string): string {
  if (!/[０-９]/.test(text)) return text;
  return text.replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
