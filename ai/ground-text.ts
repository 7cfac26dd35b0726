import type { FactTable } from '#engine/client'
import { type Anchor, type Focus, findAnchors } from './grounding/find-anchors.ts'
import { findMentions } from './grounding/find-mentions.ts'
import { findPersons, type Person, type PersonWord } from './grounding/find-persons.ts'
import { findUnasserted } from './grounding/find-unasserted.ts'
import { type ClaimStatus, judgeMention, type Verdict } from './grounding/judge-mention.ts'
import { judgePair, type PairRelation } from './grounding/judge-pair.ts'
import type { Mention } from './grounding/mention.ts'
import { readChat } from './grounding/read-chat.ts'
import { readEcho } from './grounding/read-echo.ts'
import { readFirstPerson } from './grounding/read-first-person.ts'
import { readHanja } from './grounding/read-hanja.ts'
import { readLabels } from './grounding/read-labels.ts'
import { readPlain } from './grounding/read-plain.ts'
import { readSounds } from './grounding/read-sounds.ts'
import { readThirdPerson } from './grounding/read-third-person.ts'
import { restate } from './grounding/restate.ts'
import { splitSentences } from './grounding/split-sentences.ts'
import { tightenLetters } from './grounding/tighten-letters.ts'

/** One thing that a text says about a chart. `fact` supports it, or is what it contradicts; `other.` before it: of the second person. */
export interface Claim {
  text: string
  kind: Mention['kind']
  status: ClaimStatus
  fact?: string
  /** The text names exactly one value, so the fact can be put in its place. */
  correctable: boolean
}

export interface GroundResult {
  claims: Claim[]
  supported: number
  contradicted: number
  absent: number
  /** What a following text is then about: pass it on as `after`. */
  focus: Focus
}

/** The second person of a text about two. */
export interface OtherPerson {
  facts: FactTable
  /** Relations that join both charts. */
  relations: readonly PairRelation[]
}

/** Steps that put each way of writing as it is otherwise written, in the order in which they lean on each other. */
const readings = [tightenLetters, readHanja, readSounds, readLabels, readFirstPerson, readEcho]
/** Also loose wording, as it is otherwise put. */
const looseReadings = [readChat, tightenLetters, readHanja, readSounds, readLabels, readPlain, readFirstPerson, readEcho]
/** A he or a she without another chart beside is the one whose chart it is. */
const readingsOfOne = [readChat, tightenLetters, readHanja, readSounds, readLabels, readPlain, readThirdPerson, readFirstPerson, readEcho]

/** `strict`: the second person's chart lies beside, or a claim counts as it is worded alone; `loose`: loose wording is made good; `one`: a third person is the chart's own, too. */
type Manner = 'strict' | 'loose' | 'one'
const readingsIn: Record<Manner, typeof readings> = { strict: readings, loose: looseReadings, one: readingsOfOne }

