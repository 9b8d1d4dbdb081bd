/** Chinese words by which a sentence says that people moved, or may, as dictionaries. */

const either = (words: string): string => words.trim().split(/\s+/).join("|");

/** Words of moving. */
const MOVING = `
  越[境界过入江] 越出 过[江境界] 偷[渡越] 逃(?![避税课荒]) 外流 潜逃 出境 入境 离境 离开 出国 回国 归国 返国 返回 返囘 遣返 遣送
  送回 接回 送交 移交 接收 接纳 收容 派往 派赴 交[回还] 放回 驱逐 驱赶 赶回 迁[移居入往出] 移居 移民 前往 进入 去往 来到 到达 抵达 来华 [赴回来往返抵][华朝苏蒙美英德印缅泰韩](?=[，。、；]|专家|工作|留学|定居|参加|$) 回到 归来 跑[到往去过回] 走往
  投奔 流入 流出 流亡 涌[入向] 撤离 撤退 撤走 撤回 召回 疏散 难民 越轨 动身 截回 引渡 入朝 空运 运送 运抵 撤运 撤毕`;
/** Words that make a movement one that is allowed, proposed, expected or imagined. */
const WISHES = `
  将 拟 计划 打算 准备 准许 允许 批准 同意 建议 提议 名额 预计 估计(?:将|今后) 可能 可以 应[当该允] 企图 要求 申请 请求
  请(?=准|批|允) 愿意? 希望 如果 倘 决定`;
/** Words by which people are counted where they are. */
const STAYING = "现有 共有 尚有 还有 仍有 居住 住在 滞留 留在 关押 收容";

export const MOVED = new RegExp(either(MOVING), "gu");
export const POSSIBLE = new RegExp(either(WISHES), "gu");
export const STAYS = new RegExp(either(STAYING), "u");
/** Of the words of moving, the ones by which soldiers leave or change sides instead of marching. */
export const DESERTED = /逃|投诚|投奔|叛|遣返|遣送|送回|交[回还]|越[境界]|过江|回国/gu;
/** `未离开甲地`: they are there still. */
export const NOT_LEFT =
  /(?:未|没有|没|不愿|拒绝)(?:能|获准|曾)?(?:离开|离境|出境|返回|回国|返国|归国|撤离|遣返|送回)/u;
/** Words right before an amount that say that they still are where they are. */
export const REMAINING = /(?:尚有|还有|仍有|现有|滞留[^，。]{0,8}|留在[^，。]{0,8})$/u;
export const BACK = /送回|交回|交还|遣返|遣送|返回|返国|回来|劝回|驱回|回国|归国/u;
export const ONWARD = /越[境界过]|过境|外逃|逃[跑走出]|出境/u;
export const FLIGHT = /逃|难民|叛|流亡/u;
