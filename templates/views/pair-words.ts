import type { RelationKind } from '#engine/client'
import type { Locale } from '../client.ts'

/** Whether a relation draws two people together or asks for care. */
export type Bearing = 'pull' | 'rub'

export const bearings: Record<RelationKind, Bearing> = {
  'stem-combination': 'pull',
  'six-combination': 'pull',
  'three-combination': 'pull',
  'half-combination': 'pull',
  'directional-combination': 'pull',
  'hidden-combination': 'pull',
  'stem-clash': 'rub',
  'stem-control': 'rub',
  clash: 'rub',
  punishment: 'rub',
  'self-punishment': 'rub',
  break: 'rub',
  harm: 'rub',
  resentment: 'rub',
}

/** What a relation between two people looks like from day to day. */
export const pairScenes: Record<Locale, Record<RelationKind, string>> = {
  ko: {
    'stem-combination': '서로의 빈 곳을 먼저 알아보는 편이에요',
    'six-combination': '곁에 있으면 마음이 놓이기 쉬워요',
    'three-combination': '같은 일을 벌이면 손발이 잘 맞아요',
    'half-combination': '함께 마무리하는 힘이 좋아요',
    'directional-combination': '같은 곳을 보면 힘이 커져요',
    'hidden-combination': '말하지 않아도 통하는 데가 있어요',
    'stem-clash': '생각이 정면으로 맞서기 쉬워요',
    'stem-control': '한쪽이 이끌고 한쪽이 맞추기 쉬워요',
    clash: '일하는 방식이 달라 부딪힐 수 있어요',
    punishment: '서로를 다그치지 않게 쉬어 가세요',
    'self-punishment': '닮은 고집이 겹칠 수 있어요',
    break: '정한 일이 자주 바뀔 수 있어요',
    harm: '작은 서운함이 쌓이기 쉬워요',
    resentment: '서운함을 바로 말하지 않는 편이에요',
  },
  en: {
    'stem-combination': 'You notice what the other lacks',
    'six-combination': 'Being near each other sets you at ease',
    'three-combination': 'You work well on one thing together',
    'half-combination': 'You finish things well together',
    'directional-combination': 'Facing one way makes you stronger',
    'hidden-combination': 'Some things need no words',
    'stem-clash': 'Opinions tend to meet head on',
    'stem-control': 'One tends to lead, one to adapt',
    clash: 'Ways of working differ and may collide',
    punishment: 'Pause before pushing each other',
    'self-punishment': 'The same stubbornness may double',
    break: 'Plans may change often',
    harm: 'Small hurts tend to pile up',
    resentment: 'Hurts tend to stay unsaid',
  },
}
