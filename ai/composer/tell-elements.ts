import { type Element, elements } from '#engine/client'
import { isAboutPerson } from './is-about-person.ts'
import type { Scene } from './open-scene.ts'
import { wholeOf } from './rank-facts.ts'

/** The one element that a question names; null where it names none or several. */
function namedElement({ bank, brief }: Scene): Element | null {
  const named = elements.filter((element) => bank.elementAnswers.named[element].test(brief.question))
  return named.length === 1 ? named[0]! : null
}

function asks({ bank, brief }: Scene, what: 'strength' | 'life' | 'useful' | 'why'): boolean {
  return bank.elementAnswers.asks[what].test(brief.question)
}

/** How the chart takes the element that was named. */
export function tellNamed(scene: Scene, element: Element): string | null {
  const { bank, tell, value } = scene
  const { welcome, seasonal, plenty, beside, absent, names } = bank.elementAnswers
  if (element === value('useful.strength')) return tell(welcome)
  if (element === value('useful.climate')) return tell(seasonal)
  if (element === value('element.strongest')) return tell(plenty)
  const phrases = value(`element.${element}.count`) === 0 ? absent : beside
  return tell(phrases, { clauses: { ELEMENT: names[element] }, facts: { FOUND: `element.${element}` } })
}

/** Why the balance method looks for the helpful element. */
export function tellReason({ bank, band, tell }: Scene): string | null {
  return tell(bank.elementAnswers.reason[band])
}

/** The answer to what was asked of the elements, and its ground. */
interface ElementAnswer {
  answer: string | null
  ground: string | null
}

/** Of one that is named, of strength, of what helps; null where it is asked how they are spread. */
export function tellElementAnswer(scene: Scene): ElementAnswer | null {
  const { bank, tell, useful } = scene
  if (!useful) return null
  const named = namedElement(scene)
  if (named) return { answer: tellNamed(scene, named), ground: asks(scene, 'why') || asks(scene, 'useful') ? tellReason(scene) : tell(bank.balance) }
  if (asks(scene, 'strength')) return { answer: tell(bank.elementAnswers.strength), ground: tellReason(scene) }
  if (asks(scene, 'useful') || asks(scene, 'life')) return { answer: tell(bank.elementAnswers.useful), ground: tellReason(scene) }
  return null
}

/** What brings an element into a day: the one that was named, else the helpful one. */
export function tellLife(scene: Scene): string | null {
  const { bank, tell, useful } = scene
  const element = namedElement(scene) ?? useful
  if (!element || !asks(scene, 'life')) return null
  const { life, lifeFrame, names } = bank.elementAnswers
  return tell(lifeFrame, { clauses: { LIFE: life[element], ELEMENT: names[element] } })
}

/** What a question about the elements is answered with; the missing ones where no answer named them. */
export function tellElements(scene: Scene): (string | null)[] {
  const { bank, tell } = scene
  const isNamed = isAboutPerson(scene) && tellElementAnswer(scene) === null
  const whole = wholeOf(scene).flatMap(({ fact, text }) => (isNamed && fact === 'element.missing' ? [] : [text()]))
  return [...whole, tell(bank.climate)]
}
