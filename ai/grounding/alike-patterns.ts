/** Two places of a chart said to hold the same letter, or different ones. */
import type { FactTable } from '#engine/client'
import { positionByKorean } from './lexicon.ts'
import type { Mention, Pattern } from './mention.ts'
import { absent, type Verdict } from './verdict.ts'

const parts: Readonly<Record<string, string>> = { 간: 'stem', 지: 'branch', 주: 'pillar' }
const position = (name: string) => `(?<${name}>year|month|day|hour)`
const owner = '(?:the |your |his |her |my )?'
const same = '(?:(?:exactly|precisely|just) )?(?:the (?:very )?same(?: letters?| characters?)?(?! (?!as\\b|to\\b|with\\b)[a-z])|identical|alike)'

function alike(first: string, second: string, part: string, denied: boolean): Partial<Mention> {
  return { value: `${first},${second}`.toLowerCase(), suffix: part.toLowerCase(), ...(denied ? { denied } : {}) }
}

export const alikePatterns: readonly Pattern[] = [
  {
    kind: 'alike',
    pattern:
      /(?<![가-힣])(?<a>[연년월일시])(?<first>[간지주])(?:와|과|하고|이?랑) ?(?<b>[연년월일시])(?<second>[간지주])(?:은|는|이|가|의)? (?:(?:서로|완전히|정확히|글자가|글자는) ){0,2}(?:똑?같은 (?:글자|천간|지지|기둥)|똑?같[다아고네습]|동일[하합해]|동일한 글자|(?<other>다른 글자|다르[다고네지]|다릅|달라|같지 않))/g,
    // 월간 and 연간 are monthly and yearly, too.
    read: ({ a = '', first = '', b = '', second = '', other }, { aboutChart, text }) =>
      first === second && (aboutChart || /글자|천간|지지|기둥/.test(text))
        ? alike(positionByKorean[a]!, positionByKorean[b]!, parts[first]!, other !== undefined)
        : null,
  },
  {
    kind: 'alike',
    pattern: new RegExp(
      `\\b${position('a')} (?<part>stem|branch|pillar) (?:(?:matches|equals)|is (?<not>not )?${same} (?:as|to|with)) ${owner}${position('b')} (?<other>stem|branch|pillar)\\b`,
      'gi',
    ),
    read: ({ a = '', b = '', part = '', other, not }) => (part.toLowerCase() === other?.toLowerCase() ? alike(a, b, part, not !== undefined) : null),
  },
  {
    kind: 'alike',
    pattern: new RegExp(
      `\\b${position('a')}(?: stem| branch| pillar)? and ${owner}${position('b')} (?<part>stem|branch|pillar)(?:e?s)? (?:are|share|have) (?<not>not )?(?:${same}|(?<other>different|unlike))\\b`,
      'gi',
    ),
    read: ({ a = '', b = '', part = '', not, other }) => alike(a, b, part, Boolean(not) !== Boolean(other)),
  },
]

/** Whether the two places hold the same letter. */
export function judgeAlike({ value, suffix }: Mention, facts: FactTable): Verdict {
  const [first, second] = value.split(',').map((place) => `${place}.${suffix}`)
  if (!facts.has(first!) || !facts.has(second!)) return absent
  return { status: facts.get(first!)?.value === facts.get(second!)?.value ? 'supported' : 'contradicted', fact: second! }
}
