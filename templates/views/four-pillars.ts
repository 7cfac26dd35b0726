import { branchStarTerms, type Chart, type ChartPillar, type Position, type StarId, starTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import type { View, ViewContext } from './view.ts'
import { dateName, positionNames, stageName, tenGodName } from './words.ts'

/** Columns stand as people know them: hour, day, month, year from the left, read from the right. */
const columnOrder: Position[] = ['hour', 'day', 'month', 'year']

/** The natal chart with everything under it; an unknown hour is a column that says so. */
export const fourPillars: View = (context) => {
  const { chart, locale } = context
  return {
    born: bornLine(context),
    hourKnown: chart.birth.hourKnown,
    clock: clockNote(context),
    columns: columnOrder.map((position) => column(chart, position, locale)),
  }
}

function column(chart: Chart, position: Position, locale: Locale): SlotValue {
  const pillar = chart.pillars[position]
  return {
    position,
    name: positionNames[locale][position],
    isDay: position === 'day',
    fact: { pillar: `${position}.pillar`, stem: `${position}.stem`, branch: `${position}.branch` },
    pillar: pillar && pillarParts(chart, pillar, position, locale),
  }
}

function pillarParts(chart: Chart, pillar: ChartPillar, position: Position, locale: Locale): SlotValue {
  return {
    stem: letterTile(pillar.stem, locale),
    branch: letterTile(pillar.branch, locale),
    stemGod: pillar.stemTenGod === null ? '' : tenGodName(pillar.stemTenGod, locale),
    branchGod: tenGodName(pillar.branchTenGod, locale),
    hidden: pillar.hidden.map(({ stem }) => stem).join(''),
    stage: stageName(pillar.stage, locale),
    branchStar: locale === 'ko' ? branchStarTerms[pillar.branchStar].hangul : branchStarTerms[pillar.branchStar].english.replace(/ Star$/, ''),
    stars: starList(chart, position, locale),
  }
}

const nobles: StarId[] = [
  'heavenly-noble',
  'supreme',
  'literary',
  'literary-melody',
  'academy',
  'golden-carriage',
  'heavenly-virtue',
  'monthly-virtue',
  'heavenly-doctor',
  'hidden-salary',
  'salary',
]

/** Helpful stars (귀인) at a pillar: the first by name and how many more there are, e.g. 천을 외 2. */
function starList(chart: Chart, position: Position, locale: Locale): string {
  const names = chart.stars
    .filter(({ star, places }) => nobles.includes(star) && places.includes(position))
    .map(({ star }) => (locale === 'ko' ? starTerms[star].hangul.replace(/(귀인|살)$/, '') : starTerms[star].english.replace(/ Star$/, '')))
  if (names.length <= 1) return names[0] ?? '—'
  return locale === 'ko' ? `${names[0]} 외 ${names.length - 1}` : `${names[0]} +${names.length - 1}`
}

function bornLine({ chart, locale, focus }: ViewContext): string {
  const [date, time] = chart.birth.civil.split(' ')
  const sex = chart.birth.sex && { ko: { female: '여성', male: '남성' }, en: { female: 'female', male: 'male' } }[locale][chart.birth.sex]
  const clock = chart.birth.hourKnown ? time?.slice(0, 5) : locale === 'ko' ? '시각 모름' : 'hour unknown'
  const day = dateName(date!, locale)
  if (locale === 'en') return [day, clock, focus.place, sex].filter(Boolean).join(', ')
  return chart.birth.hourKnown
    ? [day, clock, focus.place, sex].filter(Boolean).join(' ')
    : `${[day, focus.place, sex].filter(Boolean).join(' ')}, ${clock}`
}

/** Which clock made this chart, so that people can see why another app may differ. */
function clockNote({ chart, locale }: ViewContext): string {
  if (!chart.birth.hourKnown) return locale === 'ko' ? '태어난 때를 알면 네 번째 기둥이 열려요' : 'The fourth pillar opens with the hour'
  const time = toMinute(chart.birth.clock.split(' ')[1] ?? '')
  const clocks: Record<Locale, Record<Chart['convention']['clock'], string>> = {
    ko: { civil: '태어난 곳의 시계', standard: '표준시', 'mean-solar': '해 기준', 'apparent-solar': '실제 해 기준', 'minus-30': '30분을 뺀 시각' },
    en: {
      civil: 'Clock time',
      standard: 'Standard time',
      'mean-solar': 'Local sun time',
      'apparent-solar': 'True sun time',
      'minus-30': 'Clock minus 30 min',
    },
  }
  return `${clocks[locale][chart.convention.clock]} ${time}`
}

/** `06:47:55` -> `06:48`. */
function toMinute(time: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  const total = (hours * 60 + minutes + Math.round(seconds / 60)) % (24 * 60)
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
