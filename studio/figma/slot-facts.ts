import type { SlotSchema } from '#templates/client'

/** Single values that the views give, as the library declares them (`slot-facts.test.ts` holds them against it). */
type Fact = SlotSchema & { from: string }
export interface SlotFact {
  schema: Fact
  /** The chart must know the direction of luck. */
  needsLuck?: true
}

const string = (from: string, maxLength: number): SlotFact => ({ schema: { type: 'string', maxLength, from } })
const score = (from: string): SlotFact => ({ schema: { type: 'number', minimum: 0, maximum: 100, from } })
const luck = (from: string): SlotFact => ({ ...string(from, 60), needsLuck: true })

export const slotFacts: readonly SlotFact[] = [
  string('annual.line', 80),
  string('annual.chosen', 60),
  string('career-fit.line', 50),
  string('day-pillar.name', 60),
  string('day-pillar.short', 60),
  string('four-pillars.born', 80),
  string('four-pillars.clock', 60),
  string('health.clock', 30),
  string('love.place', 60),
  string('love.seat', 60),
  luck('luck-cycles.current'),
  luck('luck-cycles.flow'),
  string('money-flow.line', 50),
  string('month-calendar.line', 50),
  string('month-calendar.title', 20),
  string('relations-diagram.line', 50),
  score('strength-gauge.high'),
  string('strength-gauge.level', 20),
  string('strength-gauge.line', 50),
  score('strength-gauge.low'),
  string('strength-gauge.range', 80),
  score('strength-gauge.score'),
  string('study.deep', 90),
  string('study.style', 60),
  string('ten-gods-map.line', 50),
  string('timing-window.label', 30),
  string('timing-window.range', 40),
  string('today.date', 40),
  string('today.effect', 60),
  string('today.gods', 60),
  string('today.pillar', 50),
  string('today.stage', 40),
]

/** Plain names that designers write for them, in lower case without separators. */
const spoken: Record<string, string> = {
  date: 'today.date',
  today: 'today.date',
  todaydate: 'today.date',
  날짜: 'today.date',
  오늘: 'today.date',
  todaypillar: 'today.pillar',
  일진: 'today.pillar',
  score: 'strength-gauge.score',
  strength: 'strength-gauge.score',
  strengthscore: 'strength-gauge.score',
  점수: 'strength-gauge.score',
  level: 'strength-gauge.level',
  strengthlevel: 'strength-gauge.level',
  daypillar: 'day-pillar.name',
  일주: 'day-pillar.name',
  born: 'four-pillars.born',
  birth: 'four-pillars.born',
  birthdate: 'four-pillars.born',
  생년월일: 'four-pillars.born',
  luck: 'luck-cycles.current',
  currentluck: 'luck-cycles.current',
  대운: 'luck-cycles.current',
  year: 'annual.chosen',
  thisyear: 'annual.chosen',
  올해: 'annual.chosen',
  month: 'month-calendar.title',
}

/** The fact that a slot name means: `view.member`, or a plain name of the field. */
export function factOf(name: string): SlotFact | undefined {
  const plain = name.toLowerCase().replace(/[-_\s]/g, '')
  const from = Object.hasOwn(spoken, plain) ? spoken[plain] : name
  return slotFacts.find(({ schema }) => schema.from === from)
}

const factWords = /^(?:score|count|number|percent|age|year|month|date|time|amount|total|rate)s?$/

/** Whether a name promises a number, a date or an age, which no writer may make up. */
export function namesFact(name: string): boolean {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return words.some((word) => factWords.test(word) || /점수|나이|날짜|개수|비율|시각/.test(word))
}
