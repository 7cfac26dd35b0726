import { clauseBreak, isTold, past, toldVerbs } from './told-clauses.ts'

/** What was said or settled of a time that is still to come. */
const koreanToCome =
  /[다라자]고\s?(?:했|하|들|말|그)|[준간온한된난][대댔]|게\s?(?:됐|되었)|미[뤘뤄루]|연기|날짜|일정|앞두|신청|접수|등록|끊었|(?:할|될|볼|갈|만날|떠날|받을|치를|옮길)\s/
const englishToCome =
  /\b(?:said|told|asked|promised|agreed|decided|offered|accepted|supposed|chosen|due|planned|planning|scheduled|booked|invited|arranged|signed up|registered|enrolled|applied|got|will|would|shall|going to)\b|['’](?:ll|d)\b/i
const askedOfPast = new RegExp(`${past}(?:을까|나요?[\\s.?!]*$|는지|죠|지요)`)

/** 사귄 지 1년 뒤에 헤어졌는데: a distance ahead in what was told is counted from then. */
export function isCountedFromThen(clause: string): boolean {
  return (isTold(clause) || askedOfPast.test(clause)) && !koreanToCome.test(clause)
}

/** The parts of a text that each tell or ask something of their own. */
export const clausesOf = (text: string): string[] => text.split(clauseBreak)

const clauseEdge = /[.?!;:,\n]|\b(?:but|and|so|that|which|who|because|if|when)\b/i
const participle =
  '(?:\\w{2,}(?<!e)ed|been|had|done|gone|seen|met|heard|spoken|slept|eaten|got(?:ten)?|lost|found|made|taken|given|come|left|felt|kept|won|written|quit|sent|said|paid|known|become|grown|run|begun|broken|bought|sold|held|cut|put|hit|read|set|let)'
const subject = '(?:i|we|you|he|she|they|it)'
const seldom = '(?:not|never|only|just|already|barely|hardly|still)'
const perfect = `(?:(?:has|have|had|did)n['’]?t|(?:has|have|had|(?<=['’])(?:ve|s(?=\\s+(?:not\\s+)?been)))(?:\\s+${seldom})?(?:\\s+${subject})?(?:\\s+${seldom})?\\s+${participle})\\b`
const finite = `(?:${toldVerbs}|(?<=\\b${subject}\\s+(?:(?:then|finally|suddenly|just)\\s+)?)\\w{2,}(?<!e)ed|came|gave|began|wrote|spoke|called|texted)\\b`
/** What comes of itself after what was told: a job I found starts in two weeks. */
const scheduled = '(?:\\w+ing|(?:start|begin|end|leave|open|close|come|return|move|arrive|expire|say)s?|is|are|flies)'
const toldBefore = new RegExp(`\\b(?:${perfect}|${finite}(?!.*\\b${scheduled}\\b))`, 'i')
const elsewhere = '(?:will|should|shall|can|could|would|may|is|are|am|do|does|and|but|or|so|because|that|which|who|when|if|after|before|to|for|with)'
const toldNext = new RegExp(`^,?\\s+(?:(?!${elsewhere}\\b)[a-z]+(?:\\s+|(?=['’]))){0,3}?['’]?\\b(?:${perfect}|${finite})`, 'i')
const nounAfter =
  /^['’]?[\s-]+(?:of\b|long\b|old\b|straight\b|running\b|in a row\b|worth\b|(?:block|cycle|period|term|contract|plan|lease|course|trip|job|stretch|step|phase|span|loan)s?\b)/i
const ordinal = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th))'
const comingNoun =
  '(?:exam|interview|date|test|class|match|game|audition|surgery|appointment|meeting|session|trial|hearing|round|wedding|baby|child|day)'
const toldNoun =
  '(?:breakups?|layoffs?|jobs?|managers?|boss(?:es)?|moves?|divorces?|losses|fights?|arguments?|rejections?|deaths?|funerals?|accidents?|calls?|texts?|words?|repl(?:y|ies)|messages?|landlords?|roommates?|boyfriends?|girlfriends?|exes|careers?|homes?|countries)'
const countedBefore = new RegExp(
  `\\b(?:${ordinal}(?:\\s+(?!(?:is|are|comes|starts|${comingNoun})\\b)[\\w'’]+){1,3}|once|twice|times|(?:no|not an?|not one|an?|one|two|three|four|five|six|\\d+)\\s+(?:[a-z]+\\s+)?${toldNoun})\\s+$`,
  'i',
)

/** Third manager in two years, not called in three days, two weeks later he called: a length of what was told. */
export function isToldLength(text: string, index: number, length: number): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + length)]
  const [near = '', next = ''] = [before.split(clauseEdge).at(-1), after.replace(/^,/, '').split(clauseEdge)[0]]
  if (nounAfter.test(after) || countedBefore.test(before)) return true
  return !englishToCome.test(`${near}|${next}`) && (toldBefore.test(near) || toldNext.test(after))
}
