/** Luck pillars, when they begin and which way they run, in loose wording. */
import { pillarWord } from './chart-words.ts'
import { englishAgeWords, englishDigitWords, readNumber } from './numbers.ts'

const luck =
  /\b(?:[Ll]uck (?:pillars?|cycles?|decades?|periods?|sequence)|[Dd]ecades? of luck|[Ff]irst luck|(?:[Tt]en|10)-year (?:cycles?|pillars?|luck|periods?)|[Ll]uck|(?:living|lives?|lived|walk(?:s|ing)?|travel(?:s|l?ing|l?ed)?|went|goes|passed|passes) (?:under|through))\b/
const cycles = /\b(?:[Ll]uck|(?:[Tt]en|10)-year (?:cycles?|pillars?)|[Cc]ycles|[Dd]ecades|[Pp]illars of luck)\b/
const runs =
  'mov(?:e|es|ing)|runs?|running|go(?:es|ing)?|proceeds?|advances?|flows?|travels?|counted|laid out|set out|arranged|marche?s?|walks?|steps?|turns?|unfolds?|progress(?:es)?|read'
const way =
  '(?<forward>forwards?|in (?:the )?(?:natural|usual|normal) order|clockwise)|(?<backward>backwards?|in reverse|reversed?|the other way(?: round)?|counter-?clockwise)'
const moving = new RegExp(`\\b(?:${runs})\\b[^.;]{0,32}?\\b(?:${way})\\b`)
const counting = new RegExp(
  `\\b(?:${way})\\b[^.;]{0,24}\\bfrom (?:the|your) month pillar\\b|\\bfrom (?:the|your) month pillar\\b[^.;]{0,32}\\b(?:${way.replaceAll('forward>', 'forwardb>').replaceAll('backward>', 'backwardb>')})\\b`,
)

/** A forward sequence, counted onward from the month pillar. */
const countedOn = /\bcount(?:ed|ing|s) (?:onwards?|forwards?) from (?:the|your) month pillar\b/

function direction(text: string): string[] {
  const onward = countedOn.test(text)
  if (!cycles.test(text) && !onward) return []
  const groups = onward ? { forward: 'onward' } : (moving.exec(text) ?? counting.exec(text))?.groups
  if (!groups || /\bnot\b|n['’]t\b|\blook(?:s|ing)? (?:forward|back)/.test(text)) return []
  const isOfChart =
    /\b[Ll]uck\b|month pillar|ten-year|10-year|\bcharts?\b|\b(?:[Yy]our|[Hh]is|[Hh]er|[Mm]y|person) (?:[a-z]+ ){0,2}(?:cycles|decades)\b|\bperson\b/.test(
      text,
    )
  return isOfChart ? [`Your luck cycles run ${groups.forward || groups.forwardb ? 'forward' : 'backward'}.`] : []
}

const age = `(?<age>\\d{1,2}|${englishAgeWords}|${englishDigitWords}|one(?= years? old))`
const ages = new RegExp(
  `\\b(?:at|aged?|age of|between(?: the ages of)?|was|is|were|are|turn(?:s|ed)?|of|only|just|barely|not even|still|until|from|after) (?:age |the age of |only |just |barely |about )?${age}\\b(?! (?:percent|of|times|stars?|people|o['’]clock|minutes?|hours?|days|weeks|months))|\\b${age.replace('<age>', '<last>')} as the age\\b|^\\W*(?:[Aa]ge |[Aa]t )?${age.replace('<age>', '<first>')}\\b(?=[,:—–-]? ?(?:that|is|was|years|through|to|until|—|–))`,
  'gi',
)
const begins =
  /\b(?:starts?|started|starting|begins?|began|beginning|opens?|opened|arrives?|arrived|sets? in|kick(?:s|ed)? in|t(?:akes?|ook) (?:over|hold|effect)|g[eo]ts? (?:going|under way)|enter(?:s|ed)?|c[ao]mes?|turn|changes?|first)\b/i

function ageIn(text: string): number | undefined {
  const found = [...new Set([...text.matchAll(ages)].map(({ groups }) => readNumber(groups?.age ?? groups?.first ?? groups?.last ?? '')))].filter(
    (number) => !Number.isNaN(number),
  )
  return found.length === 1 ? found[0] : undefined
}
function start(text: string): string[] {
  const isFirst =
    /\bfirst (?:of (?:your |the |his |her )?(?:ten-year|10-year|luck)|(?:luck|decade) (?:pillar|cycle|decade|period)|ten-year|decade of luck|10-year)|\bluck (?:pillars|cycles|decades|periods)\b|\bdecades of luck\b|\bluck (?:starts?|started|begins?|began|opens?|opened) at\b|\bluck (?:did|does) ?(?:not|n['’]t) (?:begin|start)\b/i.test(
      text,
    )
  const isAgeOfAll = /\bage\b/.test(text) && /\bthe (?:luck )?(?:decades|cycles|pillars)\b/.test(text)
  const number = begins.test(text) && (isFirst || isAgeOfAll) ? ageIn(text) : undefined
  return number !== undefined && number <= 12 && !pillars.test(text) ? [`Your first luck cycle begins at ${number}.`] : []
}

const pillars = new RegExp(pillarWord)
const now = /\b(?:[Nn]ow|[Cc]urrent(?:ly)?|[Pp]resent(?:ly)?|at the moment|at present|today|these (?:ten )?(?:years|days)|this decade)\b/
/** Between thirty-five and forty-four Ren Zi takes over. */
const reigns = new RegExp(
  `${pillarWord}(?: pillar)? (?:takes (?:over|the reins|charge)|took over|rules|governs|reigns|holds sway|runs|years\\b)|\\b(?:fall|falls|fell|were spent) under (?:the )?${pillarWord}`,
)
function luckPillar(text: string): string[] {
  const pillar = luck.test(text) || /\bdecade\b/i.test(text) || reigns.test(text) ? pillars.exec(text)?.[0] : undefined
  if (!pillar) return []
  const number = ageIn(text)
  if (number !== undefined) return [`At ${number} you are in the ${pillar} luck cycle.`]
  return now.test(text) ? [`Your current luck pillar is ${pillar}.`] : []
}

export function restateTimes(text: string): string[] {
  for (const read of [direction, start, luckPillar]) {
    const said = read(text)
    if (said.length > 0) return said
  }
  return []
}
