import type { Scene } from './open-scene.ts'
import { rankFacts } from './rank-facts.ts'
import { isDirect } from './tell-direct.ts'

const perReading = 3

/** Questions that go on from what was said: the topic, the best month, what stood out, the next ten years. */
export function askFurther(scene: Scene): string[] {
  const { bank, brief, say } = scene
  const { intent } = brief.intent
  const short = intent === 'term_explain' ? bank.ask.term : isDirect(intent) ? bank.ask.direct[intent] : undefined
  const asked = short?.map((question) => say(question)) ?? askOnward(scene)
  return [...new Set(asked.filter((question) => question !== null))].slice(0, perReading)
}

function askOnward(scene: Scene): (string | null)[] {
  const { bank, words, unit, tell, pick } = scene
  const star = rankFacts(scene).steady.find(({ fact }) => fact.startsWith('star.'))
  return [
    pick(words.followUps, ['day.stem', 'month.branch']),
    unit === 'year' ? tell(bank.ask.best) : tell(bank.ask.luck),
    star ? tell(bank.ask.star, { facts: { FOUND: star.fact } }) : null,
    tell(bank.ask.other),
    ...words.followUps,
  ].map((question) => (question ? scene.say(question) : null))
}
