import type { Pattern } from './mention.ts'
import { ageWords, bareAgeWords, englishAgeWords, englishDigitWords, readNumber } from './numbers.ts'

export const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const pad = (value: string | number) => String(value).padStart(2, '0')
export const luckContext = /대운|(?:십|10) ?년 ?(?:주기의? )?운|luck|ten-year|10-year|decade|\b(?:next|current|present|first|new) cycle\b/i

export const timePatterns: readonly Pattern[] = [
  {
    kind: 'age',
    pattern: new RegExp(
      `\\b(?:luck (?:decades|cycles|pillars|periods)|(?:first|earliest) (?:luck )?(?:decade|luck cycle|luck pillar|luck period)|decades of luck) (?:first |only |(?:do|does|did)(?:n['’]t| not) )?(?:begins?|began|starts?|started|kicks? in|kicked in|opens?|opened|sets? in) (?:when|until|till|before|once|only when|as soon as) (?:you|i|he|she|they|my (?:kid|child|son|daughter)) (?:was|were|am|are|is|turn(?:s|ed)?) (?<age>\\d{1,2}|${englishDigitWords}|${englishAgeWords})\\b`,
      'gi',
    ),
    read: ({ age = '' }) => ({ value: String(readNumber(age)), suffix: 'start' }),
  },
  {
    kind: 'date',
    pattern: /(?<month>\d{1,2})월\s?(?<day>\d{1,2})일(?!\s?간)/g,
    read: ({ month = '', day = '' }) => ({ value: `${pad(month)}-${pad(day)}` }),
  },
  {
    kind: 'date',
    pattern: new RegExp(`\\b(?<month>${monthNames.join('|')}) (?<day>\\d{1,2})\\b(?!\\d)`, 'g'),
    read: ({ month = '', day = '' }) => ({ value: `${pad(monthNames.indexOf(month) + 1)}-${pad(day)}` }),
  },
  { kind: 'year', pattern: /(?<![\d,.])(?<year>(?:19|20|21)\d{2})(?![\d,]\d|\d)년?/g, read: ({ year = '' }) => ({ value: year }) },
  { kind: 'month', pattern: /(?<![\d가-힣])(?<month>1[0-2]|[1-9])월(?!령|지|주|간)/g, read: ({ month = '' }) => ({ value: pad(month) }) },
  {
    kind: 'month',
    pattern: new RegExp(
      `\\b(?<month>${monthNames.filter((name) => name !== 'May' && name !== 'March').join('|')}|(?<=\\b(?:in|around|by|from|of|until) )(?:May|March))\\b`,
      'g',
    ),
    read: ({ month = '' }) => ({ value: pad(monthNames.indexOf(month) + 1) }),
  },
  {
    kind: 'age',
    pattern: /(?<!\d)(?<age>\d{1,3})[세살]?(?=\s?[~∼–-]\s?\d{1,3}\s?[세살])/g,
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: age, suffix: 'begins' } : null),
  },
  {
    kind: 'age',
    pattern: /(?<=\d[세살]?\s?[~∼–-]\s?)(?<age>\d{1,3})\s?[세살]/g,
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: age, suffix: 'ends' } : null),
  },
  {
    kind: 'age',
    pattern: /(?<=\bages? )(?<age>\d{1,3})(?=\s?[~∼–-]\s?\d{1,3}\b)/gi,
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: age, suffix: 'begins' } : null),
  },
  {
    kind: 'age',
    pattern: /(?<=\bages? \d{1,3}\s?[~∼–-]\s?)(?<age>\d{1,3})\b/gi,
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: age, suffix: 'ends' } : null),
  },
  {
    kind: 'age',
    pattern: /대운(?:의|이)? ?(?:시작 ?(?:연령|나이)|시작하는 나이)(?:은|는|:)?\s?(?<age>\d{1,2})세?(?!\d)/g,
    read: ({ age = '' }) => ({ value: age, suffix: 'start' }),
  },
  {
    kind: 'age',
    pattern: new RegExp(`(?<![가-힣\\d])(?:만\\s?)?(?<age>${ageWords})\\s?[세살](?![가-힣]*(?:대|기))`, 'g'),
    read: ({ age = '' }, { text, rest }) =>
      luckContext.test(text) || /지금|현재|올해|이제/.test(text) || /^(?:부터|까지)/.test(rest) ? { value: String(readNumber(age)) } : null,
  },
  {
    kind: 'age',
    pattern: new RegExp(`(?<![가-힣\\d])(?<age>${bareAgeWords})(?=에|부터|까지|쯤|이? ?되|이면|을? 넘| ?나이| ?무렵| ?즈음)`, 'g'),
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: String(readNumber(age)) } : null),
  },
  {
    kind: 'age',
    pattern: /(?<![\d년월일제] ?)(?<age>\d{1,2}) ?대운(?!수|[이을은] ?(?:모두|다|지나))/g,
    read: ({ age = '' }) => ({ value: age, suffix: 'start' }),
  },
  { kind: 'age', pattern: /(?<![\d.])(?<age>\d{1,3})(?=(?:, ?\d{1,3})*세마다)/g, read: ({ age = '' }) => ({ value: age, suffix: 'begins' }) },
  { kind: 'age', pattern: /대운수(?:는|가|은|:)?\s?(?<age>\d{1,2})(?![\d세])/g, read: ({ age = '' }) => ({ value: age, suffix: 'start' }) },
  {
    kind: 'age',
    pattern: /대운[은이]\s?(?<age>\d{1,2})(?=부터|에(?:서)? (?:시작|들|열))/g,
    read: ({ age = '' }) => ({ value: age, suffix: 'start' }),
  },
  {
    kind: 'age',
    pattern: /(?<=나이 )(?<age>\d{1,3})(?=에|부터|쯤)/g,
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: age } : null),
  },
  {
    kind: 'age',
    pattern:
      /\b(?:ages?|aged|turns?|turned|turning|the age of|when you (?:were|are)|you were|you are now|you're now|you are) (?<age>\d{1,3})\b(?! (?:points|percent|of|seconds?|minutes?|hours?|days?|weeks?|months?|miles|pages|steps|people|pounds|dollars|degrees))/gi,
    read: ({ age = '' }) => ({ value: age }),
  },
  {
    kind: 'age',
    pattern:
      /\b(?:at|from|until|till|through|to|between|and) (?<age>\d{1,3})\b(?!\s?(?:%|:\d|점|points|o['’]clock|am|pm|years? (?:ago|later)|months|out of|to \d{2} points|일|월))(?!,?\d)/gi,
    read: ({ age = '' }, { text, before }) =>
      luckContext.test(text) && !/(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{0,2} ?$/.test(before)
        ? { value: age }
        : null,
  },
  {
    kind: 'age',
    pattern: new RegExp(
      `\\b(?:(?:ages?|aged|turns?|turned|turning|the age of) |(?:at|from|until|to) (?=(?:ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\\b))(?<age>${englishAgeWords})\\b(?! (?:of|stars?|letters?|months?))`,
      'gi',
    ),
    read: ({ age = '' }, { text }) => (luckContext.test(text) ? { value: String(readNumber(age)) } : null),
  },
  {
    kind: 'age',
    pattern:
      /\b(?:luck number|(?:starting|start) age|displayed age|age at (?:the )?start)(?: (?:of|for) (?:the |your |my )?(?:first )?(?:luck|ten-year|10-year)(?: luck)? ?(?:decades?|cycles?|pillars?|periods?)?)?(?: is|:) (?<age>\d{1,2})\b/gi,
    read: ({ age = '' }) => ({ value: age, suffix: 'start' }),
  },
  { kind: 'score', pattern: /(?<score>\d{1,3}(?:\.\d+)?)\s?점/g, read: ({ score = '' }) => ({ value: score }) },
  { kind: 'score', pattern: /(?<score>\d{1,3}(?:\.\d+)?)(?: points| out of 100|\/100)/g, read: ({ score = '' }) => ({ value: score }) },
  {
    kind: 'score',
    pattern:
      /(?:(?:strength (?:score|value)|\bscore)(?: is|:| of| comes to)|\b(?:[Dd]ay[- ]?[Mm]aster|chart)(?:['’]s)? strength (?:(?:was|is|has been) )?(?:scored|rated|measured|put|estimated|assessed) at) (?<score>\d{1,3}(?:\.\d+)?)\b/gi,
    read: ({ score = '' }) => ({ value: score }),
  },
  {
    kind: 'luck-direction',
    pattern: /(?<name>순행|역행|순방향|역방향)(?<not>하지(?:는|도)? (?:않|못))?/g,
    read: ({ name, not }) => ({ value: name?.startsWith('순') === (not === undefined) ? 'forward' : 'backward' }),
  },
  {
    kind: 'luck-direction',
    pattern: /\b(?:(?<forward>forwards?)|(?<backward>backwards?|in reverse(?: order)?|reversed?))\b/gi,
    read: ({ forward }, { text, before }) =>
      !/\b(?:never|not) $/.test(before) && /luck|대운|decade|ten-year|10-year/i.test(text) && !/look(?:ing)? forward/i.test(text)
        ? { value: forward ? 'forward' : 'backward' }
        : null,
  },
  {
    kind: 'luck-direction',
    pattern:
      /(?<name>앞으로|순서대로|차례대로|순으로|거꾸로|역으로|뒤로|거슬러)\s?(?=흐르|흐른|흐릅|흐름|흘러|흘렀|나아|올라|진행|움직|돌|도는|가[는며요고니]|간[다대]|갑니다)/g,
    read: ({ name }, { text }) => (luckContext.test(text) ? { value: /^[앞순차]/.test(name ?? '') ? 'forward' : 'backward' } : null),
  },
]
