import { branchTerms, pillarHangul, stemTerms } from '#engine/client'
import { letterTile } from './letter-tile.ts'
import { relationName } from './relation-name.ts'
import type { View } from './view.ts'
import { dayName, pillarName, stageName, tenGodName } from './words.ts'

/** The civil day of `now`: its pillar, what it is to the person and the relations it makes. */
export const today: View = ({ chart, locale }) => {
  const day = chart.daily[0]
  if (!day) return null
  const [stemGod, branchGod] = [tenGodName(day.stemTenGod, locale), tenGodName(day.branchTenGod, locale)]
  const fact = `daily.${day.date}`
  return {
    date: dayName(day.date, locale),
    pillar: locale === 'ko' ? `나에게 ${pillarName(day.pillar, locale)}일은` : `What the ${day.pillar} day is to you`,
    pillarName: locale === 'ko' ? `${pillarHangul(day.pillar)}일` : day.pillar,
    stem: letterTile(day.stem, locale),
    branch: letterTile(day.branch, locale),
    gods:
      locale === 'ko'
        ? `${stemTerms[day.stem].hangul}(${day.stem}) ${stemGod} · ${branchTerms[day.branch].hangul}(${day.branch}) ${branchGod}`
        : `${day.stem} ${stemGod} · ${day.branch} ${branchGod}`,
    stemGod,
    branchGod,
    stage: locale === 'ko' ? `십이운성 ${stageName(day.stage, locale)}` : `Stage: ${stageName(day.stage, locale)}`,
    /** Relations with the chart; only few are drawn. */
    relations: day.relations
      .slice(0, 2)
      .map((relation) => ({ name: relationName(relation, locale), fact: `${fact}.relation.${relation.kind}.${relation.places.join('-')}` })),
    fact: { pillar: `${fact}.pillar`, stem: `${fact}.stem.ten-god`, branch: `${fact}.branch.ten-god`, stage: `${fact}.stage` },
  }
}
