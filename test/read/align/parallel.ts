/** Made-up paragraphs in three languages, sentence by sentence, and the ways that editions take them apart. */
import type { PassageKind } from "../../../loaders/schema.js";
import type { Passage, Text } from "../../../loaders/document.js";

export type Tongue = "zh" | "en" | "ru";

/** Each paragraph is two sentences or more, the same in each language. */
export const PARAGRAPHS: readonly Record<Tongue, readonly string[]>[] = [
  {
    zh: ["三月十二日来电收到。", "关于渡口管理问题，我们同意你处所提的办法。"],
    en: [
      "Your telegram of 12 March has been received.",
      "As to the management of the ferry crossings, we agree with the methods that your office has proposed.",
    ],
    ru: [
      "Ваша телеграмма от 12 марта получена.",
      "Что касается управления переправами, мы согласны с предложенными вами мерами.",
    ],
  },
  {
    zh: [
      "过去两年来，边民往来基本正常。",
      "去年秋收以后，情况有了变化，过河的人逐渐增多，其中大部分是探亲的妇女和老人。",
    ],
    en: [
      "Over the past two years the movement of border residents has been normal on the whole.",
      "After the autumn harvest of last year the situation changed, and those who crossed the river grew gradually in number, most of them women and old people visiting relatives.",
    ],
    ru: [
      "За последние два года передвижение жителей приграничья было в целом нормальным.",
      "После осенней уборки прошлого года положение изменилось: число переходящих реку постепенно росло, причём большинство составляли женщины и старики, навещавшие родных.",
    ],
  },
  {
    zh: [
      "县里派去的工作组一共17人。",
      "他们挨家访问，讲明政策，并且登记了412户的姓名和原籍。",
      "群众反映良好。",
    ],
    en: [
      "The work team that the county sent numbered 17 persons in all.",
      "They went from house to house, explained the policy, and registered the names and native places of 412 households.",
      "The masses responded well.",
    ],
    ru: [
      "Рабочая группа, посланная уездом, насчитывала 17 человек.",
      "Они обходили дома, разъясняли политику и записали фамилии и места рождения 412 семей.",
      "Население отнеслось к этому хорошо.",
    ],
  },
  {
    zh: ["难道这种做法能够解决问题吗？", "显然不能。"],
    en: ["Can such a way of doing things really solve the problem?", "Obviously it cannot."],
    ru: ["Разве такой образ действий может решить вопрос?", "Очевидно, нет."],
  },
  {
    zh: [
      "对方大使在谈话中说：“我们从来没有鼓励任何人离开自己的家乡。”",
      "但是事实同他的话完全相反。",
      "仅五月份一个月，就有八十多人被卡车接走。",
    ],
    en: [
      "In the conversation the ambassador of the other side said: “We have never encouraged anybody to leave his home.”",
      "The facts, however, are the very opposite of his words.",
      "In the one month of May alone more than eighty people were taken away by lorry.",
    ],
    ru: [
      "В беседе посол противной стороны сказал: «Мы никогда никого не поощряли покидать родные места».",
      "Однако факты полностью противоречат его словам.",
      "Только за один месяц май на грузовиках было вывезено более восьмидесяти человек.",
    ],
  },
  {
    zh: [
      "为了避免误会，请立即通知各检查站：凡持有1958年以前所发证件的，一律准予通行；没有证件的，要问明情况，报告上级，不得自行处理。",
      "执行情况请于每月月底以前报部。",
    ],
    en: [
      "In order to avoid misunderstandings, please inform all checkpoints at once: those who hold papers issued before 1958 are all to be allowed to pass; where there are no papers, the circumstances are to be asked into and reported to the higher authorities, and no one is to deal with them on his own.",
      "Please report to the Ministry on how this is carried out before the end of each month.",
    ],
    ru: [
      "Во избежание недоразумений просим немедленно известить все контрольные посты: всех, кто имеет документы, выданные до 1958 года, пропускать; при отсутствии документов выяснять обстоятельства и докладывать вышестоящим органам, не принимая самостоятельных решений.",
      "Об исполнении просим докладывать министерству до конца каждого месяца.",
    ],
  },
  {
    zh: ["粮食方面也有困难。", "每人每月只有9公斤，孩子更少。"],
    en: [
      "There are difficulties with grain as well.",
      "Each person has only 9 kilograms a month, and children have less.",
    ],
    ru: [
      "Есть трудности и с зерном.",
      "На человека приходится лишь 9 килограммов в месяц, на детей ещё меньше.",
    ],
  },
  {
    zh: [
      "我们认为，两国人民的友谊是长久的，暂时的困难一定能够克服。",
      "只要双方都从大局出发，耐心协商，就没有不能解决的问题。",
    ],
    en: [
      "We believe that the friendship of the peoples of our two countries is lasting and that the difficulties of the moment can certainly be overcome.",
      "So long as both sides proceed from the situation as a whole and consult with patience, there is no question that cannot be settled.",
    ],
    ru: [
      "Мы считаем, что дружба народов наших двух стран прочна и что временные трудности непременно будут преодолены.",
      "Если обе стороны будут исходить из общих интересов и терпеливо совещаться, не останется вопросов, которых нельзя решить.",
    ],
  },
  {
    zh: [
      "此外，学校的问题也应当考虑。",
      "现在有三分之一的教师要求回国，如果同意，今年九月就不能开学。",
    ],
    en: [
      "Besides, the question of the schools ought to be considered too.",
      "At present one third of the teachers are asking to return to their country; if this is granted, the schools cannot open in September of this year.",
    ],
    ru: [
      "Кроме того, следует подумать и о школах.",
      "Сейчас треть учителей просит разрешить им вернуться на родину; если согласиться, в сентябре этого года занятия начать не удастся.",
    ],
  },
  {
    zh: ["以上意见是否妥当，请指示。", "又，所需经费约25000元，请一并批准。"],
    en: [
      "Please instruct us whether the above opinions are suitable.",
      "Further, the funds needed are about 25,000 yuan; please approve these at the same time.",
    ],
    ru: [
      "Просим указать, правильны ли изложенные соображения.",
      "Кроме того, потребуется около 25 000 юаней; просим одновременно утвердить и эту сумму.",
    ],
  },
];

