/** Documents by number, date and writer, so that not every one need be compared with every citation. */
import type { Citable } from "../language/citations/citable.js";
import { numberKey } from "../language/citations/numbers.js";
import type { Cluster } from "./clusters.js";

/** Documents by number and by date, so that a citation meets only those that can be meant. */
export class Shelf {
  private readonly byKey = new Map<string, Citable[]>();

  constructor(citables: readonly Citable[]) {
    for (const citable of citables) {
      for (const { number } of citable.numbers) this.put(`number ${numberKey(number)}`, citable);
      if (citable.date !== null) this.put(`date ${citable.date}`, citable);
      if (citable.date_end !== null && citable.date_end !== citable.date)
        this.put(`date ${citable.date_end}`, citable);
      for (const day of citable.days) this.put(`date ${day}`, citable);
      for (const { entity } of citable.from)
        if (entity !== null) this.put(`from ${entity}`, citable);
    }
  }

  private put(key: string, citable: Citable): void {
    const known = this.byKey.get(key);
    if (known === undefined) this.byKey.set(key, [citable]);
    else if (!known.includes(citable)) known.push(citable);
  }

  /** Documents of the number; without one, of the day or month; without that, of the writer. */
  candidates({ number, date, date_end, author }: Cluster): Citable[] {
    const numbered = number === null ? [] : this.get(`number ${numberKey(number.number)}`);
    if (date !== null) {
      const dated = daysOf(date, date_end ?? date).flatMap((day) => this.get(`date ${day}`));
      return [...new Set([...numbered, ...dated])];
    }
    if (number !== null) return numbered;
    return author?.entity == null ? [] : this.get(`from ${author.entity}`);
  }

  private get(key: string): Citable[] {
    return this.byKey.get(key) ?? [];
  }
}

function daysOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length < 32;) {
    days.push(day);
    day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  }
  return days;
}
