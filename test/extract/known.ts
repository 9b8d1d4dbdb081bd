/** A small authority of the tests' own, so that no test leans on the project's data. */
import {
  type Authority,
  authorityOf,
  type KnownEntity,
} from "../../loaders/authority/authority.js";

interface Given {
  zh?: string;
  aliases?: string[];
  surnames?: string[];
  list?: string[];
  within?: string;
  posts?: KnownEntity["posts"];
  years?: KnownEntity["years"];
  shared?: string[];
}

function entity(
  type: KnownEntity["row"]["type"],
  id: string,
  name: string,
  { zh, aliases = [], surnames = [], list = [], within, posts, years, shared }: Given = {},
): KnownEntity {
  const row = {
    id,
    type,
    name_en: name,
    name_zh: zh ?? null,
    aliases: aliases.join("; ") || null,
    latitude: null,
    longitude: null,
    within: within ?? null,
  };
  const names = [name, ...(zh === undefined ? [] : [zh]), ...aliases];
  const told = { ...(posts ? { posts } : {}), ...(years ? { years } : {}) };
  const common = shared ? { sharedNames: shared } : {};
  return { row, names, surnames, listNames: list, ...told, ...common };
}

const entities: readonly KnownEntity[] = [
  entity("place", "china", "China", { zh: "中国", aliases: ["People's Republic of China"] }),
  entity("place", "us", "United States", { zh: "美国", aliases: ["US", "U.S.", "USA"] }),
  entity("place", "turkey", "Turkey", { zh: "土耳其" }),
  entity("place", "korea", "Korea", { aliases: ["Corea"] }),
  entity("place", "north-korea", "North Korea", { zh: "朝鲜", aliases: ["DPRK"] }),
  entity("place", "peking", "Beijing", {
    zh: "北京",
    aliases: ["Peking", "Peiping"],
    within: "china",
  }),
  entity("place", "tsingtao", "Qingdao", { zh: "青岛", aliases: ["Ch'ing-tao"] }),
  entity("place", "xinjiang", "Xinjiang", {
    zh: "新疆",
    aliases: ["Xinjiang Uyghur Autonomous Region", "新疆维吾尔自治区"],
    within: "china",
  }),
  entity("place", "georgia-caucasus", "Georgia", { aliases: ["Georgian SSR"] }),
  entity("place", "georgia-us", "Georgia", { aliases: ["State of Georgia"], within: "us" }),
  entity("government", "government-us", "Government of the United States", {
    zh: "美国政府",
    within: "us",
  }),
  entity("government", "government-china", "Chinese Government", {
    zh: "中国政府",
    within: "china",
  }),
  entity("government", "government-korea", "North Korean Government", { within: "north-korea" }),
  entity("office", "state", "Department of State", { within: "government-us", list: ["State"] }),
  entity("office", "secretary", "Secretary of State", { within: "state" }),
  entity("office", "us-in-china", "American Embassy in China", {
    list: ["Embassy in China"],
    within: "state",
  }),
  entity("office", "korea-in-china", "North Korean Embassy in China", {
    list: ["Embassy in China"],
    within: "ministry-korea",
  }),
  entity("office", "ministry-china", "Chinese Foreign Ministry", {
    zh: "外交部",
    list: ["Ministry of Foreign Affairs"],
    within: "government-china",
  }),
  entity("office", "ministry-korea", "North Korean Foreign Ministry", {
    list: ["Ministry of Foreign Affairs"],
    within: "government-korea",
  }),
  entity("office", "senate-us", "United States Senate", {
    shared: ["Senate"],
    within: "government-us",
  }),
  entity("office", "court-china", "Chinese Court of Claims", {
    zh: "中国索赔院",
    shared: ["Court of Claims", "索赔院"],
    within: "government-china",
  }),
  entity("office", "court-korea", "North Korean Court of Claims", {
    shared: ["Court of Claims"],
    within: "government-korea",
  }),
  entity("office", "cincpac", "Commander in Chief, Pacific", { aliases: ["CINCPAC"] }),
  entity("office", "general-office", "General Office", { zh: "外交部办公厅", list: ["办公厅"] }),
  entity("person", "zhou", "Zhou Enlai", {
    zh: "周恩来",
    aliases: ["Chou En-lai"],
    surnames: ["Zhou", "Chou", "周"],
    list: ["恩来"],
  }),
  entity("person", "zhang", "Zhang Wen", {
    zh: "章汉夫",
    surnames: ["Zhang", "章"],
    list: ["汉夫"],
  }),
  entity("person", "bundy-w", "William Bundy", { surnames: ["Bundy"] }),
  entity("person", "bundy-m", "McGeorge Bundy", { surnames: ["Bundy"] }),
  entity("person", "muccio", "John J. Muccio", {
    surnames: ["Muccio"],
    posts: [{ title: "Ambassador", years: [1949, 1956] }],
    years: [1948, 1956],
  }),
  entity("person", "garth", "Paul Garth", {
    aliases: ["Garth"],
    surnames: ["Garth"],
    posts: [{ title: "President", years: [1950, 1958] }],
    years: [1949, 1958],
  }),
];

export const known: Authority = authorityOf(entities, [
  { name: "Secto", sort: "series" },
  { name: "CINCPAC", sort: "command" },
  { name: "UK", sort: "command" },
]);
