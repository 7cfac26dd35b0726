import { isWhole } from './join-dates.ts'
import type { Token } from './tokens.ts'

/** Words that may stand between a person's age and their sex: `35살 직장인 남자입니다`. */
const farthest = 2

type Sentence = { tokens: Token[]; asks: boolean }

/** A token with the endings that belong to it. */
function withEndings(tokens: readonly Token[], index: number): Token[] {
  let end = index + 1
  for (let next = tokens[end]; next?.kind === 'filler' && next.clings; next = tokens[end]) end++
  return tokens.slice(index, end)
}

function isOther(token: Token | undefined): boolean {
  return token?.kind === 'other'
}

function isRelation(token: Token): boolean {
  return token.kind === 'sex' && token.relation === true
}

/** What lies between the dates of other people before and after the birth. */
function aboutTheBirth(tokens: readonly Token[], chosen: ReadonlySet<Token>): Token[] {
  const anchor = tokens.findIndex((token) => token.kind === 'date' && chosen.has(token) && isWhole(token.parts))
  if (anchor < 0) return []
  const isForeignDate = (token: Token) => token.kind === 'date' && !chosen.has(token) && isWhole(token.parts)
  const before = tokens.findLastIndex((token, index) => index < anchor && isForeignDate(token))
  const turn =
    before < 0 ? -1 : tokens.findLastIndex((token, index) => index > before && index < anchor && token.kind === 'cue' && token.of === 'self')
  const start = Math.max(turn, before + 1)
  const next = tokens.findIndex((token, index) => index > anchor && isForeignDate(token))
  if (next < 0) return tokens.slice(start)
  const whose = tokens.findLastIndex((token, index) => index > anchor && index < next && !chosen.has(token) && isRelation(token))
  return tokens.slice(start, whose < 0 ? next : whose)
}

function splitSentences(tokens: readonly Token[], ends: ReadonlySet<Token['kind']>): Sentence[] {
  const sentences: Sentence[] = [{ tokens: [], asks: false }]
  for (const token of tokens) {
    const current = sentences.at(-1)!
    if (ends.has(token.kind)) {
      current.asks ||= token.kind === 'stop' && token.asks
      sentences.push({ tokens: [], asks: false })
    } else {
      current.tokens.push(token)
      current.asks ||= token.kind === 'other' && (token.role === 'asks' || token.role === 'requests')
    }
  }
  return sentences
}

/** Nothing foreign depends on it: it ends its clause, or more of a birth follows. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  let next = index + 1
  while (tokens[next]?.kind === 'filler') next++
  return !isOther(tokens[next])
}

/** `35살 직장인 남자입니다`: who speaks of their own age and says a sex means their own. */
function strayStatements(tokens: readonly Token[]): Token[][] {
  return splitSentences(tokens, new Set(['stop', 'comma'])).flatMap(({ tokens: clause }) => {
    const sex = clause.findIndex((token) => token.kind === 'sex' && token.stated && !token.relation)
    const self = clause.findLastIndex((token, index) => index < sex && token.kind === 'cue' && token.of === 'self')
    if (sex < 0 || self < 0) return []
    const others = clause.slice(self, sex).filter((token) => token.kind === 'other')
    return others.length <= farthest && others.every(({ role }) => role === undefined) ? [withEndings(clause, sex)] : []
  })
}

/**
 * Birth data that foreign words keep apart from the date they belong to, of a kind that nothing else said: `2015년 3월 2일 유도분만으로 오전
 * 11시, 아들`. A sentence that asks, or somebody else's date, is left alone.
 */
export function chooseStrays(tokens: readonly Token[], chosen: ReadonlySet<Token>): Token[][] {
  const has = (kind: Token['kind']) => tokens.some((token) => chosen.has(token) && token.kind === kind && !isRelation(token))
  const open = new Set((['sex', 'time', 'place'] as const).filter((kind) => !has(kind)))
  if (open.size === 0) return []
  const about = aboutTheBirth(tokens, chosen)
  if (about.length === 0) return open.has('sex') ? strayStatements(tokens) : []
  const strays: Token[][] = []
  for (const { tokens: clause, asks } of splitSentences(about, new Set(['stop', 'comma']))) {
    for (const [index, token] of clause.entries()) {
      if (chosen.has(token) || isRelation(token)) continue
      const stated = (token.kind === 'sex' && token.stated === true) || (token.kind === 'time' && token.reading.time === null && !token.bare)
      if ((token.kind !== 'sex' && token.kind !== 'time' && token.kind !== 'place') || !open.has(token.kind)) continue
      if ((asks && !stated) || (token.kind === 'time' && token.planned) || !(stated || standsAlone(clause, index))) continue
      strays.push(withEndings(clause, index))
      open.delete(token.kind)
    }
  }
  if (open.has('sex')) strays.push(...namedRelation(about, chosen))
  return strays
}

/** `my niece Sophie: 3 March`, `딸 서연이 2015년 3월 3일`: between a relation and the birth stands only a name. */
function namesTheBorn(tokens: readonly Token[], index: number, chosen: ReadonlySet<Token>): boolean {
  const date = tokens.findIndex((token, at) => at > index && token.kind === 'date')
  const leadsOn = ({ kind }: Token) => kind === 'filler' || kind === 'comma' || kind === 'calendar'
  const [name, ...between] = tokens.slice(index + 1, date).filter((token) => !leadsOn(token))
  return date > 0 && chosen.has(tokens[date]!) && isName(name) && between.every((token) => token.kind === 'cue' && token.of !== 'self')
}

function isStated(token: Token | undefined): boolean {
  return token?.kind === 'sex' && token.stated === true
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'other' && (token.role === undefined || token.role === 'subject')
}

/** The people that may be meant: those asked about, else those that a statement is made of, else those with a name of their own. */
function peopleMeant(tokens: readonly Token[], chosen: ReadonlySet<Token>): number[] {
  const as = (index: number) => (tokens[index] as Extract<Token, { kind: 'sex' }>).as
  const relations = tokens.flatMap((token, index) => (isRelation(token) && !chosen.has(token) && as(index) !== 'beside' ? [index] : []))
  const kin = relations.filter((index) => as(index) !== 'writer' && as(index) !== 'pronoun')
  const ways = [relations.filter((index) => as(index) === 'topic'), kin.filter((index) => isStated(tokens[index]))]
  return ways.find(({ length }) => length === 1) ?? (kin.length > 0 ? kin : relations)
}

/** `엄마 사주요. 음력 59년 8월 24일`, `아들 둘 엄마예요`: a relation that is a statement of its own says whose birth it is. */
function namedRelation(tokens: readonly Token[], chosen: ReadonlySet<Token>): Token[][] {
  const [first, ...others] = peopleMeant(tokens, chosen)
  if (first === undefined || others.some((index) => sexOf(tokens[index]) !== sexOf(tokens[first]))) return []
  const says = isStated(tokens[first]) || standsAlone(tokens, first) || namesTheBorn(tokens, first, chosen)
  return says ? [withEndings(tokens, first)] : []
}

function sexOf(token: Token | undefined): string | null | undefined {
  return token?.kind === 'sex' ? token.sex : undefined
}
