/** Ten gods, stars, stages, sounds, relations, void branches, structure and strength in loose wording. */
import { branchTerms } from '#engine/client'
import { branchNamed, branchSeat, branchSound, branchWord, pillarSeat, stemSeat } from './chart-words.ts'
import {
  anyOf,
  branchByEnglish,
  branchStarByEnglish,
  capitalized,
  nayinByEnglish,
  relationByEnglish,
  stageByEnglish,
  starByEnglish,
  structureByEnglish,
  tenGodByEnglish,
} from './lexicon.ts'
import { pairTerms, placeOf } from './pair-terms.ts'
import { season, strength } from './restate-strength.ts'
import { otherStarNames, otherTenGodNames } from './synonyms.ts'

const names = (...lists: Iterable<string>[]) => anyOf(lists.flatMap((list) => [...list]).filter((name) => /^[A-Z\d]/.test(name)))
const gods = new RegExp(`\\b(?:${names(tenGodByEnglish.keys(), otherTenGodNames.keys())})\\b(?! [Ss]tructure)`, 'g')
const starNames = new RegExp(`\\b(?:${names(starByEnglish.keys(), branchStarByEnglish.keys(), otherStarNames.keys())})\\b(?! [Ss]tructure)`, 'g')
const stages = new RegExp(`\\b(?:${names(stageByEnglish.keys())})\\b`, 'g')
const sounds = new RegExp(`\\b(?:${names(nayinByEnglish.keys())})\\b`, 'g')
const structures = new RegExp(`\\b(?:${names(structureByEnglish.keys())})\\b`, 'g')
const relations = new RegExp(`\\b(?:${anyOf([...relationByEnglish.keys()].flatMap((name) => [name, name.toLowerCase()]))})\\b`, 'g')
const branches = new RegExp(branchWord, 'g')
const seats = new RegExp(`${stemSeat.source}|${renamed(branchSeat.source)}`, 'gi')
const places = new RegExp(`${pillarSeat.source}|${renamed(branchSeat.source)}`, 'gi')

/** Names of groups that may stand beside those of another pattern. */
function renamed(source: string): string {
  return source.replaceAll('<place>', '<placeb>').replaceAll('<other>', '<otherb>')
}
const seatWord = (match: RegExpMatchArray) => {
  const { place, other, placeb, otherb } = match.groups ?? {}
  const part = /stem/i.test(match[0]) ? 'stem' : /pillar|column/i.test(match[0]) && !/branch/i.test(match[0]) ? 'pillar' : 'branch'
  return `${(place ?? other ?? placeb ?? otherb ?? 'day').toLowerCase()} ${part}`
}
const is = (denied: boolean) => (denied ? 'is not' : 'is')

