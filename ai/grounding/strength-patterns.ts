/** How strong the day stem is: by the name of a level, in plain words, or by its roots. */
import type { StrengthLevel } from '#engine/client'
import { anyOf, inCapitals, levelByEnglish, levelByHangul, stemBySound } from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { edge, gloss } from './word-edges.ts'

const levelWords = anyOf([...levelByEnglish.keys()].map((name) => name.toLowerCase()))
const loweredLevels = new Map([...levelByEnglish].map(([name, level]) => [name.toLowerCase(), level]))
/** In everyday words either of the two outermost levels; in capitals the name of one. */
const outermost: Readonly<Record<string, string>> = {
  극신강: 'very-strong|extremely-strong',
  극신약: 'very-weak|extremely-weak',
  'extremely strong': 'very-strong|extremely-strong',
  'extremely weak': 'very-weak|extremely-weak',
}
const levelOf = (name: string) => outermost[name] ?? loweredLevels.get(name.toLowerCase()) ?? 'balanced'
const stems = inCapitals(stemBySound.keys())
/** 신강과 신약은: the two are spoken of, not this chart. */
const [side, joint] = ['신[강약]', '(?:과|이나|이냐|인지|하고|이랑|[·,/])? ?']
const self = '(?:day ?master|day stem|chart)'

