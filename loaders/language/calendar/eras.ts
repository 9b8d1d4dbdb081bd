/**
 * Eras by which East Asia counted years: the reigns of China, Japan and Korea, republics, and epochs.
 * First years by Gregorian count; sources: Hsüeh and Ouyang, A Sino-Western Calendar for Two Thousand
 * Years (1956); Tsuchihashi, Japanese Chronological Tables (1952).
 */
import { oneOf } from "./dictionary.js";

interface Era {
  /** Its name in every writing. */
  names: readonly string[];
  /** The Gregorian year in which its first year begins. */
  first: number;
  /** Month and day are those of the Chinese calendar in years before this one. */
  lunarBefore: number;
}

/** The first years of the Gregorian calendar in China, Japan and Korea. */
const GREGORIAN = { china: 1912, japan: 1873, korea: 1896, always: 0 };

type Row = readonly [names: string, first: number, where: keyof typeof GREGORIAN];

const ROWS: readonly Row[] = [
  ["洪武", 1368, "china"],
  ["永樂 永乐", 1403, "china"],
  ["宣德", 1426, "china"],
  ["成化", 1465, "china"],
  ["弘治", 1488, "china"],
  ["正德", 1506, "china"],
  ["嘉靖", 1522, "china"],
  ["隆慶 隆庆", 1567, "china"],
  ["萬曆 万历 萬歷", 1573, "china"],
  ["天啟 天启", 1621, "china"],
  ["崇禎 崇祯", 1628, "china"],
  ["順治 顺治", 1644, "china"],
  ["康熙", 1662, "china"],
  ["雍正", 1723, "china"],
  ["乾隆 건륭", 1736, "china"],
  ["嘉慶 嘉庆 가경", 1796, "china"],
  ["道光 도광", 1821, "china"],
  ["咸豐 咸丰 함풍", 1851, "china"],
  ["同治 동치", 1862, "china"],
  ["光緒 光绪 광서", 1875, "china"],
  ["宣統 宣统 선통", 1909, "china"],
  ["洪憲 洪宪", 1916, "always"],
  ["中華民國 中华民国 民國 民国 중화민국", 1912, "always"],
  ["大同", 1932, "always"],
  ["康德 강덕", 1934, "always"],
  ["天保", 1830, "japan"],
  ["弘化", 1844, "japan"],
  ["嘉永", 1848, "japan"],
  ["安政", 1854, "japan"],
  ["萬延 万延", 1860, "japan"],
  ["文久", 1861, "japan"],
  ["元治", 1864, "japan"],
  ["慶應 慶応", 1865, "japan"],
  ["明治 명치", 1868, "japan"],
  ["大正 대정", 1912, "always"],
  ["昭和 소화", 1926, "always"],
  ["平成 평성", 1989, "always"],
  ["令和 레이와", 2019, "always"],
  ["皇紀 皇纪 紀元", -659, "japan"],
  ["開國 開国 개국", 1392, "korea"],
  ["建陽 건양", 1896, "always"],
  ["光武 광무", 1897, "always"],
  ["隆熙 융희", 1907, "always"],
  ["檀紀 檀纪 檀君紀元 단기 단군기원", -2332, "korea"],
  ["主體 主体 주체", 1912, "always"],
  ["公元 西元 西曆 西历 西暦 公曆 公历 서기 서력", 1, "always"],
];

const eras = new Map<string, Era>(
  ROWS.flatMap(([words, first, where]) => {
    const names = words.split(" ");
    return names.map((name) => [name, { names, first, lunarBefore: GREGORIAN[where] }]);
  }),
);

/** The names of all eras, as the inside of a group. */
export const ERA = oneOf([...eras.keys()]);

/** The Gregorian year of an era's year, and from which year on its months are Gregorian. Null for none. */
export function eraYear(
  name: string,
  year: number | null,
): { year: number; lunarBefore: number | null; note: string | null } | null {
  const era = eras.get(name);
  if (era === undefined || year === null || year < 1) return null;
  const first = era.first + year - 1;
  const lunar = first < era.lunarBefore;
  const note = `Counted by the era ${name}${lunar ? " and the Chinese calendar" : ""}.`;
  if (era.first === 1) return { year: first, lunarBefore: null, note: null };
  return { year: first, lunarBefore: lunar ? era.lunarBefore : null, note };
}
