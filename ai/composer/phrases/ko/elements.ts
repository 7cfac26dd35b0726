import type { PhraseBank } from '../../phrase-bank.ts'

/** 한 글자로 부르는 오행: 지금, 수요일 같은 낱말 속에는 없다. `particles`는 그 글자 뒤의 조사. */
const spoken = (letter: string, particles: string, more: string) =>
  new RegExp(`(?<![가-힣])${letter}(?=\\s?(?:기운|오행|부족|과다|보충|많|없)|[${particles}](?![가-힣])|\\s?\\(|[\\s,?]|$)|${more}`)

/** 오행을 물었을 때: 무엇을 물었는지와, 그 물음에 먼저 하는 답. */
export const elementAnswers: PhraseBank['elementAnswers'] = {
  named: {
    wood: spoken('목', '이은을의도', '나무(?:가|는|도)?\\s?(?:기운|많|없|적|부족|약|강)|초록|녹색|푸른|연두'),
    fire: spoken('화', '가는를의도', '불(?:이|은|도)?\\s?(?:기운|많|없|적|부족|약|강)|빨강|빨간|붉은|촛불'),
    earth: spoken('토', '가는를의도', '흙(?:이|은|도)?\\s?(?:기운|많|없|적|부족|약|강)|노랑|노란|황토|베이지'),
    metal: spoken('금', '이은을의도', '쇠(?:가|는|도)?\\s?(?:기운|많|없|적|부족|약|강)|흰색|하얀|은반지|금반지|금목걸이'),
    water: spoken('수', '가는를의도', '물(?:이|은|도)?\\s?(?:기운|많|없|적|부족|약|강)|검정|검은|까만|반신욕'),
  },
  asks: {
    strength: /신강|신약|강약|강한가|약한가|강한지|약한지|강해요|약해요|센가|센지|센 편|약한 편|강한 편/,
    life: /음식|먹|색|컬러|옷|방향|방위|채우|채울|채워|보충|더하|늘리|늘릴|키우|습관|생활|인테리어|반지|목걸이|지갑|그림|식물|화분|반신욕|써도|입으|입어|두면/,
    useful: /용신|희신|도움|필요한|맞는\s?(?:오행|기운)|좋은\s?(?:오행|기운)/,
    why: /왜|이유|까닭|어째서/,
  },
  strength: [
    'ADDRESS타고난 힘의 크기는 {fact:strength.level}{으로/로} 추정해요.',
    '답부터 말하면, ADDRESS힘은 {fact:strength.level} 쪽으로 추정해요.',
  ],
  useful: [
    'ADDRESS도움이 되는 기운은 힘의 균형을 보는 억부로 {fact:useful.strength} 기운이라 추정해요.',
    '물은 것부터 답하면, ADDRESS억부로 먼저 찾는 것은 {fact:useful.strength} 기운이라 추정해요.',
  ],
  reason: {
    weak: ['힘이 {fact:strength.level} 쪽으로 추정되어, 억부는 힘을 보태 주는 {fact:useful.strength} 기운을 먼저 찾아요.'],
    balanced: ['힘이 {fact:strength.level}{으로/로} 추정될 만큼 크게 기울지 않아, 억부는 {fact:useful.strength} 기운을 조금 더하는 정도로 봐요.'],
    strong: ['힘이 {fact:strength.level} 쪽으로 추정되어, 억부는 고인 힘을 쓰게 하는 {fact:useful.strength} 기운을 먼저 찾아요.'],
  },
  welcome: [
    'ADDRESS{fact:useful.strength} 기운은 억부로 도움이 된다고 추정하는 쪽이라, 가까이 둘 만해요.',
    '물어본 {fact:useful.strength} 기운은, ADDRESS억부로 반기는 쪽이라 추정해서 늘려도 좋아요.',
  ],
  seasonal: [
    'ADDRESS{fact:useful.climate} 기운은 태어난 계절의 춥고 더움을 보는 조후로 반긴다고 추정하는 쪽이라, 곁에 두면 편해요.',
    '물어본 {fact:useful.climate} 기운은, ADDRESS계절의 온도를 고르는 조후로 먼저 찾는다고 추정하는 쪽이에요.',
  ],
  plenty: [
    'ADDRESS{fact:element.strongest} 기운은 이미 가장 두터워서, 더하기보다 쓰고 덜어 내는 쪽이 맞아요.',
    '물어본 {fact:element.strongest} 기운은, ADDRESS무게로 가장 두터운 쪽이라 더 채우지 않아도 돼요.',
  ],
  beside: [
    'ADDRESSELEMENT 기운은 드러난 글자 가운데 {fact:FOUND.count}개이고, 억부로 먼저 찾는 것은 {fact:useful.strength} 기운이라 추정해서 곁들이는 정도가 알맞아요.',
  ],
  absent: [
    'ADDRESSELEMENT 기운은 드러난 글자에 없지만, 억부로 먼저 찾는 것은 {fact:useful.strength} 기운이라 추정해서 빈자리를 억지로 채우지 않아도 돼요.',
  ],
  names: { wood: '목', fire: '화', earth: '토', metal: '금', water: '수' },
  life: {
    wood: '초록빛, 동쪽, 신맛의 자리라 잎채소와 매실 같은 음식, 화분과 아침 산책이 어울려요',
    fire: '붉은빛, 남쪽, 쓴맛의 자리라 토마토와 쑥 같은 음식, 볕과 촛불이 어울려요',
    earth: '노란빛, 가운데, 단맛의 자리라 호박과 고구마 같은 음식, 흙을 밟는 시간이 어울려요',
    metal: '흰빛, 서쪽, 매운맛의 자리라 무와 도라지 같은 음식, 정리한 서랍이 어울려요',
    water: '검은빛, 북쪽, 짠맛의 자리라 미역과 검은콩 같은 음식, 물가 산책과 넉넉한 잠이 어울려요',
  },
  lifeFrame: ['생활에서는 ELEMENT 기운이 옛 오행 배속으로 LIFE.', 'ELEMENT 기운을 가까이 두려면, 옛 배속으로 LIFE.'],
}
