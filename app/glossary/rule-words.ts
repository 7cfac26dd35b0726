import type { Locale } from '#templates/client'
import type { PageMessageKey, PageWords } from '../messages/read-page-messages.ts'
import { koreanRules } from './korean-rules.ts'
import { type RuleId, rules } from './rules.ts'

/** What a rule says, in the language asked for where it is written in it. */
export function sayRule(id: RuleId, locale: Locale): { text: string; locale: Locale } {
  const korean = locale === 'ko' ? koreanRules[id] : undefined
  return korean ? { text: korean, locale: 'ko' } : { text: rules[id].says.replaceAll('`', ''), locale: 'en' }
}

/** Whether schools differ about it, with the names of what they choose between. */
export function saySchools(id: RuleId, { t }: PageWords): string {
  const { schools } = rules[id]
  if (schools === null || schools === 'uniform') return t('glossary.schools.uniform')
  const options = [...schools.matchAll(/`([A-Za-z]+)`/g)].map(([, name]) => t(`school.${name}` as PageMessageKey))
  return options.length > 0 ? t('glossary.schools.differ', { options: options.join(', ') }) : t('glossary.schools.some')
}

const sources: Record<string, string> = {
  tradition: '전통',
  'tradition of a minority': '소수의 전통',
  astronomy: '천문 계산',
  'published app behaviour': '널리 쓰는 앱이 보여 주는 값',
  arithmetic: '셈',
  table: '옛 표',
  'ours, printed in full': '우리가 정해 모두 적어 둔 방식',
  'tie rules ours': '비길 때의 규칙은 우리 것',
  'thresholds ours': '경계값은 우리 것',
  'threshold ours': '경계값은 우리 것',
  'points ours': '점수는 우리 것',
  'tables of the almanacs': '책력의 표',
  'civil calendar': '달력',
  'civil law': '법',
  'official practice': '공식 역법',
}

/** What kind of source it rests on. */
export function saySource(id: RuleId, locale: Locale): string {
  const source = rules[id].source.replaceAll('`', '')
  if (locale === 'en') return source
  if (source.startsWith('arithmetic')) return '위의 값들로 한 셈'
  return (
    sources[source] ??
    source
      .split(', ')
      .map((part) => sources[part] ?? part)
      .join(', ')
  )
}
