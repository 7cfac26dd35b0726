/** How strong the day stem is and what structure a chart has, in plain words. */
import type { Mention } from './mention.ts'

const strengthWords: readonly RegExp[] = [
  /\b(?:day ?master|day stem|chart|self[- ]element|(?<!your)self)\b[^,.;]{0,14}\b(?:is|looks|runs|comes|leans|feels|reads|counts|tends|stays|seems|as)\b[^,.;]{0,24}\b(?<value>strong|robust|powerful|weak|feeble|frail|fragile|balanced)\b(?! (?:before|at|in|on|for|against|when|point|suit))/i,
  /\b(?<value>strong|weak)[- ]self\b/i,
  /\b(?:on|toward|towards|falls on|(?:leans?|leaning|tilts?|tilting|tips?|tipping) (?:[a-z]+ ){0,3}to) the (?<value>strong|weak)(?:er)? side\b/i,
  /(?:사주|팔자|명식)(?:은|는|이|가) (?:[가-힣]+(?:히|우|소|분) |꽤 |좀 |제법 |아주 |참 )?(?<value>강|약|튼튼|허약)한 (?:편|쪽)/,
  /(?:일간|본인|자신|나|자기)(?:의? (?:힘|기운|세력|세|뿌리|근기))?(?:이|은|가|는|도)\s(?:[가-힣]+(?:히|우|소|분|껏|에|도로) |꽤 |좀 |제법 |아주 |참 ){0,2}(?<value>강|튼튼|든든|탄탄|단단|왕성|약|허약|여리|미약)(?=[한해하합]|다|고|지|며|$)/,
  /(?<![가-힣][이가] )(?:몸[이은] )?(?<value>강|튼튼|약|허약|미약)한 (?:일간|사주|팔자|명식)/,
]

/** The day master is not strong, 일간이 강하지 않다, 강하다고 보기는 어렵다. */
const deniedInside = /\b(?:not|never|hardly|neither)\b|n['’]t\b/i
const deniedBehind =
  /^[한해하합]?지(?:는|도|가)? (?:않|못)|^[한해하합]?(?:다고|다고는|다고도|다기에는|다기엔) (?:할|볼|보기|말하기|말할|하기)[^.,]{0,10}(?:없|어렵|힘들|못|무리)/

const strong = /^(?:strong|robust|powerful|강|튼튼|든든|탄탄|단단|왕성)$/

/** The strength of the day stem in plain words. */
export function looseStrength(text: string, found: readonly Mention[]): Mention[] {
  if (found.some(({ kind }) => kind === 'strength' || kind.startsWith('element'))) return []
  for (const pattern of strengthWords) {
    const match = pattern.exec(text)
    const word = match?.groups?.value?.toLowerCase()
    if (!match || !word) continue
    const value = strong.test(word) ? 'strong' : word === 'balanced' ? 'balanced' : 'weak'
    const end = match.index + match[0].length
    const denied = deniedInside.test(match[0]) || deniedBehind.test(text.slice(end))
    return [{ kind: 'strength', start: match.index, end, text: match[0], value, ...(denied ? { denied } : {}) }]
  }
  return []
}

/** A ten god said to be the structure, whatever the order of the words. */
export function looseStructure(text: string, found: readonly Mention[]): { add: Mention[]; drop: Mention[] } {
  const gods = found.filter(({ kind }) => kind === 'ten-god')
  const [god] = gods
  if (!god || gods.some(({ value }) => value !== god.value) || found.some(({ kind }) => kind === 'structure') || !structureWord.test(text))
    return { add: [], drop: [] }
  return { add: [{ ...god, kind: 'structure' }], drop: gods }
}
const structureWord =
  /(?<![가-힣])격국?(?:[이가은는을를으]|으로|이라|$|\s)|\b(?:structure|pattern|chart type|gyeok)\b(?! of (?:a|an|the) (?:day|week|team|company))/i
