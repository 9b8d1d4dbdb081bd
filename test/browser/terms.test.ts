/** The page of terms: its counts, their way to their lines, its address, its files and its choices. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { parse } from "csv-parse/sync";
import type { Browser, Locator, Page } from "playwright-core";
import { fiveTables } from "../acceptance/tables.js";
import { type Answer, openTables } from "../query.js";
import { builtSite } from "../site.js";
import { launch, savedText, withPage } from "./chromium.js";
import { assertNoBarrier } from "./barriers.js";
import { atRest } from "./idle.js";
import { cellErrors, visit } from "./pages.js";
import { type Served, serveSite } from "./served.js";

let browser: Browser;
let served: Served;
let query: (sql: string) => Promise<Answer>;
before(async () => {
  const [site, tables] = await Promise.all([builtSite(), fiveTables()]);
  [browser, served, query] = await Promise.all([launch(), serveSite(site), openTables(tables)]);
});
after(async () => {
  await browser.close();
  await served.close();
});

function on<T>(search: string, use: (page: Page) => Promise<T>) {
  return withPage(browser, served.origin, async (page) => {
    await visit(page, `${served.origin}/terms${search}`);
    await page.locator(".crossings-figure").first().waitFor({ timeout: 60_000 });
    await atRest(page);
    const result = await use(page);
    assert.deepEqual(await cellErrors(page), []);
    return result;
  });
}

/** Occurrences of each term in a language, the most frequent first, without stop words. */
function topOf(language: string): Promise<Answer> {
  return query(`
    select term, sum(t.count)::int as n
    from terms t join vocabulary v using (language, term)
    where language = '${language}' and not stop
    group by term order by n desc, term limit 20`);
}

const listRows = (page: Page) => page.locator(".crossings-terms tbody tr");

/** Term and count of the rows shown. */
async function listed(page: Page): Promise<[string, number][]> {
  const rows = await listRows(page).all();
  return Promise.all(
    rows.map(async (row): Promise<[string, number]> => {
      const cells = await row.locator("td").allTextContents();
      return [cells[1]!, Number(cells[2]!.replaceAll(",", ""))];
    }),
  );
}

/** The marks of a figure: what each is called, and where it leads. */
function marksOf(figure: Locator): Promise<{ name: string; href: string }[]> {
  return figure.locator(".chart svg a").evaluateAll((marks) =>
    marks.map((mark) => ({
      name: mark.getAttribute("aria-label") ?? "",
      href: (mark as SVGAElement).href.baseVal,
    })),
  );
}

async function fileOf(page: Page, button: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return savedText(download);
}

const figureOf = (page: Page, title: RegExp) =>
  page.locator(".crossings-figure").filter({ has: page.getByRole("heading", { name: title }) });

describe("the page as it opens", () => {
  it("has all its answers from the build, and loads no engine before a choice", () =>
    withPage(browser, served.origin, async (page, { requests }) => {
      await visit(page, `${served.origin}/terms`);
      assert.ok((await page.locator(".crossings-figure").count()) >= 3);
      const engine = () => requests.filter((url) => /duckdb|vocabulary\.parquet/.test(url));
      assert.deepEqual(engine(), []);
      await page.locator("select[name=words]").selectOption("all");
      await atRest(page);
      assert.ok(engine().length > 0);
    }));
});

for (const language of ["en", "zh"])
  describe(`the top terms: ${language}`, () => {
    it("are those that the table has, and each leads to its lines", () =>
      on(`?language=${language}`, async (page) => {
        const expected = await topOf(language);
        assert.deepEqual(
          await listed(page),
          expected.map(({ term, n }) => [term, n]),
        );
        const href = await listRows(page).first().locator("td a").first().getAttribute("href");
        const address = new URL(href ?? "", page.url());
        assert.match(address.pathname, /\/concordance(\.html)?$/);
        assert.equal(address.searchParams.get("language"), language);
        const q = address.searchParams.get("q")?.replaceAll('"', "");
        assert.equal(q, expected[0]?.["term"]);
      }));
  });

