/**
 * Letters as search and concordance compare them: without case, width and marks. Letters that Unicode does not take
 * apart, `ł` and its like, are what people type who have no such key. The index is folded by this code too
 * (`loaders/search/words.ts`).
 */

/** Letters and what stands for them: those of European languages and of their romanizations. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  "ł l,ø o,đ d,ð d,þ th,ß ss,æ ae,œ oe,ı i,ħ h,ŧ t,ŋ n,ĸ k,ƀ b,ɓ b,ƈ c,ɗ d,ǝ e,ə e,ɛ e,ƒ f,ǥ g,ɠ g,ɨ i,ƙ k,ɲ n,ƞ n,ɵ o,ɔ o,ƥ p,ƭ t,ʉ u,ʋ v,ƶ z,ȥ z,ɍ r,ɇ e,ɉ j,ɏ y,ƴ y,ⱥ a,ⱦ t,ȼ c"
    .split(",")
    .map((pair): [string, string] => {
      const [letter = "", plain = ""] = pair.split(" ");
      return [letter, plain];
    }),
);

const BEYOND_ASCII = /[^\0-\x7f]/;
const LATIN = /(\p{Script=Latin})\p{M}+/gu;
const UNMARKED = /[ßæðøþđħıĸłŋœŧƀ-ʋⱥⱦ]/g;

/** A word as it is compared: lower case, NFKC, no marks on Latin letters, `е` for `ё`. */
export function foldLetters(word: string): string {
  const small = word.toLowerCase();
  if (!BEYOND_ASCII.test(small)) return small;
  return small
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(LATIN, "$1")
    .normalize("NFC")
    .replaceAll("ё", "е")
    .replace(UNMARKED, (letter) => PLAIN.get(letter) ?? letter);
}
