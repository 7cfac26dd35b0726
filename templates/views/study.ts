import { type Chart, type DailyLuck, effectOfSupport, elementTerms, type StarId, starTerms } from '#engine/client'
import type { Locale, SlotValue } from '../client.ts'
import { barScale, luckColumn } from './luck-column.ts'
import { groupOf, heaviestFirst, type TenGodGroup, type WeighedGroup, weighGroups } from './ten-god-groups.ts'
import type { View } from './view.ts'
import { dayName, formatsOf } from './words.ts'

const abilities = ['resource', 'output', 'officer'] as const satisfies readonly TenGodGroup[]
type Ability = (typeof abilities)[number]
const scholarly: StarId[] = ['literary', 'academy', 'literary-melody']

/** How the person learns, by the weights of 인성, 식상 and 관성, and what each of the next fourteen days is good for. */
export const study: View = ({ chart, locale }) => {
  const weighed = weighGroups(chart, locale).filter(isAbility)
  const most = Math.max(...weighed.map(({ weight }) => weight), 0.1)
  return {
    style: styles[locale][heaviestFirst(weighed)[0]!.group as Ability],
    abilities: abilities.map((ability) => {
      const { element, weight, term } = weighed.find(({ group }) => group === ability)!
      return {
        element,
        hanja: elementTerms[element].hanja,
        name: abilityNames[locale][ability],
        term,
        share: Math.round((100 * weight) / most),
        weight: weight.toFixed(1),
        fact: `element.${element}.weight`,
      }
    }),
    stars: chart.stars
      .filter(({ star }) => scholarly.includes(star))
      .map(({ star }) => ({ name: starTerms[star][locale === 'ko' ? 'hangul' : 'english'], fact: `star.${star}` })),
    weeks: weeksOf(chart, locale),
    deep: deepDays(chart.daily, locale),
  }
}

const styles: Record<Locale, Record<Ability, string>> = {
  ko: {
    resource: '먼저 깊이 읽고 받아들일 때 잘 익는 편이에요',
    output: '풀고 말하고 써 볼 때 잘 익는 편이에요',
    officer: '시간과 순서를 정해 둘 때 잘 익는 편이에요',
  },
  en: {
    resource: 'Things sink in when you read deeply first',
    output: 'Things sink in when you solve, speak and write',
    officer: 'Things sink in when hours and order are fixed',
  },
}

const abilityNames: Record<Locale, Record<Ability, string>> = {
  ko: { resource: '받아들이는 힘', output: '꺼내 쓰는 힘', officer: '지키는 힘' },
  en: { resource: 'Taking in', output: 'Putting to use', officer: 'Keeping at it' },
}

function isAbility({ group }: WeighedGroup): boolean {
  return (abilities as readonly TenGodGroup[]).includes(group)
}

/** Two rows of seven days from today on. */
function weeksOf({ daily, now }: Chart, locale: Locale): SlotValue {
  const scale = barScale([...daily])
  const days = daily.slice(0, 14).map((day) => {
    const { effect, bar, spoken } = luckColumn(day, scale, locale)
    const task = tasks[locale][groupOf(day.stemTenGod)]
    return {
      number: String(Number(day.date.slice(8))),
      weekday: weekdays[locale](day.date),
      isToday: day.date === now.date,
      effect: effect!,
      bar: bar!,
      task,
      spoken: `${dayName(day.date, locale)}: ${task}, ${spoken}`,
      fact: `daily.${day.date}.stem.ten-god`,
    }
  })
  return [{ days: days.slice(0, 7) }, { days: days.slice(7) }]
}

const weekdays = formatsOf({ weekday: 'short' })

/** What the day's stem, as a ten god, lends itself to. */
const tasks: Record<Locale, Record<TenGodGroup, string>> = {
  ko: { peer: '함께', output: '풀기', wealth: '정리', officer: '실전', resource: '읽기' },
  en: { peer: 'Team', output: 'Solve', wealth: 'Sort', officer: 'Test', resource: 'Read' },
}

/** The days that add the most strength, in the order of time. */
function deepDays(daily: readonly DailyLuck[], locale: Locale): string {
  const best = daily
    .filter(({ support }) => effectOfSupport(support) === 'adds')
    .toSorted((a, b) => b.support - a.support)
    .slice(0, 2)
    .map(({ date }) => date)
    .toSorted()
    .map((date) => dayName(date, locale))
  if (best.length === 0) return locale === 'ko' ? '두 주 동안은 조금씩 나누어 하는 편이 좋아요' : 'For two weeks, little and often works better'
  return locale === 'ko' ? `${best.join(', ')}에 어려운 단원을 두세요` : `Keep the hard chapters for ${best.join(' and ')}`
}
