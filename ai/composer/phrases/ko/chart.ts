import type { PhraseBank } from '../../phrase-bank.ts'

/** 사주에서 오는 문장: 일간, 월지, 지지의 단계, 강약, 도움 기운, 대운. */
export const dayStem: PhraseBank['dayStem'] = {
  甲: [
    '{fact:day.stem|full} 일간은 곧게 자라는 나무라, 방향이 서면 오래 밀고 가는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 위로 뻗는 큰 나무의 기운이라, 시작하는 자리에서 먼저 손을 드는 편이에요.',
  ],
  乙: [
    '{fact:day.stem|full} 일간은 담을 타고 오르는 덩굴이라, 부딪히기보다 길을 돌려 끝내 닿는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 풀과 꽃의 기운이라, 사람의 결을 읽고 맞추는 데 밝은 편이에요.',
  ],
  丙: [
    '{fact:day.stem|full} 일간은 한낮의 해라, 마음을 숨기지 않고 주위를 데우는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 두루 비추는 빛이라, 사람 많은 자리에서 오히려 힘이 나는 편이에요.',
  ],
  丁: [
    '{fact:day.stem|full} 일간은 방 안을 밝히는 등불이라, 한 사람 한 가지에 깊이 마음을 쓰는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 오래 타는 촛불의 기운이라, 조용히 집중할 때 빛이 나는 편이에요.',
  ],
  戊: [
    '{fact:day.stem|full} 일간은 큰 산과 둑이라, 쉽게 흔들리지 않고 사람들이 기대 오는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 넓은 땅의 기운이라, 급한 일에도 무게를 잃지 않는 편이에요.',
  ],
  己: [
    '{fact:day.stem|full} 일간은 곡식을 기르는 밭이라, 맡은 일의 무게를 크게 느끼고 끝까지 돌보는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 부드러운 밭흙이라, 남의 사정을 제 일처럼 품는 편이에요.',
  ],
  庚: [
    '{fact:day.stem|full} 일간은 다듬기 전의 쇠라, 옳다고 믿으면 돌아가지 않고 끊어 내는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 단단한 바위와 쇠의 기운이라, 어려운 결정을 미루지 않는 편이에요.',
  ],
  辛: [
    '{fact:day.stem|full} 일간은 잘 벼린 날과 보석이라, 작은 흠도 먼저 알아보는 눈을 지닌 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 빛나는 금속의 기운이라, 말과 물건의 마무리에 마음을 쓰는 편이에요.',
  ],
  壬: [
    '{fact:day.stem|full} 일간은 큰 강과 바다라, 생각의 폭이 넓고 한곳에 오래 갇히기를 힘들어하는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 흐르는 큰물이라, 낯선 곳과 사람을 금세 익히는 편이에요.',
  ],
  癸: [
    '{fact:day.stem|full} 일간은 땅에 스미는 비라, 드러내지 않고 사람과 일에 깊이 배어드는 편이에요.',
    '일간 {fact:day.stem|full}{은/는} 이슬과 샘의 기운이라, 말하지 않은 마음까지 먼저 느끼는 편이에요.',
  ],
}

export const nature: PhraseBank['nature'] = {
  甲: '{fact:day.pillar} 일주는 방향이 서면 오래 미는 사람이에요.',
  乙: '{fact:day.pillar} 일주는 돌아가도 끝내 닿는 사람이에요.',
  丙: '{fact:day.pillar} 일주는 주위를 데우는 환한 사람이에요.',
  丁: '{fact:day.pillar} 일주는 한 가지를 깊이 비추는 사람이에요.',
  戊: '{fact:day.pillar} 일주는 쉽게 흔들리지 않는 사람이에요.',
  己: '{fact:day.pillar} 일주는 품고 길러 내는 사람이에요.',
  庚: '{fact:day.pillar} 일주는 옳고 그름이 또렷한 사람이에요.',
  辛: '{fact:day.pillar} 일주는 섬세하게 다듬는 사람이에요.',
  壬: '{fact:day.pillar} 일주는 넓게 보고 흐르는 사람이에요.',
  癸: '{fact:day.pillar} 일주는 조용히 스며드는 사람이에요.',
}

