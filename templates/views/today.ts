import { branchTerms, type Relation, type RelationKind, stemTerms } from '#engine/client'
import type { Locale } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { relationName } from './relation-name.ts'
import type { View } from './view.ts'
import { dayName, pillarName, stageName, tenGodName } from './words.ts'

/** Which relation of the day is worth a word first: what rubs, then what pulls. */
const notable: RelationKind[] = [
  'clash',
  'stem-clash',
  'six-combination',
  'stem-combination',
  'punishment',
  'harm',
  'three-combination',
  'half-combination',
]

/** The civil day of `now`: its pillar, what it is to the person and the relation it makes. */
export const today: View = ({ chart, locale }) => {
  const day = chart.daily[0]
  if (!day) return null
  const [stemGod, branchGod] = [tenGodName(day.stemTenGod, locale), tenGodName(day.branchTenGod, locale)]
  const fact = `daily.${day.date}`
  const relation = mostNotable(day.relations)
  return {
    date: dayName(day.date, locale),
    pillar: locale === 'ko' ? `나에게 ${pillarName(day.pillar, locale)}일은` : `What the ${day.pillar} day is to you`,
    stem: letterTile(day.stem, locale),
    branch: letterTile(day.branch, locale),
    gods:
      locale === 'ko'
        ? `${stemTerms[day.stem].hangul}(${day.stem}) ${stemGod}\u00a0· ${branchTerms[day.branch].hangul}(${day.branch}) ${branchGod}`
        : `${day.stem} ${stemGod}\u00a0· ${day.branch} ${branchGod}`,
    god: { hanja: day.stem, element: stemTerms[day.stem].element, label: stemGod, fact: `${fact}.stem.ten-god` },
    relation: relation ? { name: relationName(relation, locale), fact: `${fact}.relation.${relation.kind}.${relation.places.join('-')}` } : null,
    stage: locale === 'ko' ? `십이운성 ${stageName(day.stage, locale)}` : `Stage: ${stageName(day.stage, locale)}`,
    effect: effectOf(day.support, locale),
    fact: {
      pillar: `${fact}.pillar`,
      stem: `${fact}.stem.ten-god`,
      branch: `${fact}.branch.ten-god`,
      stage: `${fact}.stage`,
      support: `${fact}.support`,
    },
  }
}

function mostNotable<Place extends string>(relations: readonly Relation<Place>[]): Relation<Place> | undefined {
  return notable.flatMap((kind) => relations.find((relation) => relation.kind === kind) ?? [])[0]
}

function effectOf(support: number, locale: Locale): string {
  if (Math.abs(support) < 0.05) return locale === 'ko' ? '힘이 고르게 흐르는 날이에요.' : 'Strength stays even today.'
  if (support > 0) return locale === 'ko' ? '나에게 힘을 보태는 날이에요.' : 'The day adds strength to you.'
  return locale === 'ko' ? '힘을 나눠 쓰면 좋은 날이에요.' : 'The day asks for strength; spread it out.'
}
