/** Citations in Chinese: `6月26日电`, `我们6月8日和11日…的声明`, `外事电182号`, `附上决议草案`. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { CitationKind, CitedDate, Draft, Party } from "../citations/citation.js";
import {
  type CitationGrammar,
  type Finder,
  partyBefore,
  partyOf,
  type Setting,
} from "../citations/setting.js";
import { firstFrom, isPoint, next, previous } from "../citations/view.js";
import { enclosuresHan } from "./enclosures.js";
import { sideAtEnd, writerNamed } from "./paper-sides.js";
import { matchesIn } from "../../text/matches.js";

const KINDS: readonly (readonly [RegExp, CitationKind])[] = [
  [/答复|复照|复函|复电|回答/u, "reply"],
  [/谈/u, "conversation"],
  [/电/u, "cable"],
  [/声明|公报|宣言/u, "statement"],
  [/照会/u, "note"],
  [/备忘/u, "memorandum"],
  [/函|信/u, "letter"],
  [/报告|简报/u, "report"],
  [/决议|决定|会议/u, "decision"],
  [/指示|通知|批复|文/u, "instruction"],
];

const kindOf = (noun: string): CitationKind =>
  KINDS.find(([form]) => form.test(noun))?.[1] ?? "document";

const WIRE =
  "(?:来|去|复|急|密|致电)?电(?:报|示|文)?(?![台话力影视讯器子车网告])|(?:来|去|复)?(?:函|信)(?![息任仰号心念服])|(?:复)?照会";
const PAPER =
  "声明|照会|电报|来电|复电|指示|通知|报告|备忘录|决定|决议|公报|复照|复函|答复|信件|信|谈话|会谈|讲话|批复";
const AT_ONCE = new RegExp(
  `^\\s*(?:的|给我们的|致我们的|发来的|所发的)?(?:口头|书面|普通)?(${WIRE}|声明|备忘录|公报|谈话|报告|指示|通知)`,
  "u",
);
const FARTHER = new RegExp(`^([^。；;！？\\n]{0,70}?)的(?:[^。，；\\n的]{0,6})?(${PAPER})`, "u");
const TALKED =
  /^([^。；;！？，,\n]{0,24}?[同与和跟对向][^。；;！？，,\n]{1,20}?)(?:的)?(谈话|会谈|谈判)(?:中|时)?/u;
const REPLIED = new RegExp(
  `^([^。；;！？\\n]{0,90}?)的(?:${PAPER})的(答复|复照|复函|复电|回答)`,
  "u",
);
const LIST = /^\s*(?:和|、|及|与|以及|，)\s*$/u;

/** Each date with the noun that it belongs to. */
const datedHan: Finder = (setting) => {
  const { dates } = setting.view;
  return dates.map((date, index) => {
    const noun = isPoint(date) ? nounOf(setting, date, dates[index + 1]) : null;
    if (noun === null) return [];
    const first = firstOfList(setting, index);
    const { start, author } = writerOf(setting, first, noun);
    if (noun.kind === "conversation" && setting.written !== null && date.date! > setting.written)
      return [];
    const recipient = author !== null && author === setting.sides.other ? setting.sides.own : null;
    return [{ start, stop: noun.stop, kind: noun.kind, date, author, recipient }];
  });
};

/** Behind the day, a paper's own number: `5月29日第214号电` is read by that. */
const NUMBER_FIRST = /^的?第?[\d〇零一二三四五六七八九十百]{1,6}[号號]/u;

interface Noun {
  kind: CitationKind;
  stop: number;
  /** Words between the date and the noun. */
  between: string;
}

/** The noun of a date; another date before the noun has the better claim, but in a list. */
function nounOf({ view }: Setting, date: CitedDate, later: CitedDate | undefined): Noun | null {
  const words = view.text.slice(date.stop, date.stop + 110);
  const near = later !== undefined && later.start - date.stop < 100 ? later : undefined;
  const listed = near !== undefined && LIST.test(view.text.slice(date.stop, near.start));
  const after = listed ? view.text.slice(near.stop, near.stop + 110) : words;
  const skipped = listed ? near.stop : date.stop;
  const match = [AT_ONCE, TALKED, FARTHER]
    .map((form) => form.exec(after))
    .find((found) => found !== null);
  const barred =
    near !== undefined && !listed && match != null && date.stop + match[0].length > near.start;
  const chosen = barred ? REPLIED.exec(words) : match;
  if (chosen == null || (!listed && NUMBER_FIRST.test(words))) return null;
  const noun = chosen.at(-1)!;
  const between = chosen.length > 2 ? chosen[1]! : "";
  return { kind: kindOf(noun), stop: skipped + chosen[0].replace(/[中时]$/u, "").length, between };
}

