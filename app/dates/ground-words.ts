import { dayOfficerTerms, type SelectedDay } from '#engine/client'
import { nameOf } from '../chart/words.ts'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'

type Reason = SelectedDay['reasons'][number]

/** A reason for or against a day in words. */
export function nameOfGround({ ground, points }: Reason, { officer }: Pick<SelectedDay, 'officer'>, { locale, t }: PageWords): string {
  if (ground === 'officer') return t('ground.officer', { officer: nameOf(dayOfficerTerms[officer], locale) })
  if (ground === 'support') return t(points >= 0 ? 'ground.support.adds' : 'ground.support.asks')
  return t(`ground.${ground}`)
}

/** Where the glossary explains it. */
export function pathOfGround({ ground }: Reason, { officer }: Pick<SelectedDay, 'officer'>): string {
  switch (ground) {
    case 'clashes-day':
    case 'clashes-year':
    case 'clashes-month':
      return termPath('relation', 'clash')
    case 'stem-clash':
      return termPath('relation', 'stem-clash')
    case 'void':
      return termPath('idea', 'void')
    case 'no-hindrance':
      return termPath('idea', 'no-hindrance')
    case 'yellow-path':
    case 'black-path':
      return termPath('idea', 'yellow-path')
    case 'officer':
      return termPath('officer', officer)
    case 'combines-day':
      return termPath('relation', 'six-combination')
    case 'noble':
      return termPath('star', 'heavenly-noble')
    case 'virtue':
      return termPath('star', 'heavenly-virtue')
    case 'support':
      return termPath('idea', 'support')
  }
}
