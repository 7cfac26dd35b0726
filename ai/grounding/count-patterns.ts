/** How much of a chart an element is, told as a share, a list, a label or a search in vain. */

import { elementOf, englishElement, isElementName, koreanElement } from './element-patterns.ts'
import type { Pattern } from './mention.ts'
import { englishCountWords, readNumber } from './numbers.ts'
import { copula } from './word-edges.ts'

const whole = '(?:eight|six|8|6)'
const owner = '(?:the |your |these |those |this |his |her |their )?'
const letters = '(?:letters|characters)'
const known = '(?: (?:known|visible|open|natal|birth))?'
const are = '(?:is|are|belongs? to|turns? out to be|happens? to be|comes? out as)'
const name = `(?<name>${englishElement})\\b`
const inVain =
  "(?:empty[- ]handed|comes? (?:up|back|away) (?:empty|with nothing)|finds? (?:none|nothing|not)|in vain|(?:won['’]t|will not|cannot|can['’]t) find|draws? a blank)"

export const countPatterns: readonly Pattern[] = [
  {
    kind: 'element-count',
    pattern: new RegExp(
      `(?:글자|사주|원국|명식|팔자)(?:의|은|는| 중에서| 중에| 중| 가운데)? ?(?:딱 |정확히 )?(?:절반(?:이|은|을)?|반[이은]) (?:모두 |다 |온통 )?${koreanElement('name')}(?=${copula}|인데|으로|로 |이 (?:차지|채)|[가이] 차지| ?기운|[,.]|$)`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)!, suffix: 'half' }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `${koreanElement('name')}(?:이|가|은|는|만)? (?:(?:(?:여덟|여섯) ?글자|사주|원국|팔자|명식)의 )?(?:딱 |정확히 )?절반(?=을 차지|이[에나네다고라]|입니다)`,
      'g',
    ),
    read: ({ name }, { text }) => (/글자|사주|원국|명식|팔자|오행/.test(text) ? { value: elementOf(name)!, suffix: 'half' } : null),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\b(?:exactly |fully )?half (?:of )?(?:all (?:of )?)?${owner}(?:${whole}${known} ${letters}|${letters}(?: here)?|(?:whole |natal |birth )?chart),? ${are} (?:made of |all )?${name}|\\bchart is (?:exactly |fully )?half (?<also>${englishElement})\\b`,
      'gi',
    ),
    read: ({ name, also }) => ({ value: elementOf(name ?? also)!, suffix: 'half' }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\b(?<!\\b[Nn]ot (?:even )?)(?<count>${englishCountWords}) (?:out )?of ${owner}(?:${whole}${known}(?: ${letters})?|(?:visible|known) ${letters}|${letters}(?= (?:that )?(?:we|you) ))(?: here| (?:that )?(?:we|you) (?:can |do )?(?:know|have|see|count|be sure of))?,? ${are} ${name}`,
      'gi',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\bof ${owner}${whole}${known} ${letters}(?: (?!people)[a-z]+){0,8}?,? (?:only |just |exactly |fully |no (?:fewer|less) than |at least )?(?<count>${englishCountWords}) ${are} ${name}`,
      'gi',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\b${name}(?:\\s?\\([^)]{1,4}\\))?(?:,? (?:visible |open |known )?(?:characters?|letters?))?\\s?[:—–] ?(?<count>${englishCountWords}) (?:of|out of|in) ${whole}\\b`,
      'gi',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-count',
    pattern: new RegExp(
      `\\b(?:count|number|tally|total) (?:for|of) ${name}(?: (?:letters|characters))?(?::| is| comes to| stands at| adds up to| equals) (?<count>${englishCountWords})\\b`,
      'gi',
    ),
    read: ({ name, count = '' }) => ({ value: elementOf(name)!, count: readNumber(count) }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `\\b(?:not (?:even )?one|not a single one|none) of ${owner}${whole}${known} ${letters}(?: (?!people)[a-z]+){0,3}? ${are} ${name}|\\b(?:not|never|won['’]t|don['’]t|can['’]t)(?: [a-z]+){0,2} (?:a single|one single|any|one) (?:(?<also>${englishElement}) ${letters.replaceAll('s', 's?')}\\b|(?:piece|trace|bit|scrap|drop|speck|shred|grain|ounce) of (?<bit>${englishElement})\\b)`,
      'gi',
    ),
    read: ({ name, also, bit }) => ({ value: elementOf(name ?? also ?? bit)! }),
  },
  {
    kind: 'element-missing',
    pattern: new RegExp(
      `\\b(?:look|search|hunt|scan|comb|scour|dig)(?:ing|es|s)?\\b[^.;]{0,48}?\\bfor (?:any |some |a trace of )?${name}(?=[^.;]{0,70}\\b${inVain}\\b)`,
      'gi',
    ),
    read: ({ name }, around) => (isElementName(name, around) ? { value: elementOf(name)! } : null),
  },
]
