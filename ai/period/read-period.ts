import type { Horizon } from '../client.ts'
import { dayTime, monthTime, type NamedTime, spanOf, yearTime } from './calendar-time.ts'
import { namedTimes } from './named-times.ts'
import { namesNearAge } from './read-days.ts'
import { clauseBreak, isTold, past, whyWords } from './told-clauses.ts'
import { done, syllablesWith, withoutToldTimes } from './told-times.ts'

/** The time that a question is about. `named`: its words say so, else it is what such a question is usually about. */
export interface Period extends NamedTime {
  named: boolean
}

const rieul = `[${syllablesWith(8)}]`

const pastQuestions = [
  new RegExp(`${past}(?:을까|나(?![가-힣])|나요|는지|죠|지요)`),
  new RegExp(`^(?=.*(?:${whyWords.source})).*${past}`, 'is'),
  new RegExp(`왜[^.?!]*${done}\\s?(?:걸까|건가|거)|${done}\\s(?:이유|까닭|원인)`),
  /\b(?:why|how come)\b.*\b(?:was|were|did|had)\b|\b(?:how|what|when|where)\b(?:\s\w+){0,2}\s(?:was|were|did|happened|went)\b/i,
  /(?:^|[.?!,;\n]\s*)(?:(?:and|but|so)\s+)?(?:was|were|did)\b/i,
]
/** Left alone by what was told before it: 작년에 힘들었어요. 왜죠? */
const bareWhy =
  /^\s*(?:(?:그런데|근데|대체|도대체)\s)?왜(?:죠|요|지요|일까요?|인가요?|\s?그런\s?(?:건가요?|걸까요?|거죠|거예요|가요)|\s?그럴까요?|\s?그래요)?[\s?.!]*$|^\s*(?:but )?why(?: me| (?:is|was) (?:that|it|this))?[\s?.!]*$/i

/** Whether something that lies behind is asked about: 왜 그렇게 힘들었을까요, why was it so hard. */
function asksBack(text: string): boolean {
  return bareWhy.test(text) || (pastQuestions.some((pattern) => pattern.test(text)) && !/\b(?:will|should|can)\b/i.test(text))
}

const pastWords = '(?:재?작년|지난\\s?(?:해|달|주)|(?:19|20)\\d{2}년|\\d{1,2}월|어제|그제)'
/** The time itself is asked about: 작년은 어때요, 2025년 운세. */
const asksOfTime = new RegExp(
  `${pastWords}(?:의|은|는|에는|엔)?\\s?(?:(?:제|저의|나의|내)\\s)?(?:[가-힣]{0,2}운세?(?:[은이을는]|\\s|[?.,!]|$)|어때|어떤가|어떨|요?[?.!]*$)|\\b(?:about|(?:luck|fortune|reading) (?:of|for|in)) (?:last|yesterday|19|20)`,
  'i',
)

/** Whether it is asked what comes or what to do: 될까요, 만날 수 있을까요, will I. */
function asksAhead(text: string): boolean {
  if (/왜|어땠|\bwhy\b/i.test(text)) return false
  return (
    new RegExp(`(?<!${past})(?![걸뭘])${rieul}까|${rieul}\\s?수\\s?있|${rieul}지|언제(?!.*${past})`, 's').test(text) ||
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
 * Reads which year, month, week or day a question names; `today` is the person's civil day. What was told before or beside the question
 * (오늘 면접에서 떨어졌어요, 4월에 만난 사람) names no time, and neither does a time that is over unless what lies behind is asked about.
 * Without a name the horizon decides: a day question is about today, a month question about this month, everything else about the calendar
 * year of `today`.
 */
export function readPeriod(question: string, horizon: Horizon, today: string): Period {
  const wide = horizon === 'year' || horizon === 'month' ? horizon : null
  const timesIn = (text: string, direction: 'ahead' | 'back') => namedTimes(text, today, direction, wide)
  const isComing = (text: string) => timesIn(text, 'back').some((time) => isAhead(time, today))
  const written = withoutToldTimes(question, isComing, asksBack(question))
  const clauses = written.split(clauseBreak)
  const told = clauses.filter((clause) => isTold(clause) && !isComing(clause))
  const rest = clauses.filter((clause) => !told.includes(clause)).join('\n')
  const back = asksBack(rest)
  const asked = told.length === 0 || told.length === clauses.length || (back && timesIn(rest, 'back').length === 0) ? written : rest
  const times = timesIn(asked, back ? 'back' : 'ahead')
  const over = (back && !asksAhead(rest)) || asksOfTime.test(asked)
  const found = times.find((time) => over || !isOver(time, today))
  if (found) return { ...found, named: true }
  // A horizon that only stands for what was told decides nothing.
  const isPassing =
    times.length > 0 ||
    written !== question ||
    namesNearAge(question) ||
    (asked !== question && told.some((clause) => namedTimes(clause, today, 'back', null).length > 0))
  return { ...usualPeriod(isPassing ? 'none' : horizon, today), named: false }
}
