import { chooseSex } from './choose-sex.ts'
import { chooseStrays } from './choose-strays.ts'
import { isWhole } from './join-dates.ts'
import type { OtherRole, Token } from './tokens.ts'

export interface Choice {
  /** The tokens that speak of the birth, in order. */
  chosen: Token[]
  /** What to cut out of the text, in order, without overlaps. */
  spans: [start: number, end: number][]
}

export interface ChoiceContext {
  now: Date
  /** Members of the birth that are known from before. */
  dateKnown: boolean
  timeKnown: boolean
}

type DateToken = Extract<Token, { kind: 'date' }>
/** Tokens without a foreign word between them, and what the foreign word before them does. */
type Run = Token[] & { after?: OtherRole | 'foreign' }

/** How many tokens before a date a word of birth may stand to speak of it. */
const cueReach = 6

const dataKinds = new Set<Token['kind']>(['date', 'time', 'sex', 'place', 'country', 'calendar', 'fold'])
const linkKinds = new Set<Token['kind']>(['cue', 'approximately', 'correction'])

function isData(token: Token): boolean {
  return dataKinds.has(token.kind)
}
function isBirthCue(token: Token | undefined): boolean {
  return token?.kind === 'cue' && token.of !== 'self'
}

/**
 * Tells the words about the birth from those of the question. A date is a birth when it is said to be one, when other birth data stand beside
 * it, when it begins its clause or is all of it; a day to come or one on which something is done is not, unless it is said to be. Other birth
 * data count beside that date, beside a word of birth, or as a clause of their own.
 */
export function chooseTokens(tokens: readonly Token[], context: ChoiceContext): Choice {
  const clauseOf = findPureClauses(tokens, context)
  const runs = splitRuns(tokens)
  const events = tokens.filter((token, index) => token.kind === 'date' && token.on && isEvent(tokens, index))
  const anchor = findAnchor(runs, clauseOf, { ...context, events: new Set(events) })
  const kept = runs.flatMap((run) =>
    splitAtOtherDates(run, anchor).flatMap((part) => {
      const whole = anchor ? part.includes(anchor) : false
      return whole || tellsOfBirth(part, anchor !== null || context.dateKnown) ? [part] : [...pureParts(part, clauseOf), ...statedSex(part)]
    }),
  )
  const trimmed = kept.map(trim).filter((run) => run.some(isData))
  const all = [...trimmed, ...chooseStrays(tokens, new Set(trimmed.flat()))].toSorted((first, second) => first[0]!.start - second[0]!.start)
  const { added, dropped } = chooseSex(tokens, new Set(all.flat()))
  const chosen = [...all.flat().filter((token) => !dropped.has(token)), ...added].toSorted((first, second) => first.start - second.start)
  return { chosen, spans: all.map((run) => [run[0]!.start, run.at(-1)!.end]) }
}

function splitRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [[]]
  for (const token of tokens) {
    if (token.kind === 'other') {
      dropTopic(runs.at(-1)!)
      const last = runs.at(-1)!
      const stillActs = last.length === 0 && last.after === 'acts'
      runs.push(Object.assign([], { after: stillActs ? 'acts' : (token.role ?? 'foreign') } as const))
    } else runs.at(-1)!.push(token)
  }
  return runs.filter((run) => run.some(isData))
}

/**
 * Clauses in which everything is birth data: they are statements even where no date stands beside them. The number of its clause for each
 * of their tokens. A comma ends such a clause only as long as the text has held nothing else.
 */
function findPureClauses(tokens: readonly Token[], context: ChoiceContext): Map<Token, number> {
  const clauseOf = new Map<Token, number>()
  let clause: Run = []
  let pureSoFar = true
  const alone = tokens.every(({ kind }) => kind !== 'other')
  const close = (end: Token | null) => {
    const pure = clause.every((token) => token.kind !== 'other' || token.role === 'number') && !(end?.kind === 'stop' && end.asks)
    if (pure && (end?.kind !== 'comma' || pureSoFar) && saysSomething(clause, context, alone))
      for (const token of clause) clauseOf.set(token, clause[0]!.start)
    pureSoFar &&= pure
    clause = []
  }
  for (const token of tokens) {
    if (token.kind === 'stop' || token.kind === 'comma') close(token)
    else clause.push(token)
  }
  close(null)
  return clauseOf
}

/**
 * A bare `모름` answers only the question for the time, a year to come is no birth, and a relation (`엄마, 저, 동생`) says nothing of a birth that
 * the clause does not speak of, unless it is all that was said.
 */
function saysSomething(clause: Run, { now, dateKnown, timeKnown }: ChoiceContext, alone: boolean): boolean {
  const dated = clause.some((token) => token.kind === 'date')
  const aboutBirth = dated || clause.some(isBirthCue) || (alone && !clause.some(({ kind }) => kind === 'cue'))
  return clause.some((token) => {
    if (token.kind === 'time') return !token.planned && (!token.bare || dated || (dateKnown && !timeKnown))
    if (token.kind === 'date') return !token.planned && (token.parts.year ?? 0) <= now.getUTCFullYear()
    if (token.kind === 'sex' && token.relation) return aboutBirth
    return isData(token)
  })
}

