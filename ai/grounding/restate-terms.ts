/** Ten gods, stars, stages, sounds, relations, void branches, structure and strength in loose wording. */
import { branchNamed, branchSeat, branchWord, pillarSeat, stemSeat } from './chart-words.ts'
import {
  anyOf,
  branchStarByEnglish,
  nayinByEnglish,
  relationByEnglish,
  stageByEnglish,
  starByEnglish,
  structureByEnglish,
  tenGodByEnglish,
} from './lexicon.ts'
import { pairTerms, placeOf } from './pair-terms.ts'
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
function relation(text: string): string[] {
  const found = [...new Set([...text.matchAll(seats)].map(seatWord))]
  const [name, other] = [...text.matchAll(relations)]
  if (found.length !== 2 || !name || other) return []
  const denied = /\b(?:no|not|without|never)\b|n['’]t\b/.test(text)
  return [`There is ${denied ? 'no' : 'a'} ${name[0]} between the ${found[0]} and the ${found[1]}.`]
}

const emptyWord = /\b(?:[Vv]oids?|[Ee]mptiness|[Ee]mpty (?:branch(?:es)?|pair|letters)|[Gg]ongmang)\b/g
function emptiness(text: string): string[] {
  const [word] = [...text.matchAll(emptyWord)]
  if (!word) return []
  const [seat, otherSeat] = [...text.matchAll(branchSeat)]
  if (seat && !otherSeat) return [`The ${placeOf(seat)} branch is${/\b(?:not|never)\b/.test(text) ? ' not' : ''} void.`]
  const held = [...text.matchAll(branches)].flatMap(([name]) => branchNamed(name) ?? [])
  return !seat && (held.length === 2 || held.length === 1) ? [`The void branches are ${held.join(' and ')}.`] : []
}

const structureWord = /\b(?:[Ss]tructure|[Ff]rame(?:work)?|[Pp]attern)\b/
function structure(text: string): string[] {
  if (!structureWord.test(text)) return []
  const [whole, otherWhole] = [...text.matchAll(structures)]
  const [part, otherPart] = [...text.matchAll(gods)]
  const [name, other] = whole ? [whole[0], otherWhole] : [part && `${part[0]} Structure`, otherPart]
  return name && !other && /\b(?:chart|structure|his|her|your|my)\b/i.test(text) ? [`Your structure is the ${name}.`] : []
}

const how = '(?:very|extremely|too|rather|quite|fairly|slightly|a bit|a little|decidedly|truly|overly|somewhat)'
const core =
  '(?:[Dd]ay ?[Mm]aster|[Dd]ay stem|DM|[Ss]elf(?![- ](?:[a-z]+ed|esteem|image|help|made|control|confidence|worth|respect|discipline|doubt|care|portrait|defen[cs]e)\\b))'
/** Strong self, she said; the self is weak; the Day Master, poor thing, has little strength. */
const strengthWords: readonly RegExp[] = [
  new RegExp(`(?:^|\\b[Aa]n? |\\b[Yy]our |\\b[Tt]his is an? )(?:${how} )?(?<value>[Ss]trong|[Ww]eak)[- ]${core}(?=[,.;]|$|\\s[—–(])`),
  new RegExp(
    `\\b(?:[Tt]he|[Yy]our|[Mm]y|[Hh]is|[Hh]er) (?:[Dd]ay ?[Mm]aster|[Ss]elf|DM)(?: itself)? (?:is|looks|stands|counts as|ranks as|reads|remains)(?: all in all| overall| on the whole)?(?: ${how})? (?<value>strong|weak)(?=[,.;]|$| (?:here|overall|in (?:this|the|your|my|his|her) chart)\\b)`,
  ),
]
function strength(text: string): string[] {
  if (/\b(?:not|never)\b/.test(text)) return []
  const value = strengthWords.flatMap((pattern) => pattern.exec(text)?.groups?.value ?? [])[0]
  return value ? [`Your day master is ${value.toLowerCase()}.`] : []
}

export function restateTerms(text: string): string[] {
  for (const read of [relation, god, star, stage, sound, emptiness, structure, strength]) {
    const said = read(text)
    if (said.length > 0) return said
  }
  return []
}
