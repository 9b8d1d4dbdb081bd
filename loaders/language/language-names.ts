/** Names of languages, as archives print them, to their codes (BCP 47). */

const CODES: Readonly<Record<string, readonly string[]>> = {
  ar: ["arabic", "арабский"],
  az: ["azerbaijani", "azeri"],
  be: ["belarusian", "belorussian"],
  bg: ["bulgarian", "болгарский"],
  bn: ["bengali"],
  bo: ["tibetan", "藏文"],
  cs: ["czech", "чешский"],
  da: ["danish"],
  de: ["german", "немецкий", "德文"],
  el: ["greek"],
  en: ["english", "английский", "英文", "英语"],
  es: ["spanish", "испанский"],
  et: ["estonian"],
  fa: ["persian", "farsi"],
  fi: ["finnish"],
  fr: ["french", "французский", "法文"],
  he: ["hebrew"],
  hi: ["hindi"],
  hr: ["croatian"],
  hu: ["hungarian", "венгерский"],
  hy: ["armenian"],
  id: ["indonesian"],
  it: ["italian"],
  ja: ["japanese", "японский", "日文", "日语"],
  ka: ["georgian"],
  kk: ["kazakh"],
  km: ["khmer", "cambodian"],
  ko: ["korean", "корейский", "朝文", "朝鲜文", "韩文"],
  ky: ["kyrgyz", "kirghiz"],
  lo: ["lao", "laotian"],
  lt: ["lithuanian"],
  lv: ["latvian"],
  mk: ["macedonian"],
  mn: ["mongolian", "монгольский", "蒙文"],
  ms: ["malay"],
  my: ["burmese"],
  ne: ["nepali"],
  nl: ["dutch"],
  no: ["norwegian"],
  pl: ["polish", "польский"],
  ps: ["pashto"],
  pt: ["portuguese"],
  ro: ["romanian", "румынский"],
  ru: ["russian", "русский", "俄文", "俄语"],
  sh: ["serbo-croatian", "serbo-croat"],
  sk: ["slovak"],
  sl: ["slovenian", "slovene"],
  sq: ["albanian", "албанский"],
  sr: ["serbian"],
  sv: ["swedish"],
  tg: ["tajik"],
  th: ["thai"],
  tk: ["turkmen"],
  tr: ["turkish"],
  ug: ["uyghur", "uighur", "维文", "维吾尔文"],
  uk: ["ukrainian", "украинский"],
  ur: ["urdu"],
  uz: ["uzbek"],
  vi: ["vietnamese", "вьетнамский", "越文"],
  zh: ["chinese", "mandarin", "китайский", "中文", "汉语"],
};

const codeOf = new Map(
  Object.entries(CODES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);

/** The code of the first language that a statement names: `Chinese` → `zh`. Null if it names none. */
export function languageCode(statement: string): string | null {
  const words = statement.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  if (words.length === 1 && /^[a-z]{2}$/.test(words[0]) && words[0] in CODES) return words[0];
  for (const word of words) {
    const code = codeOf.get(word);
    if (code !== undefined) return code;
  }
  return null;
}