function pureParts(run: Run, clauseOf: Map<Token, number>): Run[] {
  const pure = run.filter((token) => clauseOf.has(token))
  return Object.values(Object.groupBy(pure, (token) => String(clauseOf.get(token)))).filter((part) => part !== undefined)
}

/** Kinds that may stand between a day and what was done on it: with whom, where, at what time. */
const aroundEvent = new Set<Token['kind']>(['filler', 'comma', 'place', 'country', 'time', 'calendar', 'approximately'])

/** `2019년 3월 4일에 국밥집을 열어서`: something foreign was done on the day, and the sentence has no word of birth and no sex. */
function isEvent(tokens: readonly Token[], index: number): boolean {
  const length = tokens.slice(index).findIndex(({ kind }) => kind === 'stop')
  const sentence = tokens.slice(index + 1, length < 0 ? undefined : index + length)
  const first = sentence.find((token) => !aroundEvent.has(token.kind) && !isPerson(token))
  return first?.kind === 'other' && !sentence.some((token) => isBirthCue(token) || (token.kind === 'sex' && !token.relation))
}

interface AnchorContext extends ChoiceContext {
  events: ReadonlySet<Token>
}

function findAnchor(runs: readonly Run[], clauseOf: Map<Token, number>, context: AnchorContext): DateToken | null {
  let best: DateToken | null = null
  let bestWeight = 0
  for (const run of runs) {
    const beside = {
      cue: run.some(isBirthCue),
      sex: run.some(({ kind }) => kind === 'sex'),
      data: run.some((token) => isData(token) && token.kind !== 'date'),
    }
    for (const [index, token] of run.entries()) {
      if (token.kind !== 'date' || !(isWhole(token.parts) || token.ambiguous)) continue
      const corrects = followsCorrection(run, index)
      const weight = weigh(token, run, index, { ...beside, pure: clauseOf.has(token) || corrects }, context)
      if (weight > bestWeight || (weight > 0 && corrects)) [best, bestWeight] = [token, weight]
    }
  }
  return best
}

function followsCorrection(run: readonly Token[], index: number): boolean {
  return run.slice(0, index).findLast(({ kind }) => kind !== 'comma' && kind !== 'filler')?.kind === 'correction'
}

/** 0: not a birth; more: how plainly it is said to be the one asked about, a relative's least. */
function weigh(token: DateToken, run: Run, index: number, beside: Record<'cue' | 'sex' | 'data' | 'pure', boolean>, context: AnchorContext): number {
  const plainness = weighAlone(token, run, index, beside, context)
  const person = personBefore(run, index)
  return plainness === 0 ? 0 : person === 'relative' ? 1 : person === 'self' ? plainness + 1 : plainness
}

function personBefore(run: Run, index: number): 'self' | 'relative' | null {
  for (let before = index - 1; before >= Math.max(0, index - cueReach); before--) {
    const token = run[before]!
    if (isData(token) && !isPerson(token)) return null
    if (isPerson(token)) return token.kind === 'cue' ? 'self' : 'relative'
  }
  return null
}

function weighAlone(
  token: DateToken,
  run: Run,
  index: number,
  beside: Record<'cue' | 'sex' | 'data' | 'pure', boolean>,
  context: AnchorContext,
): number {
  if (token.born || isCalledBirth(run, index)) return 3
  const { year = 0, month = 1, day = 1 } = token.parts
  if (token.planned || context.events.has(token) || Date.UTC(year, month - 1, day) > context.now.getTime()) return 0
  if (run.after === 'acts' && !run.slice(0, index).some(({ kind }) => kind === 'stop' || kind === 'comma')) return 0
  if (beside.cue || beside.sex) return 3
  if (beside.pure) return 2
  if (context.dateKnown) return 0
  if (beside.data) return run.after === 'acts' ? 0 : 2
  if (token.parts.lunar) return 1
  return run.slice(0, index).some(isData) || !beginsClause(run, index) ? 0 : 1
}

/** A word of birth stands right after the date, or before it and no nearer to another one. */
function isCalledBirth(run: Run, index: number): boolean {
  const after = run.slice(index + 1, index + cueReach).find((token) => token.kind === 'date' || !(token.kind === 'filler' || isData(token)))
  if (isBirthCue(after)) return !(run.after === 'acts' && leadsOn(run, run.indexOf(after!)))
  for (let before = index - 1; before >= Math.max(0, index - cueReach); before--) {
    const token = run[before]!
    if (token.kind === 'date' || token.kind === 'stop' || (token.kind === 'cue' && token.clings)) return false
    if (isBirthCue(token)) return true
  }
  return false
}

