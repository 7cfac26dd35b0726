import { type Fact, type FactKind, type RelationKind, relationTerms } from '#engine/client'
import type { Locale } from '../client.ts'

/** What a rule says, and whether schools differ about it. */
export interface RuleWords {
  name: string
  says: string
}

const relations: Record<Locale, Record<RelationKind, string>> = {
  ko: {
    'stem-combination': '두 천간은 서로 끌려 짝을 이루는 사이예요.',
    'stem-clash': '두 천간은 서로 마주 서는 사이예요.',
    'stem-control': '한 천간이 다른 천간을 누르는 사이예요.',
    'six-combination': '두 지지는 서로 끌려 짝을 이루는 자리예요.',
    'three-combination': '세 지지가 모여 한 기운을 이뤄요.',
    'half-combination': '삼합 가운데 두 지지가 만난 자리예요.',
    'directional-combination': '같은 방향의 세 지지가 한데 모인 자리예요.',
    clash: '두 지지는 서로 마주 보는 자리예요.',
    punishment: '두 지지는 서로를 다그치는 자리예요.',
    'self-punishment': '같은 지지가 겹쳐 스스로를 다그치는 자리예요.',
    break: '두 지지는 흐름을 흐트러뜨리는 자리예요.',
    harm: '두 지지는 서로의 짝을 방해하는 자리예요.',
    resentment: '두 지지는 가까워도 어긋나기 쉬운 자리예요.',
    'hidden-combination': '지장간끼리 보이지 않게 끌리는 자리예요.',
  },
  en: {
    'stem-combination': 'These two stems are drawn to each other as a pair.',
    'stem-clash': 'These two stems stand against each other.',
    'stem-control': 'One of these stems presses on the other.',
    'six-combination': 'These two branches are drawn to each other as a pair.',
    'three-combination': 'Three branches gather into one element.',
    'half-combination': 'Two of the three branches of a combination meet.',
    'directional-combination': 'Three branches of one direction gather.',
    clash: 'These two branches face each other across the circle.',
    punishment: 'These two branches push each other.',
    'self-punishment': 'The same branch twice pushes itself.',
    break: 'These two branches unsettle the flow.',
    harm: 'Each of these branches disturbs the other’s pair.',
    resentment: 'These two branches are close and still miss each other.',
    'hidden-combination': 'Hidden stems are drawn to each other, unseen.',
  },
}

type Topic = 'letters' | 'ten-god' | 'elements' | 'stage' | 'star' | 'luck' | 'estimate' | 'calendar'
const topics: Record<FactKind, Topic> = {
  pillar: 'letters',
  stem: 'letters',
  branch: 'letters',
  hidden: 'letters',
  commanding: 'letters',
  nayin: 'letters',
  element: 'elements',
  'element-count': 'elements',
  'element-weight': 'elements',
  'ten-god': 'ten-god',
  stage: 'stage',
  'seated-stage': 'stage',
  star: 'star',
  void: 'star',
  relation: 'star',
  strength: 'estimate',
  structure: 'estimate',
  'useful-element': 'estimate',
  luck: 'luck',
  support: 'estimate',
  age: 'calendar',
  year: 'calendar',
  date: 'calendar',
  time: 'calendar',
}
const topicWords: Record<Locale, Record<Topic, RuleWords>> = {
  ko: {
    letters: { name: '간지', says: '태어난 때를 절기와 날짜로 옮긴 글자예요. 학파가 갈리지 않는 계산이에요.' },
    'ten-god': { name: '십성', says: '일간과 견준 음양과 오행으로 정해져요. 학파가 갈리지 않는 규칙이에요.' },
    elements: { name: '오행', says: '여덟 글자와 지장간에서 세어요. 무게는 방식에 따라 조금 달라요.' },
    stage: { name: '십이운성', says: '일간이 지지에서 얼마나 자랐는지 보는 표예요. 음간을 세는 법은 학파가 갈려요.' },
    star: { name: '신살', says: '글자의 짝으로 찾는 표예요. 세는 기준은 학파마다 조금 달라요.' },
    luck: { name: '운의 흐름', says: '태어난 달과 절기까지의 거리에서 나와요.' },
    estimate: { name: '추정', says: '여러 방식으로 재어 본 값이라 학파마다 달라질 수 있어요.' },
    calendar: { name: '달력', says: '태어난 때와 오늘 날짜로 계산했어요.' },
  },
  en: {
    letters: { name: 'Pillars', says: 'The moment of birth, carried over by solar terms and date. Schools agree on it.' },
    'ten-god': { name: 'Ten gods', says: 'Set by element and polarity against the day stem. Schools agree on it.' },
    elements: { name: 'Five elements', says: 'Counted over eight letters and hidden stems. Weights differ a little by method.' },
    stage: { name: 'Twelve stages', says: 'How far the day stem has grown on a branch. Schools differ on yin stems.' },
    star: { name: 'Stars', says: 'Looked up by pairs of letters. Schools differ a little in what they count from.' },
    luck: { name: 'Luck cycles', says: 'From the month of birth and the distance to the next solar term.' },
    estimate: { name: 'Estimate', says: 'Measured in more than one way, so schools may differ.' },
    calendar: { name: 'Calendar', says: 'Worked out from the birth and today’s date.' },
  },
}

/** The rule behind a fact, in words for people. */
export function ruleWords(fact: Pick<Fact, 'id' | 'kind'>, locale: Locale): RuleWords {
  const kind = /relation\.([a-z-]+)\./.exec(fact.id)?.[1] as RelationKind | undefined
  if (!kind || !(kind in relationTerms)) return topicWords[locale][topics[fact.kind]]
  const { hangul, hanja, english } = relationTerms[kind]
  return { name: locale === 'ko' ? `${hangul}(${hanja})` : english, says: relations[locale][kind] }
}
