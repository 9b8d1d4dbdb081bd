/** How offices that write Chinese name, mark and label their papers, in both sets of characters. */
import { wordsIn } from "../../text/dictionary.js";
import { combined } from "../phrases.js";
import { courtesiesBy } from "../courtesies.js";
import type { Papers } from "../papers.js";
import { copies } from "./copies.js";
import { foot } from "./foot.js";
import { head } from "./head.js";
import { lines } from "./lines.js";
import { posts } from "./posts.js";
import { serials } from "./serials.js";
import { partiesInChinese } from "./parties.js";

const joined = (...lists: readonly (readonly string[])[]) =>
  combined(...lists).map((phrase) => phrase.replaceAll(" ", ""));

export const papers: Papers = {
  kinds: [
    {
      kind: "conversation",
      words: [
        ...joined(
          ["谈话", "談話", "会谈", "會談"],
          ["", "记录", "記錄", "纪要", "紀要", "摘要", "要点", "要點"],
        ),
        ...wordsIn("会见, 會見, 接谈, 接談, 谈记, 談記"),
      ],
    },
    { kind: "memorandum", words: ["备忘录", "備忘錄"] },
    {
      kind: "cable",
      words: joined(
        ["", "来", "來", "复", "覆", "復", "发", "發", "去", "回", "致", "请", "請"],
        ["电", "電", "电报", "電報"],
      ),
      except: joined(
        ["电", "電"],
        [
          ...Array.from("影台臺话話视視力厂廠讯訊灯燈"),
          "报道",
          "報導",
          "报社",
          "報社",
          "报纸",
          "報紙",
        ],
      ),
    },
    { kind: "statement", words: ["声明", "聲明", "公报", "公報", "宣言"] },
    {
      kind: "letter",
      words: wordsIn("信, 信件, 公函, 便函, 函, 咨文, 咨呈, 移文, 札文"),
      except: [
        "相信",
        "迷信",
        "自信",
        "威信",
        "信息",
        "信任",
        "信仰",
        "信号",
        "信號",
        "函数",
        "函數",
        "函授",
      ],
    },
    {
      kind: "instruction",
      words: wordsIn(
        "指示, 通知, 命令, 上諭, 上谕, 諭旨, 谕旨, 札飭, 札饬, 批示, 批复, 批復, 决定, 決定, 规定, 規定, 通报, 通報",
      ),
    },
    {
      kind: "report",
      words: wordsIn(
        "报告, 報告, 报吿, 報吿, 简报, 簡報, 情况反映, 情況反映, 总结, 總結, 请示, 請示, 汇报, 匯报, 奏摺, 奏折, 奏片, 稟文, 禀文, 呈文",
      ),
    },
    { kind: "note", words: ["照会", "照會"] },
  ],
  kindStands: "last",
  titles:
    wordsIn(`文件, 意见, 意見, 记录, 記錄, 紀錄, 決議, 决议, 办法, 辦法, 协定, 協定, 议定书, 要点, 要點, 问题, 問題,
    书信, 書信, ^关于, ^關於`),
  classifications: wordsIn(
    "绝密, 絕密, 机密, 機密, 极机密, 極機密, 秘密, 内部, 內部, 内部文件, 內部文件, 内部参考, 內部參考, 内部资料, 內部資料, 不公开, 不公開",
  ),
  urgencies: wordsIn("特急提前, 特提, 特急, 加急, 急件, 提前, 平急, 急"),
  caveats: wordsIn("等级, 等級, 密级, 密級, 附注, 附註, 缓急, 緩急"),
  labels: {
    from: wordsIn(
      "发自, 發自, 自, 发件人, 發件人, 发报, 發報, 来自, 发电单位, 發電單位, 发文单位, 發文單位, 发电机关, 發電機關, 来电单位, 來電單位, 发电, 發電, 发报单位, 發報單位, 发报人, 發報人, 发文, 發文",
    ),
    to: wordsIn(
      "收, 致, 主送, 发往, 發往, 收件人, 受文者, 收电单位, 收電單位, 收文单位, 收文單位, 受文机关, 受文機關, 收电, 收電, 收报, 收報, 收报单位, 收報單位, 收报人, 收報人, 收文",
    ),
    cc: wordsIn(
      "抄送, 抄报, 抄報, 抄致, 抄, 抄发, 抄發, 分送, 報送, 报送, 发送, 發送, 印送, 分发, 分發",
    ),
    via: wordsIn("经, 經, 转, 轉"),
    participant: wordsIn(
      "参加人, 參加人, 参加者, 參加者, 参加人员, 參加人員, 出席, 出席者, 出席人, 出席人员, 在座, 陪见, 陪見, 列席",
    ),
    subject: wordsIn("主题, 主題, 事由"),
    date: wordsIn("日期, 时间, 時間, 日时, 发电时间, 發電時間"),
    place: wordsIn("地点, 地點"),
    number: wordsIn(
      "编号, 編號, 文号, 文號, 发文编号, 發文編號, 电号, 電號, 来电编号, 來電編號, 发电编号, 發電編號, 来电号, 來電號",
    ),
  },
  greetings: [],
  subheadings: wordsIn("附件, 附录, 附錄"),
  pages: ["第"],
  pagesOf: ["共"],
  pagesEnd: ["页", "頁"],
  handling: wordsIn("等级, 等級, 密级, 密級"),
  signed: wordsIn("章, 印, 盖章, 蓋章, 公章, 签字, 簽字, 签名, 簽名"),
  signs: {
    gap: wordsIn(
      `字迹不清, 字跡不清, 不清, 缺字, 缺页, 缺頁, 无法辨认, 無法辨認, 模糊, 下略, 上略, 中略, 从略, 從略, 省略, 略`,
    ),
    seal: wordsIn("公章, 印章, 盖章, 蓋章, 印信"),
    stamp: wordsIn("戳记, 戳記, 收文章, 红戳, 紅戳, 日戳"),
    registered: wordsIn("收到, 付印, 印发, 印發, 收文, 打印, 登记, 登記"),
    marginalia: wordsIn("批示, 批注, 眉批, 旁注, 手写, 手寫"),
    note: wordsIn("译注, 譯注, 译者注, 譯者註, 编者注, 編者註, 注释, 註釋"),
    distribution: wordsIn("抄送, 抄报, 抄報, 抄发, 抄發, 分送, 分发, 分發, 发送, 發送, 印送"),
  },
  undated: wordsIn("无日期, 無日期, 日期不详, 日期不詳"),
  copies,
  foot,
  head,
  lines,
  posts,
  answered: String.raw`\s*(?:[来來去]?(?:[电電函信文])?(?:收到|收悉|悉)|[来來][电電函])`,
  serials,
  omissions: {
    ends: wordsIn("字迹不清, 字跡不清, 不清, 缺字, 缺页, 缺頁, 下略, 中略, 从略, 從略, 略"),
    leftOut: ["略"],
  },
  catalogue: {
    institutions: wordsIn("档案馆, 檔案館, 图书馆, 圖書館"),
    translatedBy: ["[译譯]者[:：]"],
  },
  courtesies: courtesiesBy({ presents: String.raw`向`, goesOn: String.raw`致意`, closes: true }),
  parties: partiesInChinese,
  site: {
    sure: wordsIn(
      "返回顶部, 返回頂部, 回到顶部, 回到頂部, 返回首页, 打印本页, 列印本頁, 分享本页, 关闭窗口, 關閉視窗, 上一篇, 下一篇, 网站地图, 網站地圖, 隐私政策, 隱私政策, 版权所有, 版權所有, 跳到主要内容, 跳到主要內容, 引用本页",
    ),
    buttons: wordsIn(
      "打印, 列印, 分享, 搜索, 搜尋, 菜单, 選單, 首页, 首頁, 联系我们, 聯絡我們, 下载, 下載, 收藏, 关闭, 關閉",
    ),
    made: wordsIn("最后更新, 最後更新, 更新时间, 更新時間, 更新日期, 最近更新"),
  },
};
