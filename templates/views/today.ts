import { branchTerms, effectOfSupport, type Relation, type RelationKind, type SupportEffect, stemTerms } from '#engine/client'
import type { Locale } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { relationName } from './relation-name.ts'
import type { View } from './view.ts'
import { dayName, pillarName, stageName, tenGodName } from './words.ts'

/** What rubs, the plainest first: it stands beside what to leave, so what draws together has no place there. */
const rubbing: RelationKind[] = ['clash', 'stem-clash', 'punishment', 'resentment', 'harm', 'self-punishment', 'break', 'stem-control']

/** The day that is asked about, else the civil day of `now`: its pillar, what it is to the person and the plainest relation that rubs. */
export const today: View = ({ chart, locale, focus }) => {
  const day = focus.day ?? chart.daily[0]
  if (!day) return null
  const [stemGod, branchGod] = [tenGodName(day.stemTenGod, locale), tenGodName(day.branchTenGod, locale)]
  const fact = `daily.${day.date}`
  const relation = plainestRub(day.relations)
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
    effect: effects[locale][effectOfSupport(day.support)],
    fact: {
      pillar: `${fact}.pillar`,
      stem: `${fact}.stem.ten-god`,
      branch: `${fact}.branch.ten-god`,
      stage: `${fact}.stage`,
      support: `${fact}.support`,
    },
  }
}

function plainestRub<Place extends string>(relations: readonly Relation<Place>[]): Relation<Place> | undefined {
  return rubbing.flatMap((kind) => relations.find((relation) => relation.kind === kind) ?? [])[0]
}

const effects: Record<Locale, Record<SupportEffect, string>> = {
  ko: { adds: '나에게 힘을 보태는 날이에요.', asks: '힘을 나눠 쓰면 좋은 날이에요.', still: '힘이 고르게 흐르는 날이에요.' },
  en: { adds: 'The day adds strength to you.', asks: 'The day asks for strength; spread it out.', still: 'Strength stays even.' },
}
