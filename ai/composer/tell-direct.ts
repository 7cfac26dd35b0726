import type { IntentLabel, SafetyKind } from '../client.ts'
import { explainTerm } from './explain-term.ts'
import type { Scene } from './open-scene.ts'
import type { DirectIntent, PhraseBank } from './phrase-bank.ts'
import { rankNamedDays } from './place-period.ts'
import { tellChosenDays } from './tell-days.ts'
import { askedLetters, tellAsked } from './tell-letters.ts'
import { tellStep } from './tell-step.ts'
import { tellAnswer, tellVerdict } from './tell-verdict.ts'
import { tellPlace } from './tell-when.ts'
import { tellHabit, tellMonth, tellStrength, tellUseful } from './tell-why.ts'
import { type Told, told } from './told.ts'

const thanks = /고마|고맙|감사|땡큐|thank/i
const farewell =
  /잘\s?자(?:요|렴)?(?=\s*(?:[~!.ㅎㅋ^]|$))|굿\s?(?:밤|나잇)|(?<![가-힣])바이(?:바이)?(?![가-힣])|안녕히\s?(?:계|가|주무세)|(?:내일|다음에|또)\s?(?:봐|보자|올게|만나)|이만\s?(?:갈게|가볼게)|\b(?:good ?night|nighty|bye|goodbye|talk later|ttyl)\b|(?:^|[,.!] )see (?:you|ya)\b/i
const directIntents: ReadonlySet<string> = new Set<DirectIntent>([
  'smalltalk',
  'off_topic',
  'privacy_request',
  'profile_input',
  'accuracy_doubt',
  'why_evidence',
  'visual_request',
  'dream',
  'naming',
])

export function isDirect(intent: IntentLabel): intent is DirectIntent {
  return directIntents.has(intent)
}

function courtesyOf({ thanks: forThanks, farewell: forFarewell }: PhraseBank, question: string): readonly string[] | null {
  return thanks.test(question) ? forThanks : farewell.test(question) ? forFarewell : null
}

/** A few sentences that answer at once. */
export function tellDirect({ bank, brief, say }: Scene, intent: DirectIntent): Told[] {
  const phrases = (intent === 'smalltalk' && courtesyOf(bank, brief.question)) || bank.direct[intent]
  const [first, ...rest] = phrases.map((phrase) => say(phrase)).filter((text) => text !== null)
  return [...told('verdict', [first]), ...told('note', rest)]
}

/** A term: what it means, then how this chart is read. */
export function tellTerm(scene: Scene): Told[] {
  const { bank, brief, say } = scene
  return [
    ...told('verdict', [explainTerm(brief.question, bank.glossary, brief.locale), ...askedLetters(scene).map((asked) => tellAsked(scene, asked))]),
    ...told(
      'note',
      bank.termAfter.map((phrase) => say(phrase)),
    ),
  ]
}

/** The days that were chosen, and no other; whether a day will do is answered first. */
function tellChoice(scene: Scene): Told[] {
  const { bank, brief, say, tell, unit } = scene
  const asksOfDay = brief.intent.form === 'yes_no' && unit === 'day'
  const first = asksOfDay ? tellAnswer(scene) : brief.days?.isBeyond ? say(bank.dates.beyond) : null
  return [
    ...told('verdict', [first, tellChosenDays(scene)]),
    ...told('what', [tell(bank.dates.chosenCheck)]),
    ...told('why', [tellHabit(scene)]),
    ...told('step', [tellStep(scene, { namesDay: false })]),
  ]
}

/** Days and months for a purpose; where no near day lies in the time that was named, that time itself. */
export function tellDates(scene: Scene): Told[] {
  const isBetween = rankNamedDays(scene.brief) !== null
  if (scene.chosen.length > 0 && !isBetween) return tellChoice(scene)
  const { bank, tell, unit } = scene
  const days = isBetween ? null : scene.days
  const { purpose, second, month, check } = bank.dates
  return [
    ...told('verdict', days ? [tell(purpose), tell(second)] : tellVerdict(scene)),
    ...told('when', [...tellPlace(scene), days && unit !== 'month' ? tell(month) : null]),
    ...told('what', [tell(check)]),
    ...told('why', [tellHabit(scene)]),
    ...told('step', [tellStep(scene)]),
  ]
}

/** A question that the chart must not decide: who can, then what the chart may say. */
export function tellRedirect(scene: Scene, kind: Exclude<SafetyKind, 'crisis'>): Told[] {
  const { bank, say } = scene
  return [
    ...told(
      'verdict',
      bank.redirect[kind].map((phrase) => say(phrase)),
    ),
    ...told('what', [tellStrength(scene)]),
    ...told('why', [tellHabit(scene), tellMonth(scene), tellUseful(scene)]),
    ...told('step', [tellStep(scene)]),
  ]
}
