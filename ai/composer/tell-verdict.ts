import type { Stem, TenGod } from '#engine/client'
import { findOptions } from './find-options.ts'
import { isAboutPerson } from './is-about-person.ts'
import type { Scene } from './open-scene.ts'
import type { Domain, Lean, Weighed } from './phrase-bank.ts'
import { type Rivals, rankDecades, rankNamedDays, rankNamedYears, rankYears } from './place-period.ts'
import { isUnfitDay, tellChosenDays } from './tell-days.ts'
import { tellElementAnswer, tellLife } from './tell-elements.ts'
import { tellPremise } from './tell-premise.ts'
import { tellTrait } from './tell-trait.ts'

/** Whose chart this is, where somebody else was asked about. */
function tellSubject({ brief, bank, tell }: Scene): string | null {
  switch (brief.intent.subject) {
    case 'self':
      return null
    case 'saved_profile':
      return tell(bank.subject.saved)
    case 'other_person':
      return tell(bank.subject.other)
    case 'pair':
      return tell(bank.subject.pair)
    case 'group':
      return tell(bank.subject.group)
  }
}

/** The times that are weighed for a question of when: decades, years or months, by how far it looks. */
export function rivalsOf(scene: Scene): { kind: Weighed; rivals: Rivals } | null {
  const { brief, unit, months } = scene
  const { horizon } = brief.intent
  if (unit === 'luck') {
    const decades = rankDecades(brief)
    return decades && { kind: 'luck', rivals: decades }
  }
  const years = horizon === 'none' || horizon === 'range' ? rankYears(brief) : null
  if (years && unit === 'year') return { kind: 'years', rivals: years }
  return months && unit === 'year' ? { kind: 'months', rivals: months } : null
}

export function namesOf({ best, second, hard }: Rivals): Record<string, string> {
  return { BEST: best, SECOND: second, HARD: hard }
}

function asksForCare({ bank, brief }: Scene): boolean {
  return bank.cautious.test(brief.question)
}

function tellTiming(scene: Scene, clause: string): string | null {
  const { bank, tell } = scene
  const found = rivalsOf(scene)
  if (!found) return tell(bank.opening.timing.none, { clauses: { CLAUSE: clause } })
  const phrases = asksForCare(scene) ? bank.opening.hardTiming : bank.opening.timing
  return tell(phrases[found.kind], { facts: namesOf(found.rivals) })
}

function tellList(scene: Scene): string | null {
  const { bank, tell, unit, months, days } = scene
  const near = tellChosenDays(scene) ?? (days && tell(bank.opening.list.days))
  if (unit === 'day' || unit === 'month') return near
  const decades = unit === 'luck' ? rankDecades(scene.brief) : null
  if (decades) return tell(bank.opening.list.luck, { facts: namesOf(decades) })
  return (months && tell(bank.opening.list.months)) || near
}

/** Which of the days that were set side by side. */
function tellBetweenDays({ bank, brief, tell }: Scene): string | null {
  const between = rankNamedDays(brief)
  return between && tell(bank.opening.timing.days, { facts: namesOf(between) })
}

/** Why not the other one. */
function tellOtherDay({ bank, brief, tell, value }: Scene): string | null {
  const between = rankNamedDays(brief)
  if (!between) return null
  const isLighter = Number(value(`${between.best}.support`)) > Number(value(`${between.hard}.support`))
  return tell(bank.betweenDays[isLighter ? 'lighter' : 'unfit'], { facts: namesOf(between) })
}

function tellOptions(scene: Scene): string | null {
  const { bank, tell } = scene
  const between = tellBetweenDays(scene)
  if (between) return between
  const options = findOptions(scene)
  const years = options ? null : rankNamedYears(scene.brief)
  if (years) return tell(bank.opening.timing.years, { facts: namesOf(years) })
  if (!options) return tell(bank.opening.options.unnamed[scene.lean])
  const { first, last, chosen } = options
  const named = { FIRST: first, LAST: last, CHOSEN: chosen ?? '', OTHER: chosen === first ? last : first }
  return tell(chosen ? bank.opening.options.leaning : bank.opening.options.even, { clauses: named })
}

/** Which way a yes or no leans: a day that was chosen for what is asked is answered as such, whatever its strength. */
function answerLean({ chosen, prefix, lean }: Scene): Lean {
  return chosen.includes(prefix) ? 'adds' : lean
}

/** What was asked, answered in its form. */
export function tellAnswer(scene: Scene): string | null {
  const { brief, bank, words, topic, tell, pick, group, prefix } = scene
  const clause = group.stem ? words.verdict[group.stem] : ''
  const open = (phrases: readonly string[]) => tell(phrases, { clauses: { CLAUSE: clause } })
  if (topic.kind === 'heart') return open(bank.opening.heart)
  switch (brief.intent.form) {
    case 'timing':
      return tellBetweenDays(scene) ?? tellTiming(scene, clause)
    case 'choose_from_list':
      return tellBetweenDays(scene) ?? tellList(scene) ?? open(bank.opening.open)
    case 'compare_options':
      return tellOptions(scene)
    case 'explain':
      return open(bank.opening.explain)
    case 'yes_no': {
      if (isUnfitDay(scene)) return tell(bank.dates.unfit)
      const answer = pick(bank.answer[topic.kind][answerLean(scene)], [`${prefix}.pillar`, 'day.pillar'])
      return tell(bank.yesNo, { clauses: { ANSWER: answer } })
    }
    default:
      return open(bank.opening.open)
  }
}

