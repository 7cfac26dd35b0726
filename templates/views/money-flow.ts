import { elementTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { heaviestFirst, type TenGodGroup, type WeighedGroup, weighGroups } from './ten-god-groups.ts'
import type { View } from './view.ts'

/** The drawing: ribbons run from 0 to 100 and stretch in width only; heights are pixels. */
const middle = 75
const branchMiddles = [25, 75, 125]
const thickest = 38
const thinnest = 3

/** From the hand that earns over what comes in to what is owed, shared and kept: ribbons as thick as the weights, and three habits. */
export const moneyFlow: View = ({ chart, locale }) => {
  const groups = weighGroups(chart, locale)
  const most = Math.max(...groups.map(({ weight }) => weight))
  const named = (name: TenGodGroup) => groups.find(({ group }) => group === name)!
  const thickness = ({ weight }: WeighedGroup) => Math.max(thinnest, Math.round((weight / most) * thickest * 10) / 10)
  const [output, wealth] = [named('output'), named('wealth')]
  const branches = [named('officer'), named('peer'), named('resource')]
  const words = moneyWords[locale]
  const parted = partAt(
    middle,
    thickness(wealth),
    branches.map(({ weight }) => weight),
  )
  const spends = branches[1]!.weight > branches[0]!.weight ? branches[1]! : branches[0]!
  return {
    line: words.kind[heaviestFirst(groups)[0]!.group],
    source: node(output, words),
    income: node(wealth, words),
    inflow: { element: wealth.element, ...ribbon(edgesOf(middle, thickness(output)), edgesOf(middle, thickness(wealth))) },
    branches: branches.map((branch, index) => ({
      ...node(branch, words),
      ...ribbon(parted[index]!, edgesOf(branchMiddles[index]!, thickness(branch))),
    })),
    habits: [
      habit(words.earnHead, words.earn[bandOf(output)], output),
      habit(words.spendHead, words.spend[spends.group === 'peer' ? 'peer' : 'officer'], spends),
      habit(words.keepHead, words.keep[bandOf(branches[2]!)], branches[2]!),
    ],
  }
}

type Edges = { top: number; bottom: number }

function edgesOf(centre: number, thickness: number): Edges {
  return { top: tenth(centre - thickness / 2), bottom: tenth(centre + thickness / 2) }
}

/** One thickness parted among weights, from the top; alike where none weighs anything. */
function partAt(centre: number, thickness: number, weights: readonly number[]): Edges[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let top = centre - thickness / 2
  return weights.map((weight) => {
    const part = { top: tenth(top), bottom: tenth(top + thickness * (whole === 0 ? 1 / weights.length : weight / whole)) }
    top = part.bottom
    return part
  })
}

function ribbon(from: Edges, to: Edges): { fromTop: number; fromBottom: number; toTop: number; toBottom: number } {
  return { fromTop: from.top, fromBottom: from.bottom, toTop: to.top, toBottom: to.bottom }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function node({ group, element, term, weight }: WeighedGroup, words: MoneyWords): Record<string, SlotValue> {
  const fact = `element.${element}.weight`
  return { element, hanja: elementTerms[element].hanja, name: term, plain: words.nodes[group], weight: weight.toFixed(1), fact }
}

function habit(head: string, text: string, { element, term }: WeighedGroup): SlotValue {
  return { head, text, element, label: term, fact: `element.${element}.weight` }
}

type Band = 'thick' | 'even' | 'thin'

/** Of all five an even share is a fifth. */
function bandOf({ share }: WeighedGroup): Band {
  if (share >= 28) return 'thick'
  return share <= 10 ? 'thin' : 'even'
}

interface MoneyWords {
  kind: Record<TenGodGroup, string>
  nodes: Record<TenGodGroup, string>
  earnHead: string
  spendHead: string
  keepHead: string
  earn: Record<Band, string>
  spend: Record<'officer' | 'peer', string>
  keep: Record<Band, string>
}
const moneyWords: Record<Locale, MoneyWords> = {
  ko: {
    kind: {
      peer: '나누며 도는 살림이에요',
      output: '만들어 버는 살림이에요',
      wealth: '벌이고 거두는 살림이에요',
      officer: '맡은 몫이 먼저인 살림이에요',
      resource: '아끼고 남기는 살림이에요',
    },
    nodes: { output: '버는 손', wealth: '들어온 것', officer: '맡은 몫', peer: '나누는 몫', resource: '남기는 몫' },
    earnHead: '벌 때',
    spendHead: '쓸 때',
    keepHead: '남길 때',
    earn: {
      thick: '손이 먼저 나가요. 값을 먼저 정해 두세요',
      even: '한 만큼 들어와요. 한 일을 적어 두세요',
      thin: '한 일이 묻히기 쉬워요. 말로 꺼내 두세요',
    },
    spend: {
      officer: '맡은 몫이 먼저 나가요. 달마다 낼 것을 적어요',
      peer: '나누는 몫이 먼저 나가요. 낼 만큼을 정해요',
    },
    keep: {
      thick: '잘 남기는 편이에요. 쓸 때도 정해 두세요',
      even: '같은 날에 조금씩 떼어 두면 편해요',
      thin: '흩어지기 쉬워요. 남길 자리를 따로 두세요',
    },
  },
  en: {
    kind: {
      peer: 'Money that goes around and is shared',
      output: 'Money earned by making',
      wealth: 'Money built up and brought in',
      officer: 'Money with duties first',
      resource: 'Money spared and kept',
    },
    nodes: { output: 'Earning', wealth: 'Coming in', officer: 'Owed', peer: 'Shared', resource: 'Kept' },
    earnHead: 'Earning',
    spendHead: 'Spending',
    keepHead: 'Keeping',
    earn: {
      thick: 'Your hands move first; name the price first',
      even: 'It comes as you work; note what you did',
      thin: 'Work goes unseen; say what you did',
    },
    spend: {
      officer: 'Duties go out first; list what is due',
      peer: 'Shares go out first; set how much',
    },
    keep: {
      thick: 'You keep well; set a time to spend too',
      even: 'Put a little aside on the same day',
      thin: 'It scatters easily; give it its own place',
    },
  },
}
