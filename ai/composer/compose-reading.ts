import type { Branch, Element, LuckStageId, Stem, StrengthLevel, TenGod } from '#engine/client'
import type { Brief } from '../brief.ts'
import type { Beat, IntentLabel, SafetyKind } from '../client.ts'
import type { PlanElement } from '../plan.ts'
import { groupOf, openScene, type Scene } from './open-scene.ts'
import type { DirectIntent, PhraseBank } from './phrase-bank.ts'
import { english } from './phrases/en/index.ts'
import { korean } from './phrases/ko/index.ts'

const banks: Record<Brief['locale'], PhraseBank> = { ko: korean, en: english }

type Sentence = Extract<PlanElement, { kind: 'sentence' }>

const natural: ReadonlySet<IntentLabel> = new Set(['personality', 'elements_yongsin', 'chart_basic'])
const direct: ReadonlySet<string> = new Set(Object.keys(korean.direct))
const redirected: Partial<Record<IntentLabel, Exclude<SafetyKind, 'crisis'>>> = {
  safety_medical: 'medical',
  safety_finance: 'finance',
  safety_legal: 'legal',
  safety_lifespan: 'lifespan',
}

const thanks = /고마|고맙|감사|땡큐|thank/i

/** A reading ends before it tires: at most this many sentences, the step included. */
const longest = 12

function sentences(beat: Beat, texts: readonly (string | null | undefined)[]): Sentence[] {
  return texts.flatMap((text) => (text ? [{ kind: 'sentence' as const, beat, text }] : []))
}

function strengthBand(level: StrengthLevel | undefined): 'weak' | 'balanced' | 'strong' {
  if (level?.startsWith('balanced')) return 'balanced'
  return level?.endsWith('weak') ? 'weak' : 'strong'
}

function tellNature(scene: Scene): (string | null)[] {
  const { bank, say, choose, value } = scene
  return [say(bank.nature[value('day.stem') as Stem]), say(choose(bank.elements.strongest, 'strongest'))]
}

function tellVerdict(scene: Scene): (string | null)[] {
  const { bank, say, choose, domain, unit, group } = scene
  if (natural.has(scene.brief.intent.intent) && unit === 'year' && scene.brief.intent.horizon === 'none') return tellNature(scene)
  if (!group.stem) return tellNature(scene)
  const address = choose(bank.address, 'address') ?? ''
  const first = say(address + bank.verdict[domain][group.stem])
  return [first, (unit === 'year' && say(bank.bestMonth[domain])) || say(bank.support[scene.support].at(-1))]
}

function tellRelation(scene: Scene, skip = 0): string | null {
  const found = scene.relations[skip]
  if (!found) return null
  return scene.say(scene.bank.relation[found.tone][found.place].replaceAll('{fact:REL}', `{fact:${found.id}}`))
}

function tellLink(scene: Scene): string | null {
  const found = scene.choose(scene.links.slice(0, 3), 'link')
  if (!found) return null
  return scene.say(scene.choose(scene.bank.link[found.tone], 'link-words')?.replaceAll('{fact:LINK}', `{fact:${found.id}}`))
}

function tellWhen(scene: Scene): (string | null)[] {
  const { bank, say, choose, value, names, unit } = scene
  const tenGod = value(`${names['@']}.stem.ten-god`) as TenGod | undefined
  const present = names['@'] === 'luck.current'
  return [
    scene.beforeSpring ? say(bank.beforeSpring) : null,
    unit === 'luck' && !present ? say(bank.farYear) : null,
    tenGod ? say(choose(bank.moving[tenGod], 'moving')) : null,
    unit === 'year' ? say(choose(bank.months, 'months')) : null,
    present ? say(choose(bank.nextLuck, 'next')) : null,
  ]
}

function tellWhat(scene: Scene): (string | null)[] {
  const { bank, say, choose, value, domain, group } = scene
  if (scene.brief.intent.intent === 'elements_yongsin') {
    const missing = value('element.missing')
    const complete = Array.isArray(missing) && missing.length === 0
    return [say(choose(complete ? bank.elements.complete : bank.elements.missing, 'missing')), tellUseful(scene), tellStrength(scene)]
  }
  return [tellRelation(scene), group.branch ? say(bank.what[domain][group.branch]) : null, say(bank.seat[value('month.branch.ten-god') as TenGod])]
}

function tellStrength(scene: Scene): string | null {
  return scene.say(scene.choose(scene.bank.strength[strengthBand(scene.value('strength.level') as StrengthLevel)], 'strength'))
}

function tellUseful(scene: Scene): string | null {
  return scene.say(scene.choose(scene.bank.useful[scene.value('useful.strength') as Element] ?? [], 'useful'))
}

function tellWhy(scene: Scene): (string | null)[] {
  const { bank, say, choose, value, unit, brief } = scene
  const luck = value('luck.current.stem.ten-god') as TenGod | undefined
  const personal = natural.has(brief.intent.intent) || scene.domain === 'love' || scene.domain === 'marriage' || scene.domain === 'home'
  const element = brief.intent.intent === 'elements_yongsin'
  return [
    say(choose(bank.dayStem[value('day.stem') as Stem] ?? [], 'stem')),
    say(bank.monthBranch[value('month.branch') as Branch]),
    personal ? say(bank.stage[value('day.stage') as LuckStageId]) : null,
    element ? tellLink(scene) : tellStrength(scene),
    element ? null : tellUseful(scene),
    natural.has(brief.intent.intent) ? tellLink(scene) : null,
    unit === 'luck' || !luck ? null : tellLuck(scene, luck),
  ]
}

function tellLuck(scene: Scene, tenGod: TenGod): string | null {
  return scene.say(scene.choose(scene.bank.luck[groupOf[tenGod]], 'luck'))
}
function tellStep(scene: Scene): string | null {
  return scene.say(scene.bank.step[scene.domain][scene.group.stem ?? 'resource'])
}

