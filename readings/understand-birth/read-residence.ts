/** What stands before a place where somebody lives, works or came to, and is not said to be born. */
const livesThere =
  'living|lives?|lived|based|been|staying|resid(?:e|es|ing)|work(?:s|ing)?|moved|move|moving|relocat(?:ed|ing)|settled|come|came|go|going|went|travell?(?:ed|ing)|flew|job|school|marr(?:y|ied)|stuck'
const does = 'teach|work|study|run|own|manage|serve|rent|farm|opened|started|met|bought|settled|landed'
const residence = new RegExp(
  `(?:\\b(?:${livesThere}) (?:here |now |back |currently |over )?(?:in|to|at|near)|\\bi (?:${does})\\b[^.,;!?\\n]{0,30} (?:in|at|near)|\\b(?:i'?m|i am) an? (?:[a-z-]+ ){1,4}in) (?:the )?$|(?:사는|살고\\s?있는|거주하는|거주|다니는)\\s?(?:(?:곳|동네|집|지역|지)[은는이가]?|데[은는])\\s?:?\\s?$|(?:^|[^가-힣])(?:지금은?|현재는?|요즘은?)\\s$`,
)

/** As long as the longest of these words can be. */
const reach = 60

/** Whether the words before a place tell of living there. */
export function isResidence(text: string, index: number): boolean {
  return residence.test(text.slice(Math.max(0, index - reach), index))
}

const dwelling =
  '살|사는|사시[는고며나다던]|사세|거주|일하|일해|근무|직장|회사|자취|다니|이사|이민|이주|유학|발령|가면|가도|가려|갈|간|여행|집값|집을|아파트|부동산|vs'
const asked = '이직|취업|만나|결혼'
const notLuck = '(?!\\s{0,2}[가-힣]{1,3}운(?![가-힣]{2}))'

/** What follows a place that is no birthplace: `부산 사는`, `서울로 이직`. */
export const residenceAfter = new RegExp(`${notLuck}(?:\\s{0,2}(?:에서?|으?로)?\\s{0,2}(?:${dwelling}|${asked})|으?로(?=\\s))`, 'y')

/** The same where the bare place ends a list of birth data: `1986-09-14 07:03 창원 이직할까`. */
export const residenceAfterList = new RegExp(
  `${notLuck}(?:\\s{0,2}(?:에서?|으?로)?\\s{0,2}(?:${dwelling})|\\s{0,2}(?:에서?|으?로)\\s{0,2}(?:${asked})|으?로(?=\\s))`,
  'y',
)
