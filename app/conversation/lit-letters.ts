import type { Position } from '#engine/client'
import type { Evidence } from '#readings/client'
import { columns } from '../components/columns.ts'

export type LetterPlace = `${Position}.${'stem' | 'branch'}`

function isPosition(text: string | undefined): text is Position {
  return columns.some((position) => position === text)
}

/** Which letters of the four pillars a fact speaks of: one letter, a pair in relation, a whole pillar, or none. */
export function litLetters({ fact, place }: Pick<Evidence, 'fact' | 'place'>): LetterPlace[] {
  const [first, second, third] = fact.split('.')
  const relation = fact.match(/(?:^|\.)relation\.([a-z-]+)\.([a-z-]+)$/)
  if (relation) {
    const letter = relation[1]?.startsWith('stem-') ? 'stem' : 'branch'
    return (relation[2] ?? '')
      .split('-')
      .filter(isPosition)
      .map((position) => `${position}.${letter}` as const)
  }
  if (isPosition(first)) {
    if (second === 'stem') return [`${first}.stem`]
    if (second === 'branch' || second === 'hidden' || second === 'stage' || second === 'branch-star') return [`${first}.branch`]
    return [`${first}.stem`, `${first}.branch`]
  }
  if (first === 'strength' && isPosition(second)) return third === 'stem' ? [`${second}.stem`] : [`${second}.branch`]
  if (isPosition(place ?? undefined)) return [`${place as Position}.stem`, `${place as Position}.branch`]
  return []
}
