/** How offices that write Japanese name, mark and label their papers. */
import { wordsIn } from "../../text/dictionary.js";
import type { Papers } from "../papers.js";
import { partiesInJapanese, senderOrReceiver } from "./parties.js";

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: wordsIn("会談録, 会談記録, 会談要旨, 会談, 會談, 会見, 会見録"),
    },
    { kind: "memorandum", words: wordsIn("覚書, 覺書, 備忘録") },
    {
      kind: "cable",
      words: wordsIn("電報, 電信, 来電, 往電, 電, 公電, 電文"),
      except: wordsIn("電話, 電力, 電気"),
    },
    { kind: "statement", words: wordsIn("声明, 聲明, 宣言, 談話") },
    { kind: "letter", words: wordsIn("書簡, 書翰, 公信, 半公信, 手紙") },
    { kind: "instruction", words: wordsIn("訓令, 指示, 通達, 決定, 命令, 通知") },
    { kind: "report", words: wordsIn("報告, 報告書, 調書") },
    { kind: "note", words: wordsIn("口上書") },
  ],
  kindStands: "last",
  titles: wordsIn("記録, 要請, 件, 協定, 要領"),
  classifications: wordsIn("極秘, 極祕, 秘, 部外秘, 取扱注意"),
  urgencies: wordsIn("至急, 大至急, 緊急"),
  caveats: wordsIn("館長符号, 館長符號, 暗号, 暗號, 略号, 略號, 本電, 別電"),
  labels: {
    from: wordsIn("発信, 発信者, 發信, 発信人"),
    to: wordsIn("宛先, 宛, 受信, 受信者, 著信, 受信人"),
    cc: wordsIn("転電先, 写送付先, 転報先"),
    subject: wordsIn("件名, 標題, 題名, 文書名"),
    reference: wordsIn("往電, 来電"),
    date: wordsIn("日付, 日時, 発信日, 発電, 年月日"),
    place: wordsIn("場所"),
    number: wordsIn("番号, 電信番号, 電信課番号, 総番号"),
    other: wordsIn("出典, 備考, 全文, 所蔵館, 主管"),
    participant: wordsIn("出席者, 参加者, 同席者, 列席者, 陪席者"),
  },
  // `平和条約局`: its words hold 和 and 及 themselves.
  head: {
    ownParting: String.raw`[、，,;；]\s*|\s*(?:及び|並びに)\s*`,
    honorifics: wordsIn("殿, 閣下, 御中, 宛"),
    plain: senderOrReceiver,
    attending: {
      posts: wordsIn(
        "大使, 公使, 参事官, 書記官, 総領事, 領事, 大臣, 次官, 局長, 課長, 部長, 首相, 総理, 外相, 代表, 武官, 事務官, 代理大使, 議員, 委員長",
      ),
      others: ["外", "等"],
      counted: ["名", "人"],
      sides: wordsIn("日本側, 我方, 先方, 当方, 米国側, 米側, 韓国側, 中国側, ソ連側, 韓側"),
    },
  },
  parties: partiesInJapanese,
  site: {
    sure: wordsIn(
      "ページの先頭へ, ページトップへ, ページの先頭へ戻る, このページの先頭へ, 本文へ, 本文へスキップ, メニューを飛ばす, 印刷用ページ, このページを印刷, プライバシーポリシー, サイトマップ, 前のページ, 次のページ",
    ),
    buttons: wordsIn(
      "印刷, 共有, 検索, メニュー, ホーム, トップ, お問い合わせ, ダウンロード, ヘルプ, 戻る",
    ),
    made: wordsIn("最終更新日, 最終更新, 更新日"),
  },
};