/** A text of passages, all body unless said. */
export function textOf(
  language: string,
  passages: readonly (string | [PassageKind, string])[],
): Text {
  let text = "";
  const cut = passages.map((passage, index): Passage => {
    const [kind, words] = typeof passage === "string" ? (["body", passage] as const) : passage;
    if (index > 0) text += "\n\n";
    const start = Array.from(text).length;
    text += words;
    const stop = Array.from(text).length;
    return { position: index + 1, kind, start, stop, counterpart: null, line: 1 };
  });
  return { language, role: "original", text, passages: cut };
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller, 1988). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

export interface Damage {
  /** Share of paragraphs that one side has in two parts. */
  cut: number;
  /** Share that one side has lost. */
  lost: number;
  /** Share of places where the first side has a run of scraps. */
  scraps: number;
}

const SCRAPS = ["孙", "KP 4/11", "7", "38", "字第2号", "X", "№ 3", "0411", "已閱", "B"];

/** Two texts of the same paragraphs in another order each time, damaged, and their true beads. */
export function damaged(seed: number, first: Tongue, second: Tongue, damage: Damage) {
  const random = seeded(seed);
  const one: string[] = [];
  const two: string[] = [];
  const truth: string[] = [];
  const bead = (a: number[], b: number[]) => truth.push(`${a.join(",")}:${b.join(",")}`);
  const scraps = () => {
    const count = random() < damage.scraps ? 1 + Math.floor(random() * 4) : 0;
    for (let index = 0; index < count; index++)
      bead([one.push(SCRAPS[Math.floor(random() * SCRAPS.length)]!)], []);
  };
  const order = PARAGRAPHS.map((paragraph) => ({ paragraph, key: random() }));
  for (const { paragraph } of order.sort((a, b) => a.key - b.key)) {
    scraps();
    const glue = (tongue: Tongue, sentences: readonly string[]) =>
      sentences.join(tongue === "zh" ? "" : " ");
    const lot = random();
    if (lot < damage.lost) bead([one.push(glue(first, paragraph[first]))], []);
    else if (lot < 2 * damage.lost) bead([], [two.push(glue(second, paragraph[second]))]);
    else if (lot < 2 * damage.lost + damage.cut) {
      const start = one.push(paragraph[first][0]!.replace(/[。.?？]$/, ""));
      scraps();
      bead(
        [start, one.push(glue(first, paragraph[first].slice(1)))],
        [two.push(glue(second, paragraph[second]))],
      );
    } else if (lot < 2 * damage.lost + 2 * damage.cut) {
      const start = two.push(paragraph[second][0]!);
      bead(
        [one.push(glue(first, paragraph[first]))],
        [start, two.push(glue(second, paragraph[second].slice(1)))],
      );
    } else
      bead([one.push(glue(first, paragraph[first]))], [two.push(glue(second, paragraph[second]))]);
  }
  return { first: textOf(first, one), second: textOf(second, two), truth };
}