describe("the stop list", () => {
  it("changes the list, goes into the address as what was changed, and can be reset", () =>
    on("", async (page) => {
      const first = (await listed(page))[0]![0];
      await page.getByRole("button", { name: `Leave out ${first}` }).click();
      await atRest(page);
      assert.ok(!(await listed(page)).some(([term]) => term === first));
      assert.equal(new URL(page.url()).searchParams.get("stop"), `en.${first}`);
      await page.reload();
      await atRest(page);
      assert.ok(!(await listed(page)).some(([term]) => term === first));
      await page.locator(".term-stop-list summary").click();
      await page.locator(".term-stop-list").getByRole("button", { name: "Reset" }).click();
      await atRest(page);
      assert.equal((await listed(page))[0]?.[0], first);
      assert.equal(new URL(page.url()).searchParams.get("stop"), null);
    }));

  it("takes words off as well", () =>
    on("?stop=en*the", async (page) => {
      const [n] = await query("select sum(count)::int as n from terms where term = 'the'");
      assert.deepEqual((await listed(page))[0], ["the", n?.["n"]]);
    }));
});

describe("the frequencies", () => {
  const SEARCH = "?q=border*%2C+soviet&by=document&measure=count";

  it("count what the table has, with the denominator in words", () =>
    on(SEARCH, async (page) => {
      const figure = figureOf(page, /^border\*, soviet, by document/);
      const words = await query(
        "select sum(count)::int as n, count(distinct document_id)::int as d from terms where language = 'en'",
      );
      const said = await figure.locator(".measure").first().textContent();
      const n = Number(words[0]?.["n"]).toLocaleString("en-US");
      assert.ok(
        said?.includes(`the ${n} English words of these ${String(words[0]?.["d"])} documents`),
        said ?? "",
      );
      const counts = await query(`
        select document_id, sum(count) filter (starts_with(term, 'border'))::int as border,
          sum(count) filter (term = 'soviet')::int as soviet
        from terms where language = 'en' group by document_id`);
      const marks = await marksOf(figure);
      for (const { document_id, border, soviet } of counts)
        for (const [q, n] of [
          ["border*", border],
          ["soviet", soviet],
        ] as const) {
          const mark = marks.find(({ href }) => {
            const address = new URL(href, page.url()).searchParams;
            return address.get("document") === document_id && address.get("q") === q;
          });
          assert.match(
            mark?.name ?? "",
            new RegExp(`, ${Number(n ?? 0)} in `),
            `${q} ${document_id}`,
          );
        }
    }));

  it("follow the filter, by day as in the address", () =>
    on(`${SEARCH}&from=1960`, async (page) => {
      const [words] = await query(
        "select sum(count)::int as n from terms join documents on id = document_id where language = 'en' and year(date) >= 1960",
      );
      const said = await page.locator(".result-count").textContent();
      assert.ok(said?.startsWith(Number(words?.["n"]).toLocaleString("en-US")), said ?? "");
    }));

  it("are a file of groups and terms", () =>
    on(SEARCH, async (page) => {
      const figure = figureOf(page, /by document/).first();
      const text = await fileOf(page, figure.getByRole("button", { name: "Pivot CSV" }));
      const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
      assert.deepEqual(Object.keys(rows[0] ?? {}), ["group", "border*", "soviet"]);
      const [sum] = await query("select sum(count)::int as n from terms where term = 'soviet'");
      assert.equal(
        rows.reduce((all, row) => all + Number(row["soviet"]), 0),
        sum?.["n"],
      );
    }));

  it("find a phrase, and Chinese characters wherever they stand", () =>
    on("?language=zh&q=越界&measure=count", async (page) => {
      const marks = await marksOf(figureOf(page, /^越界, by/));
      const passages = await query(
        "select quote from passages where language = 'zh' and kind not in ('note', 'gap')",
      );
      const text = passages.map(({ quote }) => String(quote).replace(/[ \u3000]/g, "")).join("\n");
      const total = marks.reduce((sum, { name }) => sum + Number(/, (\d+) in /.exec(name)?.[1]), 0);
      assert.equal(total, text.split("越界").length - 1);
    }));
});