export const strengthPatterns: readonly Pattern[] = [
  {
    kind: 'strength',
    pattern:
      /\b(?:close to |near(?:ly)? |almost |roughly |fairly |quite |more or less )?(?:balanced|the middle|the centre|the center|neutral)(?: (?:chart|day master))?,? (?:but |and |with )?(?:a )?(?:slight(?:ly)? |just )?(?:(?:leaning|leans|lean|tilting|tilts|tilt|tending|inclined)(?: (?:a (?:little|bit|touch)|slightly|somewhat))?|(?:a (?:little|bit|touch)|slightly|somewhat)(?= (?:to|on) )) (?:to |on |towards? )?(?:the )?(?<side>strong|weak)(?:er)?(?: side)?\b/gi,
    read: ({ side = '' }, { aboutChart, text, before }) =>
      aboutChart || /strength/i.test(text) || /\b(?:you|she|he|I|chart|[Mm]aster) (?:rates?|ranks?|counts?|comes? out) as (?:an? )?$/.test(before)
        ? { value: `balanced-${side.toLowerCase()}`, glossed: true }
        : null,
  },
  {
    kind: 'strength',
    pattern: new RegExp(
      `\\b(?:call|consider|judge|rate|reckon|count|class|rank|label|deem|find) (?:this|the|your|that) (?:${self}|(?:${stems})(?: (?:wood|fire|earth|metal|water))?) (?:as |to be |a |an )?(?:close to |near(?:ly)? |almost |roughly |fairly |rather |quite )?(?<name>${levelWords}|balanced)\\b`,
      'gi',
    ),
    read: ({ name = '' }) => ({ value: levelOf(name) }),
  },
  {
    kind: 'strength',
    pattern: /\b(?:close to|near|almost|roughly) (?<name>balanced)\b/gi,
    read: (_, { aboutChart, text }) => (aboutChart && /day ?master|strength/i.test(text) ? { value: 'balanced' } : null),
  },
  {
    kind: 'strength',
    pattern: new RegExp(
      `\\b(?:[Aa]n?|[Yy]our|[Tt]his) (?:rather |quite |fairly |truly )?(?<name>${levelWords}) (?:${stems})(?=[,.;!?]|$| [Dd]ay)`,
      'g',
    ),
    read: ({ name = '' }) => ({ value: levelOf(name) }),
  },
  {
    kind: 'strength',
    pattern: new RegExp(
      `${edge}(?!${side}${joint}${side}(?![하한할해]))(?:(?<!${side}${joint})|(?=${side}[하한할해]))(?<name>${anyOf(levelByHangul.keys())}|중화)${gloss}(?!약|\\s?(?:개발|성경|과 |와 |요리|제국|민국|권|국|조|릉))`,
      'g',
    ),
    read: ({ name = '', gloss: hanja }, { aboutChart, text }) => {
      if (name === '중화') return aboutChart || /강약|신강|신약/.test(text) ? { value: 'balanced' } : null
      return { value: (!hanja && outermost[name]) || (levelByHangul.get(name) as StrengthLevel), glossed: Boolean(hanja) }
    },
  },
  {
    kind: 'strength',
    pattern: new RegExp(`\\b(?<name>${anyOf([...levelByEnglish.keys()].filter((name) => name.includes(' ')))}|Weak|Strong)\\b${gloss}`, 'g'),
    read: ({ name = '', gloss: hanja }, { aboutChart, before }) =>
      hanja || name.includes(' ') || aboutChart || before.trim() !== '' ? { value: levelByEnglish.get(name)!, glossed: Boolean(hanja) } : null,
  },
  {
    kind: 'strength',
    pattern: new RegExp(`\\b(?<name>${levelWords}|balanced)(?=(?: side)?,? (?:day master|chart\\b|day stem|일간|사주))`, 'gi'),
    read: ({ name = '' }) => ({ value: levelOf(name) }),
  },
  {
    kind: 'strength',
    pattern: new RegExp(
      `(?<=\\b(?:day master|chart|day stem|strength|일간이|일간은|사주는)(?: itself| overall)?(?:,)?(?: is|:| looks| reads as| comes out| comes out as| leans| counts as| tends to be| of)?(?: estimated as| estimated| rated| ranked| classed as| classed| described as| said to be| judged to be| judged| considered| rather| quite| on the| fairly| a)? )(?<name>${levelWords}|balanced)(?! (?:in|at|by|on) )\\b`,
      'gi',
    ),
    read: ({ name = '' }) => ({ value: levelOf(name) }),
  },
  {
    kind: 'strength-factor',
    pattern:
      /(?<![가-힣])(?<verb>득|실)(?<name>령|지|시|세)(?=했|하[고지여며였]|해|한|은|는|이|을|를|도|[,.\s]|$|입니다|예요|(?<=득[령지시세]|실령)\))/g,
    read: ({ verb, name = '' }, { aboutChart, rest, text }) => {
      // 실시, 실지 and 실세 are words of their own.
      const isOwn = verb === '득' || name === '령' || (name !== '시' && /^(?:했|하|해|한)/.test(rest)) || /^를 [했하해]/.test(rest)
      if (!isOwn && !aboutChart && !/[득실][령지시세]/.test(text.replace(`${verb}${name}`, ''))) return null
      if (verb === '득' && name === '시' && /^(?:이|탐)/.test(rest)) return null
      const factor = { 령: 'seasonal', 지: 'rooted', 시: 'timely', 세: 'supported' }[name]!
      const failed = /^[을를은는도]?\s?(?:하지|못)/.test(rest)
      return { value: factor, count: verb === '득' && !failed ? 1 : 0 }
    },
  },
  {
    kind: 'strength-factor',
    pattern:
      /(?<=(?:일간|본인|자신)(?:은|이|의|에게는|에겐)? (?:[가-힣]+ ){0,3})뿌리(?:[를가도는])? ?(?:[가-힣]+ )?(?:(?<none>없|못|(?:내리|박|두|있)지 (?:못|않))|내리고|내렸|내려|내린|박고|박았|두고|두었|있[어습고는])/g,
    read: ({ none }) => ({ value: 'root', count: none ? 0 : 1 }),
  },
  {
    kind: 'strength-factor',
    pattern:
      /\b(?:day ?master|day stem)(?: itself)?(?: (?:(?<lacks>lacks|is without|(?:has|finds) (?:no|not a single))|has|finds)(?: (?:an?|any|its|strong|solid|deep|firm))? roots?| is(?<not> not)?(?: (?:well|firmly|deeply|strongly))? (?:(?<un>unrooted|rootless)|rooted))\b/gi,
    read: ({ lacks, not, un }) => ({ value: 'root', count: lacks || not || un ? 0 : 1 }),
  },
]