/** `8日和11日的声明`: what stands before the list is said of each. */
function firstOfList({ view }: Setting, index: number): CitedDate {
  let first = index;
  while (first > 0) {
    const [before, date] = [view.dates[first - 1]!, view.dates[first]!];
    if (!LIST.test(view.text.slice(before.stop, date.start))) break;
    first--;
  }
  return view.dates[first]!;
}

const OWN = /(?:我们|我国|我方|我部|我馆|我省|我|本[部馆厅处])(?:于|在)?$/u;
const OTHER = /(?:你们|你[部馆厅处省区局方]|贵[部馆厅处省国方局]|你|来)(?:于|在)?$/u;
const RECEIVED = /^\s*(?:已)?(?:收)?(?:悉|到|阅)/u;

/** What is handed over is its government's, not its bearer's. */
const HANDED = /^(?:转交|面交|递交|交来|送交|转来|交给)/u;

/** Who wrote it: by a word for a side, a name before the date or after it, or since it was received. */
function writerOf(
  setting: Setting,
  date: CitedDate,
  noun: Noun,
): { start: number; author: Party | null } {
  const { view, sides } = setting;
  const { start } = date;
  const words = view.text.slice(Math.max(0, start - 8), start);
  const [own, other] = [OWN.exec(words), OTHER.exec(words)];
  if (other !== null) return { start: start - (words.length - other.index), author: sides.other };
  if (own !== null) return { start: start - (words.length - own.index), author: sides.own };
  const handed = HANDED.exec(view.text.slice(date.stop, date.stop + 8));
  const giver = handed && next(view, view.names, date.stop + handed[0].length, /^的?$/u);
  if (giver) return { start, author: partyOf(setting, giver) };
  const side = sideAtEnd(setting, words);
  if (side !== null) return { start: start - side.length, author: side.author };
  const name = previous(
    view,
    view.names,
    start,
    /^(?:同志|政府|方面)?(?:于|在)?(?:今年|本年|去年|上月|本月)?$/u,
  );
  if (name !== null) return { start: name.start, author: writerNamed(setting, name, noun.kind) };
  const speaker = next(view, view.names, date.stop, /^[，,\s]*(?:[^，。\p{N}]{0,4}的)?$/u);
  if (speaker !== null && speaker.stop <= noun.stop)
    return { start, author: partyOf(setting, speaker) };
  const received =
    RECEIVED.test(view.text.slice(noun.stop, noun.stop + 6)) ||
    (noun.kind === "cable" && /^\s*来/u.test(view.text.slice(date.stop)));
  return { start, author: received ? sides.other : null };
}

const NUMBER = String.raw`\s?第?\s?\d+(?:\/\d+)?\s?号`;
/** `(59)领一字第6/48号`: a number with its year, or with the sign of its series. */
const DOCKET_NUMBER = String.raw`[（(〔]\d{2,4}[)）〕]\s?\p{Script=Han}{1,10}${NUMBER}|\p{Script=Han}{1,8}字${NUMBER}`;
const NUMBERED = alternatives(wordsIn("电, 电报, 函, 照会, 通知, 指示"));
const DOCKETED = alternatives(wordsIn("文, 函, 电, 电报, 信, 通知, 指示, 批复, 照会, 公文"));
const NUMBERED_FIRST = alternatives(wordsIn("电, 电报, 来电, 函, 照会, 通知, 指示, 文"));
const DOCKET = new RegExp(
  [
    String.raw`(${DOCKET_NUMBER})[来去]?(${DOCKETED})?`,
    String.raw`(?:([外內内事政侨領领中机]{1,4})?(${NUMBERED_FIRST})[第\s]?\s?(\d+)\s?号)`,
    String.raw`第?(\d{1,5})[号號][来去]?(${NUMBERED})`,
    String.raw`第([〇零一二三四五六七八九十百]{1,6})[号號][来去]?(${NUMBERED})`,
  ].join("|"),
  "gu",
);

/** `(59)领一字第6/48号函`, `外事电182号`, `182号电`. */
const numberedHan: Finder = (setting) =>
  matchesIn(setting.view.text, DOCKET).map((match) => {
    const [whole, docket, docketNoun, series, noun, number, first, firstNoun, han, hanNoun] = match;
    const { view } = setting;
    const stop = match.index + whole.length;
    const date = previous(view, view.dates, match.index, /^的?$/u);
    const day = date !== null && isPoint(date) ? date : null;
    const start = day?.start ?? match.index;
    const words = view.text.slice(Math.max(0, start - 8), start);
    const received = RECEIVED.test(view.text.slice(stop, stop + 6)) || /收到$/u.test(words);
    const named = partyBefore(setting, start, /^的?$/u);
    const author =
      OTHER.test(words) || received
        ? setting.sides.other
        : OWN.test(words)
          ? setting.sides.own
          : named;
    const kind = kindOf(docketNoun ?? noun ?? firstNoun ?? hanNoun ?? "");
    return [
      {
        start,
        stop,
        kind,
        date: day,
        author,
        number: docket ?? number ?? first ?? han!,
        series: series ?? null,
      },
    ];
  });

