/**
 * Claims about two people, true and false: what is said of one is looked up with the other's values too, so that nothing of A is
 * given to B. Frames written by hand.
 */
import { type Branch, type Compatibility, type FactTable, relationTerms, type Stem, type TenGod, tenGodTerms } from '#engine'
import type { Example } from '../../example-chart.ts'
import { type Locale, letterWords, pillarWords, word } from './wording.ts'

const frames = {
  ko: {
    selfStem: ['당신은 {full} 일간이에요.', '당신의 일간은 {full}입니다.', '나의 일간은 {full}{이에요/예요}.'],
    otherStem: [
      '상대방의 일간은 {full}{이에요/예요}.',
      '상대는 {full} 일간이에요.',
      '그분은 {full} 일간을 타고났어요.',
      '남자친구의 일간은 {full}입니다.',
    ],
    otherPillar: ['상대의 일주는 {hangul}{이에요/예요}.', '그 사람은 {hangul} 일주예요.', '파트너의 일주가 {hangul}{이라서/라서} 듬직해요.'],
    otherGod: ['상대방의 월지에는 {god}{이/가} 있어요.', '그분은 월지에 {god}{을/를} 두었어요.'],
    selfGod: ['당신의 월지에는 {god}{이/가} 있고, 상대를 편하게 해 줘요.'],
    chain: ['상대방의 일간은 {full}{이에요/예요}. 월지에는 {god}{이/가} 있어요.'],
    two: ['당신은 {mine} 일간이고 상대는 {theirs} 일간이에요.', '당신의 일간은 {mine}, 상대방의 일간은 {theirs}{이에요/예요}.'],
    cross: ['두 사람의 일지는 {letters}{name}{이에요/예요}.', '당신의 일지 {a}{와/과} 상대의 일지 {b}{이/가} {name}{을/를} 이뤄요.'],
  },
  en: {
    selfStem: ['You are a {english} day master.', 'Your day master is {english}.'],
    otherStem: [
      'His day master is {english}.',
      'Her Day Master is {english}.',
      'Your partner is a {english} day master.',
      "Your partner's day master is {english}.",
    ],
    otherPillar: ['Their day pillar is {english}.', 'He was born with a {english} day pillar.'],
    otherGod: ['Your partner has {god} in the month branch.', 'Her month branch holds {god}.'],
    selfGod: ['You have {god} in your month branch, which your partner enjoys.'],
    chain: ['His day master is {english}. The month branch holds {god}.'],
    two: ['Your day master is {mine} and his day master is {theirs}.', 'You are {mine}, while your partner is {theirs} by day master.'],
    cross: ['There is a {name} between your {a} and her {b}.', 'Your day branches, {a} and {b}, form a {name} between you.'],
  },
} as const

const spacedKinds = new Set(['three-combination', 'half-combination', 'resentment'])
const names: Partial<Record<string, string>> = { clash: '충', 'six-combination': '육합', harm: '해', resentment: '원진' }

export function drawPairClaims(
  self: Example,
  other: Example,
  met: Compatibility,
  locale: Locale,
  next: () => number,
): { text: string; isTrue: boolean }[] {
  const claims: { text: string; isTrue: boolean }[] = []
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const value = (facts: FactTable, id: string) => String(facts.get(id)?.value)
  const add = (text: string, isTrue: boolean) => claims.push({ text, isTrue })
  const [mine, theirs] = [self.facts, other.facts]
  const stem = (letter: string) => letterWords(letter as Stem, 'ko')
  const god = (id: string) => ({ god: locale === 'ko' ? tenGodTerms[id as TenGod].hangul : tenGodTerms[id as TenGod].english })
  const own = frames[locale]

  const [myStem, theirStem] = [value(mine, 'day.stem'), value(theirs, 'day.stem')]
  add(word(pick(own.selfStem), stem(myStem)), true)
  add(word(pick(own.otherStem), stem(theirStem)), true)
  if (myStem !== theirStem) {
    const name = (letter: string) => (locale === 'ko' ? stem(letter).full! : stem(letter).english!)
    add(word(pick(own.selfStem), stem(theirStem)), false)
    add(word(pick(own.otherStem), stem(myStem)), false)
    add(word(pick(own.two), { mine: name(myStem), theirs: name(theirStem) }), true)
    add(word(pick(own.two), { mine: name(theirStem), theirs: name(myStem) }), false)
  }
  const [myPillar, theirPillar] = [value(mine, 'day.pillar'), value(theirs, 'day.pillar')]
  add(word(pick(own.otherPillar), pillarWords(theirPillar as '甲子')), true)
  if (myPillar !== theirPillar) add(word(pick(own.otherPillar), pillarWords(myPillar as '甲子')), false)
  const [myGod, theirGod] = [value(mine, 'month.branch.ten-god'), value(theirs, 'month.branch.ten-god')]
  add(word(pick(own.otherGod), god(theirGod)), true)
  add(word(pick(own.selfGod), god(myGod)), true)
  add(word(pick(own.chain), { ...stem(theirStem), ...god(theirGod) }), true)
  if (myGod !== theirGod) {
    add(word(pick(own.otherGod), god(myGod)), false)
    add(word(pick(own.selfGod), god(theirGod)), false)
    add(word(pick(own.chain), { ...stem(theirStem), ...god(myGod) }), false)
  }
  const cross = met.spousePalace.find(({ kind }) => kind in names)
  const [a, b] = [value(mine, 'day.branch'), value(theirs, 'day.branch')].map((letter) => letterWords(letter as Branch, 'ko'))
  const say = (kind: string) => ({
    letters: a!.letter! + b!.letter! + (spacedKinds.has(kind) ? ' ' : ''),
    a: locale === 'ko' ? a!.full! : a!.english!,
    b: locale === 'ko' ? b!.full! : b!.english!,
    name: locale === 'ko' ? names[kind]! : relationTerms[kind as 'clash'].english,
  })
  if (cross) add(word(pick(own.cross), say(cross.kind)), true)
  else add(word(pick(own.cross), say(pick(['clash', 'harm', 'resentment']))), false)
  return claims
}
