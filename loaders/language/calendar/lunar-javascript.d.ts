/** What this product calls of lunar-javascript, which brings no types. */
declare module "lunar-javascript" {
  interface Solar {
    toYmd(): string;
  }
  interface LunarMonth {
    /** Negative for an intercalary month. */
    getMonth(): number;
    getDayCount(): number;
  }
  export const Lunar: { fromYmd(year: number, month: number, day: number): { getSolar(): Solar } };
  export const LunarYear: { fromYear(year: number): { getMonthsInYear(): LunarMonth[] } };
}