const LISTED = new RegExp(
  String.raw`第?\s?(?<numbers>\d{1,5}\s?号?(?:\s?[、，,和及与]\s?第?\d{1,5}\s?号?)+)(?<=号)\s?[来去]?(?<noun>${alternatives(wordsIn("电, 电报, 函, 照会, 通知, 指示, 文, 文件, 简报, 报告, 公报"))})`,
  "gu",
);

/** `第12、13和15号简报`: one for each number. */
const listedHan: Finder = (setting) =>
  matchesIn(setting.view.text, LISTED).map(({ 0: whole, index: start, groups }) => {
    const { numbers = "", noun = "" } = groups ?? {};
    const words = setting.view.text.slice(Math.max(0, start - 8), start);
    const named = partyBefore(setting, start, /^的?$/u);
    const { own, other } = setting.sides;
    const author = OTHER.test(words) ? other : OWN.test(words) ? own : named;
    const first = whole.indexOf(numbers);
    const each = matchesIn(numbers, /\d+/gu);
    return each.map(({ 0: number, index }, at) => {
      const end = at === each.length - 1 ? whole.length : first + index + number.length;
      return { start, stop: start + end, kind: kindOf(noun), author, number, series: null };
    });
  });

const REPORTED = /[据據]([^，。；\n]{2,24}?)(?:的)?(报告|来电|报称|电告|反映|汇报|来函)/gu;

/** `据驻苏使馆报告`. */
const reportsHan: Finder = (setting) =>
  matchesIn(setting.view.text, REPORTED).map((match) => {
    const stop = match.index + 1 + match[1]!.length;
    const { names } = setting.view;
    const name = names[firstFrom(names, match.index)];
    if (name === undefined || name.stop > stop || name.type === "place") return [];
    return [
      {
        start: match.index,
        stop: match.index + match[0].length,
        kind: "report",
        author: partyOf(setting, name),
      },
    ];
  });

const VISITED = /^[^。；\n]{0,30}?(?:会见|接见|拜会|约见|走访|来访|访问|约谈|会晤)/u;

/** `10月9日，领事局长来访我馆…`: a talk between two. */
const visitsHan: Finder = (setting) => {
  const { view } = setting;
  return view.dates.map((day) => {
    const match = VISITED.exec(view.text.slice(day.stop, day.stop + 60));
    if (match === null || day.date === null || day.date !== day.date_end) return [];
    const stop = day.stop + match[0].length;
    const near = view.names.slice(
      firstFrom(view.names, day.stop),
      firstFrom(view.names, stop + 20),
    );
    const [speaker, partner] = near.filter(({ type }) => type === "person");
    if (speaker === undefined || partner === undefined) return [];
    const parties = { author: partyOf(setting, speaker), recipient: partyOf(setting, partner) };
    return [
      {
        start: day.start,
        stop: Math.max(stop, partner.stop),
        kind: "conversation",
        date: day,
        ...parties,
      },
    ];
  });
};

const ACKNOWLEDGED =
  /(?<!日)(?:来|大)(电|函|信|文)(?:收)?(?:悉|到|阅)|(?:收到|接到)(?:你们|你|贵)?\p{Script=Han}{0,3}来(电|函|信|文)/gu;

/** `来电收悉`, without a date. */
const acknowledgedHan: Finder = ({ view, sides }) =>
  matchesIn(view.text, ACKNOWLEDGED)
    .slice(0, 1)
    .map((match): Draft[] => [
      {
        start: match.index,
        stop: match.index + match[0].length,
        kind: kindOf(match[1] ?? match[2]!),
        author: sides.other,
        recipient: sides.own,
      },
    ]);

/** What tells most comes first: a stretch that it takes is not read again. */
export const chineseCitations: CitationGrammar = {
  finders: [
    listedHan,
    numberedHan,
    datedHan,
    visitsHan,
    reportsHan,
    enclosuresHan,
    acknowledgedHan,
  ],
  nested: new Set([datedHan]),
  answers: /^\P{L}*(?:复|答复)/u,
  answered: /(?:答复|复照|复|回答)$/u,
  refers: /^\P{L}*(?:复|答|参|关于.{0,12}电)/u,
  ahead: /\d{4}|年/u,
};