export const monthBranch: PhraseBank['monthBranch'] = {
  子: '{fact:month.branch}월 한겨울에 태어나, 겉은 고요해도 속에서는 생각이 쉬지 않고 흐르는 편이에요.',
  丑: '{fact:month.branch}월 언 땅에서 태어나, 늦게 풀려도 한번 모은 것은 오래 간직하는 편이에요.',
  寅: '{fact:month.branch}월 이른 봄에 태어나, 아직 추워도 먼저 움직이는 힘을 타고난 편이에요.',
  卯: '{fact:month.branch}월 한봄에 태어나, 돋아나는 것을 먼저 알아보고 돌보는 편이에요.',
  辰: '{fact:month.branch}월 늦봄에 태어나, 여러 가지를 한데 품고 때를 기다리는 편이에요.',
  巳: '{fact:month.branch}월 초여름에 태어나, 속에 품은 뜻이 밝고 빠르게 번지는 편이에요.',
  午: '{fact:month.branch}월 한여름에 태어나, 마음이 움직이면 숨기지 못하고 드러나는 편이에요.',
  未: '{fact:month.branch}월 늦여름에 태어나, 무르익은 것을 나누며 사람을 모으는 편이에요.',
  申: '{fact:month.branch}월 이른 가을에 태어나, 일의 앞뒤를 가르고 재주를 쓰는 데 빠른 편이에요.',
  酉: '{fact:month.branch}월 한가을에 태어나, 덜어 내고 다듬어 또렷하게 만드는 편이에요.',
  戌: '{fact:month.branch}월 늦가을에 태어나, 거둔 것을 지키고 믿음을 중하게 여기는 편이에요.',
  亥: '{fact:month.branch}월 이른 겨울에 태어나, 멀리 내다보고 안으로 씨앗을 품는 편이에요.',
}

export const seat: PhraseBank['seat'] = {
  friend: '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 스스로 서서 제 몫을 하려는 마음이 커요. 맡겨 두면 알아서 해내는 쪽이에요.',
  'rob-wealth':
    '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 맞수가 있을 때 힘이 솟는 편이에요. 함께 달릴 사람이 있으면 걸음이 빨라져요.',
  'eating-god': '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 좋아하는 일을 느긋하게 길러 솜씨로 만드는 편이에요.',
  'hurting-officer':
    '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 정해진 답을 고쳐 보고 싶어 하는 재주가 있어요. 말이 앞서는 날만 살피면 돼요.',
  'indirect-wealth': '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 기회를 넓게 보고 여러 일을 함께 굴리는 편이에요.',
  'direct-wealth': '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 눈앞의 것을 꼼꼼히 챙겨 믿음을 쌓는 편이에요.',
  'seven-killings':
    '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 어려운 자리에서 오히려 또렷해지는 편이에요. 다만 쉬는 법을 따로 배워 두면 좋아요.',
  'direct-officer': '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 약속과 순서를 지키는 데서 마음이 놓이는 편이에요.',
  'indirect-resource': '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 남이 지나친 것을 혼자 오래 들여다보는 편이에요.',
  'direct-resource': '일과 사람을 만나는 월지가 {fact:month.branch.ten-god}{이라/라}, 배우고 보살핌을 받을 때 가장 잘 자라는 편이에요.',
}

export const stage: PhraseBank['stage'] = {
  birth: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}에 놓여, 새로 시작할 때 도와주는 손을 만나기 쉬워요.',
  bath: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}에 놓여, 꾸미고 드러내는 감각이 살아 있는 편이에요.',
  'coming-of-age':
    '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}에 놓여, 배우는 중에도 앞에 나서고 싶은 마음이 큰 편이에요.',
  office: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}에 놓여, 제힘으로 벌고 제 발로 서려는 편이에요.',
  peak: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}에 놓여, 뜻을 굽히기보다 끝을 보려는 편이에요.',
  decline: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 앞서기보다 뒤에서 살피고 조언하는 데 밝은 편이에요.',
  illness: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 남의 아픔에 먼저 마음이 가는 편이에요.',
  death: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 움직이기보다 생각으로 깊이 파고드는 편이에요.',
  tomb: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 모으고 간직하며 쉽게 내놓지 않는 편이에요.',
  severance: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 끊고 새로 시작하는 전환이 빠른 편이에요.',
  conception: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 아직 모양 없는 생각을 오래 품는 편이에요.',
  nurture: '태어난 날의 자리 {fact:day.branch|full}{은/는} 십이운성 {fact:day.stage}의 자리라, 천천히 자라고 천천히 기르는 데 힘이 있는 편이에요.',
}

