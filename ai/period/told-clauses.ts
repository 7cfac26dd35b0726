import { openBefore, syllablesWith } from './told-times.ts'

export const past = `[${syllablesWith(20, '있겠')}]`
export const whyWords = /왜|어째서|까닭|이유|어땠|언제|어떻게|무슨|뭐|\bwhy\b|\bwhat\b|\bhow\b|\bwhen\b/i

const toldEnd = `${past}(?:는데요?|지만|고요?|더니|어요|어|습니다|다|음|거든요?|네요?|어서|는데다)`
export const clauseBreak = new RegExp(`(?<=[.?!…~;\\n])\\s+|(?<=${toldEnd}),?\\s+|,\\s+|\\s+(?=(?:but|and so)\\s)`)
const toldKorean = new RegExp(`${toldEnd}[\\s,.!…~]*$`)
export const toldVerbs =
  '(?:was|were|had|did|got|lost|broke|left|quit|failed|fell|met|went|found|won|said|told|paid|bought|sold|fought|cried|ended|started|moved|married|divorced|resigned|argued|passed|changed|signed|applied|received|took|joined|dated|\\w+ed up|(?<=\\b(?:i|we|he|she|they)\\s)(?:put|let|cut|hit))'
const toldEnglish = new RegExp(`\\b${toldVerbs}\\b`, 'i')
/** Should I quit, if we left, to quit: a verb that looks like a past and tells of none. */
const openVerbs = new RegExp(
  `${openBefore}\\s+(?:i|we|you|he|she|they)\\s+(?:(?:just|really|both|also)\\s+)?[a-z]+|(?:\\b(?:to|will|would|should|shall|can|could|may|might|must|do|don['’]?t)|['’]ll)\\s+(?:(?:not|just|really|also)\\s+)?[a-z]+`,
  'gi',
)
const asksEnglish =
  /^\W*(?:(?:and|but|so)\s+)*(?:will|should|shall|can|could|would|may|is|are|am|do|does|did|was|were|has|have|why|what|how|when|which|who)\b/i
/** What was settled in the past for a day to come. */
const planned = /잡혔|잡았|정해졌|정했|예약|예정|기로\s?했|통보|\b(?:scheduled|booked|planned|invited|arranged|set (?:for|up)|got an?)\b/i

export function isTold(clause: string): boolean {
  if (clause.includes('?') || planned.test(clause)) return false
  if (toldKorean.test(clause)) return !whyWords.test(clause)
  return toldEnglish.test(clause.replaceAll(openVerbs, ' ')) && !asksEnglish.test(clause)
}
