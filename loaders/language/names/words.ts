/** The closed lists of words by which names that no authority file knows are told from other words. */

/** Words before a name that only persons bear, folded. */
export const PERSON_TITLES = words(`
  comrade comrades mr mrs miss messrs dr ambassador minister premier president chairman marshal general
  generalissimo colonel lieutenant major captain commander admiral senator congressman secretary consul
  charge counselor counsellor attache professor sir prince princess king queen governor commissar
  academician cardinal archbishop bishop chancellor emperor pope lord pandit mayor sergeant judge justice`);

/** Words at the head of an office's name, folded; the first group takes a place: `Embassy in Japan`. */
export const POST_WORDS = words(`
  embassy embassies legation legations consulate consulates mission delegation`);
const BODY_WORDS = words(`
  ministry ministries department departments bureau office committee committees commission council
  section agency board headquarters command administration directorate secretariat institute`);

export function isOfficeWord(key: string): boolean {
  return POST_WORDS.has(key) || BODY_WORDS.has(key);
}

/** Words after the name of a place that say what kind of place it is, folded. */
export const PLACE_WORDS = words(`county province prefecture oblast krai raion rayon`);

/** Words before a name that make it a place's: `Cape Kennedy`, `Fort Bradley`. */
export const PLACE_MARKS = words(`cape fort mount mt lake port camp point island saint st`);

/** Capitalised words that no name begins or goes on with, folded. */
export const NO_NAME = words(`
  the a an and or of in on at by to for from with as if this that these those it its he she they we our
  your his her their i you there here when while where what which who whom why how all any each every both
  some many most no not nor but however also although after before during since until under over upon
  about according because therefore thus then than such only please see note source subject subj ref
  reference re dear top secret confidential unclassified restricted document telegram letter cable memo
  memorandum report section part annex appendix enclosure tab paragraph para article chapter page no
  number item point draft copy date time head chief director deputy vice assistant acting under first
  second third fourth former late designate elect plenipotentiary extraordinary ad interim pro tempore
  bulletin press memoranda telephone conversations wants nuclear motors quarters defense national
  special current later today yesterday tomorrow here
  assembly staff counsel order general secretary affairs meeting conference statement treaty agreement act
  war army navy air force forces people peoples new old north south east west
  january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday spring summer autumn winter
  chinese soviet russian korean american british french german japanese indian communist nationalist
  party government republic union state states united nations side`);

/** Words of a letter that stand before an initial without being a given name, folded. */
export const ABBREVIATIONS = words(`us un uk ussr pm am dc ny usa ussr ps eg ie etc`);

/** Surnames that come first, romanised, folded. */
export const EASTERN_SURNAMES = words(`
  ri li rhee yi kim pak park choe choi chong jong jung chung kang cho yun yoon chang jang im lim han o oh so
  seo sin shin kwon hwang an ahn song hong yu yoo ko nam paek baek ho heo hur no ryu mun moon yang son pae bae
  chon jeon wang zhang chang liu chen yang zhao chao huang zhou chou wu xu hsu sun hu zhu chu gao kao lin he
  ho guo kuo ma luo lo liang song sung zheng cheng xie hsieh han tang feng yu dong tung xiao hsiao cao tsao
  yuan deng teng xu fu shen zeng tseng peng pan tian tien jiang chiang cai tsai wei bo po ji chi geng keng qiao
  chiao hao xin hsin mao nie nieh`);

/** Characters that are surnames in Chinese (simplified). */
export const HAN_SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段章钱汤尹黎易常武乔贺赖龚文辛耿姬伍柴宦阚符丛班仲朴玄南俞池";

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
