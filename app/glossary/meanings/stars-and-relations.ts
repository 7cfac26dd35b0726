import type { RelationCondition, RelationKind, StarId } from '#engine/client'
import type { Meaning } from './meaning.ts'

export const starMeanings: Record<StarId, Meaning> = {
  'heavenly-noble': ['어려울 때 손 내미는 사람을 만나기 쉽다고 읽어 온 별이에요.', 'Read as meeting people who help when it is hard.'],
  literary: ['글과 말로 풀어내는 재주로 읽어 온 별이에요.', 'Read as a gift for words.'],
  'literary-melody': ['글과 노래처럼 느낌을 옮기는 재주로 읽어 온 별이에요.', 'Read as a gift for song and feeling in words.'],
  academy: ['배우고 가르치는 자리와 가깝다고 읽어 온 별이에요.', 'Read as being near learning and teaching.'],
  'golden-carriage': ['곁에서 편히 태워 주는 짝을 뜻하던 별이에요.', 'Once meant a companion who carries one gently.'],
  'hidden-salary': ['보이지 않는 곳에서 보태지는 몫을 뜻하던 별이에요.', 'Once meant a share that comes unseen.'],
  salary: ['제 자리에서 제 힘으로 서는 글자예요.', 'The letter on which one stands by one’s own strength.'],
  supreme: ['처음과 끝을 헤아리는 마음으로 읽어 온 별이에요.', 'Read as minding beginnings and ends.'],
  'peach-blossom': [
    '사람의 눈길을 끄는 매력으로 읽어요. 예전에는 나쁘게 보았지만 지금은 재주로 봐요.',
    'Read as charm. Once frowned upon, today taken for a talent.',
  ],
  'travel-horse': ['옮기고 오가며 넓히는 움직임으로 읽어요.', 'Read as moving about and widening one’s circle.'],
  canopy: ['혼자 깊어지는 공부와 예술, 정리하는 힘으로 읽어요.', 'Read as study and art in solitude, and putting in order.'],
  blade: ['밀고 나가는 힘이 날처럼 선 글자예요. 쓰임새를 정하면 추진력이 돼요.', 'Strength with an edge: given a purpose, it carries far.'],
  'white-tiger': [
    '힘이 한꺼번에 실리는 기둥의 옛 이름이에요. 서두르지 않으면 몰입하는 힘으로 읽어요.',
    'An old name for a pillar with sudden force: unhurried, it is absorption.',
  ],
  commander: ['또렷하고 굽히지 않는 기둥이에요. 스스로 결정하는 힘으로 읽어요.', 'A clear, unbending pillar: deciding for oneself.'],
  'ghost-gate': [
    '느낌이 예민한 짝이에요. 직감과 몰입으로 읽고, 쉬어 가면 좋아요.',
    'A sensitive pair: intuition and absorption, and a need for rest.',
  ],
  'red-charm': ['다정하게 끄는 매력으로 읽어 온 별이에요.', 'Read as a tender charm.'],
  'heavenly-virtue': ['모난 일을 둥글게 넘긴다고 읽어 온 별이에요.', 'Read as rounding off what is sharp.'],
  'monthly-virtue': ['주위의 도움으로 편안해진다고 읽어 온 별이에요.', 'Read as being eased by those around one.'],
  'heavenly-doctor': ['돌보고 살피는 일과 가깝다고 읽어 온 별이에요.', 'Read as being near care for others.'],
  lonely: [
    '혼자 서는 시간이 필요한 자리의 옛 이름이에요. 외로워진다는 뜻이 아니에요.',
    'An old name for needing time alone. It does not mean being lonely.',
  ],
  widow: [
    '홀로 가라앉혀 생각하는 자리의 옛 이름이에요. 짝을 잃는다는 뜻이 아니에요.',
    'An old name for thinking by oneself. It does not mean losing a partner.',
  ],
  needle: ['바늘처럼 가늘고 곧은 글자예요. 날카롭게 짚는 말과 솜씨로 읽어요.', 'Letters like needles: precise words and hands.'],
}

export const relationMeanings: Record<RelationKind, Meaning> = {
  'stem-combination': ['두 천간이 서로 끌려 짝을 이루는 사이예요.', 'Two stems drawn to each other as a pair.'],
  'stem-clash': ['두 천간이 마주 서는 사이예요. 생각이 정면으로 맞서기 쉬워요.', 'Two stems that stand against each other: opinions meet head on.'],
  'stem-control': ['한 천간이 다른 천간을 다스리는 사이예요.', 'One stem handles the other.'],
  'six-combination': ['두 지지가 짝을 이루는 사이예요. 곁에 두면 마음이 놓이기 쉬워요.', 'Two branches that pair: being near sets at ease.'],
  'three-combination': ['세 지지가 모여 한 오행을 이뤄요. 뜻이 같은 셋으로 읽어요.', 'Three branches gather into one element: three of one mind.'],
  'half-combination': ['삼합 가운데 둘이 만난 사이예요. 셋보다 느슨하게 이어져요.', 'Two of the three of a combination: joined more loosely.'],
  'directional-combination': ['같은 방위, 같은 계절의 세 지지가 모인 자리예요.', 'Three branches of one direction and season.'],
  clash: [
    '두 지지가 마주 보는 사이예요. 나쁘다는 뜻이 아니라 움직임이 생기기 쉽다는 뜻이에요.',
    'Two branches face each other. Not bad: things tend to move.',
  ],
  punishment: ['두 지지가 부대끼며 다듬어지는 사이예요. 조율이 필요한 자리로 읽어요.', 'Two branches rub and are shaped: a place that needs tuning.'],
  'self-punishment': ['같은 지지가 겹친 자리예요. 스스로를 다그치기 쉬워요.', 'The same branch twice: one tends to push oneself.'],
  break: ['이어 오던 것이 흐트러지기 쉬운 사이예요. 정한 일이 바뀔 수 있어요.', 'What was going on is easily unsettled; plans may change.'],
  harm: ['돕던 짝을 흔드는 사이예요. 작은 서운함이 쌓이기 쉬워요.', 'Each disturbs the other’s pair: small hurts pile up.'],
  resentment: ['가까우면서도 마음이 엇갈리기 쉬운 사이예요.', 'Close, and still missing each other.'],
  'hidden-combination': ['지장간끼리 보이지 않게 끌리는 사이예요.', 'Hidden stems drawn to each other, unseen.'],
}

export const conditionMeanings: Record<RelationCondition, Meaning> = {
  adjacent: ['두 자리가 나란히 붙어 있어요. 떨어진 것보다 힘이 또렷해요.', 'The places lie side by side: clearer than at a distance.'],
  contested: ['같은 짝을 두 글자가 다투는 모양이에요. 힘이 나뉘어요.', 'Two letters want the same partner: the strength is divided.'],
  'in-season': ['태어난 달이 합이 되려는 오행의 달이에요. 힘이 실려요.', 'The month of birth is of the element that they turn into.'],
  loosened: ['합과 충이 한 자리에서 만나 서로를 늦춰요.', 'A combination and a clash meet at one place and ease each other.'],
}
