/** In the browser: both searches behind one interface. */
import { type Search, openSearch } from "../../docs/components/search/search.js";

/** What a query found: how many documents, and the first ten of them. */
export interface Found {
  total: number;
  ids: string[];
}

/** Documents that have a query's words, and in how many places in all. */
export interface Places {
  ids: string[];
  places: number;
}

declare global {
  var placesOf: Record<"ours" | "pagefind", (query: string) => Promise<Places>>;
  var searches: Record<"ours" | "pagefind", (query: string) => Promise<Found>>;
}

let search: Promise<Search> | undefined;

async function ours(query: string): Promise<Found> {
  search ??= openSearch("data/");
  const { total, results } = await (await search).search(query);
  await Promise.all(results.map((result) => result.snippet()));
  return { total, ids: results.map(({ document_id }) => document_id) };
}

interface Pagefind {
  search(
    query: string,
  ): Promise<{ results: { data(): Promise<{ url: string; locations: number[] }> }[] }>;
}

let module: Promise<Pagefind> | undefined;

function pagefindModule(): Promise<Pagefind> {
  const address = new URL("pagefind/pagefind.js", document.baseURI).href;
  return (module ??= import(address) as Promise<Pagefind>);
}

function idIn(url: string): string {
  return /([^/]+)\.\w+\.html/.exec(url)?.[1] ?? url;
}

async function pagefind(query: string): Promise<Found> {
  const { results } = await (await pagefindModule()).search(query);
  const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return { total: results.length, ids: data.map(({ url }) => idIn(url)) };
}

globalThis.searches = { ours, pagefind };

globalThis.placesOf = {
  async ours(query) {
    const places = await (await (search ??= openSearch("data/"))).places(query);
    return {
      ids: [...new Set(places.map(({ document_id }) => document_id))],
      places: places.length,
    };
  },
  async pagefind(query) {
    const { results } = await (await pagefindModule()).search(query);
    const data = await Promise.all(results.map((result) => result.data()));
    return {
      ids: [...new Set(data.map(({ url }) => idIn(url)))],
      places: data.reduce((sum, { locations }) => sum + locations.length, 0),
    };
  },
};
