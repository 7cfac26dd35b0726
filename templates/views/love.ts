import {
  type AnnualLuck,
  branchTerms,
  type Chart,
  type Position,
  positions,
  type Relation,
  type StarId,
  starTerms,
  type TenGod,
} from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTerm, letterTile } from './letter-tile.ts'
import { bearings } from './pair-words.ts'
import { relationName } from './relation-name.ts'
import { ruleWords } from './rule-words.ts'
import { groupOf, type TenGodGroup } from './ten-god-groups.ts'
import type { View } from './view.ts'
import { positionNames, tenGodName } from './words.ts'

const mostLetters = 4
const mostRelations = 2
const mostStars = 2
/** Stars that people ask about when they ask about love. */
const charms: StarId[] = ['peach-blossom', 'red-charm', 'golden-carriage', 'heavenly-noble', 'lonely', 'widow']

/** Love as the chart has it: the spouse palace (배우자궁), the spouse star (배우자성) and ten years in which either is touched. */
export const love: View = ({ chart, locale }) => {
  const { day } = chart.pillars
  const god = tenGodName(day.branchTenGod, locale)
  return {
    branch: letterTile(day.branch, locale),
    seat: seats[locale][groupOf(day.branchTenGod)],
    place: locale === 'ko' ? `일지 ${branchTerms[day.branch].hangul}(${day.branch}) ${god}` : `Day branch ${day.branch}, ${god}`,
    star: starOf(chart, locale),
    charms: chart.stars
      .filter(({ star }) => charms.includes(star))
      .toSorted((a, b) => charms.indexOf(a.star) - charms.indexOf(b.star))
      .slice(0, mostStars)
      .map(({ star }) => ({ name: starTerms[star][locale === 'ko' ? 'hangul' : 'english'], fact: `star.${star}` })),
    relations: relationsOf(chart, locale),
    years: chart.annual.slice(0, 10).map((annual) => yearOf(annual, chart, locale)),
  }
}

const seats: Record<Locale, Record<TenGodGroup, string>> = {
  ko: {
    peer: '친구처럼 나란히 걷는 사람을 곁에 두는 자리',
    output: '말이 통하고 함께 웃는 사람을 곁에 두는 자리',
    wealth: '살뜰히 챙기고 챙김받는 사람을 곁에 두는 자리',
    officer: '믿음직하고 예의 있는 사람을 곁에 두는 자리',
    resource: '기대어 쉴 수 있는 사람을 곁에 두는 자리',
  },
  en: {
    peer: 'A seat for someone who walks beside you as a friend',
    output: 'A seat for someone you talk and laugh with',
    wealth: 'A seat for someone to look after, who looks after you',
    officer: 'A seat for someone steady and considerate',
    resource: 'A seat for someone you can lean on',
  },
}

/** By custom the officer for a woman and wealth for a man; without a sex there is no custom to follow. */
function starGroup({ birth }: Chart): 'officer' | 'wealth' | null {
  if (birth.sex === null) return null
  return birth.sex === 'female' ? 'officer' : 'wealth'
}

function starOf(chart: Chart, locale: Locale): SlotValue {
  const group = starGroup(chart)
  if (group === null) return null
  const letters = positions.flatMap((position) => {
    const pillar = chart.pillars[position]
    if (!pillar) return []
    return [
      { letter: pillar.stem, god: pillar.stemTenGod, part: 'stem' as const },
      { letter: pillar.branch, god: pillar.branchTenGod, part: 'branch' as const },
    ].flatMap(({ letter, god, part }) =>
      god !== null && groupOf(god) === group
        ? [{ hanja: letter, element: letterTerm(letter).element, label: labelOf(position, part, god, locale), fact: `${position}.${part}` }]
        : [],
    )
  })
  return { name: starNames[locale][group], letters: letters.slice(0, mostLetters), none: letters.length === 0 }
}

const starNames: Record<Locale, Record<'officer' | 'wealth', string>> = {
  ko: { officer: '인연의 별, 관성', wealth: '인연의 별, 재성' },
  en: { officer: 'Spouse star: Officer', wealth: 'Spouse star: Wealth' },
}

function labelOf(position: Position, part: 'stem' | 'branch', god: TenGod, locale: Locale): string {
  const name = tenGodName(god, locale)
  return locale === 'ko' ? `${positionNames.ko[position]}${part === 'stem' ? '간' : '지'} ${name}` : `${positionNames.en[position]} ${name}`
}

/** Branches of the chart that meet the spouse palace, what pulls before what rubs. */
function relationsOf(chart: Chart, locale: Locale): SlotValue {
  const meeting = chart.relations.filter((relation) => relation.places.includes('day') && isOfBranches(relation))
  return meeting
    .toSorted((a, b) => Number(bearings[a.kind] === 'rub') - Number(bearings[b.kind] === 'rub'))
    .slice(0, mostRelations)
    .map((relation) => {
      const fact = `relation.${relation.kind}.${relation.places.join('-')}`
      return {
        bearing: bearings[relation.kind],
        name: relationName(relation, locale),
        says: ruleWords({ id: fact, kind: 'relation' }, locale).says,
        fact,
      }
    })
}

function isOfBranches({ kind }: Relation<string>): boolean {
  return !kind.startsWith('stem-')
}

function yearOf(annual: AnnualLuck, chart: Chart, locale: Locale): Record<string, SlotValue> {
  const touching = annual.relations.filter((relation) => relation.places.includes('day') && isOfBranches(relation))
  const pulls = touching.some(({ kind }) => kind === 'six-combination' || kind === 'three-combination' || kind === 'half-combination')
  const rubs = touching.some(({ kind }) => kind === 'clash')
  const group = starGroup(chart)
  const hasStar = group !== null && [annual.stemTenGod, annual.branchTenGod].some((god) => groupOf(god) === group)
  const mark = pulls ? 'pull' : rubs ? 'rub' : 'still'
  return {
    year: String(annual.year),
    short: annual.year === chart.annual[0]!.year ? String(annual.year) : String(annual.year).slice(-2),
    mark,
    hasStar,
    isNow: annual.year === chart.now.year,
    spoken: [markWords[locale][mark], ...(hasStar ? [locale === 'ko' ? '인연의 별이 들어와요' : 'the spouse star comes'] : [])]
      .filter(Boolean)
      .join(', '),
    fact: `annual.${annual.year}.pillar`,
  }
}

const markWords: Record<Locale, Record<'pull' | 'rub' | 'still', string>> = {
  ko: { pull: '곁자리와 이어져요', rub: '곁자리와 부딪혀요', still: '' },
  en: { pull: 'joins the seat', rub: 'clashes with the seat', still: '' },
}
