/** Words by which a sentence says that people moved, or may. */

interface Cues {
  /** Words of moving. */
  moved: RegExp;
  /** Of these, the ones by which soldiers leave or change sides instead of marching. */
  deserted: RegExp;
  /** Words that make a movement one that is allowed, proposed, expected or imagined. */
  possible: RegExp;
  /** A participle behind the people, by which the movement has happened: `citizens repatriated from`. */
  done: RegExp;
  /** Words right before an amount that say that they still are where they are. */
  remaining: RegExp;
  /** Words around an amount by which refugees and the like are counted where they are. */
  state: RegExp;
}

const any = (flags: string, ...patterns: string[]): RegExp => new RegExp(patterns.join("|"), flags);

const english = {
  moved: any(
    "giu",
    String.raw`\b(?:` +
      [
        String.raw`(?:re-?)?cross(?:es|ed|ing|ings|ers?)?(?![-\s](?:examin|section|fire|purpose))`,
        String.raw`fle(?:e|es|d|eing)|flight(?!s?\s+of\s+(?:capital|aircraft))|exodus|escap(?:e|es|ed|ing|ees?)`,
        String.raw`e?migrat\w+|immigrat\w+|immigrants?|refugees?|repatriat\w+|resettl\w+|evacuat\w+|deport\w+`,
        String.raw`expel\w*|expulsions?|exiled?|defect(?:s|ed|ing|ions?|ors?)?|desert(?:ed|ing|ions?|ers?)`,
        String.raw`return(?:s|ed|ing|ees?)?(?!\s+to\s+(?:this|that|the)\s+(?:point|question|subject|matter))|depart(?:s|ed|ing|ures?)?`,
        String.raw`leav(?:e|es|ing)(?!\s+(?:on|a|an|no|this|that|these|those|such|it|its|open|behind|out|to)\b|\s+the\s+(?:service|army|party|room|meeting|question|impression|matter|door|field))`,
        String.raw`left(?!\s+(?:wing|hand|of|bank|un\w+|open|out|to|in|by|with|behind|at)\b)`,
        String.raw`enter(?:s|ed|ing)?(?!\s+(?:into|the\s+(?:war|talks|negotiations|service))\b)|entry|entrants?|exit|arriv\w+|influx`,
        String.raw`admi(?:ts?|tted|ssion)(?!\s+that)|infiltrat\w+|displaced|intern(?:ed|ment|ees?)`,
        String.raw`(?:go|goes|going|gone|went)\s+(?:in)?to|(?:go|going|gone|went)\s+(?:over|across|back|abroad|home)`,
        String.raw`(?:come|came|coming)\s+(?:in|over|from|to|out|across|back)|mov(?:e|ed|ing)\s+(?:in)?to|moved\s+from`,
        String.raw`stream(?:ed|ing)|pour(?:ed|ing)|settl(?:ed?|ing)\s+in|transfer(?:red|s)?|withdr(?:aw|awn|ew|awals?|awing)|recalled`,
        String.raw`across\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}(?:border|frontier|river|line|strait|sea|boundary)`,
        String.raw`(?:sen[dt]|hand(?:ed|ing)?|turn(?:ed|ing)?)\s+(?:\w+\s+){0,5}(?:back|over)`,
        String.raw`(?:accept|receiv|tak|admitt)(?:e|ed|ing|en)?\s+(?=(?:[\p{L}\d,]+\s+){1,4}(?:refugees|escapees|emigrants|immigrants))`,
        String.raw`(?:accept|receiv)(?:e|ed|ing)?\s+(?=(?:[\p{L}\d,-]+\s+){1,6}(?:families|citizens|people|persons|nationals|workers)\b[^.;]{0,40}\b(?:from|a\s+(?:day|month)|per)\b)`,
        String.raw`send(?:s|ing)?\s+(?=(?:[\p{L}\d,.-]+\s+){1,5}(?:workers|labou?rers|students|experts|specialists|families|citizens|residents)\b)`,
        String.raw`transport(?:ed|ing)|airlift(?:ed|ing)?|(?:lured|enticed|driven|smuggled|slipped)\s+(?:across|over)`,
        String.raw`(?:reached|sailed\s+for|bound\s+for|seek(?:ing)?\s+(?:refuge|asylum)|sought\s+(?:refuge|asylum)|asylum)`,
      ].join("|") +
      String.raw`)\b`,
  ),
  deserted:
    /\b(?:desert(?:ed|ing|ions?)|defect(?:ed|ing|ions?)|repatriat\w+|evacuat\w+|intern(?:ed|ment)|surrender\w*|escap(?:ed?|ing)|fled|flee(?:ing)?|transferred|(?:went|go|gone|came)\s+over|(?:sent|went|returned)\s+home|handed\s+over|sought\s+(?:refuge|asylum)|cross\w*\s+(?:\w+\s+){0,3}(?:border|frontier))\b/giu,
  possible:
    /\b(?:will|would|shall|should|could|might|(?<!\b(?:in|of|since|until|by|early|late|last)\s)may(?!\s+\d)|can|cannot|must|if|unless|propos\w+|permi(?:t|ts|tted|tting|ssion)|permits|allow\w*|authori[sz]\w+|grant\w*|approv\w+|visas?|quota|plans?|planned|planning|intend\w*|expect\w*|anticipat\w+|prepar(?:e|ed|ing|ations)\s+(?:to|for)|agree[ds]?\s+to|ready\s+to|willing\w*|possib\w+|attempt\w*|tr(?:y|ied|ying)\s+to|want\w*|wish\w*|request\w*|ask(?:s|ed|ing)?\s+(?:for|to|(?:\w+\s+){1,5}to)|demand\w*|seek\w*|sought|desir\w+|hop(?:e|ed|es|ing)\s+to|anxious|eager|appl(?:y|ied|ying)|applications?|recommend\w*|suggest\w*|arrangements?|make[s]?\s+it\s+possible|interest\s+of|appeal\w*|petition\w*|free\s+(?:to\s+)?return|are\s+to|is\s+to|were\s+to|to\s+be|to\s+get)\b/giu,
  done: /^\s*(?:,\s*)?(?:who\s+(?:have\s+|had\s+|were\s+|was\s+|already\s+)*|(?:has|have|had|were|was)\s+(?:been\s+|already\s+|since\s+|then\s+)*)?(?:illegally\s+)?["“]?(?:crossed|fled|escaped|emigrated|immigrated|repatriated|returned|resettled|evacuated|deported|expelled|defected|deserted|departed|entered|arrived|left|gone|came|sent|admitted|moved|crossing|infiltrated)\b/iu,
  remaining:
    /\b(?:there\s+(?:still\s+)?remain(?:s|ed)?|(?:still|now)\s+(?:has|have|had|hold|holds|held))\s*$/iu,
  state:
    /\b(?:there\s+(?:are|were|is|remain(?:ed|s)?)|remain(?:s|ed|ing)?|now\s+in|(?:are|were)\s+(?:still\s+|now\s+|currently\s+|already\s+|at\s+present\s+)?in\b|liv(?:e|ed|es|ing)|resid(?:e|ed|es|ing)|located|held|in\s+custody|in\s+camps|camps?|total(?:s|led|ling)?|number(?:s|ed|ing)|now\s+number|stands?\s+at)\b/iu,
} satisfies Cues;

const chinese = {
  moved:
    /越[境界过入江]|越出|过[江境界]|偷[渡越]|逃(?![避税课荒])|外流|潜逃|出境|入境|离境|离开|出国|回国|归国|返国|返回|返囘|遣返|遣送|送回|接回|交[回还]|放回|驱逐|驱赶|赶回|迁[移居入往出]|移居|移民|前往|进入|去往|来到|到达|抵达|来华|回到|归来|跑[到往去过回]|走往|投奔|流入|流出|流亡|涌[入向]|撤离|撤退|撤走|撤回|召回|疏散|难民|越轨|动身|截回|引渡|入朝|空运|运送|运抵|撤运|撤毕|返国/gu,
  deserted: /逃|投诚|投奔|叛|遣返|遣送|送回|交[回还]|越[境界]|过江|回国/gu,
  possible:
    /将|拟|计划|打算|准备|准许|允许|批准|同意|建议|提议|名额|预计|估计(?:将|今后)|可能|可以|应[当该允]|企图|要求|申请|请求|请(?=准|批|允)|愿意?|希望|如果|倘|决定/gu,
  done: /(?!)/u,
  remaining: /(?:尚有|还有|仍有|现有|滞留[^，。]{0,8}|留在[^，。]{0,8})$/u,
  state: /现有|共有|尚有|还有|仍有|居住|住在|滞留|留在|关押|收容/u,
} satisfies Cues;

export const CUES: Record<"en" | "zh", Cues> = { en: english, zh: chinese };
