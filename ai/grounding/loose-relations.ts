/** Relations and void branches named together with letters or places, in whatever order. */
import type { RelationKind } from '#engine/client'
import { kindsOf } from './find-relations.ts'
import { positionByKorean } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { supposed, timeWord } from './sentence-cues.ts'

const relationWord =
  /(?<![가-힣])(?<korean>천간합|천간충|육합|삼합|반합|방합|암합|자형|원진살?|충|합)(?=[이가은는을의과와도으하한함돼됐되된됨해했맞\s,.(]|$)|(?<![가-힣])(?<verb>맞?부딪(?=[히혀치쳐])|상충(?=[하해한])|충돌(?=[하해한]))|\b(?<english>(?:six|three|half|directional|hidden|stem)[ -]combinations?|stem clash(?:es)?|self-punishment|clash(?:es|ed|ing)?|combin(?:ations?|es?|ed|ing)|punish(?:ment|es|ed)?|harm(?:s|ed)?|resentment)\b/i

const seatWord =
  /(?<![가-힣])(?<korean>[연년월일시])(?<seat>[간지주])(?=[가는은이에의와과도을를로하랑]|$|\s)|\b(?<english>year|month|day|hour)(?: (?<part>branch|stem|pillar)| and (?=(?:the |your )?(?:year|month|day|hour) (?<parts>branch|stem|pillar)e?s))/gi
function seatOf({ korean, seat, english: place, part, parts }: Record<string, string | undefined>): string {
  if (korean) return `${positionByKorean[korean]}.${{ 간: 'stem', 지: 'branch', 주: 'pillar' }[seat ?? '주']}`
  return `${place?.toLowerCase()}.${(part ?? parts)?.toLowerCase()}`
}

/** A relation named in a sentence with just two letters, in whatever order. */
export function looseRelation(text: string, found: readonly Mention[]): Mention[] {
  const hit = relationWord.exec(text)
  // Six Harms Star: part of another name.
  const isTaken =
    hit !== null &&
    found.some(
      ({ start, end, kind }) => (start <= hit.index && hit.index < end) || (kind.startsWith('ten-god') && start === hit.index + hit[0].length + 1),
    )
  const word = isTaken ? null : hit
  if (word && !found.some(({ kind }) => kind === 'relation')) {
    const places = [...new Set([...text.matchAll(seatWord)].map(({ groups }) => seatOf(groups ?? {})))]
    const relations = kindsOf(word[0])
    if (places.length === 2)
      return [{ kind: 'relation', start: word.index, end: word.index + word[0].length, text: word[0], value: '', places, relations }]
  }
  const letters = found.filter(({ kind, value }) => (kind === 'branch' || kind === 'stem') && value.length === 1)
  const [place, other] = [...new Set([...text.matchAll(seatWord)].map(({ groups }) => seatOf(groups ?? {})))]
  if (
    word &&
    place &&
    !other &&
    letters.length < 2 &&
    !found.some(({ kind }) => kind === 'relation') &&
    (timeWord.test(text) || !(supposed.test(text) || word.groups?.verb))
  ) {
    const name = word[0]
    return [{ kind: 'relation', start: word.index, end: word.index + name.length, text: name, value: '', places: [place], relations: kindsOf(name) }]
  }
  // The two Pigs form a self-punishment.
  const [letter, second] = letters
  const isOfItself =
    word &&
    (/^(?:자형|self)/i.test(word[0]) ||
      (/^punish/i.test(word[0]) && letter?.count === undefined && /\b(?:each other|one another|itself)\b/i.test(text)))
  if (word && letter && !second && isOfItself && !found.some(({ kind }) => kind === 'relation'))
    return [
      {
        kind: 'relation',
        start: word.index,
        end: word.index + word[0].length,
        text: word[0],
        value: letter.value.repeat(2),
        relations: kindsOf(word[0]),
      },
    ]
  if (!word || letters.length !== 2 || letters[0]!.kind !== letters[1]!.kind || found.some(({ kind }) => kind === 'relation')) return []
  const name = word[0]
  const relations: readonly RelationKind[] = kindsOf(name)
  return [
    { kind: 'relation', start: word.index, end: word.index + name.length, text: name, value: letters.map(({ value }) => value).join(''), relations },
  ]
}

const voidWord = /공망|(?:비어 ?있는|빈) (?:글자|지지|자리)|\b(?:void|emptiness)\b|(?<!, an? (?:[a-z]+ )?)\b(?:empty|hollow)\b/i
const placeWord =
  /(?<![가-힣])(?<korean>[연년월일시])[지주](?=[가는에이도을를로와과,까만의]|$|\s)|\b(?<english>year|month|day|hour) (?:branch|pillar)/gi

/** Void named together with places or with branches, in whatever order. */
export function looseVoid(text: string, found: readonly Mention[]): Mention[] {
  const word = voidWord.exec(text)
  if (!word || /\btrees?\b/i.test(text) || found.some(({ kind }) => kind === 'void')) return []
  const claim = { kind: 'void' as const, start: word.index, end: word.index + word[0].length, text: word[0] }
  const letters = found.filter(({ kind }) => kind === 'branch').map(({ value }) => value)
  const isSeated = letters.length === 1 && [...text.matchAll(placeWord)].length > 0
  if (letters.length > 0 && !isSeated) return [{ ...claim, value: [...new Set(letters)].join('') }]
  const pair = /[子丑寅卯辰巳午未申酉戌亥]{2}/.exec(text)
  if (pair) return [{ ...claim, value: pair[0] }]
  return [...text.matchAll(placeWord)].map(({ groups }) => ({
    ...claim,
    value: '',
    suffix: positionByKorean[groups?.korean ?? ''] ?? groups!.english!.toLowerCase(),
  }))
}
