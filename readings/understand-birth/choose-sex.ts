import type { Token } from './tokens.ts'

type SexToken = Extract<Token, { kind: 'sex' }>

/** The words for a sex that count, in order, and those of somebody else. */
export interface SexChoice {
  /** Counts although it stands in words that are not about the birth; those stay in the text. */
  added: Token[]
  /** Told of somebody else. */
  dropped: ReadonlySet<Token>
}

const none: SexChoice = { added: [], dropped: new Set() }

function isSex(token: Token): token is SexToken {
  return token.kind === 'sex'
}

function isSpeaker(token: Token): boolean {
  return token.kind === 'cue' && token.speaker === true
}

/** Nothing but small words, a name or a label stands between a person and the date. */
function isNamedAt(tokens: readonly Token[], index: number, date: number): boolean {
  const between = tokens.slice(index + 1, date)
  return index < date && !between.some((token) => token.kind === 'stop' || (token.kind === 'other' && token.role !== undefined) || isSex(token))
}

/** `남편 때문에 상담드려요. 저는 85년 3월 3일생`: the writer says that the birth is their own. */
function ownBirth(tokens: readonly Token[], date: number): number {
  const speaker = tokens.findLastIndex((token, index) => index < date && isSpeaker(token))
  const toDate = tokens.slice(speaker + 1, date)
  return speaker >= 0 && !toDate.some((token) => token.kind === 'other' || token.kind === 'date' || (isSex(token) && token.relation)) ? speaker : -1
}

function isStopped(tokens: readonly Token[], first: number, second: number): boolean {
  return tokens.slice(Math.min(first, second), Math.max(first, second)).some(({ kind }) => kind === 'stop')
}

/** How plainly a person is the one who was born; 0: somebody else. */
function rankOf(tokens: readonly Token[], index: number, date: number, own: number): number {
  const token = tokens[index]!
  if (!isSex(token)) return 0
  const states = token.stated === true && token.as === undefined
  if (token.as === 'writer') return ranks.writer
  if (token.relation && index < own && !states) return ranks.another
  if (token.as === 'topic') return ranks.askedAbout
  if (token.as === 'beside') return isStopped(tokens, index, date) ? ranks.another : ranks.mentioned
  if (isNamedAt(tokens, index, date)) return ranks.named
  if (token.as === 'pronoun') return ranks.pronoun
  return index < date || states ? ranks.mentioned : ranks.later
}
const ranks = { another: 0, pronoun: 1, later: 2, writer: 3, mentioned: 4, named: 5, askedAbout: 6 }

/** `남편은 수술을 받았고, 생일은 1966년 6월 1일`: who begins the sentence is its subject, where it has a word of birth for somebody else. */
function subjectOf(tokens: readonly Token[], date: number): Token[] {
  const start = tokens.findLastIndex(({ kind }, index) => index < date && kind === 'stop') + 1
  const length = tokens.slice(date).findIndex(({ kind }) => kind === 'stop')
  const sentence = tokens.slice(start, length < 0 ? undefined : date + length)
  const [subject] = sentence.filter(({ kind }) => kind !== 'filler' && kind !== 'comma')
  if (!subject || !isSex(subject) || !subject.relation || subject.as !== undefined) return []
  const people = sentence.filter((token) => isSpeaker(token) || (isSex(token) && token.relation && token !== subject))
  const isAgain = (token: Token) => isSex(token) && token.as === 'pronoun' && token.sex === subject.sex
  const isTheirs = sentence.some((token, at) => {
    if (token.kind !== 'cue') return false
    const toCome = start + at > date
    return token.honors || (token.of === 'birthday' && !toCome) || (token.of === 'birth' && !token.clings && (toCome || people.some(isAgain)))
  })
  return isTheirs && people.every(isAgain) ? [subject] : []
}

/** Whose sex is told where several people are named: `애기엄마예요 아들 사주요`, `I'm a Filipina living with my Korean husband`. */
export function chooseSex(tokens: readonly Token[], chosen: ReadonlySet<Token>): SexChoice {
  const date = tokens.findIndex((token) => token.kind === 'date' && chosen.has(token))
  if (date < 0) return none
  const own = ownBirth(tokens, date)
  const counted = tokens.flatMap((token, index) =>
    isSex(token) && (chosen.has(token) || token.as === 'writer') ? [{ token, rank: rankOf(tokens, index, date, own) }] : [],
  )
  if (counted.length === 0) return { ...none, added: subjectOf(tokens, date) }
  const isPlain = ({ token, rank }: (typeof counted)[number]) => !token.relation && token.as === undefined && rank > 0
  if (counted.some(isPlain)) return { added: [], dropped: new Set(counted.filter((one) => !isPlain(one)).map(({ token }) => token)) }
  const best = Math.max(...counted.map(({ rank }) => rank))
  const [kept, dropped] = [counted.filter(({ rank }) => rank === best && rank > 0), counted.filter(({ rank }) => rank < best || rank === 0)]
  return { added: kept.map(({ token }) => token).filter((token) => !chosen.has(token)), dropped: new Set(dropped.map(({ token }) => token)) }
}
