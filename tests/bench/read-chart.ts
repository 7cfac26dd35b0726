/** Reads every field of a chart, or of parts of one, by its name, as a program does, and sums what it read. */
import type { PartialChart, SeenPillar } from '#engine'
import { branchTerms, type ChartPillar, elements, type LuckCycle, type NatalChart, type Relation } from '#engine/client'

/** What manseryeok computes, and hidden stems, stages, nayin and the ten gods and stages of the decades. */
export const peerParts = ['letters', 'voidBranches', 'decades'] as const
/** Those, and how much there is of each element and how strong the day stem is. */
export const weighedParts = [...peerParts, 'elements', 'strength'] as const

export function readChart(chart: NatalChart): number {
  const { birth, pillars, month, strength, structure, luck } = chart
  let sum = readText(birth.instant) + birth.civil.length + birth.clock.length + readText(birth.sex) + Number(birth.hourKnown)
  if (birth.lunar) sum += birth.lunar.year + birth.lunar.month + birth.lunar.day + Number(birth.lunar.leap)
  sum += readConvention(chart.convention)
  sum += readPillar(pillars.year) + readPillar(pillars.month) + readPillar(pillars.day) + (pillars.hour ? readPillar(pillars.hour) : 0)
  sum += month.days + month.commanding.length
  sum += readElements(chart.elements) + readStrength(strength)
  for (const { method, element, confidence, reason, about } of chart.usefulElement)
    sum += method.length + readText(element) + confidence + reason.length + readTexts(about)
  for (const { stem, places } of chart.climateStems) sum += stem.length + readTexts(places)
  sum += structure.kind.length + structure.source.length + structure.stem.length + readTexts(structure.exposedAt)
  for (const { kind, element, confidence } of structure.outer) sum += kind.length + readText(element) + confidence
  sum += readTexts(chart.voidBranches) + readTexts(chart.yearVoidBranches)
  for (const { star, places } of chart.stars) sum += star.length + readTexts(places)
  sum += readRelations(chart.relations)
  if (luck) {
    sum += luck.direction.length + luck.exactYears + luck.start.years + luck.start.months + luck.start.days + luck.displayedAge
    sum += luck.ages.round + luck.ages.wholeDays + luck.ages.floor + luck.ages.exact + readTexts(luck.small)
    for (const cycle of luck.cycles) sum += readCycle(cycle)
  }
  for (const { code, seconds, alternative } of chart.warnings) {
    sum += code.length + seconds
    if (alternative) sum += readText(alternative.year) + readText(alternative.month) + readText(alternative.day) + readText(alternative.hour)
  }
  return sum
}

function readElements(weights: NatalChart['elements']): number {
  let sum = 0
  for (const element of elements) sum += weights[element].count + weights[element].weight
  return sum
}

function readStrength(strength: NatalChart['strength']): number {
  let sum = strength.score + strength.range[0] + strength.range[1] + strength.level.length + strength.rootedIn.length
  sum += Number(strength.seasonal) + Number(strength.rooted) + Number(strength.timely) + Number(strength.supported)
  for (const { place, letter, tenGod, points, maximum } of strength.factors) sum += place.length + letter.length + tenGod.length + points + maximum
  return sum
}

export function readPeerParts({ letters, voidBranches, decades }: PartialChart<(typeof peerParts)[number]>): number {
  let sum = readSeenPillar(letters.year) + readSeenPillar(letters.month) + readSeenPillar(letters.day)
  if (letters.hour) sum += readSeenPillar(letters.hour)
  for (const branch of voidBranches) sum += branch.length + branchTerms[branch].hangul.length
  if (decades) {
    const { direction, exactYears, start, displayedAge, ages, cycles, small } = decades
    sum += direction.length + exactYears + start.years + start.months + start.days + displayedAge
    sum += ages.round + ages.wholeDays + ages.floor + ages.exact + readTexts(small)
    for (const { seen, index, fromAge, toAge } of cycles) sum += index + fromAge + toAge + readSeenPillar(seen)
  }
  return sum
}

export function readWeighedParts(chart: PartialChart<(typeof weighedParts)[number]>): number {
  return readPeerParts(chart) + readElements(chart.elements) + readStrength(chart.strength)
}

function readSeenPillar({ pillar, hangul, nayin, stem, branch }: SeenPillar): number {
  let sum = pillar.length + hangul.length + nayin.hangul.length + nayin.hanja.length
  for (const letter of [stem, branch]) {
    sum += letter.letter.length + letter.hangul.length + letter.element.length + letter.elementTerm.hangul.length + Number(letter.yang)
    sum += letter.tenGod.length + letter.tenGodTerm.hangul.length
  }
  sum += branch.stage.length + branch.stageTerm.hangul.length + branch.seatedStage.length + branch.seatedStageTerm.hangul.length
  for (const { stem, term, days, tenGod, tenGodTerm, stage } of branch.hidden)
    sum += stem.length + term.hangul.length + days + tenGod.length + tenGodTerm.hangul.length + stage.length
  return sum
}

function readConvention(convention: NatalChart['convention']): number {
  const { schools } = convention
  let sum = convention.preset.length + convention.clock.length + convention.dayBoundary.length + convention.timeZone.length
  sum += (convention.longitude ?? 0) + convention.zoneOffsetSeconds + convention.daylightSavingSeconds + convention.correctionSeconds
  sum += convention.deltaT.length + convention.engineVersion.length
  sum += schools.luckAge.length + schools.luckMeasure.length + schools.hiddenStems.length + schools.starBase.length + schools.blade.length
  sum += schools.commander.length + schools.redCharm.length + schools.needle.length + schools.halfCombination.length + schools.stages.length
  sum += schools.voidBase.length + schools.horseGoat.length + schools.ratOx.length + schools.yearStart.length
  for (const weight of schools.strengthWeights) sum += weight
  return sum
}

function readPillar(pillar: ChartPillar): number {
  let sum = pillar.pillar.length + pillar.stem.length + pillar.branch.length + readText(pillar.stemTenGod) + pillar.branchTenGod.length
  sum +=
    pillar.stage.length +
    pillar.seatedStage.length +
    pillar.branchStar.length +
    pillar.nayin.length +
    Number(pillar.void) +
    readTexts(pillar.rootedIn)
  for (const { stem, days, tenGod, stage, exposedAt } of pillar.hidden)
    sum += stem.length + days + tenGod.length + stage.length + readTexts(exposedAt)
  return sum
}

function readCycle(cycle: LuckCycle): number {
  const { pillar, stem, branch, stemTenGod, branchTenGod, stage, support, relations, index, fromAge, toAge, startsAt } = cycle
  const letters = pillar.length + stem.length + branch.length + stemTenGod.length + branchTenGod.length + stage.length
  return letters + support + readRelations(relations) + index + fromAge + toAge + startsAt.length
}

function readRelations(relations: readonly Relation<string>[]): number {
  let sum = 0
  for (const { kind, places, letters, element, conditions } of relations)
    sum += kind.length + readTexts(places) + readTexts(letters) + readText(element) + readTexts(conditions)
  return sum
}

function readTexts(texts: readonly string[]): number {
  let sum = 0
  for (const text of texts) sum += text.length
  return sum
}

function readText(text: string | null): number {
  return text?.length ?? 0
}
