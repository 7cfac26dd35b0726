import type { Scene } from './open-scene.ts'
import { rankFacts } from './rank-facts.ts'
import { isDirect } from './tell-direct.ts'
import { isNextLuck } from './tell-when.ts'

/** Where further questions come from: the topic that was asked about, or what stands out in this chart; and how many there are. */
export interface FurtherAsking {
  source: 'topic' | 'chart'
  count: number
}

export const usualAsking: FurtherAsking = { source: 'topic', count: 3 }

/** Questions that go on from what was said. After a short answer they are those that fit it, wherever others come from. */
export function askFurther(scene: Scene, { source, count }: FurtherAsking = usualAsking): string[] {
  const { bank, brief, say } = scene
  const { intent } = brief.intent
  const short = intent === 'term_explain' ? bank.ask.term : isDirect(intent) ? bank.ask.direct[intent] : undefined
  const onward = () => (source === 'chart' ? [...askOfChart(scene), ...askOnward(scene)] : askOnward(scene))
  const asked = short?.map((question) => say(question)) ?? onward()
  return [...new Set(asked.filter((question) => question !== null))].slice(0, count)
}

/** The topic, the best month, what stood out, the next ten years unless they were asked about. */
function askOnward(scene: Scene): (string | null)[] {
  const { bank, words, unit, tell, pick } = scene
  const star = rankFacts(scene).steady.find(({ fact }) => fact.startsWith('star.'))
  return [
    pick(words.followUps, ['day.stem', 'month.branch']),
    unit === 'year' ? tell(bank.ask.best) : isNextLuck(scene) ? null : tell(bank.ask.luck),
    star ? tell(bank.ask.star, { facts: { FOUND: star.fact } }) : null,
    tell(bank.ask.other),
    ...words.followUps,
  ].map((question) => (question ? scene.say(question) : null))
}

/** What is most telling in this chart, each kind of thing once before any comes again. */
function askOfChart(scene: Scene): (string | null)[] {
  const { steady, hourly } = rankFacts(scene)
  const ranked = [...steady, ...hourly].sort((a, b) => b.weight - a.weight || (a.fact < b.fact ? -1 : 1))
  const kinds = [...Map.groupBy(ranked, ({ fact }) => kindOf(fact)).values()]
  const most = Math.max(0, ...kinds.map((facts) => facts.length))
  return Array.from({ length: most }, (_one, turn) => kinds.flatMap((facts) => facts[turn] ?? []))
    .flat()
    .map(({ fact }) => askAbout(scene, fact))
}

function kindOf(fact: string): string {
  return fact.endsWith('.branch') ? 'void' : fact.slice(0, fact.indexOf('.'))
}

function askAbout({ bank: { ask }, tell, value }: Scene, fact: string): string | null {
  switch (kindOf(fact)) {
    case 'star':
      return tell(ask.star, { facts: { FOUND: fact } })
    case 'relation':
      return tell(ask.link, { facts: { FOUND: fact } })
    case 'void':
      return tell(ask.void, { facts: { FOUND: fact.slice(0, fact.indexOf('.')) } })
    case 'structure':
      return tell(ask.structure)
    case 'day':
      return tell(ask.stage)
    default: {
      const missing = value('element.missing')
      return fact === 'element.missing' && Array.isArray(missing) && missing.length > 0 ? tell(ask.missing) : tell(ask.heaviest)
    }
  }
}