/** A definition says what a word means, not that the chart has it. */
const definition =
  /(?:가리키는|뜻하는|의미하는|나타내는|상징하는|부르는) (?:말|것|별|용어|이름)|가리켜요|(?:을|를) (?:뜻[해합한하]|의미[해합한하]|상징[해합한하]|나타낸다|나타내(?!는)|가리[켜킵킨])|(?:을|를) (?:말한다|말해요|말합니다|이른다|일컫)|(?:별|신살|귀인)로 (?:꼽[히힌혀]|알려|여겨|불[리린려])|뭐가 (?:다른|달라|다르)|(?:무슨|어떤) (?:차이|뜻)|차이(?:가|는|점이|점은)? ?(?:뭐|뭔|무엇)|라는 말은|라는 뜻이?에요|이란|(?<![가-힣])[가-힣]+(?<!모자|바|놀|자|다)란 |\bis (?:[a-z]+ ){0,4}(?:name|word|term|label) (?:for|given to)|\b(?:means|stands for|refers to|represents|symboli[sz]es|is a term for|is another word for|[Ww]hat(?:['’]s| is) the difference|(?:is|are) (?:[a-z]+ly )?(?:linked|associated|identified) with)\b/
/** Ties a definition to a chart all the same. */
const ownership =
  /당신|본인|사주에|원국에|팔자에|[연년월일시][지간주](?:에|의|가|는|인|은|이|로)|있어|있는|\byour?\b|in the (?:year|month|day|hour)|(?:year|month|day|hour) (?:stem|branch|pillar)\b/i
/** 갑목 일간인 사람을 만나면, 만약 …라면, 나무처럼: nothing is said of this chart. */
const supposedAfter =
  /^(?:\s?(?:일간|일주))?(?:\([^)]*\))?(?:(?:이|인) ?(?:라면|다면)|라면|이면 |처럼|같은 |같이 |인 사람[을과]|인 사람이(?![다에예라고네죠신시])|인 사람(?:들|이라면|이면)|을 가진 사람[을과]|[이가] (?:있|없)(?:으면|다면|을 때))/
const supposedBefore = /\b(?:if you were|like an?|unlike|a person with|people with|someone with|anyone with)\s(?:an? )?$/i
const aboutStrength = /강약|신강|신약|힘|추정|day master|[강약]한 (?:쪽|편|사주)|strength/i

const isAboutAge = /대운|luck|\b(?:next|current|present|first|new) cycle\b|ten-year|10-year|decade|지금|현재|올해|이제|\bnow\b|currently/i
const isInLuck = (focus: Focus) => focus.scopes.some((scope) => scope.startsWith('luck.'))

/** Only mentions that are about a chart: an age outside the luck cycles, or an element that is strong for a time, is not. */
function isClaim(mention: Mention, sentence: string, anchors: readonly Anchor[], focus: Focus): boolean {
  if (mention.kind === 'disagreement') return true
  switch (mention.kind) {
    case 'element-strongest':
    case 'element-weakest':
    case 'element-strong':
    case 'element-weak':
      return anchors.every((anchor) => anchor.natal)
    case 'age':
      return isAboutAge.test(sentence) || isInLuck(focus)
    case 'score':
      return aboutStrength.test(sentence)
    case 'luck-direction':
      return /대운|(?:십|10) ?년 ?(?:주기의? )?운|luck|decades?(?! of)|ten-year|10-year/i.test(sentence)
    case 'pillar':
      return !supposedAfter.test(sentence.slice(mention.end))
    default:
      if (supposedAfter.test(sentence.slice(mention.end)) || supposedBefore.test(sentence.slice(0, mention.start))) return false
      return !(definition.test(sentence) && !ownership.test(sentence) && !['year', 'month', 'date'].includes(mention.kind))
  }
}

/** The time of a month or day pillar is what the next terms lean on. */
function focusAfter(focus: Focus, verdict: Verdict): Focus {
  if (!verdict.scope || verdict.scope.natal) return focus
  const { scopes } = verdict.scope
  const year = /^annual\.(\d{4})$/.exec(scopes[0] ?? '')?.[1]
  // A year that is only compared with does not become the subject.
  if (year && focus.year !== null && Number(year) !== focus.year) return focus
  return { ...focus, year: year ? Number(year) : focus.year, scopes, named: [...new Set([...focus.named, ...scopes])] }
}

/** Whose chart a mention is about: the last one named before it, or the one named right behind it. */
function personOf(mention: Mention, persons: readonly PersonWord[], carried: Person): Person {
  const before = persons.findLast((word) => word.end <= mention.start && word.owns) ?? persons.findLast((word) => word.end <= mention.start)
  if (before) return before.person
  return persons.find((word) => word.start >= mention.end && word.start - mention.end <= 24)?.person ?? carried
}

function join(verdicts: readonly [Verdict, Verdict]): Verdict {
  return verdicts.find(({ status }) => status === 'contradicted') ?? verdicts.find(({ status }) => status === 'absent') ?? verdicts[0]
}

/**
 * Checks finished text against the fact table, whoever wrote it: finds every pillar, letter, ten god, stage, star, relation,
 * count, strength, useful element, luck age, year, date and birth year or hour, decides what each belongs to, and looks it up.
 * `after` is the focus that the text said before it in the same reading ended with. With `other` each claim is looked up in the
 * table of the one it is about; a word for another person without one leaves its claims absent. A text that speaks of one person
 * alone speaks of the one whose chart it is, unless it is `told` to that person: there a he or a she is somebody else, and loose
 * wording supports nothing, but contradicts where nothing else was claimed.
 */
export function groundText(text: string, facts: FactTable, options: { after?: Focus; other?: OtherPerson; told?: boolean } = {}): GroundResult {
  const { told, ...context } = options
  if (!told || options.other) return groundIn(options.other ? 'strict' : 'one', text, facts, context)
  const result = groundIn('strict', text, facts, context)
  // What was seen as it is worded is judged; loose wording is looked for where nothing was.
  if (result.claims.some(({ kind }) => kind !== 'year')) return result
  const loose = groundIn('loose', text, facts, context).claims.filter(({ status }) => status === 'contradicted')
  const added = loose.map((claim) => ({ ...claim, correctable: false }))
  return { ...result, claims: [...result.claims, ...added], contradicted: result.contradicted + added.length }
}

function groundIn(manner: Manner, text: string, facts: FactTable, options: { after?: Focus; other?: OtherPerson }): GroundResult {
  const { other } = options
  const claims: Claim[] = []
  let focus: Focus = options.after ?? { year: null, scopes: [], named: [] }

  const sentences = splitSentences(readingsIn[manner].reduce((read, reading) => reading(read), text))
  for (const [index, sentence] of sentences.entries()) {
    const persons = findPersons(sentence.text)
    const tables: Record<Exclude<Person, 'both'>, FactTable> = { self: facts, other: other?.facts ?? noFacts }
    const named = findAnchors(sentence.text, facts, focus)
    const anchors: Anchor[] = [...named.anchors]
    const otherAnchors = other ? findAnchors(sentence.text, other.facts, focus).anchors : anchors
    let current = named.focus
    let person = focus.person ?? 'self'
    const mentions = findMentions(sentence.text)
    const unasserted = manner === 'one' ? findUnasserted(sentence.text, sentences[index + 1]?.text) : asserted
    const seen = claims.length
    for (const mention of mentions) {
      if ((mention.start >= unasserted.from && mention.end <= unasserted.until) || !isClaim(mention, sentence.text, anchors, focus)) continue
      person = personOf(mention, persons, focus.person ?? 'self')
      if (!other && (person === 'both' || !ownedByOther(mention, persons, sentence.text))) person = 'self'
      const look = (whose: 'self' | 'other') =>
        judgeMention(mention, {
          text: sentence.text,
          anchors: whose === 'other' ? otherAnchors : anchors,
          focus: current,
          facts: tables[whose],
          mentions,
        })
      const pair = other && mention.kind === 'relation' ? judgePair(mention, persons, sentence.text, other.relations) : null
      const verdict = pair ?? (person === 'both' ? join([look('self'), look('other')]) : look(person))
      if (verdict.unsure) continue
      if (verdict.scope) {
        for (const list of new Set([anchors, otherAnchors])) {
          list.push({
            start: mention.start,
            end: mention.end,
            ...verdict.scope,
            term: mention.kind === 'stem' && verdict.scope.part === 'branch' ? 'branch' : mention.kind,
          })
          list.sort((a, b) => a.end - b.end)
        }
        if (mention.kind === 'pillar') current = focusAfter(current, verdict)
      }
      claims.push({
        text: mention.text,
        kind: mention.kind,
        status: verdict.status,
        ...(verdict.fact ? { fact: person === 'other' && !pair ? `other.${verdict.fact}` : verdict.fact } : {}),
        correctable:
          person === 'self' && !mention.denied && (mention.kind === 'pillar' || mention.kind === 'ten-god') && verdict.scope?.scopes.length === 1,
      })
    }
    if (manner !== 'strict' && unasserted.until === 0 && claims.slice(seen).every(isUnplaced)) {
      const told = restate(sentence.text).flatMap((said) => groundIn('strict', said, facts, {}).claims)
      if (told.length > 0) claims.splice(seen, claims.length, ...claims.slice(seen).filter(({ kind }) => kind === 'year'))
      claims.push(...told.map((claim) => ({ ...claim, correctable: false })))
    }
    const last = persons.findLast(({ owns }) => owns)?.person
    focus = other && last ? { ...current, person: last } : current
  }
  const count = (status: ClaimStatus) => claims.filter((claim) => claim.status === status).length
  return { claims, supported: count('supported'), contradicted: count('contradicted'), absent: count('absent'), focus }
}

/** A year alone, or a pillar of which nothing said what it belongs to. */
const isUnplaced = ({ kind, status }: Claim) => kind === 'year' || (kind === 'pillar' && status === 'absent')

const noFacts: FactTable = new Map()
/** In a reading that is told every sentence counts. */
const asserted = { from: 0, until: 0 }

/** 상대의 일간은, your partner's day master: the other's own, not 상대에게 맞추는 기토 일간. */
function ownedByOther(mention: Mention, persons: readonly PersonWord[], text: string): boolean {
  const before = persons.findLast((word) => word.end <= mention.start)
  if (before?.person !== 'other' || !before.owns) return false
  const isPossessive =
    !['year', 'month', 'date', 'age'].includes(mention.kind) && /(?:['’]s|\bhis|\bher|\btheir)$/i.test(text.slice(before.start, before.end))
  return mention.start - before.end <= (isPossessive ? 24 : 14)
}