export const link: PhraseBank['link'] = {
  join: [
    '사주 안에 {fact:LINK}{이/가} 있어, 두 자리가 서로를 끌어당기며 한뜻으로 묶이기 쉬워요.',
    '{fact:LINK}{이/가} 있어 사람과 일을 이어 주는 힘을 타고난 편이에요. 소개하는 자리에서 잘 드러나요.',
  ],
  clash: [
    '사주 안에 {fact:LINK}{이/가} 있어, 한곳에 고여 있기보다 움직이며 답을 찾는 편이에요.',
    '{fact:LINK}{이/가} 있어 마음속에서 두 뜻이 자주 부딪혀요. 결정 전에 하루를 두면 편해요.',
  ],
  rub: [
    '사주 안에 {fact:LINK}{이/가} 있어, 사소한 어긋남을 오래 마음에 두기 쉬워요. 짧게라도 말로 풀면 가벼워져요.',
    '{fact:LINK}{이/가} 있어 다듬어지는 과정이 길 수 있지만, 그만큼 솜씨가 매끈해지는 편이에요.',
  ],
}

export const strength: PhraseBank['strength'] = {
  weak: [
    '힘의 크기는 네 요소를 더해 {fact:strength.score}점, {fact:strength.level}{으로/로} 추정해요. 혼자 버티기보다 기댈 곳이 있을 때 힘이 나는 편이에요.',
    '힘의 크기는 {fact:strength.level} 쪽으로 추정해요. 일을 나누고 쉬는 칸을 두면 오래 가기 쉬워요.',
  ],
  balanced: [
    '힘의 크기는 네 요소를 더해 {fact:strength.score}점, {fact:strength.level}{으로/로} 추정해요. 상황에 맞추어 힘을 조절하는 편이에요.',
    '힘의 크기는 {fact:strength.level} 쪽으로 추정해요. 어느 쪽으로도 치우치지 않아 때를 읽는 일이 중요한 편이에요.',
  ],
  strong: [
    '힘의 크기는 네 요소를 더해 {fact:strength.score}점, {fact:strength.level}{으로/로} 추정해요. 힘이 넉넉해 쓸 곳을 정해 줄 때 편안한 편이에요.',
    '힘의 크기는 {fact:strength.level} 쪽으로 추정해요. 쥐고 있기보다 꺼내어 쓸 때 일이 풀리기 쉬워요.',
  ],
}

export const useful: PhraseBank['useful'] = {
  wood: [
    '힘의 균형을 보는 억부 방식으로는 {fact:useful.strength} 기운이 도움이 된다고 추정해요. 아침 산책과 자라는 것을 돌보는 일이 숨을 틔워요.',
    '도움이 되는 기운은 힘의 균형(억부)으로 보면 {fact:useful.strength} 쪽이라 추정해요. 새로 배우고 뻗어 가는 일이 힘이 되는 편이에요.',
  ],
  fire: [
    '힘의 균형을 보는 억부 방식으로는 {fact:useful.strength} 기운이 도움이 된다고 추정해요. 볕을 쬐고 사람 앞에 서는 일이 마음을 밝혀요.',
    '도움이 되는 기운은 힘의 균형(억부)으로 보면 {fact:useful.strength} 쪽이라 추정해요. 말하고 드러내는 자리가 힘이 되는 편이에요.',
  ],
  earth: [
    '힘의 균형을 보는 억부 방식으로는 {fact:useful.strength} 기운이 도움이 된다고 추정해요. 같은 시각에 먹고 자는 규칙이 중심을 잡아 줘요.',
    '도움이 되는 기운은 힘의 균형(억부)으로 보면 {fact:useful.strength} 쪽이라 추정해요. 믿을 만한 한 사람과 한 장소가 힘이 되는 편이에요.',
  ],
  metal: [
    '힘의 균형을 보는 억부 방식으로는 {fact:useful.strength} 기운이 도움이 된다고 추정해요. 정리하고 끊어 내는 일이 머리를 맑게 해요.',
    '도움이 되는 기운은 힘의 균형(억부)으로 보면 {fact:useful.strength} 쪽이라 추정해요. 기준을 글로 세우는 일이 힘이 되는 편이에요.',
  ],
  water: [
    '힘의 균형을 보는 억부 방식으로는 {fact:useful.strength} 기운이 도움이 된다고 추정해요. 물가를 걷고 충분히 자는 일이 생각을 풀어 줘요.',
    '도움이 되는 기운은 힘의 균형(억부)으로 보면 {fact:useful.strength} 쪽이라 추정해요. 혼자 조용히 흐르는 시간이 힘이 되는 편이에요.',
  ],
}

