import type { BranchStarId, LuckStageId, TenGod } from '#engine/client'
import type { Meaning } from './meaning.ts'

export const tenGodMeanings: Record<TenGod, Meaning> = {
  friend: [
    '나와 오행도 음양도 같은 글자예요. 나란히 걷는 동료, 내 몫을 지키는 힘으로 읽어요.',
    'Your element and your polarity: companions, and holding your own.',
  ],
  'rob-wealth': ['나와 오행은 같고 음양이 다른 글자예요. 겨루며 자라는 힘으로 읽어요.', 'Your element, the other polarity: growing by contest.'],
  'eating-god': [
    '내가 낳는 오행, 같은 음양이에요. 느긋하게 내어 놓는 재주와 먹고 즐기는 마음으로 읽어요.',
    'What you bring forth, same polarity: talent at ease, enjoyment.',
  ],
  'hurting-officer': [
    '내가 낳는 오행, 다른 음양이에요. 틀을 넘어 드러내는 말과 솜씨로 읽어요.',
    'What you bring forth, other polarity: wit and skill beyond the frame.',
  ],
  'indirect-wealth': [
    '내가 다루는 오행, 같은 음양이에요. 넓게 벌이고 돌리는 살림으로 읽어요.',
    'What you handle, same polarity: a livelihood spread wide.',
  ],
  'direct-wealth': [
    '내가 다루는 오행, 다른 음양이에요. 차곡차곡 챙기는 살림으로 읽어요.',
    'What you handle, other polarity: a livelihood gathered piece by piece.',
  ],
  'seven-killings': [
    '나를 다루는 오행, 같은 음양이에요. 나를 다그치는 일과 책임으로 읽어요.',
    'What handles you, same polarity: work and duty that press.',
  ],
  'direct-officer': [
    '나를 다루는 오행, 다른 음양이에요. 지키고 맡는 자리와 약속으로 읽어요.',
    'What handles you, other polarity: a place held, a promise kept.',
  ],
  'indirect-resource': [
    '나를 낳는 오행, 같은 음양이에요. 남다르게 헤아리고 배우는 힘으로 읽어요.',
    'What brings you forth, same polarity: learning in ways of your own.',
  ],
  'direct-resource': [
    '나를 낳는 오행, 다른 음양이에요. 돌봄받고 배우는 힘으로 읽어요.',
    'What brings you forth, other polarity: care received, and learning.',
  ],
}

export const stageMeanings: Record<LuckStageId, Meaning> = {
  birth: ['막 태어나는 단계예요. 새로 시작하는 힘으로 읽어요.', 'Being born: the strength of a beginning.'],
  bath: ['씻기고 다듬어지는 단계예요. 서툴지만 눈에 띄는 때로 읽어요.', 'Being washed: unsure, and noticed.'],
  'coming-of-age': ['옷을 갖춰 입는 단계예요. 나서서 겨루는 때로 읽어요.', 'Putting on the robe: stepping forward.'],
  office: ['제 일을 맡아 서는 단계예요. 스스로 벌어 서는 힘으로 읽어요.', 'Taking one’s post: standing by one’s own work.'],
  peak: ['기운이 가장 찬 단계예요. 밀고 나가는 힘이 큰 때로 읽어요.', 'The height of strength: pressing ahead.'],
  decline: ['한 걸음 물러서는 단계예요. 경험으로 살피는 때로 읽어요.', 'One step back: looking with experience.'],
  illness: [
    '기운을 아끼는 단계예요. 남의 처지를 헤아리는 때로 읽어요. 병이 든다는 뜻이 아니에요.',
    'Saving strength: feeling for others. It does not mean sickness.',
  ],
  death: [
    '움직임을 멈추고 생각하는 단계예요. 깊이 파고드는 때로 읽어요. 목숨과는 상관이 없어요.',
    'Standing still to think: going deep. It has nothing to do with dying.',
  ],
  tomb: ['거두어 간직하는 단계예요. 모으고 아끼는 때로 읽어요.', 'Laying up: collecting and keeping.'],
  severance: ['비우고 끊는 단계예요. 바꾸기 쉬운 때로 읽어요.', 'Letting go: easy to change.'],
  conception: ['씨앗이 맺히는 단계예요. 꿈꾸고 준비하는 때로 읽어요.', 'The seed is set: hoping and preparing.'],
  nurture: ['품에서 길러지는 단계예요. 천천히 힘을 모으는 때로 읽어요.', 'Being carried: gathering strength slowly.'],
}

export const branchStarMeanings: Record<BranchStarId, Meaning> = {
  geop: [
    '밖에서 밀려드는 힘을 뜻하는 옛 이름이에요. 챙길 것을 미리 챙기는 자리로 읽어요.',
    'An old name for force from outside: look after things early.',
  ],
  jae: ['부딪혀 판가름 나는 자리의 옛 이름이에요. 꾀와 순발력으로 읽어요.', 'An old name for coming to a head: quick wits.'],
  cheon: [
    '뜻대로 되지 않는 윗자리를 뜻하는 옛 이름이에요. 기다림과 바라는 마음으로 읽어요.',
    'An old name for what is out of one’s hands: waiting, hoping.',
  ],
  ji: ['발 딛고 옮겨 다니는 자리예요. 새 자리를 찾아 나서는 힘으로 읽어요.', 'Feet on new ground: setting out for a new place.'],
  nyeon: ['꾸미고 눈길을 끄는 자리예요. 도화와 같은 자리예요.', 'Adorned and noticed: the place of the peach blossom.'],
  wol: ['마르고 비는 자리의 옛 이름이에요. 아끼며 버티는 힘으로 읽어요.', 'An old name for a dry place: thrift and endurance.'],
  mangsin: ['속이 드러나는 자리예요. 숨김없이 나서는 힘으로 읽어요.', 'What is inside comes out: stepping forward unhidden.'],
  jangseong: ['한가운데에서 이끄는 자리예요. 중심을 잡는 힘으로 읽어요.', 'Leading from the middle: holding the centre.'],
  banan: ['말안장에 오르는 자리예요. 차려입고 자리를 얻는 힘으로 읽어요.', 'In the saddle: a seat gained.'],
  yeongma: ['멀리 달리는 말의 자리예요. 옮기고 오가는 일이 잦은 쪽으로 읽어요.', 'The horse that goes far: moving and travelling.'],
  yukhae: ['잔일이 쌓이는 자리의 옛 이름이에요. 꼼꼼히 마무리하는 자리로 읽어요.', 'An old name for small chores: finishing with care.'],
  hwagae: ['덮고 간직하는 자리예요. 혼자 파고드는 공부와 예술로 읽어요.', 'Covered and kept: study and art in solitude.'],
}