/** A question about the elements begins with the ones that are missing. */
function tellNature(scene: Scene): string | null {
  const { brief, bank, tell, value } = scene
  const missing = value('element.missing')
  if (brief.intent.intent !== 'elements_yongsin' || !Array.isArray(missing)) return tell(bank.opening.nature[value('day.stem') as Stem])
  return tell(missing.length > 0 ? bank.opening.elements.missing : bank.opening.elements.complete)
}

/** The chart read out, for who asks to see it, else what weighs most in it. */
function tellWeights({ brief, bank, tell, say }: Scene): string | null {
  const { pillars, pillarsWithoutHour } = bank.chart
  return brief.intent.intent === 'chart_basic' ? (say(pillars) ?? say(pillarsWithoutHour)) : tell(bank.balance)
}

/** The seat of whoever is close. */
function tellMate({ bank, tell, value }: Scene): string | null {
  return tell(bank.mate, { clauses: { SEAT: bank.seat[value('day.branch.ten-god') as TenGod].heart } })
}

/** The times that a question of when, or between years, was weighed by, side by side. */
function tellRivals(scene: Scene): string | null {
  const { brief, bank, tell } = scene
  const { form } = brief.intent
  const years = form === 'compare_options' && !findOptions(scene) ? rankNamedYears(brief) : null
  if (years) return tell(bank.years, { facts: namesOf(years) })
  const found = form === 'timing' ? rivalsOf(scene) : null
  if (!found) return null
  const { kind, rivals } = found
  if (asksForCare(scene)) return tell(bank.contrast.hard[kind], { facts: namesOf(rivals) })
  // Of two there is no second best.
  const plain = { months: bank.months.plain, years: bank.years, luck: bank.decades }
  return tell(rivals.second === rivals.hard ? plain[kind] : bank.contrast.best[kind], { facts: namesOf(rivals) })
}

/** Under which condition the answer holds; the moving stem that it comes from is told next. */
function tellCondition(scene: Scene): string | null {
  const { brief, bank, words, topic, group, prefix, pick, say } = scene
  const { form } = brief.intent
  if (!conditional.has(form) || !group.stem) return null
  const frames = topic.kind === 'heart' ? bank.reaching : bank.condition[form === 'yes_no' ? answerLean(scene) : 'even']
  return say(pick(frames, [`${prefix}.pillar`, 'day.pillar']), { clauses: { CLAUSE: words.condition[group.stem] } })
}

/** How the asked time bears on the strength of the chart. */
function tellLean({ brief, bank, domain, lean, band, tell }: Scene): string | null {
  if (brief.intent.form === 'explain' && bank.hard.test(brief.question)) return tell(bank.hardship[lean])
  if (lean === 'asks' && band === 'strong') return tell(bank.overflow)
  return tell(tender.has(domain) ? bank.easing[lean] : bank.lean[lean])
}

/** Who asks about these is tired or hurt, and is not told to stride ahead. */
const tender: ReadonlySet<Domain> = new Set(['body', 'reunion'])

const conditional: ReadonlySet<string> = new Set(['yes_no', 'compare_options', 'choose_from_list'])

/** Which way to move, where it is asked. */
function tellDirection({ bank, brief, domain, useful, tell }: Scene): string | null {
  const { asks, names, phrases } = bank.direction
  if (domain !== 'move' || !useful || !asks.test(brief.question)) return null
  return tell(phrases, { clauses: { DIRECTION: names[useful] } })
}

/** The answer first, then its condition or ground; where another person was asked about, whose chart this is. */
export function tellVerdict(scene: Scene): (string | null)[] {
  const { brief, bank, tell } = scene
  if (brief.intent.intent === 'compatibility') return [tell(bank.compatibility), tellMate(scene)]
  if (isAboutPerson(scene)) {
    const ofElements = brief.intent.intent === 'elements_yongsin' ? tellElementAnswer(scene) : null
    const ofTrait = tellTrait(scene)
    const { answer, ground } = ofElements ?? ofTrait ?? { answer: tellNature(scene), ground: tellWeights(scene) }
    return [answer, tellSubject(scene) ?? ground, ofTrait?.use ?? (ofElements ? tellLife(scene) : tellPremise(scene))]
  }
  if (brief.intent.form === 'yes_no' && isUnfitDay(scene)) return [tellAnswer(scene), tellChosenDays(scene)]
  const ground = tellSubject(scene) ?? tellOtherDay(scene) ?? tellRivals(scene) ?? tellCondition(scene) ?? tellLean(scene)
  return [tellDirection(scene), tellAnswer(scene), ground, tellPremise(scene)]
}
