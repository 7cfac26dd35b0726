import type { Branch, Position, Stem } from '#engine/client'
import type { Evidence } from '#readings/client'
import { columns } from '../components/columns.ts'
import { nameOfLetter, termOfLetter } from '../components/letter-tile.tsx'
import type { MessageKey, Translate } from '../messages/translate.ts'
import { type LetterPlace, litLetters } from './lit-letters.ts'

export type Letters = Partial<Record<LetterPlace, Stem | Branch>>

/** What a cell of a component speaks of, when no sentence named it: its place in the chart or in time. */
export function evidenceOfFact(fact: string, letters: Letters, locale: 'ko' | 'en', t: Translate): Evidence {
  const estimate = /^(strength|useful)\./.test(fact)
  const [place, second] = litLetters({ fact, place: null })
  const letter = place && !second ? letters[place] : undefined
  const position = (place?.split('.')[0] ?? null) as Position | null
  if (place && letter) {
    const part = place.endsWith('stem') ? 'row.stem' : 'row.branch'
    const label = `${t(`position.${position as Position}`)} ${t(part)} ${nameOfLetter(letter, locale)}`
    return { fact, label, letter, element: termOfLetter(letter).element, place: position, estimate, rule: '' }
  }
  return { fact, label: labelOfFact(fact, t), letter: null, element: null, place: position, estimate, rule: '' }
}

const sections: readonly (readonly [string, MessageKey])[] = [
  ['strength.', 'strength.title'],
  ['useful.', 'useful.title'],
  ['element.', 'elements.title'],
  ['void.', 'chart.void'],
  ['star.', 'row.stars'],
  ['relation.', 'relations.title'],
  ['luck.', 'panel.luck'],
]

/** What a fact is about, as a heading: a year, a month, a cycle, a section of the chart, a pillar. */
export function labelOfFact(fact: string, t: Translate): string {
  const annual = /^annual\.(\d{4})/.exec(fact)
  if (annual) return t('label.year', { year: annual[1] ?? '' })
  const monthly = /^monthly\.(\d{4})-(\d{2})/.exec(fact)
  if (monthly) return t('label.month', { year: monthly[1] ?? '', month: Number(monthly[2]) })
  const daily = /^daily\.(\d{4}-\d{2}-\d{2})/.exec(fact)
  if (daily) return daily[1] ?? ''
  const cycle = /^luck\.cycle\.(\d+)/.exec(fact)
  if (cycle) return t('label.cycle', { number: Number(cycle[1]) })
  const section = sections.find(([prefix]) => fact.startsWith(prefix))
  if (section) return t(section[1])
  const position = columns.find((candidate) => fact.startsWith(`${candidate}.`))
  return position ? t(`position.${position}`) : t('panel.chart')
}
