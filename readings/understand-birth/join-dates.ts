import type { DateParts, Token } from './tokens.ts'

const between = new Set<Token['kind']>(['filler', 'calendar', 'cue', 'comma', 'sex'])
/** Foreign words that may stand between a year and the day of a birth in it: `45년 해방되던 해 8월 20일생`. */
const farthest = 3

type DateToken = Extract<Token, { kind: 'date' }>

export function isWhole(parts: DateParts): boolean {
  return parts.year !== undefined && parts.month !== undefined && parts.day !== undefined
}

/** A year, a month and a day that belong together become one date where the first of them stood. */
export function joinDates(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  let open: { at: number; token: DateToken } | null = null
  let foreign = 0
  for (const [index, token] of tokens.entries()) {
    joined.push(token)
    if (token.kind === 'other') foreign++
    if (token.kind !== 'date') {
      if (!between.has(token.kind) && !(token.kind === 'other' && foreign <= farthest)) open = null
      continue
    }
    const year = open && sameYear(open.token.parts, token.parts)
    if (open && year) {
      open.token = { ...open.token, parts: { ...open.token.parts, ...year } }
      joined[open.at] = open.token
      joined[joined.length - 1] = { kind: 'filler', clings: true, start: token.start, end: token.end }
      continue
    }
    if (open && startsDate(tokens, index)) open = null
    const near = foreign === 0 || saysBorn(tokens, index)
    const parts: DateParts | null = open && near ? complementary(open.token.parts, token.parts) : null
    if (open && parts) {
      const whole: DateToken = {
        ...open.token,
        parts,
        ...(token.planned ? { planned: true } : {}),
        ...(token.on ? { on: true } : {}),
        ...(foreign > 0 ? { born: true } : {}),
      }
      joined[open.at] = whole
      joined[joined.length - 1] = { kind: 'filler', clings: true, start: token.start, end: token.end }
      open = isWhole(parts) ? null : { at: open.at, token: whole }
    } else {
      open = token.ambiguous || isWhole(token.parts) ? null : { at: joined.length - 1, token }
    }
    foreign = 0
  }
  return joined
}

/** `12월 1일인데 1981년 6월 7일`: a year with its own month right behind it does not belong to the day before it. */
function startsDate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'date' || token.parts.year === undefined || token.parts.month !== undefined) return false
  const next = tokens.slice(index + 1).find(({ kind }) => kind !== 'calendar')
  return next?.kind === 'date' && next.parts.day !== undefined && next.parts.year === undefined
}

function saysBorn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind === 'cue' && next.of === 'birth' && next.clings === true
}

/** `49년 기축년`: a year said twice, once by its place in the cycle. */
function sameYear(first: DateParts, second: DateParts): { year: number; cycle?: undefined } | null {
  if (first.year === undefined || second.year === undefined || second.month !== undefined || !(first.cycle || second.cycle)) return null
  if ((first.year - second.year) % 60 !== 0) return null
  return { year: first.cycle ? second.year : first.year, cycle: undefined }
}

function complementary(first: DateParts, second: DateParts): DateParts | null {
  const twice = (['year', 'month', 'day'] as const).some((part) => first[part] !== undefined && second[part] !== undefined)
  return twice ? null : { ...first, ...second }
}
