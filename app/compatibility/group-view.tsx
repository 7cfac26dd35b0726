import { type CompatibilityResult, groupMatrix, type Pillar, type Relation, type RelationKind, stemOf } from '#engine'
import type { ProfileView } from '#readings/client'
import { LetterTile } from '../components/letter-tile.tsx'
import { byWeight, draws, nameOfRelation } from '../components/relation-words.ts'
import { TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'

/** Too common and too slight to tell of a group. */
const slight: ReadonlySet<RelationKind> = new Set(['stem-control', 'break'])

function ofDays(result: CompatibilityResult | undefined): Relation<string>[] {
  if (!result?.ok) return []
  return byWeight(result.compatibility.relations.filter(({ places, kind }) => places.every((place) => place.endsWith('.day')) && !slight.has(kind)))
}

/** Everybody with everybody: what two day pillars do to each other. Without scores, so that nobody is ranked. */
export function GroupView({ profiles, words }: { profiles: ProfileView[]; words: PageWords }) {
  const { locale, t } = words
  const { pairs } = groupMatrix(profiles.map(({ birth }) => birth))
  const between = (a: number, b: number) => ofDays(pairs.find(({ first, second }) => first === Math.min(a, b) && second === Math.max(a, b))?.result)
  const person = (profile: ProfileView) => (
    <span className="inline-flex max-w-full flex-col items-center gap-1">
      <span className="w-7">
        <LetterTile letter={stemOf(profile.dayPillar as Pillar)} locale={locale} size="mini" />
      </span>
      <span className="max-w-20 truncate">{profile.label}</span>
    </span>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className="overflow-x-auto" aria-label={t('group.matrix')} tabIndex={0}>
      <table className="w-full border-separate border-spacing-1 text-caption/4">
        <caption className="pb-2 text-left text-small text-ink-3">{t('group.note')}</caption>
        <thead>
          <tr>
            <td />
            {profiles.map((profile) => (
              <th key={profile.id} scope="col" className="px-1 pb-1 font-semibold">
                {person(profile)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {profiles.map((row, a) => (
            <tr key={row.id}>
              <th scope="row" className="pr-1 font-semibold">
                {person(row)}
              </th>
              {profiles.map((column, b) => {
                if (a === b)
                  return (
                    <td key={column.id} className="rounded-tile bg-sunken text-center">
                      —
                    </td>
                  )
                const relations = between(a, b)
                return (
                  <td key={column.id} className="rounded-tile bg-surface px-1.5 py-2 text-center text-ink-2 shadow-[inset_0_0_0_1px_var(--line)]">
                    {relations.length === 0
                      ? t('group.quiet')
                      : relations.map(({ kind, letters, places }) => (
                          <span key={`${kind}/${places.join()}`} className="block">
                            <TermLink href={termPath('relation', kind)} className="justify-center font-semibold text-ink">
                              {nameOfRelation({ kind, letters }, locale)}
                            </TermLink>
                            <span className="block">{t(draws(kind) ? 'day.touch.draws' : 'day.touch.rubs')}</span>
                          </span>
                        ))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