export const elements: PhraseBank['elements'] = {
  strongest: [
    '무게로 재면 {fact:element.strongest} 기운이 가장 두텁고 {fact:element.weakest} 기운이 가장 얇은 편이에요.',
    '가장 두터운 것은 {fact:element.strongest} 기운, 가장 얇은 것은 {fact:element.weakest} 기운이에요.',
  ],
  missing: [
    '드러난 글자에 없는 오행은 {fact:element.missing}{이에요/예요}, 모자람이라기보다 밖에서 빌려 오면 편한 기운이에요.',
    '글자 수로는 {fact:element.missing}{이/가} 비어 있어요. 그 자리를 대신해 줄 사람과 습관을 곁에 두면 좋아요.',
  ],
  complete: ['드러난 글자에 다섯 기운이 모두 있어요. 하나를 채우기보다 두터운 것을 잘 쓰는 쪽이 맞아요.'],
}

export const luck: PhraseBank['luck'] = {
  peer: [
    '지금은 {fact:luck.current.from-age}세에 시작한 {fact:luck.current.pillar} 대운이라, 사람과 몫을 나누는 일이 배경에 깔려 있어요.',
    '지금 열 해의 배경인 {fact:luck.current.pillar} 대운의 천간은 {fact:luck.current.stem.ten-god}{이라/라}, 내 힘을 확인하려는 마음이 커지기 쉬워요.',
  ],
  output: [
    '지금은 {fact:luck.current.from-age}세에 시작한 {fact:luck.current.pillar} 대운이라, 재주를 꺼내 보이는 일이 배경에 깔려 있어요.',
    '지금 열 해의 배경인 {fact:luck.current.pillar} 대운의 천간은 {fact:luck.current.stem.ten-god}{이라/라}, 만들고 말하는 일이 늘기 쉬워요.',
  ],
  wealth: [
    '지금은 {fact:luck.current.from-age}세에 시작한 {fact:luck.current.pillar} 대운이라, 거두고 다루는 일이 배경에 깔려 있어요.',
    '지금 열 해의 배경인 {fact:luck.current.pillar} 대운의 천간은 {fact:luck.current.stem.ten-god}{이라/라}, 손에 잡히는 결과를 찾기 쉬워요.',
  ],
  officer: [
    '지금은 {fact:luck.current.from-age}세에 시작한 {fact:luck.current.pillar} 대운이라, 맡는 자리와 책임이 배경에 깔려 있어요.',
    '지금 열 해의 배경인 {fact:luck.current.pillar} 대운의 천간은 {fact:luck.current.stem.ten-god}{이라/라}, 이름과 규칙을 마주하기 쉬워요.',
  ],
  resource: [
    '지금은 {fact:luck.current.from-age}세에 시작한 {fact:luck.current.pillar} 대운이라, 배우고 채우는 일이 배경에 깔려 있어요.',
    '지금 열 해의 배경인 {fact:luck.current.pillar} 대운의 천간은 {fact:luck.current.stem.ten-god}{이라/라}, 공부와 돌봄이 늘기 쉬워요.',
  ],
}

export const nextLuck: PhraseBank['nextLuck'] = [
  '다음은 {fact:luck.next.from-age}세의 {fact:luck.next.pillar} 대운이고, 그 천간인 {fact:luck.next.stem.ten-god}의 이야기로 배경이 바뀌어요.',
  '{fact:luck.next.from-age}세에 {fact:luck.next.pillar} 대운으로 넘어가면, 마음 쓰는 곳이 천간의 {fact:luck.next.stem.ten-god} 쪽으로 옮겨 가기 쉬워요.',
]