function god(text: string): string[] {
  const found = pairTerms(text, seats, gods)
  return found ? [`The ${seatWord(found.term)} ${is(found.denied)} ${found.value[0]}.`] : []
}
function star(text: string): string[] {
  const found = pairTerms(text, places, starNames)
  return found ? [`The ${found.value[0]} is${found.denied ? ' not' : ''} in the ${seatWord(found.term)}.`] : []
}
function stage(text: string): string[] {
  if (!/\bstages?\b|\btwelve\b|\b[Dd]ay ?[Mm]aster\b|\blife cycle\b/.test(text)) return []
  const found = pairTerms(text, branchSeat, stages)
  return found ? [`The ${placeOf(found.term)} branch ${is(found.denied)} at the ${found.value[0]} stage.`] : []
}
function sound(text: string): string[] {
  const found = pairTerms(text, pillarSeat, sounds)
  return found ? [`The nayin of the ${placeOf(found.term)} pillar ${is(found.denied)} ${found.value[0]}.`] : []
}
/** You will not find two of them that clash. */
const noTwo =
  /(?:(?:\b(?:no|not|never)|n['’]t)\b[^.;]{0,24}?\btwo (?:of (?:them|these|those|the [a-z]+) |branches |stems |letters )?(?:that |which |to |who )?|\b[Nn]o branch\b[^.;]{0,32}? )(?<name>clash|combine|harm|punish)(?:es|s)?\b/
function relation(text: string): string[] {
  const none = noTwo.exec(text)?.groups?.name
  if (none) return [`There is no ${none === 'combine' ? 'combination' : none === 'punish' ? 'punishment' : none} in your chart.`]
  const found = [...new Set([...text.matchAll(seats)].map(seatWord))]
  const [name, other] = [...text.matchAll(relations)]
  if (found.length !== 2 || (name ? other : !/\bcombination\b/.test(text))) return []
  const denied = /\b(?:no|not|without|never)\b|n['’]t\b/.test(text)
  return [
    `There is ${denied ? 'no' : 'a'} ${name?.[0] ?? (found[0]!.endsWith('stem') ? 'stem combination' : 'combination')} between the ${found[0]} and the ${found[1]}.`,
  ]
}

const emptyWord =
  /\b(?:[Vv]oids?|[Ee]mptiness|[Ee]mpty (?:branch(?:es)?|pair|letters)|(?:falls?|counts?(?: as)?) empty|(?:are|is|stand) empty|[Gg]ongmang)\b|空亡/g
function emptiness(text: string): string[] {
  const [word] = [...text.matchAll(emptyWord)]
  if (!word) return []
  const [seat, otherSeat] = [...text.matchAll(branchSeat)]
  if (seat && !otherSeat) return [`The ${placeOf(seat)} branch is${/\b(?:not|never)\b/.test(text) ? ' not' : ''} void.`]
  const held = [...text.matchAll(branches)].flatMap(([name]) => branchNamed(name) ?? [])
  return !seat && (held.length === 2 || held.length === 1) ? [`The void branches are ${held.join(' and ')}.`] : []
}

/** Not a single officer star, direct or indirect. */
const families =
  /(?:\bno|\bnot (?:a|one|any)(?: single)?|\bwithout(?: any| a single)?|\blacks?(?: any)?|\bzero|n['’]t (?:find|see|have|contain|hold) (?:a|one|any)(?: single)?) (?<name>companion|output|wealth|officer|resource) (?:stars?|gods?)\b/i
function family(text: string): string[] {
  const name = /\b(?:charts?|characters|eight|pillars|letters)\b/i.test(text) ? families.exec(text)?.groups?.name : undefined
  return name ? [`Your chart has no ${capitalized(name)} star.`] : []
}

const structureWord = /\b(?:[Ss]tructure|[Ff]rame(?:work)?|[Pp]attern)\b/
function structure(text: string): string[] {
  if (!structureWord.test(text)) return []
  const [whole, otherWhole] = [...text.matchAll(structures)]
  const [part, otherPart] = [...text.matchAll(gods)]
  const [name, other] = whole ? [whole[0], otherWhole] : [part && `${part[0]} Structure`, otherPart]
  return name && !other && /\b(?:chart|structure|his|her|your|my)\b/i.test(text) ? [`Your structure is the ${name}.`] : []
}

/** Dog and Rabbit: what a six-harmony pair. */
const animals = new RegExp(`\\b(?:${anyOf(branchByEnglish.keys())}|${branchSound})\\b(?! (?:year|month|day|hour))`, 'g')
const frame = /\b(?:frame|trinity|triad|trine|triangle|[Tt]hree[- ](?:[Hh]armony|[Cc]ombination))\b/
const bond =
  /\b(?:(?<kind>[Ss]ix|[Tt]hree|[Hh]alf|[Hh]idden)[ -](?:[Hh]armony|[Cc]ombination|[Cc]ombo|[Uu]nion)|(?<part>[Hh]alf) (?:of )?(?:the|an?) [a-z]+ (?:frame|trinity|triad))\b|\b(?<plain>[Cc]lash|[Hh]arm|[Pp]unishment|[Rr]esentment)\b/
/** In everyday words a tiger and a rabbit may do each other harm, too. */
const ofBond = /\b(?:charts?|branch(?:es)?|pillars?|year|month|day|hour|combination|harmony|saju|bazi)\b/i
function bondOf(text: string): string[] {
  const named = [
    ...new Set([...text.matchAll(animals)].map(([name]) => (branchByEnglish.has(name) ? name : branchTerms[branchNamed(name)!].english))),
  ]
  if (named.length === 3 && frame.test(text) && ofBond.test(text) && !/\b(?:no|not|never|without)\b|n['’]t\b/.test(text))
    return [`The ${named.slice(0, 2).join(', the ')} and the ${named[2]} form a three combination in your chart.`]
  const groups = bond.exec(text)?.groups
  if (named.length !== 2 || !groups || !ofBond.test(text) || /\b(?:no|not|never|without)\b|n['’]t\b/.test(text)) return []
  const kind = groups.kind ?? groups.part
  const name = kind ? `${kind.toLowerCase()} combination` : groups.plain!.toLowerCase()
  return [`The ${named[0]} and the ${named[1]} form a ${name} in your chart.`]
}
export function restateTerms(text: string): string[] {
  for (const read of [relation, family, god, star, stage, sound, emptiness, structure, season, strength, bondOf]) {
    const said = read(text)
    if (said.length > 0) return said
  }
  return []
}