/** `moved on 1 April 2022 but was born on 16 December 1990`: the word of birth belongs to the next date. */
function leadsOn(run: Run, cue: number): boolean {
  return run.slice(cue + 1, cue + cueReach).some((token) => token.kind === 'date' && isWhole(token.parts))
}

/** Nothing but small words stands between the date and the beginning of its clause; `봐주세요` ends one. */
function beginsClause(run: Run, index: number): boolean {
  return run.after === undefined || run.after === 'requests' || run.slice(0, index).some(({ kind }) => kind === 'stop')
}

/** A whole date that is not the birth takes along who is named right before it and what its sentence says after it. */
function splitAtOtherDates(run: Run, anchor: DateToken | null): Token[][] {
  const parts: Token[][] = [[]]
  let skipping = false
  for (const [index, token] of run.entries()) {
    const current = parts.at(-1)!
    const corrects = token.kind === 'date' && !isWhole(token.parts) && followsCorrection(run, index)
    const foreign =
      token.kind === 'date' &&
      token !== anchor &&
      !corrects &&
      (anchor !== null || isWhole(token.parts) || token.ambiguous !== undefined || token.planned === true)
    if (foreign) {
      skipping ||= !isSameDay(current, anchor, token)
      current.splice(endBefore(current))
    } else if (token === anchor || token.kind === 'stop') {
      if (skipping) parts.push([token])
      else current.push(token)
      skipping = false
    } else if (!skipping) current.push(token)
  }
  return parts
}

/** `87년 1월 28일, 음력으로는 86년 12월 29일`: the birth told once more by the other calendar, which ends nothing. */
function isSameDay(before: readonly Token[], anchor: DateToken | null, { parts }: DateToken): boolean {
  const from = anchor ? before.indexOf(anchor) : -1
  if (from < 0 || Math.abs((parts.year ?? 0) - (anchor?.parts.year ?? 0)) > 1) return false
  const between = before.slice(from)
  return between.findLast(({ kind }) => kind !== 'filler' && kind !== 'comma')?.kind === 'calendar' && !between.some(isPerson)
}

/** Where what leads on to the next date begins: the person it is about, with small words around. */
function endBefore(run: readonly Token[]): number {
  const calendar = run.findLastIndex((token) => token.kind !== 'filler' && token.kind !== 'comma')
  if (run[calendar]?.kind === 'calendar' && run.slice(0, calendar).some((token) => token.kind === 'date')) return calendar
  const leadsOn = (token: Token) => isPerson(token) && !(token.kind === 'sex' && token.stated && token.as === undefined)
  const small = run.findLastIndex((token) => token.kind !== 'filler' && !leadsOn(token)) + 1
  const person = run.findIndex((token, index) => index >= small && leadsOn(token))
  if (person >= 0) return person
  const loose = run.findIndex((token, index) => index >= small && token.kind === 'filler' && !token.clings)
  return loose >= 0 ? loose : run.length
}

/** `92년 3월 14일생인데 남자친구 언제 생길까요`: the relation after the date opens the question. */
function dropTopic(run: Run): void {
  const last = run.findLastIndex((token) => token.kind !== 'filler')
  const token = run[last]
  if (token?.kind === 'sex' && token.relation && run.some(({ kind }) => kind === 'date')) run.splice(last)
}

function isPerson(token: Token): boolean {
  return (token.kind === 'sex' && token.relation === true) || (token.kind === 'cue' && token.of === 'self')
}

function tellsOfBirth(run: readonly Token[], known: boolean): boolean {
  const dated = run.some(({ kind }) => kind === 'date')
  const says = (token: Token) =>
    (token.kind === 'cue' && (token.of === 'birth' || (token.of === 'birthday' && dated))) || (token.kind === 'time' && token.born)
  if (!run.some(says)) return false
  return !(known && run.some((token) => token.kind === 'sex' && token.relation))
}

/** `저는 여자인데`, `I'm a woman`: a sex right after the speaker. */
function statedSex(run: readonly Token[]): Token[][] {
  return run.flatMap((token, index) => {
    if (token.kind !== 'sex' || token.relation) return []
    let first = index - 1
    while (first >= 0 && run[first]!.kind === 'filler') first--
    const self = run[first]
    if (self?.kind !== 'cue' || self.of !== 'self') return []
    const next = run[index + 1]
    const closed = token.stated || next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.end > next.start + 2
    return closed ? [run.slice(first, index + 2)] : []
  })
}

/** Without the punctuation before the data and what already belongs to the question after it. */
function trim(run: readonly Token[]): Token[] {
  const start = run.findIndex((token) => token.kind !== 'stop' && token.kind !== 'comma')
  let end = run.findLastIndex((token) => isData(token) || (linkKinds.has(token.kind) && !isPerson(token))) + 1
  for (let next = run[end]; next?.kind === 'filler' && next.clings; next = run[end]) end++
  return run.slice(start, end)
}
