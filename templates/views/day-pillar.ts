import { branchTerms, elementTerms, pillarHangul, stemTerms } from '#engine/client'
import { letterTile } from './letter-tile.ts'
import type { View } from './view.ts'
import { pillarName, stageName, tenGodName } from './words.ts'

/** The day pillar as the person's own: two tiles, its name and what stands behind a portrait. */
export const dayPillar: View = ({ chart, locale }) => {
  const day = chart.pillars.day
  const stem = stemTerms[day.stem]
  const korean = locale === 'ko'
  return {
    name: korean ? `${pillarName(day.pillar, locale)}일주` : `${stem.english} over ${branchTerms[day.branch].english}`,
    short: korean ? `${pillarHangul(day.pillar)}일에 태어난 사람` : `Born on a ${day.pillar} day`,
    stem: letterTile(day.stem, locale),
    branch: letterTile(day.branch, locale),
    facts: [
      {
        name: korean ? '나' : 'Self',
        value: korean ? `${stem.yang ? '양' : '음'}의 ${elementTerms[stem.element].hangul}` : stem.english,
        fact: 'day.stem.element',
      },
      { name: korean ? '앉은 자리' : 'Seat', value: tenGodName(day.branchTenGod, locale), fact: 'day.branch.ten-god' },
      { name: korean ? '십이운성' : 'Stage', value: stageName(day.stage, locale), fact: 'day.stage' },
      { name: korean ? '지장간' : 'Hidden', value: day.hidden.map((hidden) => hidden.stem).join(''), fact: 'day.hidden' },
    ],
  }
}
