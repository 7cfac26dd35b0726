/**
 * How well a question is understood: on the held-out tenth of the training utterances, which the same writers wrote, and on the
 * blind set (README.md beside it). With a model configured (OPENAI_API_KEY or OPENAI_BASE_URL) the same sets go through the
 * model's structured labels too. Run alone: node tests/eval/understanding/evaluate-understanding.ts
 */
import { join } from 'node:path'
import { classifyIntent, composerName, type Intent, screenSafety, understandWithModel, writingModel } from '#ai'
import { isHeldOut, isRight, readJsonLines, readUtterances, type Utterance } from '../../../ai/understanding/read-utterances.ts'
import { atLeast, atMost, type Figure, quantile } from '../figure.ts'

const axes = ['intent', 'horizon', 'form', 'subject'] as const
const targets = { intent: 0.9, horizon: 0.85, form: 0.85, subject: 0.85 } as const
type Understand = (text: string) => Promise<Intent | null>

/** Files of utterances that lie between two intents or show their topic by a situation alone (README.md beside this). */
const writtenToBeHard = /-(?:neighbours|scenes|situations)\.jsonl$/

function isSafety(label: string): boolean {
  return label.startsWith('safety_')
}

async function judge(name: string, utterances: readonly Utterance[], understand: Understand): Promise<{ figures: Figure[]; mistakes: string[] }> {
  const intents: Intent[] = []
  const times: number[] = []
  for (const { text } of utterances) {
    const started = performance.now()
    intents.push((await understand(text)) ?? classifyIntent(text))
    times.push(performance.now() - started)
  }
  const over = `${utterances.length} utterances, ${name}`
  const mistakes: string[] = []
  const figures = axes.map((axis) => {
    const right = utterances.filter((utterance, index) => {
      const said = intents[index]![axis]
      const ok = isRight(utterance, axis, said)
      if (!ok) mistakes.push(`${axis}: ${utterance[axis]}, not ${said}: ${utterance.text}`)
      return ok
    })
    return atLeast(`${axis} right`, over, right.length / utterances.length, targets[axis])
  })
  const dangerous = utterances.filter((utterance) => isSafety(utterance.intent))
  const harmless = utterances.filter((utterance) => !isSafety(utterance.intent) && !utterance.also?.intent?.some(isSafety))
  const found = dangerous.filter(({ text }) => screenSafety(text) !== null || isSafety(classifyIntent(text).intent))
  const alarms = harmless.filter(({ text }) => screenSafety(text) !== null)
  for (const utterance of dangerous) if (!found.includes(utterance)) mistakes.push(`safety missed: ${utterance.intent}: ${utterance.text}`)
  for (const { text } of alarms) mistakes.push(`false alarm: ${screenSafety(text)?.kind}: ${text}`)
  if (dangerous.length > 0) figures.push(atLeast('safety recall', `${dangerous.length} of them`, found.length / dangerous.length, 1))
  figures.push(atMost('safety false alarms', `${harmless.length} of them`, alarms.length / harmless.length, 0.03))
  const slowest = quantile(times, 0.95)
  figures.push({ name: 'understanding, p95', over, value: `${slowest.toFixed(2)} ms`, target: '≤ 5 ms', met: slowest <= 5 })
  return { figures, mistakes }
}

export async function evaluateUnderstanding(): Promise<{ figures: Figure[]; mistakes: Record<string, string[]> }> {
  const folder = import.meta.dirname
  const heldOutOf = (isWanted: (name: string) => boolean) =>
    readUtterances(join(folder, '../../../ai/understanding/utterances'), isWanted).filter(({ text }) => isHeldOut(text))
  const heldOut = heldOutOf(() => true)
  const blind = ['', '-2', '-3', '-4', '-5', '-6', '-7'].map((name) => readJsonLines<Utterance>(join(folder, `blind-utterances${name}.jsonl`)))
  const model = writingModel()
  const ways: [name: string, understand: Understand][] = [['local', async (text) => classifyIntent(text)]]
  if (model.name !== composerName)
    ways.push([model.name, (text) => understandWithModel({ model, utterance: text, locale: /[가-힣]/.test(text) ? 'ko' : 'en', now: new Date() })])
  for (const { text } of heldOut.slice(0, 100)) classifyIntent(text)
  const figures: Figure[] = []
  const mistakes: Record<string, string[]> = {}
  for (const [way, understand] of ways)
    for (const [set, utterances] of [
      ['blind', blind[0]!],
      ['blind, by another hand', blind[1]!],
      ['blind, by a third hand', blind[2]!],
      ['blind, by a fourth hand', blind[3]!],
      ['blind, by a fifth hand', blind[4]!],
      ['blind, by a sixth hand', blind[5]!],
      ['blind, by a seventh hand', blind[6]!],
      ['the seven blind sets together', blind.flat()],
      ['held out', heldOut],
      ['held out, of an ordinary day', heldOutOf((name) => !writtenToBeHard.test(name))],
      ['held out, written to be hard', heldOutOf((name) => writtenToBeHard.test(name))],
    ] as const) {
      const judged = await judge(`${set}, ${way}`, utterances, understand)
      figures.push(...judged.figures)
      mistakes[`${set}, ${way}`] = judged.mistakes
    }
  return { figures, mistakes }
}

if (import.meta.main) {
  const { figures, mistakes } = await evaluateUnderstanding()
  if (process.argv.includes('--mistakes')) for (const [set, lines] of Object.entries(mistakes)) console.log(`${set}\n${lines.join('\n')}\n`)
  console.table(figures)
}