function tellDirect(scene: Scene, intent: DirectIntent): Sentence[] {
  const { bank, brief, say } = scene
  const term = bank.glossary.find(({ pattern }) => pattern.test(brief.question))?.text ?? bank.unknownTerm
  const phrases = intent === 'smalltalk' && thanks.test(brief.question) ? bank.thanks : bank.direct[intent]
  const [first, ...rest] = phrases.map((text) => say(text === 'TERM' ? term : text)).filter((text) => text !== null)
  return [...sentences('verdict', [first]), ...sentences('note', rest)]
}

function tellRedirect(scene: Scene, kind: Exclude<SafetyKind, 'crisis'>): Sentence[] {
  const { bank, say, choose, value } = scene
  return [
    ...sentences('verdict', bank.redirect[kind].map(say)),
    ...sentences('why', [say(choose(bank.dayStem[value('day.stem') as Stem] ?? [], 'stem')), say(bank.monthBranch[value('month.branch') as Branch])]),
    ...sentences('what', [tellUseful(scene), tellStrength(scene)]),
    ...sentences('step', [tellStep(scene)]),
  ]
}

/** Where a long reading is shortened first: the last sentence of the beats that can spare one. */
const spareable: readonly Beat[] = ['what', 'why', 'when', 'why']
function shorten(told: Sentence[]): Sentence[] {
  const kept = [...told]
  for (let turn = 0; kept.length > longest; turn++) {
    const beat = spareable[turn % spareable.length]
    const last = kept.findLastIndex((sentence) => sentence.beat === beat)
    const alone = kept.filter((sentence) => sentence.beat === beat).length < 3
    if (last >= 0 && (!alone || turn > spareable.length)) kept.splice(last, 1)
  }
  return kept
}

function tellSentences(scene: Scene): Sentence[] {
  const { intent } = scene.brief.intent
  const kind = redirected[intent]
  if (kind) return tellRedirect(scene, kind)
  if (direct.has(intent)) return tellDirect(scene, intent as DirectIntent)
  return shorten([
    ...sentences('verdict', tellVerdict(scene)),
    ...sentences('when', tellWhen(scene)),
    ...sentences('what', tellWhat(scene)),
    ...sentences('why', tellWhy(scene)),
    ...sentences('step', [tellStep(scene)]),
  ])
}

/** Components between the beats: the first after the verdict, the last before the step, never two in a row. */
function lay(told: Sentence[], templates: readonly string[]): PlanElement[] {
  const waiting = [...templates]
  const pauses = new Set<number>()
  told.forEach((sentence, index) => {
    const next = told[index + 1]
    if (next && next.beat !== sentence.beat) pauses.add(index)
  })
  const after = [...pauses]
  const places = new Map<number, string>()
  const [first, ...rest] = waiting
  if (first) places.set(after[0] ?? Math.max(0, told.length - 1), first)
  const free = after.slice(1)
  for (const template of rest.reverse()) {
    const place = free.pop()
    places.set(place ?? told.length + places.size, template)
  }
  const laid = told.flatMap((sentence, index): PlanElement[] => {
    const template = places.get(index)
    places.delete(index)
    return template ? [sentence, { kind: 'component', template }] : [sentence]
  })
  return [...laid, ...[...places.values()].map((template): PlanElement => ({ kind: 'component', template }))]
}

/** A line made for a slot of that name, by what the chart says of it. */
function lineForSlot(scene: Scene, name: string): string | null {
  const { slots } = scene.bank
  const stem = scene.value('day.stem') as Stem
  const seat = scene.value('day.branch.ten-god') as TenGod | undefined
  switch (name) {
    case 'headline':
    case 'do':
    case 'leave':
      return scene.group.stem ? slots[name][scene.group.stem] : null
    case 'portrait':
    case 'strength':
      return slots[name][stem]
    case 'need':
      return slots.need[scene.value('useful.strength') as Element] ?? null
    case 'together':
      return seat ? slots.together[groupOf[seat]] : null
    default:
      return null
  }
}

/** How much room a value with its gloss takes at most where a reference stands. */
const widestValue = '정미(丁未)'

/** Fills the text slots of a component: by a line of its own, else by the first told sentence that fits. */
function fillSlots(scene: Scene, laid: readonly PlanElement[], told: readonly Sentence[]): PlanElement[] {
  return laid.flatMap((element) => {
    if (element.kind !== 'component') return [element]
    const textSlots = scene.brief.templates.find((template) => template.id === element.template)?.textSlots ?? []
    const used = new Set<string>()
    const filled = textSlots.flatMap((slot): PlanElement[] => {
      const fits = (text: string) => !used.has(text) && text.replaceAll(/\{fact:[^}]+\}/g, widestValue).length <= slot.maxLength
      const text = lineForSlot(scene, slot.name) ?? told.map((sentence) => sentence.text).find(fits)
      if (!text || !fits(text)) return []
      used.add(text)
      return [{ kind: 'slot', template: element.template, slot: slot.name, text }]
    })
    return [element, ...filled]
  })
}

/**
 * Writes a whole reading from a brief without a model: what stands out in the chart for this question, in the order
 * verdict, when, what, why, step. Pure and deterministic: the same chart and question give the same words.
 */
export function composeReading(brief: Brief): PlanElement[] {
  const scene = openScene(brief, banks[brief.locale])
  const told = tellSentences(scene)
  const followUps = scene.bank.followUps[scene.domain].slice(0, 3).map((text): PlanElement => ({ kind: 'follow-up', text }))
  return [...fillSlots(scene, lay(told, brief.suggested), told), ...followUps]
}
