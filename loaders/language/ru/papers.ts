/** How offices that write Russian name, mark and label their papers. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import { courtesiesBy } from "../courtesies.js";
import type { Papers } from "../papers.js";
import { copies } from "./copies.js";
import { Phrases } from "../phrases.js";
import { partiesInRussian } from "./parties.js";
import { dative } from "./posts.js";

/** `Из Пекина № 317`: where a telegram comes from. */
const PLACE = /^Из\s+(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?)(?=\s*(?:$|№|N\b|\d|,))/u;

/** `ЦК КПСС`, alone: papers for the party's committee name it so, whose own say `Центральный Комитет`. */
const OFFICES_OF = alternatives(wordsIn("Президиум, Политбюро, Секретариат, Оргбюро"));
const PARTY = String.raw`(?:КПСС|ВКП\s?\(б\)|РКП\s?\(б\)|КП\(?б?\)?\s?\p{Lu}\p{L}*)`;
const TO_BODY = new RegExp(String.raw`^(?:В\s+)?((?:${OFFICES_OF}\s+)?ЦК\s+${PARTY})\s*$`, "u");
/** `Товарищу Примерову П.П.`, `тов. ПРИМЕРОВУ П. П.` */
const CALLED = alternatives(["товарищу", "тов.", "т.", "господину", "г-ну"], { letterCase: "any" });
const DATIVE = alternatives(wordsIn("у, ю, ому, ой, ко"), { letterCase: "any" });
const INITIALS = String.raw`(?:\p{Lu}\.\s?){1,2}`;
const TO_PERSON = new RegExp(
  String.raw`^${CALLED}\s+((?:${INITIALS})?\p{Lu}\p{L}+${DATIVE}(?:\s${INITIALS})?)\s*$`,
  "u",
);
/** `Заместителю министра иностранных дел СССР товарищу Примерову А. А.`: a post in the dative. */
const TO_POST = new RegExp(
  String.raw`^((?:\p{L}+(?:ому|ему)\s+){0,3}${new Phrases(dative).source}\s[^.!?;:]{4,100}(?:\s(?:\p{Lu}\.\s?){1,2}(?:\p{Lu}\p{L}+)?)?)\s*$`,
  "iu",
);

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn(
        "запись беседы, записи беседы, запись бесед, запись, беседа, беседы, стенограмма, протокол, дневник~, дневника",
      ),
    },
    {
      kind: "telegram",
      words: wordsIn(
        "телеграмм~, шифротелеграмм~, шифртелеграмм~, шифровк~, телефонограмм~, радиограмм~",
      ),
    },
    { kind: "letter", words: wordsIn("письм~, послани~, депеш~") },
    {
      kind: "statement",
      words: wordsIn("заявлени~, деклараци~, сообщени~, коммюнике, обращени~, речь"),
    },
    {
      kind: "instruction",
      words: wordsIn(
        "указани~, директив~, постановлени~, приказ~, распоряжени~, инструкци~, поручени~, решени~",
      ),
    },
    {
      kind: "report",
      words: wordsIn(
        "доклад~, отчет~, отчёт~, справк~, сводк~, информаци~, донесени~, обзор~, сообщени~, рапорт~",
      ),
    },
    { kind: "memorandum", words: wordsIn("записк~, меморандум~") },
    { kind: "note", words: wordsIn("нота, ноты, ноту, вербальная нота") },
  ],
  kindStands: "first",
  titles: wordsIn("проект~, докладн~, выписк~, протокол~, бесед~, записи"),
  classifications:
    wordsIn(`совершенно секретно, сов. секретно, сов секретно, сов.секретно, строго секретно, секретно,
    особая папка, для служебного пользования, конфиденциально, не подлежит оглашению`),
  urgencies: wordsIn("вне очереди, весьма срочно, срочно, молния, вручить немедленно"),
  caveats: wordsIn("экз, экземпляр"),
  labels: {
    from: wordsIn("от, откуда, из, отправитель, от кого"),
    to: wordsIn("кому, куда, получатель"),
    cc: wordsIn("копия, копии, разослано, рассылка"),
    subject: wordsIn("тема, содержание"),
    participant: wordsIn("присутствовали, участники, присутствуют"),
    date: ["дата"],
    number: ["номер"],
  },
  greetings: wordsIn(
    "уважаемый, уважаемая, уважаемые, дорогой, дорогие, товарищ, товарищи, тов, господин, господа, милостивый государь, послу, совпослу, всем",
  ),
  addressees: wordsIn(
    "министру, послу, посланнику, председателю, секретарю, начальнику, заведующему, заместителю, члену, товарищу, тов, господину, г-ну, его превосходительству",
  ),
  closings: wordsIn(
    "с уважением, с искренним уважением, с коммунистическим приветом, примите уверения, с приветом, подпись",
  ),
  subheadings: ["приложение"],
  pages: wordsIn("страница, стр, лист, л"),
  pagesOf: ["из"],
  smallWords: wordsIn("о, об, от, к, в, на, и, из, по, для, с"),
  letterheads: wordsIn("министерство, посольство, управление, цк"),
  officeNouns: wordsIn(
    "Посольство, Консульство, консульство, Генконсульство, Миссия, миссия, Представительство, представительство",
  ),
  nameJoints: wordsIn("в, во, при, на, по, и"),
  foot: {
    postLines: wordsIn(
      "посол, совпосол, посол ссср, консул, генеральный консул, вице-консул, поверенный в делах, временный поверенный в делах, советник, первый секретарь, второй секретарь, атташе, заведующий отделом, министр, заместитель министра",
    ),
  },
  divisions: wordsIn(
    "часть, раздел, статья, приложение, глава, пункт, параграф, страница, стр, лист, том, таблица, вопрос",
  ),
  signed: wordsIn("подпись, печать, подписал"),
  signs: {
    gap: wordsIn("неразборчив~, нрзб, пропуск~, пропущен~, утрачен~, отсутству~, опущен~"),
    seal: wordsIn("печать, м. п, м.п"),
    stamp: ["штамп"],
    registry: wordsIn(
      "получен, получена, получено, отпечатан, отпечатана, отпечатано, зарегистрирован, зарегистрирована, зарегистрировано",
    ),
    marginalia: wordsIn("резолюци~, помета, пометы, на полях, рукописн~, надпись"),
    note: wordsIn("примечание, примечания, прим"),
    distribution: wordsIn("рассылка, разослано, копия, копии, список рассылки"),
  },
  undated: ["без даты"],
  copies,
  head: {
    plain: (words) => {
      const found = [
        { role: "from" as const, match: PLACE.exec(words) },
        {
          role: "to" as const,
          match: TO_BODY.exec(words) ?? TO_PERSON.exec(words) ?? TO_POST.exec(words),
        },
      ].find(({ match }) => match !== null);
      const name = found?.match?.[1];
      if (!found?.match || name === undefined) return null;
      const stop = found.match[0].trimEnd().length;
      return { role: found.role, start: stop - name.length, stop };
    },
  },
  serials: { joints: ["и"], others: ["документ", "экз", "экземпляр", "лист"] },
  omissions: { words: ["не разобран", "неразборчив"] },
  catalogue: {
    institutions: ["архив", "цхсд"],
    translatedBy: [
      alternatives(wordsIn("перевел, перевела, перевели, перевод:, переводчик:"), {
        marks: "optional",
      }),
    ],
  },
  courtesies: courtesiesBy({
    presents: String.raw`свидетельствует сво[её] (?:глубокое )?уважение\s`,
    goesOn: String.raw`и (?:имеет|ссылаясь|просит)\s`,
  }),
  parties: partiesInRussian,
  lines: {
    salutation: "уважаем|дорог",
    midway: wordsIn("О, Об, Обо"),
    copyOf: String.raw`экз\.?`,
    numbers: [String.raw`№\s?\d`],
  },
  site: {
    sure: wordsIn(
      "наверх, вверх страницы, к началу страницы, перейти к содержанию, перейти к основному содержанию, версия для печати, поделиться страницей, политика конфиденциальности, карта сайта, все права защищены",
    ),
    buttons: wordsIn(
      "печать, распечатать, поделиться, поиск, меню, главная, контакты, скачать, назад, вперёд, далее, помощь, цитировать, pdf",
    ),
    made: wordsIn("последнее обновление, обновлено, дата обновления, дата обращения"),
  },
};
