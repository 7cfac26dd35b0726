import { type Chart, elementTerms, strengthLevels, structureTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { heaviestFirst, type TenGodGroup, type WeighedGroup, weighGroups } from './ten-god-groups.ts'
import type { View } from './view.ts'

/** The highest bar of the five, in pixels. */
const highest = 64
const lowest = 4

/** How the person works: five forces as bars, three leanings between opposed forces, what suits, tires and helps. */
export const careerFit: View = ({ chart, locale }) => {
  const groups = weighGroups(chart, locale)
  const most = Math.max(...groups.map(({ weight }) => weight))
  const thick = heaviestFirst(groups)[0]!
  const usefulElement = chart.usefulElement.find(({ method }) => method === 'strength')?.element
  const useful = groups.find(({ element }) => element === usefulElement)
  const words = workWords[locale]
  return {
    line: words.suits[thick.group],
    bars: groups.map((group, index) => {
      const height = Math.max(lowest, Math.round((group.weight / most) * highest))
      return {
        element: group.element,
        hanja: elementTerms[group.element].hanja,
        deed: words.deeds[group.group],
        term: group.term,
        weight: group.weight.toFixed(1),
        x: index * 20 + 10,
        height,
        isMost: group.group === thick.group,
        fact: `element.${group.element}.weight`,
      }
    }),
    leanings: leanings.map(([left, right]) => leaning(groups, left, right, locale)),
    grows: { text: words.grows[thick.group], ...chipOf(thick) },
    tires: { text: words.tires[bandOf(chart)], label: strengthLabel(chart, locale), fact: 'strength.level' },
    helps: useful ? { text: words.helps[useful.group], ...chipOf(useful), fact: 'useful.strength' } : null,
    structure: {
      label: locale === 'ko' ? structureTerms[chart.structure.kind].hangul : structureTerms[chart.structure.kind].english.replace(/ Structure$/, ''),
      fact: 'structure.kind',
    },
  }
}

/** Forces that hold each other in check. */
const leanings: [TenGodGroup, TenGodGroup][] = [
  ['output', 'officer'],
  ['peer', 'wealth'],
  ['resource', 'output'],
]

function leaning(groups: readonly WeighedGroup[], left: TenGodGroup, right: TenGodGroup, locale: Locale): SlotValue {
  const [one, other] = [left, right].map((name) => groups.find(({ group }) => group === name)!) as [WeighedGroup, WeighedGroup]
  const both = one.weight + other.weight
  const at = both === 0 ? 50 : Math.round((100 * other.weight) / both)
  const [leftName, rightName] = sides[locale][`${left}-${right}`]!
  const even = at >= 43 && at <= 57
  const spoken = even ? (locale === 'ko' ? '고르게' : 'even') : at < 50 ? leftName : rightName
  return { left: leftName, right: rightName, at: Math.min(96, Math.max(4, at)), leansLeft: at < 43, leansRight: at > 57, spoken }
}

const sides: Record<Locale, Record<string, [string, string]>> = {
  ko: {
    'output-officer': ['새로 벌이기', '맡은 것 지키기'],
    'peer-wealth': ['사람 먼저', '성과 먼저'],
    'resource-output': ['깊이 익히기', '밖으로 꺼내기'],
  },
  en: {
    'output-officer': ['Start new things', 'Keep what is given'],
    'peer-wealth': ['People first', 'Results first'],
    'resource-output': ['Study in depth', 'Bring it out'],
  },
}

function chipOf({ element, plain, term }: WeighedGroup): { element: string; label: string; fact: string } {
  return { element, label: `${plain} · ${term}`, fact: `element.${element}.weight` }
}

type Band = 'weak' | 'balanced' | 'strong'

function bandOf({ strength }: Chart): Band {
  const index = strengthLevels.indexOf(strength.level)
  if (index < 3) return 'weak'
  return index > 4 ? 'strong' : 'balanced'
}

function strengthLabel({ strength }: Chart, locale: Locale): string {
  return locale === 'ko' ? `힘 ${Math.round(strength.score)}` : `Strength ${Math.round(strength.score)}`
}

interface WorkWords {
  deeds: Record<TenGodGroup, string>
  suits: Record<TenGodGroup, string>
  grows: Record<TenGodGroup, string>
  tires: Record<Band, string>
  helps: Record<TenGodGroup, string>
}
const workWords: Record<Locale, WorkWords> = {
  ko: {
    deeds: { peer: '꾸리기', output: '만들기', wealth: '거두기', officer: '맡기', resource: '익히기' },
    suits: {
      peer: '스스로 꾸리는 일에 힘이 실려요',
      output: '말과 손으로 만드는 일에 힘이 실려요',
      wealth: '벌이고 거두는 일에 힘이 실려요',
      officer: '책임이 또렷한 일에 힘이 실려요',
      resource: '배우고 돌보는 일에 힘이 실려요',
    },
    grows: {
      peer: '시작과 끝을 스스로 정할 때',
      output: '생각을 바로 내보일 수 있을 때',
      wealth: '한 일이 결과로 보일 때',
      officer: '맡은 몫과 기한이 또렷할 때',
      resource: '충분히 익히고 나설 때',
    },
    tires: {
      weak: '여러 몫을 한꺼번에 질 때',
      balanced: '같은 일이 오래 되풀이될 때',
      strong: '손을 묶어 두고 기다릴 때',
    },
    helps: {
      peer: '곁에서 함께 걷는 동료',
      output: '해 본 것을 꺼내 보이는 자리',
      wealth: '손에 잡히는 작은 목표',
      officer: '스스로 정한 규칙과 기한',
      resource: '배우고 쉬는 틈',
    },
  },
  en: {
    deeds: { peer: 'Run', output: 'Make', wealth: 'Gather', officer: 'Carry', resource: 'Learn' },
    suits: {
      peer: 'Strongest where you run things yourself',
      output: 'Strongest where you make and tell',
      wealth: 'Strongest where you build and gather',
      officer: 'Strongest where the duty is clear',
      resource: 'Strongest where you learn and tend',
    },
    grows: {
      peer: 'When start and end are yours to set',
      output: 'When ideas may go straight out',
      wealth: 'When work shows as a result',
      officer: 'When task and deadline are clear',
      resource: 'When there is time to learn first',
    },
    tires: {
      weak: 'When several loads come at once',
      balanced: 'When the same thing repeats for long',
      strong: 'When your hands are tied and you wait',
    },
    helps: {
      peer: 'A colleague who walks beside you',
      output: 'A place to show what you tried',
      wealth: 'A small goal you can touch',
      officer: 'Rules and deadlines of your own',
      resource: 'Room to learn and to rest',
    },
  },
}
