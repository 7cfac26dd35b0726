import type { Horizon } from './client.ts'
import { dayTime, monthTime, type NamedTime, namedTimes, namesNearAge, spanOf, yearTime } from './named-times.ts'

/** The time that a question is about. `named`: its words say so, else it is what such a question is usually about. */
export interface Period extends NamedTime {
  named: boolean
}

/** Hangul syllables with that final consonant. */
function syllablesWith(final: number, except = ''): string {
  const first = 0xac00
  const finals = 28
  const all = Array.from({ length: (0xd7a4 - first) / finals }, (_, index) => String.fromCharCode(first + index * finals + final))
  return all.filter((syllable) => !except.includes(syllable)).join('')
}

const past = `[${syllablesWith(20, '있겠')}]`
const rieul = `[${syllablesWith(8)}]`
const whyWords = /왜|어째서|까닭|이유|어땠|언제|어떻게|무슨|뭐|\bwhy\b|\bwhat\b|\bhow\b|\bwhen\b/i

const toldEnd = `${past}(?:는데요?|지만|고요?|더니|어요|어|습니다|다|음|거든요?|네요?|어서|는데다)`
const clauseBreak = new RegExp(`(?<=[.?!…~;\\n])\\s+|(?<=${toldEnd}),?\\s+|,\\s+|\\s+(?=(?:but|and so)\\s)`)
const toldKorean = new RegExp(`${toldEnd}[\\s,.!…~]*$`)
const toldEnglish =
  /\b(?:was|were|had|did|got|lost|broke|left|quit|failed|fell|met|went|found|won|said|told|paid|bought|sold|fought|cried|ended|started|moved|married|divorced|resigned|argued|passed|changed|signed|applied|received|\w+ed up)\b/i
const asksEnglish =
  /^\W*(?:(?:and|but|so)\s+)*(?:will|should|shall|can|could|would|may|is|are|am|do|does|did|was|were|has|have|why|what|how|when|which|who)\b/i
/** What was settled in the past for a day to come. */
const planned = /잡혔|잡았|정해졌|정했|예약|예정|기로\s?했|통보|\b(?:scheduled|booked|planned|invited|arranged|set (?:for|up)|got an?)\b/i

function isTold(clause: string): boolean {
  if (clause.includes('?') || planned.test(clause)) return false
  if (toldKorean.test(clause)) return !whyWords.test(clause)
  return toldEnglish.test(clause) && !asksEnglish.test(clause)
}

/** Whether something that lies behind is asked about: 왜 그렇게 힘들었을까요, why was it so hard. */
function asksBack(text: string): boolean {
  const isPast = new RegExp(`${past}(?:을까|나요|나\\?|는지|던|죠|지요)`).test(text)
  return (
    isPast || (whyWords.test(text) && new RegExp(past).test(text)) || (/\b(?:was|were|did)\b/i.test(text) && !/\b(?:will|should|can)\b/i.test(text))
  )
}

/** Whether it is asked what comes or what to do: 될까요, 만날 수 있을까요, will I. */
function asksAhead(text: string): boolean {
  if (/왜|어땠|\bwhy\b/i.test(text)) return false
  return (
    new RegExp(`(?<!${past})(?![걸뭘])${rieul}까|${rieul}\\s?수\\s?있|${rieul}지|언제`).test(text) ||
    /\b(?:will|should|shall|can i|could i|going to)\b/i.test(text)
  )
}

const isOver = (time: NamedTime, today: string): boolean => spanOf(time).until < today
const isAhead = (time: NamedTime, today: string): boolean => spanOf(time).from > today

function usualPeriod(horizon: Horizon, today: string): NamedTime {
  if (horizon === 'day') return dayTime(today)
  return horizon === 'month' ? monthTime(today.slice(0, 7)) : yearTime(Number(today.slice(0, 4)))
}

/**
 * Reads which year, month, week or day a question names; `today` is the person's civil day. What was told before the question (오늘 면접에서
 * 떨어졌어요) names no time, and neither does a time that is over where what comes is asked. Without a name the horizon decides:
 * a day question is about today, a month question about this month, everything else about the calendar year of `today`.
 */
export function readPeriod(question: string, horizon: Horizon, today: string): Period {
  const wide = horizon === 'year' || horizon === 'month' ? horizon : null
  const clauses = question.split(clauseBreak)
  const timesIn = (text: string, direction: 'ahead' | 'back') => namedTimes(text, today, direction, wide)
  const told = clauses.filter((clause) => isTold(clause) && !timesIn(clause, 'back').some((time) => isAhead(time, today)))
  const rest = clauses.filter((clause) => !told.includes(clause)).join(' ')
  const back = asksBack(rest)
  const asked = told.length === 0 || told.length === clauses.length || (back && timesIn(rest, 'back').length === 0) ? question : rest
  const times = timesIn(asked, back ? 'back' : 'ahead')
  const ahead = asksAhead(asked)
  const found = times.find((time) => !(ahead && isOver(time, today)))
  if (found) return { ...found, named: true }
  // A horizon that only stands for what was told decides nothing.
  const isPassing =
    times.length > 0 || namesNearAge(question) || (asked !== question && told.some((clause) => namedTimes(clause, today, 'back', null).length > 0))
  return { ...usualPeriod(isPassing ? 'none' : horizon, today), named: false }
}
