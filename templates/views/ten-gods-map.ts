import { type Chart, elementTerms, type Position } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { letterTile } from './letter-tile.ts'
import { groupOf, heaviestFirst, type TenGodGroup, type WeighedGroup, weighGroups } from './ten-god-groups.ts'
import type { View } from './view.ts'
import { positionNames, tenGodName } from './words.ts'

const columnOrder: Position[] = ['hour', 'day', 'month', 'year']

/** Where the ten gods stand: each letter in the row of its group, with what the group weighs and what is thick or thin. */
export const tenGodsMap: View = ({ chart, locale }) => {
  const groups = weighGroups(chart, locale)
  const ranked = heaviestFirst(groups)
  const [thick, thin] = [ranked[0]!, ranked.at(-1)!]
  return {
    line: locale === 'ko' ? `${thick.term}이 두텁고 ${thin.term}이 얇아요` : `Most in ${thick.term}, least in ${thin.term}`,
    rows: groups.map((group) => groupRow(chart, group, group.group === thick.group, locale)),
    thick: noted(thick, thickWords[locale]),
    thin: noted(thin, thinWords[locale]),
  }
}

function groupRow(chart: Chart, { group, element, gods, weight, plain, term }: WeighedGroup, isMost: boolean, locale: Locale): SlotValue {
  const letters = columnOrder.flatMap((position) => {
    const pillar = chart.pillars[position]
    if (!pillar) return []
    return [
      { position, part: 'stem' as const, letter: pillar.stem, god: pillar.stemTenGod },
      { position, part: 'branch' as const, letter: pillar.branch, god: pillar.branchTenGod },
    ]
  })
  const standing = letters.filter(({ god }) => (god === null ? group === 'peer' : groupOf(god) === group))
  return {
    element,
    hanja: elementTerms[element].hanja,
    plain,
    term,
    isMost,
    weight: weight.toFixed(1),
    fact: `element.${element}.weight`,
    gods: gods.map((god) => {
      const count = letters.filter((letter) => letter.god === god).length
      return { name: tenGodName(god, locale), count: count === 0 ? '–' : String(count), isThere: count > 0 }
    }),
    letters: standing.map(({ position, part, letter, god }) => ({
      tile: letterTile(letter, locale),
      isSelf: god === null,
      place: god === null ? selfWord[locale] : placeName(position, part, locale),
      spoken: `${placeName(position, part, locale)} ${letterTile(letter, locale).spoken}, ${god === null ? selfWord[locale] : tenGodName(god, locale)}`,
      fact: god === null ? 'day.stem' : `${position}.${part}.ten-god`,
    })),
  }
}

const selfWord: Record<Locale, string> = { ko: '나', en: 'You' }
const shortPlaces: Record<Position, string> = { year: 'Yr', month: 'Mo', day: 'Day', hour: 'Hr' }

function placeName(position: Position, part: 'stem' | 'branch', locale: Locale): string {
  return locale === 'ko' ? positionNames.ko[position] + { stem: '간', branch: '지' }[part] : shortPlaces[position]
}

function noted({ group, element, plain, term }: WeighedGroup, words: Record<TenGodGroup, string>): SlotValue {
  return { element, name: `${plain} · ${term}`, text: words[group], fact: `element.${element}.weight` }
}

const thickWords: Record<Locale, Record<TenGodGroup, string>> = {
  ko: {
    peer: '내 방식대로 끌고 가는 힘이 넉넉해요',
    output: '생각을 밖으로 꺼내는 힘이 넉넉해요',
    wealth: '셈하고 챙기는 힘이 넉넉해요',
    officer: '맡은 일을 무겁게 여기는 편이에요',
    resource: '배우고 받아들이는 힘이 넉넉해요',
  },
  en: {
    peer: 'You carry things your own way with ease',
    output: 'You bring thoughts out with ease',
    wealth: 'You count and take care with ease',
    officer: 'You take what is given to you seriously',
    resource: 'You learn and take in with ease',
  },
}
const thinWords: Record<Locale, Record<TenGodGroup, string>> = {
  ko: {
    peer: '곁에서 함께 걸을 사람을 찾아 두세요',
    output: '마음을 말로 꺼내는 연습이 도움이 돼요',
    wealth: '셈은 적어 두는 버릇이 도움이 돼요',
    officer: '스스로 정한 마감이 도움이 돼요',
    resource: '쉬고 배우는 자리를 먼저 잡아 두세요',
  },
  en: {
    peer: 'Find someone to walk beside you',
    output: 'Practise saying what you feel',
    wealth: 'It helps to write the sums down',
    officer: 'A deadline of your own helps',
    resource: 'Set aside room to rest and learn',
  },
}
