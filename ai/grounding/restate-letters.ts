/** Pillars, stems and branches in loose wording. */
import { type Pillar, stemTerms } from '#engine/client'
import {
  animalWord,
  branchNamed,
  branchSeat,
  branchWord,
  daySeat,
  elementWord,
  pillarSeat,
  pillarWord,
  stemNamed,
  stemSeat,
  stemWord,
  surestem,
} from './chart-words.ts'
import { pairTerms, placeOf } from './pair-terms.ts'

const stems = new RegExp(stemWord, 'g')
const branches = new RegExp(branchWord, 'g')
const pillars = new RegExp(pillarWord, 'g')
const is = (denied: boolean) => (denied ? 'is not' : 'is')

/** A time is spoken of, or another place: what is said is not of the day stem. */
const elsewhere =
  /\b(?:19|20)\d{2}\b|\b(?:luck|cycles?|decades?|years?|months?|hours?|seasons?|branch(?:es)?|pillars?|this week|today|tomorrow|useful|favou?rable|helpful|missing|lacks?|lacking|hidden|hides?|inside)\b/i
const somebody =
  "(?:(?:[Yy]our|[Hh]er|[Hh]is|[Oo]ur|[Tt]heir) (?:[a-z]+ )?(?:boy|girl|nephew|niece|son|daughter|child|kid|grandson|granddaughter)|[Yy]ou(?: whose [a-z ]{4,40}?)?|[Hh]e|[Ss]he|I|[Ww]e(?:['’]re| are) (?:dealing with|looking at|talking about)|[Tt]his(?: (?:person|man|woman|boy|girl|chart|native|lady|gentleman|one))?|[Tt]he (?:person|man|woman|boy|girl|native|owner|one whose chart this is|(?:boy|girl|child|man|woman) [a-z ]{4,40}?)|[Mm]y (?:[a-z]+(?:['’]s)? ){0,2}[a-z]+)"
/** You are Ren water, the boy whose mother wrote is Ren water. */
const beingStem = new RegExp(
  `\\b${somebody}(?:['’](?:s|re|m)| is| are| am|(?<=dealing with|looking at|talking about)| was born| were born| (?:turned|turns) out to be| happens to be| proved to be)(?: an?| as| as an?)? (?:(?<stem>${surestem})(?=[,.;!]|$| (?:native|person|type|soul|child|boy|girl|man|woman|kid|baby|by birth|through))|(?<sound>${stemWord})(?= (?:native|person|type|soul)\\b))`,
)
/** It is a Jia native that we have before us. */
const cleftStem = new RegExp(`\\b[Ii]t(?: is|['’]s) an? (?<stem>${surestem}|${stemWord}) (?:native|person|soul|type|[Dd]ay [Mm]aster)\\b`)
/** At heart she is Ren. */
const heartStem = new RegExp(
  `\\b(?:[Aa]t (?:heart|(?:the |your |her |his )?core)|[Bb]y nature|[Dd]eep down),? ${somebody}(?:['’](?:s|re|m)| is| are| am) (?:an? )?(?<stem>${surestem}|${stemWord})(?=[,.;!]|$)`,
)
/** Wu earth, that's you. */
const calledStem = new RegExp(`(?:^\\W*|, )(?<stem>${surestem})(?:,| [—–-])? (?:that['’]s|that is|is what|is who) (?:you|he|she|my)\\b`)
/** As a Bing fire native, a Yang Metal native like you. */
const nativeStem = new RegExp(
  `\\b(?:[Aa]s|[Bb]eing) an? (?<stem>${surestem}|${stemWord})(?: (?:native|person|soul|type|child|individual|man|woman|boy|girl))`,
)
const nativeElement = /\b(?:[Aa]s|[Bb]eing) an? (?<element>(?:Wood|Fire|Earth|Metal|Water)) (?:native|person|soul|type|individual)\b/
const birthSign =
  /\b(?:year of birth|birth ?year|year sign|zodiac (?:sign|animal)|(?<=\bis an? [A-Z][a-z]+ )by (?:birth )?year|Chinese sign|animal sign)\b/gi
const animals = new RegExp(`\\b(?:${animalWord})\\b`, 'g')
/** Born as Ren water, … */
const bornStem = new RegExp(`\\b(?:[Bb]orn(?: as)?|[Bb]eing|[Aa]s)(?: an?)? (?<stem>${surestem}),`)
const elementType = new RegExp(`\\b(?:${elementWord})\\b(?= (?:type|kind|person|sign|element|one)\\b)`, 'g')
/** A Xin day master loves …: of any such chart. */
const anySuch = new RegExp(`^\\W*(?:[Aa]n?|[Mm]ost|[Mm]any|[Ss]ome) (?:[a-z]+ )?(?:${stemWord}) (?:[Dd]ay ?[Mm]aster|[Nn]ative)`)

