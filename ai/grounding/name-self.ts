import type { Mention } from './mention.ts'
import type { Surroundings } from './verdict.ts'
import { copula } from './word-edges.ts'

const isSaid = new RegExp(`^(?:\\([^)]*\\))?(?:${copula}|이고|고 |이라|라|인 |로|,|\\.|$| (?:사람|타입|유형|체질|기질)(?:이|예|입|으로))`)

/** 이 사주의 주인공은 병화, a Yin Fire person: the stem that is the person. */
export function isPerson(before: string, rest: string): boolean {
  if (
    /(?:(?:주인공|당신|본인|자신|사주의 (?:중심|주인|주인공)(?: 글자)?)(?:은|는|이)|(?:본인|자신|당신|나)[을를] (?:뜻하|나타내|상징하|대표하|가리키|표현하)는 (?:글자|오행|기운|천간|것)[은는])\s?$/.test(
      before,
    ) &&
    isSaid.test(rest)
  )
    return true
  if (/^(?:\([^)]*\))?(?:으)?로 태어/.test(rest)) return true
  if (/^(?:\s?\([^)]*\))? (?:person|people|soul|type|native|folk)\b/i.test(rest)) return true
  return /\b(?:you are|you're|you’re)(?: an?)? $/i.test(before) && /^(?:\s?\([^)]*\))?(?:[.,;]|$| by (?:day|birth)| at (?:heart|the core))/.test(rest)
}

/** A stem that is all a sentence names, said as what one is: 갑목으로 나셔서, with Yang Wood as your core. */
const asPerson =
  /^(?:\([^)]*\))?(?:(?:잖아|거든|였|이었|군|지요|야|다(?![가-힣])|이?라(?:서|니|도|면서)?|답게|답지|이시|이네|이군|이죠|이지|예요|이에요|입니다|이야|인지라|인데|이?고(?:요|(?=[ ,])))(?=[\s,.가-힣]|$)|(?:으)?로 (?:나|타고|살)|인 (?:너|당신|분|사람|내|나|선생|저|여자|남자)| ?(?:타입|체질|사람|성향|성정|기질|스타일)| 그 자체|[이가] (?:바로 |곧 )?(?:나|당신|본인)(?:예|이에|입|야|죠|이죠|이다|군|거든|다)|의 ?(?:성정|성질|성품|기운|기질|본성|심성|결|품성|에너지)[을를이] ?(?:타고|지[니녔]|가[진졌]|품|닮|받|물려))|^(?:\s?\([^)]*\))?,? (?:as your|at your|is your|is you|by nature|runs through you|describes you|is who|self\b|by nature|by birth|is what you)/
const asSelf =
  /\b(?:you['’]?(?:re| are| were born)|i['’]?(?:m| am)|essence is|core is|self is|nature is|heart is|you (?:embody|belong to|represent|personify|carry the nature of)|owner is|(?:core|heart|centre|center) (?:sits|is|lies|stands)|stands for you is|your (?:own |true )?(?:element|nature|stem|energy|sign) is|^(?:as|being|born as))(?: [a-z]+){0,2} $/i
/** A time is spoken of. */
export const moving = /대운|세운|운에서|들어오|만나|오면|\bluck\b|\byears?\b|\bmonths?\b|\bcycles?\b/i

/** Nothing but this stem is named, and it is said of somebody. */
export function isAlone(mention: Mention, { text, anchors, focus, mentions }: Surroundings): boolean {
  if (mention.kind !== 'stem' || mentions.length > 1 || anchors.length > 0 || focus.scopes.length > 0 || moving.test(text)) return false
  return asPerson.test(text.slice(mention.end)) || asSelf.test(text.slice(0, mention.start))
}
