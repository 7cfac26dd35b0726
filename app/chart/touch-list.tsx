import type { LuckPillar } from '#engine/client'
import { groupRelations } from '../components/group-relations.ts'
import { draws, nameOfRelation } from '../components/relation-words.ts'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'

/** What a passing pillar touches in the chart: each relation with the places it meets. */
export function TouchList({ name, luck, words }: { name: string; luck: LuckPillar; words: PageWords }) {
  const { locale, t } = words
  const relations = groupRelations(luck.relations)
  if (relations.length === 0) return <p className="text-ui/5.5 font-normal text-ink-2">{t('zoom.touch.none', { name })}</p>
  return (
    <ul className="grid gap-1">
      {relations.map((relation) => (
        <li key={`${relation.kind}/${relation.letters.join('')}`} className="flex flex-wrap items-baseline gap-x-2 text-ui/6 font-normal text-ink-2">
          <TermLink href={termPath('relation', relation.kind)} className="font-semibold text-ink">
            {nameOfRelation(relation, locale)}
          </TermLink>
          <span>
            {relation.meetings
              .map((places) =>
                places
                  .filter((place) => place !== 'luck')
                  .map((place) => t(`position.${place}`))
                  .join('·'),
              )
              .join(', ')}
          </span>
          <span className="text-caption text-ink-3">{t(draws(relation.kind) ? 'day.touch.draws' : 'day.touch.rubs')}</span>
        </li>
      ))}
    </ul>
  )
}
