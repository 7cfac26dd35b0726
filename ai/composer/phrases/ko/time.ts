import type { PhraseBank } from '../../phrase-bank.ts'

/** 물어본 때에서 오는 문장: 해, 달, 날, 대운. */
export const time: Pick<
  PhraseBank,
  | 'when'
  | 'during'
  | 'unit'
  | 'span'
  | 'ofYear'
  | 'lean'
  | 'overflow'
  | 'hard'
  | 'hardship'
  | 'easing'
  | 'meaning'
  | 'scene'
  | 'advice'
  | 'beforeSpring'
  | 'betweenDays'
  | 'within'
  | 'named'
  | 'unreached'
  | 'months'
  | 'days'
  | 'monthSpan'
  | 'monthUntil'
  | 'late'
  | 'years'
  | 'decades'
  | 'contrast'
  | 'nextLuck'
  | 'luckOver'
  | 'relation'
  | 'relationFrame'
  | 'places'
> = {
  when: {
    year: '{fact:@.pillar|year}년',
    month: '{fact:@.pillar|month}',
    monthElsewhere: '{fact:@.pillar|year}년 {fact:@.pillar|month}',
    day: '{fact:@.pillar|date}',
    today: '오늘 {fact:@.pillar|date}',
    dayElsewhere: '{fact:@.pillar|year}년 {fact:@.pillar|date}',
    luck: '{fact:@.from-age}세에 시작하는 {fact:@.pillar} 대운',
    current: '{fact:@.from-age}세에 시작한 지금의 {fact:@.pillar} 대운',
  },
  during: {
    year: '{fact:@.pillar|year}년에',
    month: '{fact:@.pillar|month}에',
    monthElsewhere: '{fact:@.pillar|year}년 {fact:@.pillar|month}에',
    day: '{fact:@.pillar|date}에',
    today: '오늘 {fact:@.pillar|date}에',
    dayElsewhere: '{fact:@.pillar|year}년 {fact:@.pillar|date}에',
    luck: '{fact:@.from-age}세에 시작하는 {fact:@.pillar} 대운에',
    current: '{fact:@.from-age}세에 시작한 지금의 {fact:@.pillar} 대운에',
  },
  unit: { year: '년', month: '월', day: '일', luck: ' 대운' },
  span: { year: '해', month: '달', day: '날', luck: '십 년' },
  ofYear: { present: '올해 ', next: '내년 ' },
  lean: {
    adds: [
      '{fact:strength.level}{으로/로} 추정되는 내 힘에 {fact:@.pillar}UNIT의 두 글자가 보탬이 되는 쪽이라, 미뤄 둔 것을 꺼내기에 가벼운 편이에요.',
      '{fact:@.pillar}UNIT의 글자가 {fact:strength.level} 쪽으로 추정되는 내 힘을 받쳐 주니, 한 걸음 내디뎌 볼 만해요.',
      '내 힘을 {fact:strength.level}{으로/로} 추정하면 {fact:@.pillar}UNIT{은/는} 등을 밀어 주는 바람에 가까워서, 순서만 정하면 걸음이 붙기 쉬워요.',
    ],
    even: [
      '{fact:strength.level}{으로/로} 추정되는 내 힘에 {fact:@.pillar}UNIT{은/는} 보태는 만큼 쓰게도 해서, 무엇을 먼저 하느냐가 결과를 가르기 쉬워요.',
      '{fact:@.pillar}UNIT의 두 글자는 {fact:strength.level} 쪽으로 추정되는 내 힘을 크게 밀지도 당기지도 않아, 내가 정한 박자가 중요해요.',
      '내 힘을 {fact:strength.level}{으로/로} 추정하면 {fact:@.pillar}UNIT에는 순풍도 역풍도 세지 않아, 조건을 하나씩 맞춰 가는 쪽이 어울려요.',
    ],
    asks: [
      '{fact:strength.level}{으로/로} 추정되는 내 힘을 {fact:@.pillar}UNIT의 두 글자가 쓰게 하는 쪽이라, 욕심을 하나 줄이면 오래 갈 수 있어요.',
      '{fact:@.pillar}UNIT의 글자는 {fact:strength.level} 쪽으로 추정되는 내 힘으로는 조금 무거워서, 크기를 줄여 시작하는 쪽이 편해요.',
      '내 힘을 {fact:strength.level}{으로/로} 추정하면 {fact:@.pillar}UNIT{은/는} 오르막에 가까운 때라, 쉬는 칸을 먼저 그려 두면 숨이 덜 차요.',
    ],
  },
  overflow: [
    '{fact:strength.level} 쪽으로 추정되는 내 힘에 {fact:@.pillar}UNIT의 글자가 힘을 더 얹는 쪽이라, 쓸 곳을 먼저 정해 두면 넘치지 않아요.',
    '내 힘을 {fact:strength.level}{으로/로} 추정하면 {fact:@.pillar}UNIT{은/는} 기운이 남아도는 때라, 덜어 낼 곳부터 정하는 쪽이 편해요.',
  ],
  hard: /힘들|힘드|안\s?풀|꼬이|꼬였|망했|망하|지치|지쳤|안\s?되|재수\s?(?:가\s?)?없|운이\s?없|막히|막혀|풀리는\s?게/,
  hardship: {
    adds: [
      '{fact:@.pillar}UNIT의 글자는 {fact:strength.level} 쪽으로 추정되는 내 힘을 받쳐 주는 쪽이라, 힘들었다면 글자 바깥의 까닭이 더 클 수 있어요.',
      '글자만 보면 {fact:@.pillar}UNIT{은/는} {fact:strength.level}{으로/로} 추정되는 내 힘에 보탬이 되는 때라, 애쓴 것이 아직 밖으로 보이지 않을 뿐일 수 있어요.',
    ],
    even: [
      '{fact:@.pillar}UNIT의 두 글자는 {fact:strength.level} 쪽으로 추정되는 내 힘을 크게 밀지도 당기지도 않아, 일이 한꺼번에 몰린 탓일 수 있어요.',
    ],
    asks: ['{fact:@.pillar}UNIT의 글자가 {fact:strength.level} 쪽으로 추정되는 내 힘을 고르게 두지 않는 쪽이라, 지친 게 이상하지 않은 때예요.'],
  },
  easing: {
    adds: [
      '{fact:strength.level}{으로/로} 추정되는 내 힘에 {fact:@.pillar}UNIT의 두 글자가 보탬이 되는 쪽이라, 쉬면 쉰 만큼 차오르기 쉬워요.',
      '{fact:@.pillar}UNIT의 글자가 {fact:strength.level} 쪽으로 추정되는 내 힘을 받쳐 주니, 미뤄 둔 회복을 시작해 볼 만해요.',
    ],
    even: [
      '{fact:strength.level}{으로/로} 추정되는 내 힘에 {fact:@.pillar}UNIT{은/는} 보태는 만큼 쓰게도 해서, 쓰는 날과 쉬는 날의 수를 맞추면 편해요.',
      '{fact:@.pillar}UNIT의 두 글자는 {fact:strength.level} 쪽으로 추정되는 내 힘을 크게 밀지도 당기지도 않아, 내 박자로 추스르기 좋아요.',
    ],
    asks: [
      '{fact:strength.level}{으로/로} 추정되는 내 힘을 {fact:@.pillar}UNIT의 두 글자가 쓰게 하는 쪽이라, 할 일을 하나 덜어도 괜찮아요.',
      '{fact:@.pillar}UNIT의 글자는 {fact:strength.level} 쪽으로 추정되는 내 힘으로는 조금 무거워서, 지치는 게 이상하지 않은 때예요.',
    ],
  },
  meaning: {
    friend: ['나와 어깨를 나란히 하는 기운', '스스로 서서 내 몫을 하려는 기운'],
    'rob-wealth': ['맞서며 함께 빨라지는 기운', '나누고 겨루며 자라는 기운'],
    'eating-god': ['즐기며 길러 내는 기운', '먹이고 만드는 느긋한 재주'],
    'hurting-officer': ['틀을 고쳐 말하는 기운', '새롭게 꺼내는 날쌘 재주'],
    'indirect-wealth': ['넓게 오가며 거두는 기운', '여러 갈래로 손이 뻗는 기운'],
    'direct-wealth': ['꾸준히 모아 거두는 기운', '셈이 맞아야 놓이는 기운'],
    'seven-killings': ['밀어붙이며 단련하는 기운', '피하지 못할 몫을 맡기는 기운'],
    'direct-officer': ['바른 자리와 약속의 기운', '순서를 지켜 이름을 얻는 기운'],
    'indirect-resource': ['남다르게 이해하는 기운', '혼자 파고들어 깨닫는 기운'],
    'direct-resource': ['돌보고 가르치는 기운', '기대어 배우게 하는 기운'],
  },
  scene: [
    'WHEN의 천간은 {fact:@.stem.ten-god}, 곧 MEANING{이라/라}, SCENE.',
    'WHEN에는 MEANING인 {fact:@.stem.ten-god}{이/가} 천간으로 와서, SCENE.',
    '천간으로 보면 WHEN{은/는} {fact:@.stem.ten-god}의 때라, SCENE.',
  ],
  advice: [
    'WHEN{을/를} 받치는 지지 {fact:@.branch|full}{은/는} {fact:@.branch.ten-god}, 곧 MEANING{이라/라}, ADVICE.',
    'WHEN의 지지 {fact:@.branch|full}에는 MEANING인 {fact:@.branch.ten-god}{이/가} 앉아 있으니, ADVICE.',
    '발밑 글자인 WHEN의 지지 {fact:@.branch|full}{이/가} {fact:@.branch.ten-god}{이라/라}, ADVICE.',
  ],
  beforeSpring: 'WHEN 달력은 시작됐지만 입춘인 {fact:@.starts} 전이라, 지금은 아직 {fact:PREVIOUS.pillar}년의 기운 안에 있어요.',
  within: {
    month: 'NAMED{은/는} {fact:@.starts}에 드는 {fact:@.pillar}월 안에 있어, 그달의 흐름으로 말할게요.',
    year: 'NAMED{은/는} {fact:@.pillar|year}년, 곧 {fact:@.pillar}년 안에 있어, 한 해의 흐름으로 말할게요.',
    luck: 'NAMED{은/는} {fact:@.from-age}세에 드는 {fact:@.pillar} 대운 안에 있어, 십 년의 흐름으로 말할게요.',
  },
  named: { day: '물어본 날', week: '물어본 주', month: '물어본 달', year: '물어본 해', age: '물어본 나이' },
  unreached: 'NAMED의 글자까지는 여기에 펼쳐져 있지 않아, {fact:@.pillar|year}년의 흐름으로 말할게요.',
  late: '남은 달이 적어 더 앞을 내다보니, ',
  months: {
    both: [
      'LATE{fact:useful.strength} 기운을 반기는 쪽으로 고르면 OFYEAR{fact:BEST.starts}에 드는 {fact:BEST.pillar}월은 TAIL, OFYEAR{fact:HARD.starts}에 드는 {fact:HARD.pillar}월은 힘을 아껴 두는 게 좋아요.',
      'LATE도움이 된다고 추정한 {fact:useful.strength} 기운으로 보면 가벼운 달은 OFYEAR{fact:BEST.starts}에 시작하는 {fact:BEST.pillar}월이라 TAIL, 쉬어 갈 달은 OFYEAR{fact:HARD.starts}에 드는 {fact:HARD.pillar}월이에요.',
      'LATEOFYEAR{fact:HARD.starts}부터 {fact:HARD.pillar}월에는 속도를 늦추고, {fact:useful.strength} 기운을 반기는 내게는 OFYEAR{fact:BEST.starts}에 드는 {fact:BEST.pillar}월이 TAIL 편해요.',
    ],
    plain: [
      'OFYEAR{fact:BEST.pillar|month}의 {fact:BEST.pillar}월은 힘을 보태고 OFYEAR{fact:HARD.pillar|month}의 {fact:HARD.pillar}월은 힘을 쓰게 하는 쪽이에요.',
      '같은 해에도 결이 달라, OFYEAR{fact:BEST.pillar|month}{은/는} 가볍고 OFYEAR{fact:HARD.pillar|month}{은/는} 오르막에 가까워요.',
    ],
    tail: {
      task: {
        peer: ['함께할 사람이 붙기 쉽고', '혼자 들던 짐을 나누기 쉽고'],
        output: ['꺼내 보인 것이 빛을 보기 쉽고', '말과 솜씨가 잘 통하기 쉽고'],
        wealth: ['벌인 일을 거두기 쉽고', '숫자로 답이 나오기 쉽고'],
        officer: ['자리와 약속이 또렷해지기 쉽고', '정식 절차가 풀리기 쉽고'],
        resource: ['배움과 도움이 들어오기 쉽고', '기댈 어른과 문서가 가까워지기 쉽고'],
      },
      heart: {
        peer: ['곁을 내주는 사람이 늘기 쉽고', '나란히 걷는 시간이 늘기 쉽고'],
        output: ['말이 부드럽게 통하기 쉽고', '마음을 꺼내기가 수월하고'],
        wealth: ['챙긴 만큼 마음이 돌아오기 쉽고', '함께 쓰는 시간이 잘 맞아 들고'],
        officer: ['서로의 약속이 또렷해지기 쉽고', '서로의 자리가 분명해지기 쉽고'],
        resource: ['서로 기대는 말이 늘기 쉽고', '돌봄을 주고받기 쉽고'],
      },
      self: {
        peer: ['나와 닮은 사람이 힘이 되기 쉽고', '혼자 들던 짐을 나누기 쉽고'],
        output: ['하고 싶던 것을 꺼내기 쉽고', '말과 솜씨가 잘 통하기 쉽고'],
        wealth: ['손에 잡히는 것이 생기기 쉽고', '벌인 일을 거두기 쉽고'],
        officer: ['하루의 틀이 잡히기 쉽고', '자리와 약속이 또렷해지기 쉽고'],
        resource: ['쉬고 채우기가 수월하고', '배움과 도움이 들어오기 쉽고'],
      },
    },
  },
  days: [
    '가까운 날로는 {fact:GOODDAY.pillar|date} {fact:GOODDAY.pillar}일이 힘을 보태기 쉬워서, 무거운 일은 그날에 두면 편해요.',
    '며칠 안에서 고르면 {fact:GOODDAY.pillar|date}, 곧 {fact:GOODDAY.pillar}일 쪽이 가벼워 보여요.',
  ],
  monthSpan: [
    '{fact:@.pillar}월의 글자는 {fact:@.starts}부터 들어오니, 달력의 첫날보다 그날을 시작으로 보면 좋아요.',
    '절기로 세면 {fact:@.pillar}월은 {fact:@.starts}에 시작하니, 중요한 일은 그 뒤에 두면 돼요.',
  ],
  monthUntil: [
    '{fact:@.pillar}월의 글자는 {fact:@.ends}까지 이어지니, 그 안에 끝낼 것 하나만 정해 두면 좋아요.',
    '절기로 세면 {fact:@.pillar}월은 {fact:@.ends}까지라, 남은 날에는 벌이기보다 매듭짓는 편이 어울려요.',
  ],
  betweenDays: {
    lighter: ['{fact:HARD.pillar|date} {fact:HARD.pillar}일보다 {fact:BEST.pillar|date}{이/가} 내 힘에 가벼운 쪽이에요.'],
    unfit: ['{fact:HARD.pillar|date} {fact:HARD.pillar}일은 날을 고를 때 비켜 가는 날이에요.'],
  },
  years: [
    '{fact:BEST.pillar|year}년 {fact:BEST.pillar}년은 힘을 보태는 쪽이고, {fact:HARD.pillar|year}년 {fact:HARD.pillar}년은 힘을 쓰게 하는 쪽이라 준비하는 해로 두면 좋아요.',
    '앞으로의 해를 견주면 {fact:BEST.pillar|year}년이 가볍고, {fact:HARD.pillar|year}년은 오르막에 가까워 보여요.',
  ],
  decades: [
    '{fact:BEST.from-age}세에 드는 {fact:BEST.pillar} 대운은 힘을 보태는 쪽이고, {fact:HARD.from-age}세에 드는 {fact:HARD.pillar} 대운은 힘을 쓰게 하는 쪽이에요.',
    '긴 흐름에서는 {fact:BEST.from-age}세의 {fact:BEST.pillar} 대운이 가볍고, {fact:HARD.from-age}세의 {fact:HARD.pillar} 대운은 쉬어 갈 자리가 필요해 보여요.',
  ],
  contrast: {
    best: {
      months: [
        '그다음으로는 {fact:SECOND.pillar|year}년 {fact:SECOND.pillar|month}{을/를} 볼 만하고, {fact:HARD.pillar|year}년 {fact:HARD.pillar|month}{은/는} 힘을 쓰게 하는 쪽이에요.',
      ],
      years: [
        '그다음은 {fact:SECOND.pillar|year}년이고, {fact:HARD.pillar|year}년 {fact:HARD.pillar}년은 힘을 쓰게 하는 쪽이라 준비하는 해로 두면 좋아요.',
      ],
      luck: [
        '{fact:SECOND.from-age}세에 드는 {fact:SECOND.pillar} 대운도 가벼운 편이고, {fact:HARD.from-age}세에 드는 {fact:HARD.pillar} 대운은 쉬어 갈 자리가 필요해 보여요.',
      ],
    },
    hard: {
      months: [
        '가벼운 쪽은 {fact:BEST.pillar|year}년 {fact:BEST.pillar|month}의 {fact:BEST.pillar}월이라, 미뤄 둘 수 있는 일은 그때로 옮겨 두면 편해요.',
      ],
      years: ['가벼운 쪽은 {fact:BEST.pillar|year}년 {fact:BEST.pillar}년이라, 미뤄 둘 수 있는 일은 그때로 옮겨 두면 편해요.'],
      luck: ['가벼운 쪽은 {fact:BEST.from-age}세에 드는 {fact:BEST.pillar} 대운이라, 큰일은 그때로 옮겨 두면 편해요.'],
    },
  },
  nextLuck: [
    '다음은 {fact:luck.next.from-age}세의 {fact:luck.next.pillar} 대운이고, 마음 쓰는 곳이 그 천간인 {fact:luck.next.stem.ten-god} 쪽으로 옮겨 가기 쉬워요.',
    '{fact:luck.next.from-age}세에 {fact:luck.next.pillar} 대운으로 넘어가면, 그 천간인 {fact:luck.next.stem.ten-god}의 이야기로 배경이 바뀌기 쉬워요.',
  ],
  luckOver: [
    '열 번의 대운은 {fact:FOUND.to-age}세까지 이어진 {fact:FOUND.pillar} 대운으로 모두 지나서, 새 대운은 없고 WHEN의 글자로 말할게요.',
    '{fact:FOUND.from-age}세에 든 {fact:FOUND.pillar} 대운을 마지막으로 열 번의 대운이 모두 지났으니, 이제는 WHEN의 글자로 말할게요.',
  ],
  places: { year: '해', month: '달', day: '날', hour: '시' },
  relationFrame: {
    join: ['{fact:FOUND}{이/가} 이루어져 태어난 PLACE{과/와} 손을 잡아서, CLAUSE.', '태어난 PLACE{과/와} {fact:FOUND}{을/를} 이루는 때라, CLAUSE.'],
    clash: ['{fact:FOUND}{이/가} 생겨 태어난 PLACE{과/와} 부딪혀서, CLAUSE.', '태어난 PLACE{과/와} {fact:FOUND}{이/가} 되는 때라, CLAUSE.'],
    rub: ['{fact:FOUND}{이/가} 태어난 PLACE에 걸려서, CLAUSE.', '태어난 PLACE{과/와} {fact:FOUND}{으로/로} 맞물리는 때라, CLAUSE.'],
  },
  relation: {
    task: {
      join: {
        year: '오래된 인연이나 고향 쪽에서 길을 이어 주기 쉬워요',
        month: '매일 마주치는 사람 가운데 한편이 되어 주는 이가 생기기 쉬워요',
        day: '하고 싶은 것과 해야 할 것이 같은 쪽을 보게 되기 쉬워요',
        hour: '후배나 새 계획이 뜻밖의 손을 보태기 쉬워요',
      },
      clash: {
        year: '익숙한 바탕을 떠나 새 판에서 시작하고 싶어지기 쉬워요',
        month: '하던 방식과 순서가 바뀔 수 있으니 지금까지의 것을 한 장에 적어 두세요',
        day: '마음이 밖으로 기울기 쉬우니 큰 결정은 하룻밤 묵히는 게 좋아요',
        hour: '세워 둔 계획을 고치는 날이 늘 수 있으니 여유 날을 하루 두세요',
      },
      rub: {
        year: '멀리 있는 사람과 말이 어긋나기 쉬우니 글로 남기는 게 나아요',
        month: '날짜와 순서가 엇갈릴 수 있으니 약속한 것을 한 번 더 확인해 두세요',
        day: '작은 섭섭함이 걸음을 늦추기 쉬우니 그날 풀어 두는 게 좋아요',
        hour: '서두른 마무리에서 실수가 나기 쉬우니 끝을 한 번 더 보세요',
      },
    },
    heart: {
      join: {
        year: '오래된 인연이나 집안 어른을 통해 마음이 이어지기 쉬워요',
        month: '모임과 일터에서 편이 되어 주는 사람이 나타나기 쉬워요',
        day: '가까운 사람과 뜻을 맞추는 저녁이 늘기 쉬워요',
        hour: '앞날을 함께 그리는 이야기가 자연스레 나오기 쉬워요',
      },
      clash: {
        year: '집안의 방식과 내 방식이 부딪히기 쉬우니 천천히 설명하는 게 좋아요',
        month: '일이 바빠 마음이 어긋나기 쉬우니 짧은 연락이라도 남겨 두세요',
        day: '앉은 자리가 흔들려 관계를 다시 묻게 되기 쉬워요',
        hour: '바라는 미래가 서로 달라 보일 수 있으니 물어보고 정하는 게 좋아요',
      },
      rub: {
        year: '먼 관계에서 들려온 말에 마음이 걸리기 쉬우니 직접 확인해 보세요',
        month: '바쁜 날의 말투가 오해를 낳기 쉬우니 한 문장을 덧붙여 보세요',
        day: '가까운 사이일수록 섭섭함이 쌓이기 쉬우니 짧게 자주 말하는 게 나아요',
        hour: '급히 잡은 약속이 틀어질 수 있으니 다음 날을 함께 미리 정하세요',
      },
    },
    self: {
      join: {
        year: '뿌리가 되는 사람과 장소에서 힘을 얻기 쉬워요',
        month: '하루의 틀과 내 리듬이 맞아 들어가기 쉬워요',
        day: '마음과 몸이 같은 쪽으로 움직이는 날이 늘기 쉬워요',
        hour: '잠들기 전에 그린 그림이 다음 날로 이어지기 쉬워요',
      },
      clash: {
        year: '지내던 환경을 바꾸고 싶은 마음이 올라오기 쉬워요',
        month: '하던 방식이 흔들리기 쉬우니 한 번에 하나만 바꾸는 게 좋아요',
        day: '속이 자주 움직이니 결정 전에 하루를 두면 편해요',
        hour: '계획을 다시 그리는 날이 늘 수 있으니 연필로 적어 두세요',
      },
      rub: {
        year: '옛일이 불쑥 떠올라 걸리기 쉬우니 적어 두고 흘려보내 보세요',
        month: '생활의 순서가 어긋나기 쉬우니 아침 하나만 미리 정하세요',
        day: '사소한 일이 오래 마음에 남기 쉬우니 그날 안에 말로 풀어 보세요',
        hour: '밤의 걱정이 커 보이기 쉬우니 아침에 다시 보는 게 좋아요',
      },
    },
  },
}