describe("the lines of a count", () => {
  it("are as many as it says", async (test) => {
    const there = await fetch(`${served.origin}/concordance.html`);
    if (!there.ok) {
      test.skip("there is no page Concordance");
      return;
    }
    await on("?q=border&by=document&measure=count", async (page) => {
      const marks = await marksOf(figureOf(page, /^border, by document/));
      const most = marks.find(({ name }) => !/, 0 in /.test(name));
      const n = /, (\d+) in /.exec(most?.name ?? "")?.[1];
      await page.goto(most?.href ?? "");
      await atRest(page);
      await page
        .getByText(new RegExp(`\\b${n} lines`))
        .first()
        .waitFor();
    });
  });
});

describe("keyness and collocates", () => {
  it("have both directions, each leading to its lines", () =>
    on("?least=3", async (page) => {
      const marks = await marksOf(figureOf(page, /^Key words of/));
      assert.ok(marks.some(({ name }) => /log ratio \d/.test(name)));
      assert.ok(marks.some(({ name }) => /log ratio -\d/.test(name)));
      assert.ok(marks.every(({ href }) => href.includes("/concordance.html?q=")));
    }));

  it("list the places of a collocate, as many as are counted, each opening its words", () =>
    on("?node=border", async (page) => {
      const figure = figureOf(page, /^Collocates of “border”/);
      const [first] = await marksOf(figure);
      const together = Number(/(\d+) together/.exec(first?.name ?? "")?.[1]);
      await figure.locator(".chart svg a").first().focus();
      await page.keyboard.press("Enter");
      const places = page.locator(".crossings-company li .crossings-context a");
      await places.first().waitFor();
      assert.equal(await places.count(), together);
      const words = await places.first().textContent();
      await places.first().click();
      await page.locator("main mark").first().waitFor();
      assert.equal(await page.locator("main mark").first().textContent(), words);
    }));
});

describe("what changes under another choice", () => {
  it("stands beside the list as chosen", async () => {
    const [top] = await topOf("en");
    const [most] = await query(`
      select document_id, count from terms where language = 'en' and term = '${String(top?.["term"])}'
      order by count desc limit 1`);
    await on(`?against=without:${String(most?.["document_id"])}`, async (page) => {
      const figure = figureOf(page, /^Top terms, without/);
      const marks = await marksOf(figure);
      const named = marks.filter(({ name }) => name.includes(`, ${String(top?.["term"])}, rank`));
      const counts = named.map(({ name }) => Number(/rank \d+: ([\d,]*\d)/.exec(name)?.[1]));
      const before = Number(top?.["n"]);
      assert.deepEqual(counts, [before, before - Number(most?.["count"])]);
    });
  });

  it("takes the choice from its menu into the address", () =>
    on("", async (page) => {
      await page.locator("select[name=against]").selectOption("words:all");
      await atRest(page);
      assert.equal(new URL(page.url()).searchParams.get("against"), "words:all");
      await figureOf(page, /^Top terms, with the stop words/).waitFor();
    }));
});

describe("what is seen of a link or a button", () => {
  // Who speaks to the computer calls a thing by what stands on it.
  for (const path of ["/terms?node=border", "/correspondence", "/concordance?q=border"])
    it(`stands in its name: ${path}`, () =>
      withPage(browser, served.origin, async (page) => {
        await visit(page, served.origin + path);
        await assertNoBarrier(page, ["label-content-name-mismatch"]);
      }));
});
