import type { Brief } from '../brief.ts'
import type { Beat, IntentLabel, SafetyKind } from '../client.ts'
import type { PlanElement } from '../plan.ts'
import { askFurther, type FurtherAsking } from './ask-further.ts'
import { fillSlots } from './fill-slots.ts'
import { layComponents } from './lay-components.ts'
import { openScene, type Scene } from './open-scene.ts'
import { shortForms } from './phrase-bank.ts'
import { isDirect, tellDates, tellDirect, tellRedirect, tellTerm } from './tell-direct.ts'
import { tellElements } from './tell-elements.ts'
import { askedLetters, tellLetters, tellOwnLetters } from './tell-letters.ts'
import { isAboutPair, tellPair, tellPairVerdict } from './tell-pair.ts'
import { tellStep } from './tell-step.ts'
import { tellVerdict } from './tell-verdict.ts'
import { tellWhat } from './tell-what.ts'
import { tellLuckOver, tellPlace, tellScene, tellWhen } from './tell-when.ts'
import { tellChart, tellHabit, tellWhy } from './tell-why.ts'
import { type Told, told } from './told.ts'
import { type PhraseEdits, wordedBank } from './worded-bank.ts'

const redirected: Partial<Record<IntentLabel, Exclude<SafetyKind, 'crisis'>>> = {
  safety_medical: 'medical',
  safety_finance: 'finance',
  safety_legal: 'legal',
  safety_lifespan: 'lifespan',
}

/** A reading ends before it tires: at most this many sentences, the step included. */
const longest = 12
/** Where a long reading is shortened first: the last sentence of the beats that can spare one. */
const spareable: readonly Beat[] = ['what', 'when', 'what', 'why']

function shorten(sentences: readonly Told[]): Told[] {
  const kept = [...sentences]
  for (let turn = 0; kept.length > longest; turn++) {
    const beat = spareable[turn % spareable.length]
    const last = kept.findLastIndex((sentence) => sentence.beat === beat)
    if (kept.filter((sentence) => sentence.beat === beat).length > 1) kept.splice(last, 1)
  }
  return kept
}

function tellReading(scene: Scene): Told[] {
  const { intent, form } = scene.brief.intent
  const isPair = isAboutPair(scene)
  const own = intent === 'compatibility' && !isPair ? tellOwnLetters(scene) : []
  const verdict = told('verdict', isPair ? tellPairVerdict(scene) : [tellLuckOver(scene), ...tellVerdict(scene), ...own])
  const step = told('step', [tellStep(scene)])
  if (shortForms.has(form)) return [...verdict, ...told('when', [...tellPlace(scene), tellScene(scene)]), ...told('why', [tellHabit(scene)]), ...step]
  if (isPair)
    return shorten([
      ...verdict,
      ...told('when', tellWhen(scene)),
      ...told('what', tellPair(scene)),
      ...told('why', [tellHabit(scene, scene.bank.pair.habit)]),
      ...step,
    ])
  const what = intent === 'elements_yongsin' ? tellElements(scene) : intent === 'chart_basic' ? tellChart(scene) : tellWhat(scene)
  return shorten([...verdict, ...told('when', tellWhen(scene)), ...told('what', what), ...told('why', tellWhy(scene)), ...step])
}

function tellSentences(scene: Scene): Told[] {
  const { intent } = scene.brief.intent
  const kind = redirected[intent]
  if (kind) return tellRedirect(scene, kind)
  if (isDirect(intent)) return tellDirect(scene, intent)
  if (intent === 'term_explain') return tellTerm(scene)
  const letters = isAboutPair(scene) ? null : tellLetters(scene, askedLetters(scene))
  if (letters) return letters
  if (intent === 'date_selection') return tellDates(scene)
  return tellReading(scene)
}

/**
 * Writes a whole reading from a brief without a model: what stands out in the chart for this question, in the order
 * verdict, when, what, why, step. Pure and deterministic: the same chart, question and edits of editors give the same words.
 */
export function composeReading(brief: Brief, edits?: PhraseEdits, asking?: FurtherAsking): PlanElement[] {
  const scene = openScene(brief, wordedBank(brief.locale, edits))
  const sentences = tellSentences(scene)
  const followUps = askFurther(scene, asking).map((text): PlanElement => ({ kind: 'follow-up', text }))
  return [...fillSlots(scene, layComponents(sentences, brief.suggested), sentences), ...followUps]
}