function dayStem(text: string): string[] {
  if (anySuch.test(text)) return []
  const seated = pairTerms(text, daySeat, stems)
  const stem = seated && stemNamed(seated.value[0])
  if (seated && stem) return [`Your day master ${is(seated.denied)} ${stem}.`]
  const written = (
    nativeStem.exec(text) ??
    cleftStem.exec(text) ??
    heartStem.exec(text) ??
    calledStem.exec(text) ??
    (elsewhere.test(text) ? null : (beingStem.exec(text) ?? bornStem.exec(text)))
  )?.groups
  const own = stemNamed(written?.stem ?? written?.sound ?? '')
  if (own) return [`Your day master is ${own}.`]
  const typed = pairTerms(text, daySeat, elementType)
  const element = typed && !typed.denied ? typed.value[0] : nativeElement.exec(text)?.groups?.element
  return element ? [`Your day master belongs to ${element}.`] : []
}

function seatedLetters(text: string): string[] {
  const pillar = pairTerms(text, pillarSeat, pillars)
  const named = pillar && pillarNamed(pillar.value[0])
  if (pillar && named) return [`Your ${placeOf(pillar.term)} pillar ${is(pillar.denied)} ${named}.`]
  const half = halfOf(text)
  if (half) return [half]
  const stem = pairTerms(text, stemSeat, stems)
  const upper = stem && stemNamed(stem.value[0])
  if (stem && upper) return [`Your ${placeOf(stem.term)} stem ${is(stem.denied)} ${upper}.`]
  const branch = pairTerms(text, branchSeat, branches)
  const lower = branch && branchNamed(branch.value[0])
  return branch && lower ? [`Your ${placeOf(branch.term)} branch ${is(branch.denied)} ${lower}.`] : []
}

/** The year pillar carries Xin on top. */
function halfOf(text: string): string | undefined {
  const upper = /\bon top\b|\b(?:topped|crowned|capped|headed) (?:by|with)\b|\b(?:its|the) stem\b/.test(text)
    ? pairTerms(text, pillarSeat, stems)
    : undefined
  const stem = upper && stemNamed(upper.value[0])
  if (upper && stem) return `Your ${placeOf(upper.term)} stem ${is(upper.denied)} ${stem}.`
  const lower = /\b(?:underneath|below|beneath|at the bottom|(?:rests|sits|stands) (?:up)?on)\b|\b(?:its|the) branch\b/i.test(text)
    ? pairTerms(text, pillarSeat, branches)
    : undefined
  const branch = lower && branchNamed(lower.value[0])
  return lower && branch ? `Your ${placeOf(lower.term)} branch ${is(lower.denied)} ${branch}.` : undefined
}

function pillarNamed(written: string): string | undefined {
  const word = written.replace(/\s?\(.*/, '')
  const [, first = '', second = ''] = new RegExp(`^(.+?)[ -]?(${animalWord}|[A-Za-z]+|[子丑寅卯辰巳午未申酉戌亥])$`).exec(word) ?? []
  const [stem, branch] = [stemNamed(first), branchNamed(second)]
  if (stem && branch && word.length > 1) return `${stem}${branch}` as Pillar
  return new RegExp(`^(?:${elementWord})[ -](?:${animalWord})$`).test(word) ? word.replace('-', ' ') : undefined
}

function zodiac(text: string): string[] {
  const found = pairTerms(text, birthSign, animals)
  const branch = found && branchNamed(found.value[0])
  return found && branch ? [`Your year branch ${is(found.denied)} ${branch}.`] : []
}

const hider =
  /\b(?:hidden (?:in|inside|within|under)|inside|within|buried (?:in|within|inside)|tucked (?:in|inside|into)|concealed (?:in|by)|stored in|hidden stems (?:of|in|inside)|contents? of)\b/i
const holder = /\b(?:hides|conceals|contains|stores|holds|hidden stems|keeps|harbou?rs)\b/i
/** Hidden in my Monkey: Wu, Ren, Geng. */
function hidden(text: string): string[] {
  if (!hider.test(text) && !holder.test(text)) return []
  const [seat, otherSeat] = [...text.matchAll(branchSeat)]
  const [animal, otherAnimal] = [...text.matchAll(animals)].filter(([name]) => /^[A-Z]/.test(name))
  if (otherSeat || (!seat && (!animal || otherAnimal))) return []
  const place = seat ?? animal!
  const behind = text.slice(place.index + place[0].length)
  const list = [...behind.matchAll(stems)].length > 0 ? behind : text.slice(0, place.index)
  const held = [...list.matchAll(stems)].flatMap(([name]) => stemNamed(name) ?? [])
  if (held.length === 0 || held.length > 3) return []
  const where = seat ? `your ${placeOf(seat)} branch` : `your ${animal![0]}`
  const said = held.map((stem) => `Inside ${where} hides ${stemTerms[stem].english}.`)
  return seat ? said : [...said, `You have the ${animal![0]} in your chart.`]
}

export function restateLetters(text: string): string[] {
  for (const read of [hidden, seatedLetters, dayStem, zodiac]) {
    const said = read(text)
    if (said.length > 0) return said
  }
  return []
}
