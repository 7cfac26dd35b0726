import type { Mention } from './mention.ts'
import type { Surroundings } from './verdict.ts'

/** 이 사주의 주인공은 병화, a Yin Fire person: the stem that is the person. */
export function isPerson(before: string, rest: string): boolean {
  if (
    /(?:주인공|당신|본인|자신)(?:은|는|이|을 뜻하는 글자는|을 나타내는 글자는)\s?$/.test(before) &&
    /^(?:\([^)]*\))?(?:이에요|예요|입니다|이고|고 |이라|라|인 |로|,|\.|$| (?:사람|타입|유형|체질|기질)(?:이|예|입|으로))/.test(rest)
  )
    return true
  if (/^(?:\([^)]*\))?(?:으)?로 태어/.test(rest)) return true
  if (/^(?:\s?\([^)]*\))? (?:person|people|soul|type|native|folk)\b/i.test(rest)) return true
  return /\b(?:you are|you're|you’re)(?: an?)? $/i.test(before) && /^(?:\s?\([^)]*\))?(?:[.,;]|$| by (?:day|birth)| at (?:heart|the core))/.test(rest)
}

/** A stem that is all a sentence names, said as what one is: 갑목으로 나셔서, with Yang Wood as your core. */
const asPerson =
  /^(?:\([^)]*\))?(?:(?:이?라(?:서|니|도|면서)?|답게|답지|이시|이네|이군|이죠|이지|예요|이에요|입니다|이야|인지라|인데|이?고(?:요|(?=[ ,])))(?=[\s,.가-힣]|$)|(?:으)?로 (?:나|타고|살)|인 (?:너|당신|분|사람|내|나|선생|저|여자|남자)| ?(?:타입|체질|사람|성향|성정|기질|스타일))|^(?:\s?\([^)]*\))? (?:as your|at your|is your|is you|is who|by nature|by birth|is what you)/
const asSelf = /\b(?:you['’]?(?:re| are| were born)|i['’]?(?:m| am)|essence is|core is|self is|nature is|heart is)(?: [a-z]+){0,2} $/i
/** A time is spoken of. */
export const moving = /대운|세운|운에서|들어오|만나|오면|\bluck\b|\byears?\b|\bmonths?\b|\bcycles?\b/i

/** Nothing but this stem is named, and it is said of somebody. */
export function isAlone(mention: Mention, { text, anchors, focus, mentions }: Surroundings): boolean {
  if (mention.kind !== 'stem' || mentions.length > 1 || anchors.length > 0 || focus.scopes.length > 0 || moving.test(text)) return false
  return asPerson.test(text.slice(mention.end)) || asSelf.test(text.slice(0, mention.start))
}
