import type { PhraseBank } from '../../phrase-bank.ts'

/** 사주에서 오는 문장: 일간, 월지, 강약, 도움 기운과 대운, 눈에 띄는 것. */
export const chart: Pick<
  PhraseBank,
  | 'image'
  | 'habit'
  | 'season'
  | 'seat'
  | 'month'
  | 'strength'
  | 'useful'
  | 'usefulAlone'
  | 'bond'
  | 'climate'
  | 'link'
  | 'linkFrame'
  | 'missing'
  | 'missingFrame'
  | 'complete'
  | 'heavy'
  | 'heavyFrame'
  | 'balance'
  | 'structure'
  | 'structureFrame'
  | 'stage'
  | 'stageFrame'
  | 'void'
  | 'voidFrame'
  | 'chart'
> = {
  image: {
    甲: ['곧게 자라는 큰 나무', '위로만 뻗는 소나무', '숲에서 먼저 키가 크는 나무'],
    乙: ['담을 타고 오르는 덩굴', '바람에 눕고 다시 서는 풀', '틈에서 피는 꽃'],
    丙: ['한낮의 해', '두루 비추는 볕', '창을 가득 채운 아침 햇살'],
    丁: ['방 안을 밝히는 등불', '오래 타는 촛불', '겨울밤 창가의 불빛'],
    戊: ['자리를 지키는 큰 산', '물을 막아 주는 둑', '넓게 펼쳐진 들판'],
    己: ['곡식을 기르는 밭', '무엇이든 받아 주는 부드러운 흙', '손이 많이 간 텃밭'],
    庚: ['다듬기 전의 굳은 쇠', '모난 바위', '갓 꺼낸 무쇠'],
    辛: ['잘 닦은 보석', '가늘게 벼린 날', '빛을 받는 은반지'],
    壬: ['멀리 가는 큰 강', '넓은 바다', '밤에도 쉬지 않는 물길'],
    癸: ['땅에 스미는 봄비', '새벽의 이슬', '숲 아래 맑은 샘'],
  },
  habit: [
    '{fact:day.stem|full} 일간은 IMAGE{이라/라}, HABIT.',
    'IMAGE 같은 {fact:day.stem|full}{이/가} 일간이라, HABIT.',
    '나를 뜻하는 일간이 {fact:day.stem|full}, 곧 IMAGE{이라/라} HABIT.',
  ],
  season: {
    子: ['한겨울에 태어나 겉은 고요해도 속은 쉬지 않고 흐르고', '밤이 가장 긴 때에 태어나 혼자 생각을 데우는 힘이 있고'],
    丑: ['언 땅에서 태어나 늦게 풀려도 한번 품은 것은 오래 간직하고', '겨울 끝에 태어나 참고 모으는 데 익숙하고'],
    寅: ['이른 봄에 태어나 아직 추워도 먼저 움직이고', '얼음이 풀리는 때에 태어나 시작하는 힘이 크고'],
    卯: ['한봄에 태어나 돋아나는 것을 먼저 알아보고', '꽃이 피는 때에 태어나 사람과 일을 부드럽게 키우고'],
    辰: ['늦봄에 태어나 여러 가지를 한데 품고', '씨 뿌리는 때에 태어나 때를 기다릴 줄 알고'],
    巳: ['초여름에 태어나 품은 뜻이 밝고 빠르게 번지고', '볕이 뜨거워지는 때에 태어나 속으로 셈이 빠르고'],
    午: ['한여름에 태어나 마음이 움직이면 숨기지 못하고', '해가 가장 높은 때에 태어나 한번 타오르면 멀리 비추고'],
    未: ['늦여름에 태어나 무르익은 것을 사람과 나누고', '더위가 깊은 때에 태어나 속에 뜨거운 정을 쌓아 두고'],
    申: ['이른 가을에 태어나 앞뒤를 가르는 눈이 빠르고', '바람이 서늘해지는 때에 태어나 재주를 쓸 곳을 먼저 보고'],
    酉: ['한가을에 태어나 덜어 내고 다듬어 또렷하게 만들고', '열매를 따는 때에 태어나 마무리에 마음을 쓰고'],
    戌: ['늦가을에 태어나 거둔 것을 지키고', '불씨를 묻어 두는 때에 태어나 믿음을 무겁게 여기고'],
    亥: ['이른 겨울에 태어나 멀리 내다보며 씨앗을 품고', '강이 어는 때에 태어나 속마음을 천천히 열고'],
  },
  seat: {
    friend: {
      task: '맡겨 두면 스스로 해내는 힘을 줘요',
      heart: '나란한 사이를 가장 편하게 여기게 해요',
      self: '내 방식으로 살 때 숨이 트이게 해요',
    },
    'rob-wealth': {
      task: '맞수가 있을 때 걸음이 빨라지게 해요',
      heart: '사랑도 우정도 뜨겁게 겨루게 해요',
      self: '지기 싫은 마음을 힘으로 바꾸어 줘요',
    },
    'eating-god': {
      task: '좋아하는 일을 느긋하게 솜씨로 길러 줘요',
      heart: '함께 먹고 웃는 데서 마음을 열게 해요',
      self: '즐거운 것을 찾아내는 재주를 줘요',
    },
    'hurting-officer': {
      task: '정해진 답을 더 낫게 고치는 재주를 줘요',
      heart: '말로 가까워지고 말로 다치게도 해요',
      self: '틀에 갇히면 견디지 못하게 해요',
    },
    'indirect-wealth': {
      task: '기회를 넓게 보고 여러 일을 함께 굴리게 해요',
      heart: '새 사람 앞에서 눈이 반짝이게 해요',
      self: '가만히 있지 못하고 손을 뻗게 해요',
    },
    'direct-wealth': {
      task: '꼼꼼한 셈으로 믿음을 쌓게 해요',
      heart: '작은 약속을 크게 여기게 해요',
      self: '눈앞의 것을 알뜰히 돌보게 해요',
    },
    'seven-killings': {
      task: '어려운 자리에서 오히려 또렷해지게 해요',
      heart: '센 사람 앞에서 물러서지 않게 해요',
      self: '긴장을 풀지 못하게도, 단단하게도 해요',
    },
    'direct-officer': {
      task: '약속과 순서를 지켜 자리를 얻게 해요',
      heart: '예의를 갖춘 사이에서 마음을 놓게 해요',
      self: '스스로 세운 규칙으로 나를 지키게 해요',
    },
    'indirect-resource': {
      task: '남이 지나친 것을 오래 들여다보게 해요',
      heart: '속을 알아주는 한 사람을 찾게 해요',
      self: '혼자 있는 시간에 답을 얻게 해요',
    },
    'direct-resource': {
      task: '배우고 인정받을 때 가장 잘 자라게 해요',
      heart: '보살핌을 주고받는 사이를 바라게 해요',
      self: '기댈 곳이 있을 때 힘이 나게 해요',
    },
  },
  month: [
    '{fact:month.branch}월 SEASON, 월지의 {fact:month.branch.ten-god}{이/가} SEAT.',
    '{fact:month.branch}월 SEASON, 월지에 앉은 {fact:month.branch.ten-god}{이/가} SEAT.',
  ],
  strength: [
    '타고난 힘은 {fact:strength.level} 쪽으로 추정해서, PACE.',
    '힘의 크기는 {fact:strength.level} 쪽으로 추정되어, PACE.',
    '네 요소로 재면 힘은 {fact:strength.level}{으로/로} 추정해서, PACE.',
  ],
  useful: {
    wood: ['아침 산책과 새로 배우는 일', '화분을 돌보고 글을 이어 쓰는 시간', '사람을 키우고 계획을 뻗는 일'],
    fire: ['볕을 쬐고 사람 앞에 서는 일', '밝은 자리에서 웃으며 말하는 시간', '몸을 데우고 마음을 드러내는 일'],
    earth: ['같은 시각에 먹고 자는 규칙', '믿을 만한 한 사람과 한 장소', '벌인 일을 가운데로 모으는 시간'],
    metal: ['주변을 정리하고 다듬는 일', '기준을 글로 세우는 시간', '서랍을 비우고 하루를 정돈하는 일'],
    water: ['물가를 걷고 충분히 자는 일', '혼자 조용히 흐르는 시간', '밤에 책을 읽고 생각을 풀어 두는 일'],
  },
  usefulAlone: [
    '힘의 균형을 보는 억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정해서, USEFUL{이/가} 힘이 되는 편이에요.',
    '억부로 보면 {fact:useful.strength} 기운 쪽이 도움이 된다고 추정하니, USEFUL{을/를} 하루에 조금씩 넣어 두면 좋아요.',
  ],
  bond: {
    brings: [
      '힘의 균형을 보는 억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하는데, 지금의 {fact:luck.current.pillar} 대운이 그 기운을 품고 있어 USEFUL에 힘이 실리기 쉬워요.',
      '억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하고, {fact:luck.current.from-age}세에 든 지금의 {fact:luck.current.pillar} 대운에 그 글자가 들어 있어 USEFUL{이/가} 잘 맞아요.',
    ],
    feeds: [
      '힘의 균형을 보는 억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하는데, 지금의 {fact:luck.current.pillar} 대운이 그 기운을 길러 주어 USEFUL{이/가} 조금씩 힘이 되기 쉬워요.',
      '억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하고, {fact:luck.current.from-age}세에 든 지금의 {fact:luck.current.pillar} 대운이 뒤에서 밀어주는 쪽이라 USEFUL{을/를} 조금 늘려도 좋아요.',
    ],
    presses: [
      '힘의 균형을 보는 억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하는데, 지금의 {fact:luck.current.pillar} 대운은 그 기운을 누르는 쪽이라 USEFUL{을/를} 일부러 챙기는 게 좋아요.',
      '억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하지만, {fact:luck.current.from-age}세에 든 지금의 {fact:luck.current.pillar} 대운에는 눌리기 쉬우니 USEFUL{을/를} 빼먹지 마세요.',
    ],
    apart: [
      '힘의 균형을 보는 억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하는데, 지금의 {fact:luck.current.pillar} 대운에는 그 기운이 드물어 USEFUL{을/를} 습관으로 빌려 오면 편해요.',
      '억부로는 {fact:useful.strength} 기운이 도움이 된다고 추정하고, {fact:luck.current.from-age}세에 든 지금의 {fact:luck.current.pillar} 대운이 따로 데려오지 않으니 USEFUL{을/를} 스스로 만들어 두면 좋아요.',
    ],
  },
  climate: [
    '계절의 온도를 보는 조후로는 {fact:useful.climate} 기운을 먼저 찾는다고 추정하고, 억부와는 보는 곳이 달라 둘을 따로 적어 두었어요.',
    '조후, 곧 태어난 계절의 춥고 더움으로 보면 {fact:useful.climate} 기운이 반갑다고 추정해요.',
  ],
  link: {
    join: {
      outer: ['멀리 있던 인연이 필요한 때에 다시 이어지기 쉬워요', '집안과 고향에서 받은 것을 지금의 삶으로 끌어오는 힘이 있어요'],
      middle: ['일과 사생활이 한뜻으로 묶여 한번 정하면 오래 가는 편이에요', '사람을 소개하고 이어 주는 자리에서 빛나는 편이에요'],
      inner: ['늦게 시작한 일일수록 손발이 맞는 편이에요', '앞날을 그릴 때 곁의 사람이 자연스레 들어오는 편이에요'],
    },
    clash: {
      outer: ['자란 곳과 사는 곳이 다를 때 숨이 트이는 편이에요', '옛 방식과 새 마음이 자주 부딪혀 움직이면서 답을 찾아요'],
      middle: ['일하는 나와 쉬는 내가 자주 다투니 경계를 미리 정하면 편해요', '한곳에 고여 있기보다 자리를 바꾸며 커 가는 편이에요'],
      inner: ['계획을 세우고 고치는 일이 잦아 여유 날이 약이 돼요', '결정 직전에 두 마음이 갈려 하루를 두는 버릇이 도움이 돼요'],
    },
    rub: {
      outer: ['가족과 주변의 말이 마음에 오래 걸리는 편이에요', '먼 사람의 평가를 지나치게 곱씹는 날이 있어요'],
      middle: ['사소한 어긋남을 오래 담아 두니 짧게라도 말로 풀면 가벼워져요', '다듬어지는 데 시간이 걸리는 만큼 솜씨는 매끈해져요'],
      inner: ['마무리에서 완벽을 찾다가 끝을 미루기 쉬워요', '밤이 깊으면 작은 걱정이 커 보이는 편이에요'],
    },
  },
  linkFrame: ['사주 안에 {fact:FOUND}{이/가} 있어, CLAUSE.', '타고난 글자에 {fact:FOUND}{이/가} 있어서, CLAUSE.'],
  missing: {
    wood: '새로 시작하게 해 주는 사람과 습관을 곁에 두면 좋아요',
    fire: '마음을 드러내게 해 주는 밝은 자리가 있으면 편해요',
    earth: '중심을 잡아 주는 규칙과 한 장소가 있으면 든든해요',
    metal: '끊고 맺게 도와주는 기준을 밖에 적어 두면 좋아요',
    water: '쉬고 흘려보내는 시간을 일부러 만들면 한숨 돌리기 쉬워요',
  },
  missingFrame: [
    '드러난 글자에 없는 오행은 {fact:element.missing}{이라/라}, CLAUSE.',
    '글자 수로는 {fact:element.missing}{이/가} 비어 있어, CLAUSE.',
  ],
  complete: [
    '드러난 글자에 다섯 기운이 모두 있어, 무엇을 채우기보다 두터운 {fact:element.strongest} 쪽을 잘 쓰는 게 맞아요.',
    '다섯 기운이 고루 드러나 있고 무게로는 {fact:element.strongest} 기운이 가장 두터워, 그 힘을 쓸 자리를 고르는 일이 먼저예요.',
  ],
  heavy: {
    wood: '벌이고 뻗는 힘이 넉넉한 만큼 거두는 날을 따로 두어야 해요',
    fire: '환하게 타는 만큼 식히는 시간이 있어야 오래 가요',
    earth: '묵직하게 버티는 만큼 한 번씩 몸을 움직여야 길이 보여요',
    metal: '맺고 끊는 힘이 센 만큼 말끝을 둥글게 하면 사람이 남아요',
    water: '생각이 깊게 고이는 만큼 말과 글로 흘려보내야 맑아져요',
  },
  heavyFrame: [
    '무게로 재면 {fact:element.strongest} 기운이 가장 두터워, CLAUSE.',
    '여덟 글자의 무게에서 {fact:element.strongest} 기운이 가장 두터우니, CLAUSE.',
  ],
  balance: [
    '무게로 재면 {fact:element.strongest} 기운이 가장 두텁고 {fact:element.weakest} 기운이 가장 얇은 편이에요.',
    '가장 두터운 것은 {fact:element.strongest} 기운, 가장 얇은 것은 {fact:element.weakest} 기운이에요.',
  ],
  structure: {
    'eating-god': '좋아하는 것을 오래 길러 밥이 되게 하는 그릇이에요',
    'hurting-officer': '남다른 말과 솜씨로 길을 내는 그릇이에요',
    'indirect-wealth': '넓은 판에서 기회를 굴리는 그릇이에요',
    'direct-wealth': '차곡차곡 쌓아 믿음을 얻는 그릇이에요',
    'seven-killings': '어려운 일을 맡아 단단해지는 그릇이에요',
    'direct-officer': '바른 자리에서 이름을 지키는 그릇이에요',
    'indirect-resource': '한 분야를 깊이 파서 쓰이는 그릇이에요',
    'direct-resource': '배우고 가르치며 자라는 그릇이에요',
    salary: '제힘으로 벌고 제 발로 서는 그릇이에요',
    blade: '센 힘을 쓸 곳이 있어야 빛나는 그릇이에요',
    'rob-wealth': '겨루고 나누며 커지는 그릇이에요',
    'follow-companions': '한 기운을 거스르지 않고 밀고 가는 그릇이에요',
    'follow-resources': '받은 것을 품어 크게 키우는 그릇이에요',
    'follow-output': '재주의 흐름을 따라갈 때 편한 그릇이에요',
    'follow-wealth': '거두는 흐름을 따라갈 때 편한 그릇이에요',
    'follow-officer': '맡겨진 자리를 따라갈 때 편한 그릇이에요',
    'follow-flow': '물길을 따라 모양을 바꾸는 그릇이에요',
    transformed: '만난 기운과 하나가 되어 달라지는 그릇이에요',
    'one-element': '한 가지 기운이 맑게 모인 그릇이에요',
    'two-elements': '두 기운이 짝을 이룬 그릇이에요',
  },
  structureFrame: [
    '타고난 틀인 격국은 {fact:structure.kind}{으로/로} 추정되고, CLAUSE.',
    '격국으로는 {fact:structure.kind}{이라/라} 추정하는데, CLAUSE.',
  ],
  stage: {
    birth: ['새로 시작할 때 도와주는 손을 만나기 쉬워요', '배우는 자리에서 귀여움을 받는 편이에요'],
    bath: ['꾸미고 드러내는 감각이 살아 있는 편이에요', '감정의 물결이 커서 예술과 사람에 마음이 끌려요'],
    'coming-of-age': ['배우는 중에도 앞에 나서고 싶은 마음이 커요', '옷깃을 세우고 한 걸음 먼저 나가는 편이에요'],
    office: ['제힘으로 벌고 제 발로 서려는 편이에요', '남에게 기대기보다 내 몫을 먼저 챙겨 둬요'],
    peak: ['뜻을 굽히기보다 끝을 보려는 편이에요', '가장 높은 자리에서 혼자 결정하는 데 익숙해요'],
    decline: ['앞서기보다 뒤에서 살피고 조언하는 데 밝아요', '한 박자 늦게 움직여 실수를 줄이는 편이에요'],
    illness: ['남의 아픔에 먼저 마음이 가는 편이에요', '약한 사람 곁에서 제 쓸모를 찾아요'],
    death: ['움직이기보다 생각으로 깊이 파고드는 편이에요', '조용히 몰두할 때 가장 밝아져요'],
    tomb: ['모으고 간직하며 쉽게 내놓지 않는 편이에요', '속을 서랍처럼 닫아 두고 믿는 사람에게만 열어요'],
    severance: ['끊고 새로 시작하는 전환이 빠른 편이에요', '미련을 오래 두지 않고 판을 바꿔요'],
    conception: ['아직 모양 없는 생각을 오래 품는 편이에요', '꿈을 말하기보다 마음속에서 먼저 길러요'],
    nurture: ['천천히 자라고 천천히 기르는 데 힘이 있어요', '서두르지 않고 물려받은 것을 아껴 써요'],
  },
  stageFrame: [
    '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}에 놓여, CLAUSE.',
    '일지 {fact:day.branch|full}{은/는} 십이운성으로 {fact:day.stage}의 자리라, CLAUSE.',
  ],
  void: {
    year: '집안의 기대에서 한 걸음 비켜나 있을 때 편해요',
    month: '정해진 자리보다 비어 있는 자리를 스스로 채우는 쪽이에요',
    day: '채워지지 않는 마음이 있어 혼자 정리하는 시간이 필요해요',
    hour: '결과를 쥐기보다 과정을 즐길 때 마음이 놓여요',
  },
  voidFrame: ['{fact:void.branches}{이/가} 공망인데 그중 태어난 PLACE의 {fact:FOUND.branch|full}{이/가} 비어 있어, CLAUSE.'],
  chart: {
    pillars: '여덟 글자는 연주 {fact:year.pillar}, 월주 {fact:month.pillar}, 일주 {fact:day.pillar}, 시주 {fact:hour.pillar}{이에요/예요}.',
    pillarsWithoutHour: '시각을 몰라 여섯 글자로 읽어요. 연주 {fact:year.pillar}, 월주 {fact:month.pillar}, 일주 {fact:day.pillar}{이에요/예요}.',
    self: '나를 뜻하는 일간은 {fact:day.stem|full}, 사는 계절인 월지는 {fact:month.branch|full}{이에요/예요}.',
    elements: '다섯 기운 가운데 {fact:element.strongest} 기운이 가장 두텁고, {fact:element.weakest} 기운이 가장 얇아요.',
    structure: '힘의 크기는 {fact:strength.level}, 도움이 되는 기운은 억부로 {fact:useful.strength} 기운이라 추정해요.',
  },
}
