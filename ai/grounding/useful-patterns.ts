/** Which element helps a chart: 용신, the useful element, what it asks for. */

import { elementOf, englishElementNamed, koreanElementWithNature } from './element-patterns.ts'
import { anyOf, usefulMethodByHangul } from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { copula } from './word-edges.ts'

const methods = anyOf(usefulMethodByHangul.keys())
const one = koreanElementWithNature
const englishOne = englishElementNamed

export const usefulPatterns: readonly Pattern[] = [
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `(?<unknown>희신|기신|구신|한신|용신)(?:은|는|이|으로는|으로|로는|로|:)?\\s?(?:보면 )?(?:[가-힣]+ 보면 )?${one}(?=\\s?(?:기운|쪽|이|예|으로|로|입|라|을|를|가|니|고|인|네|죠|${copula}|$|[,.]))`,
      'g',
    ),
    read: ({ name, unknown }) => ({ value: elementOf(name)!, suffix: unknown === '용신' ? undefined : unknown }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `(?:(?:${methods})[가-힣]*|도움이 되는 (?:기운|오행|것)|필요한 (?:기운|오행)|이로운 (?:기운|오행))(?:은|는|이|로는|으로는|로|으로)?\\s(?:[가-힣()]+\\s){0,5}?${one}(?=\\s?(?:기운|쪽|이|예|으로|로|입|라|을|를|가|니|고|인|네|죠|${copula}|$|[,.]))`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `${one}(?:이|가|은|는|을|를)?\\s(?:[가-힣]+\\s)?(?:(?:${methods})(?:으?로 (?:본|보는|잡은|따진)|상|의|에서의)?\\s?)?(?:용신|도움이 되는 기운)`,
      'g',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `(?:(?:helpful|useful|favou?rable|beneficial) (?:element|god)|yong ?sin|용신|god of use)(?: by [a-z]+(?: method)?| for [a-z]+| in your chart|,)*(?: is| looks like| comes out as| would be| points to|:|,|은|는)? (?:estimated (?:as|to be) )?${englishOne}`,
      'gi',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `${englishOne} (?:is|as|serves as|acts as|works as) (?:your |the )?(?:[a-z]+ )?(?:(?:helpful|useful|favou?rable) (?:element|god)|yongsin)`,
      'gi',
    ),
    read: ({ name }) => ({ value: elementOf(name)! }),
  },
  {
    kind: 'useful-element',
    pattern: new RegExp(
      `\\bwhat (?:you|this [a-z ]{2,20}?|the (?:chart|day master)|your (?:chart|day master)) (?:needs?|wants?|craves?|asks? for|calls? for|longs? for|cr(?:y|ies) out for)(?: most)?(?:,[^,.;]{0,40},)? is ${englishOne}`,
      'gi',
    ),
    read: ({ name }, { aboutChart, text }) => (aboutChart || /\bby (?:strength|climate|balance)\b/i.test(text) ? { value: elementOf(name)! } : null),
  },
]
