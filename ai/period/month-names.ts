const monthPatterns = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]
export const anyMonth = `(?:${monthPatterns.join('|')})`

export function numberOfMonth(name: string): number {
  return monthPatterns.findIndex((pattern) => new RegExp(`^${pattern}$`, 'i').test(name)) + 1
}

/** Names and words that are a month only beside what makes them one: June is sick, to march, the dec. */
const doubtfulMonths = /^(?:jan|mar|march|apr|april|may|june?|aug|august|sept?|dec)$/i
const monthBefore = new RegExp(
  `(?:\\b(?:in|this|next|last|by|until|till|since|from|through|during|early|mid|late|before|after|coming|(?:end|start|beginning|middle|month|first|rest|part|all|most|half|\\w*days?|weeks?|weekends?|dates?|luck|fortune|forecast|reading|outlook) (?:of|for|in))|\\bhow(?:['’]?s| (?:is|was|will|does|did))?|\\b(?:about|what about)|\\b${anyMonth} (?:and|or|to|vs\\.?|versus))\\s$`,
  'i',
)
const monthAfter = new RegExp(
  `^\\s(?:(?:and|or|to|vs\\.?|versus) ${anyMonth}\\b|(?:19|20)\\d{2}|(?:of )?(?:this|next|last) year|(?:be )?(?:a |the )?(?:good|best|better|okay?|bad|worse|wise|the right)\\b|wedding|move|exam|interview|trip|luck|fortune|forecast|reading|horoscope)`,
  'i',
)
const isName = /^\s(?:(?:is|was|still)\s)*(?:doing|feel\w*|think\w*|love\w*|and (?:i|me)\b)/i

/** What a word that is no month stands beside: to march, the dec. */
const wordBefore = /(?:\b(?:every|each|to|i|we|you|they|he|she|let['’]?s|not|an?|the)|['’]ll)\s$/i
const wordAfter = /^\s(?:to|ahead|forward|towards?|out|off|down|up|back|into|against|past|over|my|our)\b/i
const mayBefore = /\b(?:of|for|is|does|will|would|show|list|my)\s$/i
const mayAfter = /^(?:\s(?:is|was|looks?|for)\b|['’]s\b|\s*[?.!,]|\s*$)/i

const humanNames = /^(?:jan|april|may|june?|august)$/i
const otherPerson = /\b(?:she|he|her|hers|him|his)\b/i
const kin =
  '(?:friend|sister|daughter|wife|mom|mother|girlfriend|boyfriend|partner|fianc[eé]e?|son|brother|husband|boss|coworker|colleague|cousin|aunt|uncle|niece|nephew|baby|kid|crush|ex)'
const personBefore = new RegExp(
  `\\b(?:${kin}|with|marry|date|dating|love|miss|trust|call|called|text|texted|ask|tell|told|meet|met|named|(?:me|i|him|her|us) and)\\s$`,
  'i',
)
const personAfter = new RegExp(
  `^(?:(?:\\s(?:is|was|will|does|has|really|still|ever|be|just))*\\s(?:hat(?:es?|ed|ing)|miss\\w*|wants?|said|says|calls?|called|texts?|texted|cheat\\w*|lying|mad|angry|upset|sick|ill|pregnant|single|divorced|jealous|hiding|who|moved|left|dumped|broke|told|asked|used to|getting (?:married|divorced)|likes? (?:me|him|her|us)|my ${kin}|an? (?:girl|boy|guy|man|woman|person|friend))|['’]s ${kin})\\b`,
  'i',
)

function isPerson(name: string, text: string, before: string, after: string): boolean {
  return humanNames.test(name) && (otherPerson.test(text) || personBefore.test(before) || personAfter.test(after))
}

function isWord(name: string, before: string, after: string): boolean {
  const isMay = /^may$/i.test(name) && (name !== 'May' || /(?:^|[.?!\n])\W*$/.test(before))
  return isMay ? !mayBefore.test(before) && !mayAfter.test(after) : wordBefore.test(before) || wordAfter.test(after)
}

/** 30-Aug-02, born around april: a birth, or what else is written in numbers. */
function isDated(before: string, after: string): boolean {
  return /\d\s?[-/]?\s?$|\bborn\b[^.?!]*$/i.test(before) || /^\.?\s?[-/,]?\s?\d/.test(after)
}

/** Whether a month's name is one at that place. `isAsked`: a month is what is asked about, so that a doubtful name is taken for one. */
export function isMonthThere(name: string, text: string, index: number, isAsked: boolean): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + name.length)]
  if (/^ i\b/i.test(after)) return false
  if (!doubtfulMonths.test(name)) return true
  if (isName.test(after)) return false
  if (monthBefore.test(before) || monthAfter.test(after)) return true
  return isAsked && !isDated(before, after) && !isWord(name, before, after) && !isPerson(name, text, before, after)
}
