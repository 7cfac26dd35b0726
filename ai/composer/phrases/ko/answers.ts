import type { PhraseBank } from '../../phrase-bank.ts'

/** 첫 문장과 마지막 문장: 물은 것에 먼저 답하고, 이번 주의 한 걸음으로 끝낸다. */
export const answers: Pick<
  PhraseBank,
  | 'address'
  | 'opening'
  | 'answer'
  | 'yesNo'
  | 'condition'
  | 'reaching'
  | 'subject'
  | 'departed'
  | 'cautious'
  | 'who'
  | 'step'
  | 'stepWithoutDay'
  | 'ask'
  | 'memory'
  | 'monthOf'
  | 'compatibility'
  | 'mate'
  | 'dates'
  | 'options'
> = {
  address: [
    '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주에게 ',
    '{fact:month.pillar}월에 태어나 {fact:day.pillar} 일주를 지닌 당신에게 ',
    '{fact:day.pillar} 일주, 그것도 {fact:month.pillar}월에 태어난 사람에게 ',
  ],
  opening: {
    open: [
      'ADDRESSWHEN{은/는} CLAUSE SPAN{이에요/예요}.',
      'ADDRESSWHEN의 TOPIC{은/는} CLAUSE 흐름 위에 있어요.',
      'TOPIC 이야기부터 하면, ADDRESSWHEN{은/는} CLAUSE SPAN{이에요/예요}.',
    ],
    explain: ['까닭부터 말하면, ADDRESSWHEN{은/는} CLAUSE SPAN{이에요/예요}.'],
    heart: [
      'TOPIC{은/는} 내 사주에 적혀 있지 않지만, ADDRESSWHEN{은/는} CLAUSE SPAN{이에요/예요}.',
      '상대의 마음은 내 사주가 말해 주지 않지만, ADDRESSWHEN{은/는} CLAUSE SPAN{이에요/예요}.',
    ],
    timing: {
      months: [
        'ADDRESSTOPIC의 때를 고르면, {fact:BEST.pillar|year}년 {fact:BEST.pillar|month} 무렵이 먼저 보여요.',
        'ADDRESSTOPIC{은/는} {fact:BEST.pillar|year}년 {fact:BEST.pillar|month}쯤에 힘이 실리기 쉬워요.',
      ],
      days: ['ADDRESS물어본 날 가운데서는 {fact:BEST.pillar|date}, {fact:BEST.pillar}일이 먼저예요.'],
      years: [
        'ADDRESSTOPIC의 때를 고르면, 앞으로의 해 가운데 {fact:BEST.pillar|year}년이 먼저 보여요.',
        'ADDRESSTOPIC{은/는} {fact:BEST.pillar|year}년 쪽에 힘이 실리기 쉬워요.',
      ],
      luck: ['ADDRESSTOPIC{은/는} {fact:BEST.from-age}세에 드는 {fact:BEST.pillar} 대운에 힘이 실리기 쉬워요.'],
      none: ['ADDRESSTOPIC의 때는 한 점으로 정해지지 않고, DURING{은/는} CLAUSE 쪽으로 흘러요.'],
    },
    hardTiming: {
      months: ['ADDRESS힘을 아껴 둘 때를 고르면, {fact:HARD.pillar|year}년 {fact:HARD.pillar|month} 무렵이 먼저 보여요.'],
      years: ['ADDRESS힘을 아껴 둘 때를 고르면, 앞으로의 해 가운데 {fact:HARD.pillar|year}년이 오르막에 가까워 보여요.'],
      luck: ['ADDRESS힘을 아껴 둘 때를 고르면, {fact:HARD.from-age}세에 드는 {fact:HARD.pillar} 대운이 먼저 보여요.'],
    },
    list: {
      days: ['ADDRESS가까운 날을 고르면 {fact:GOODDAY.pillar|date}{이/가} 먼저, {fact:OTHERDAY.pillar|date}{이/가} 그다음이에요.'],
      luck: [
        'ADDRESS힘이 실리는 십 년을 고르면 {fact:BEST.from-age}세에 드는 {fact:BEST.pillar} 대운이 먼저, {fact:SECOND.from-age}세에 드는 {fact:SECOND.pillar} 대운이 그다음이에요.',
      ],
      months: [
        'ADDRESSTOPIC에 힘이 실리는 달을 고르면 {fact:BEST.pillar|year}년 {fact:BEST.pillar|month}, 그다음이 {fact:SECOND.pillar|year}년 {fact:SECOND.pillar|month}{이에요/예요}.',
      ],
    },
    nature: {
      甲: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 방향이 서면 오래 미는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 먼저 손을 들고 곧게 자라는 사람이에요.',
      ],
      乙: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 돌아가도 끝내 닿는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 틈을 찾아 피어나는 사람이에요.',
      ],
      丙: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 주위를 데우는 환한 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 숨길 줄 모르는 따뜻한 사람이에요.',
      ],
      丁: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 한 가지를 깊이 비추는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 조용히 오래 타는 사람이에요.',
      ],
      戊: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 쉽게 흔들리지 않는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 사람들이 기대 오는 산 같은 사람이에요.',
      ],
      己: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 품고 길러 내는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 맡은 것을 끝까지 돌보는 사람이에요.',
      ],
      庚: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 옳고 그름이 또렷한 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 미루지 않고 끊어 내는 사람이에요.',
      ],
      辛: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 섬세하게 다듬는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 작은 차이를 알아보는 사람이에요.',
      ],
      壬: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 넓게 보고 흐르는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 멀리까지 길을 내는 사람이에요.',
      ],
      癸: [
        '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주는 조용히 스며드는 사람이에요.',
        '{fact:day.pillar} 일주로 {fact:month.pillar}월에 태어난 당신은 말하지 않은 마음까지 느끼는 사람이에요.',
      ],
    },
    elements: {
      missing: [
        'ADDRESS드러난 글자에 없는 오행은 {fact:element.missing}{이에요/예요}.',
        '글자 수로 세면, ADDRESS없는 오행은 {fact:element.missing}{이에요/예요}.',
      ],
      complete: ['ADDRESS빠진 오행은 없고, 무게로는 {fact:element.strongest} 기운이 가장 두터워요.'],
    },
    options: {
      leaning: [
        'ADDRESS‘FIRST’ 쪽과 ‘LAST’ 쪽을 나란히 놓으면, DURING{은/는} ‘CHOSEN’ 쪽에 힘이 조금 더 실려 보여요.',
        '둘 다 길이지만, ADDRESSDURING{은/는} ‘OTHER’보다 ‘CHOSEN’ 쪽이 덜 힘들어 보여요.',
      ],
      even: ['ADDRESS‘FIRST’ 쪽과 ‘LAST’ 쪽의 무게가 DURING{은/는} 비슷해서, 조건이 가르는 쪽에 가까워요.'],
      unnamed: {
        adds: ['ADDRESS두 갈래를 나란히 놓으면, WHEN{은/는} 힘을 보태는 SPAN{이라/라} 마음이 더 움직이는 쪽으로 가 볼 만해요.'],
        even: ['ADDRESS두 갈래를 나란히 놓으면, WHEN{은/는} 어느 쪽도 밀지 않는 SPAN{이라/라} 조건을 적어 보고 하나라도 더 맞는 쪽이 나아요.'],
        asks: ['ADDRESS두 갈래를 나란히 놓으면, WHEN{은/는} 힘이 드는 SPAN{이라/라} 이미 손에 익은 쪽, 덜 지치는 쪽이 나아 보여요.'],
      },
    },
  },
  answer: {
    act: {
      adds: ['해 봐도 되는 쪽으로 기울어요', '한번 나서 볼 만한 쪽으로 보여요', '움직여도 괜찮은 쪽에 가까워요'],
      even: ['조건이 맞으면 해도 되는 쪽이에요', '서두르지만 않으면 괜찮은 쪽이에요', '준비한 만큼만 움직이면 되는 쪽이에요'],
      asks: ['크기를 줄여 천천히 하는 쪽이 나아 보여요', '지금은 준비를 먼저 하는 쪽으로 기울어요', '한 박자 늦추는 쪽이 편해 보여요'],
    },
    hope: {
      adds: ['문이 열리는 쪽으로 기울어요', '기다린 만큼 소식이 가까운 쪽으로 보여요', '힘을 내 볼 만한 쪽에 가까워요'],
      even: ['준비한 만큼 열리는 쪽이에요', '크게 막히지도 저절로 오지도 않는 쪽이에요', '한 번 더 두드리면 되는 쪽이에요'],
      asks: ['천천히 오는 쪽으로 기울어요', '서두르기보다 바탕을 다지는 쪽이 나아 보여요', '기대를 조금 낮추고 오래 보는 쪽이 편해요'],
    },
    state: {
      adds: ['한결 가벼워지는 쪽으로 기울어요', '숨통이 트이는 쪽으로 보여요', '나아지는 쪽에 가까워요'],
      even: ['오르내리며 제자리를 찾는 쪽이에요', '무난하게 이어지는 쪽이에요', '내가 박자를 정하면 괜찮은 쪽이에요'],
      asks: [
        '조금 무거운 쪽이라 쉬엄쉬엄 가는 게 나아 보여요',
        '쉽지만은 않은 쪽이라 천천히 풀어 가는 게 좋아요',
        '가볍지는 않은 쪽이라 한 번에 하나씩 가는 게 편해요',
      ],
    },
  },
  yesNo: ['ADDRESSWHEN의 TOPIC{은/는} ANSWER.', '물어본 TOPIC{은/는}, ADDRESSDURING ANSWER.', 'ADDRESS답부터 말하면, WHEN의 TOPIC{은/는} ANSWER.'],
  condition: {
    adds: ['CLAUSE{이라/라}면 더욱 그래요.', 'CLAUSE{이라/라}면 걸음이 한결 가벼워요.'],
    even: ['CLAUSE{이라/라}면 한결 수월해져요.', 'CLAUSE{이라/라}면 길이 더 또렷해져요.'],
    asks: ['그래도 CLAUSE{이라/라}면 한결 가벼워져요.', '그래도 CLAUSE{이라/라}면 덜 힘들어요.'],
  },
  reaching: ['내가 먼저 연락한다면 CLAUSE{이/가} 나아요.', '먼저 다가가고 싶다면 CLAUSE{이/가} 좋아요.'],
  subject: {
    other: [
      '지금 보는 건 {fact:day.pillar} 일주, 곧 내 사주라서 WHO의 운은 말하지 않고 내 쪽에서 할 수 있는 것을 말할게요.',
      '지금 펼친 것은 {fact:day.pillar} 일주인 내 사주 하나라, WHO{을/를} 대하는 내 모습으로 들어 주세요.',
    ],
    pair: [
      '지금 보는 건 {fact:day.pillar} 일주, 곧 내 사주 하나라서 WHO의 마음은 말하지 않고 내 쪽의 이야기를 할게요.',
      '먼저 {fact:day.pillar} 일주인 내 쪽부터 보고, WHO의 태어난 때를 알려 주면 둘을 나란히 놓을게요.',
    ],
    saved: ['지금 펼친 것은 {fact:day.pillar} 일주의 사주라, 저장해 둔 다른 사람으로 보려면 그 프로필을 고른 뒤 다시 물어봐 주세요.'],
    group: ['지금 보는 건 {fact:day.pillar} 일주, 곧 내 사주라서 모두의 운이 아니라 그 안에서의 내 자리를 말할게요.'],
  },
  departed:
    /돌아가신\s?[가-힣]{1,4}|[가-힣]{1,5}\s?(?:(?:갑자기|먼저|일찍)\s?)?돌아가(?:시|셨|셔)[가-힣]*|(?:먼저|하늘나라|하늘로)\s?(?:간|가신|보낸|떠난)\s?[가-힣]{1,4}|세상을?\s?(?:떠난|떠나신|뜬|등진)\s?[가-힣]{1,4}|여읜\s?[가-힣]{1,4}/g,
  cautious: /조심|몸\s?사[려리릴]|주의해|고비|최악|(?:힘든|나쁜|안\s?좋은|위험한|어려운|피해야\s?(?:할|하는)|삼가야\s?할)\s?(?:때|시기|해|달|날|년)/,
  who: [
    { pattern: /시어머니/, noun: '시어머니' },
    { pattern: /시아버지/, noun: '시아버지' },
    { pattern: /엄마|어머니/, noun: '어머니' },
    { pattern: /아빠|아버지/, noun: '아버지' },
    { pattern: /(?<!학)부모/, noun: '부모님' },
    { pattern: /남편/, noun: '남편' },
    { pattern: /아내|와이프/, noun: '아내' },
    { pattern: /남자친구|남친/, noun: '남자친구' },
    { pattern: /여자친구|여친/, noun: '여자친구' },
    { pattern: /헤어진|전남|전여|구남친|구여친|전 애인|재회/, noun: '그 사람' },
    { pattern: /딸/, noun: '딸' },
    { pattern: /아들/, noun: '아들' },
    { pattern: /손주|손자|손녀/, noun: '손주' },
    { pattern: /아이|자녀|자식|아기|애들|막내|첫째|둘째/, noun: '아이' },
    { pattern: /동생|언니|누나|오빠|형(?:이|은|의|님)/, noun: '형제' },
    { pattern: /선생|담임|교수님/, noun: '선생님' },
    { pattern: /친구/, noun: '친구' },
    { pattern: /동업|사업\s?파트너|비즈니스\s?파트너|공동\s?(?:대표|창업)/, noun: '동업하는 사람' },
    { pattern: /상사|팀장|부장|사수/, noun: '상사' },
    { pattern: /팀원|동료/, noun: '동료' },
    { pattern: /./, noun: '상대' },
  ],
  step: [
    '도움이 된다고 추정한 {fact:useful.strength} 기운이 드는 {fact:USEFULDAY.pillar|date}에는, STEP.',
    '{fact:useful.strength} 기운이 드는 {fact:USEFULDAY.pillar|date} {fact:USEFULDAY.pillar}일에는 STEP.',
    '한 걸음만 정한다면, {fact:useful.strength} 기운이 있는 {fact:USEFULDAY.pillar|date}쯤 STEP.',
  ],
  stepWithoutDay: ['다가오는 한 주에는 STEP.'],
  ask: {
    direct: {
      smalltalk: ['올해 내 일의 흐름은 어때요', '나는 어떤 사람이에요', '돈은 언제 모여요'],
      off_topic: ['나는 어떤 사람이에요', '올해 운세는 어때요', '이번 주에 하면 좋은 일은 뭐예요'],
      privacy_request: ['무엇이 저장되어 있나요', '기억만 따로 지울 수 있나요', '내 기록을 내려받고 싶어요'],
      profile_input: ['내 사주를 보여 주세요', '나는 어떤 사람이에요', '올해 운세는 어때요'],
      accuracy_doubt: ['무슨 글자를 보고 그렇게 말했어요', '시각 보정은 어떻게 하나요', '다른 앱 글자와 비교해 볼래요'],
      why_evidence: [
        '다른 방식으로 보면 어떻게 달라져요',
        '내 {fact:day.pillar} 일주는 어떤 사람이에요',
        '{fact:useful.strength} 기운은 생활에서 어떻게 채워요',
      ],
      visual_request: ['이 그림은 어떻게 읽어요', '내 {fact:day.pillar} 일주는 어떤 사람이에요', '올해 운세는 어때요'],
    },
    term: ['내 사주에도 그런 글자가 있어요', '내 {fact:day.pillar} 일주는 어떤 사람이에요', '{fact:useful.strength} 기운은 생활에서 어떻게 채워요'],
    best: ['OFYEAR{fact:BEST.pillar|month}에는 무엇부터 하면 좋을까요', 'OFYEAR{fact:BEST.pillar|month}{을/를} 잘 쓰려면 지금 뭘 준비할까요'],
    star: ['내 {fact:FOUND}{은/는} 어디에 쓰면 좋아요', '{fact:FOUND}{이/가} 있다는 건 어떤 뜻이에요'],
    luck: ['다음 {fact:luck.next.pillar} 대운에는 무엇이 달라져요'],
    other: ['{fact:useful.strength} 기운은 생활에서 어떻게 채워요', '내 {fact:day.pillar} 일주는 어떤 사람이에요'],
    link: ['내 사주의 {fact:FOUND}{은/는} 어떻게 다루면 좋아요', '사주 안에 {fact:FOUND}{이/가} 있으면 어떤 점이 달라요'],
    missing: ['글자에 없는 {fact:element.missing} 기운은 어떻게 채우면 좋아요'],
    heaviest: ['가장 두터운 {fact:element.strongest} 기운은 어디에 쓰면 좋아요'],
    structure: ['격국이 {fact:structure.kind}{으로/로} 추정된다는 건 어떤 뜻이에요'],
    stage: ['일지의 십이운성 {fact:day.stage}{은/는} 어떻게 읽어요'],
    void: ['공망인 {fact:FOUND.branch|full}{은/는} 어떻게 보면 좋아요'],
  },
  monthOf: (month, year) => (year ? `${year}년 ${month}월` : `${month}월`),
  memory: [
    '지난번 MONTH에 PAST{을/를} 물었을 때와 여덟 글자는 같고 그 뒤로 달라진 것은 지금 보는 때가 WHEN{이라/라}는 점이에요.',
    '지난번 MONTH에 PAST 이야기를 나눈 뒤로, 움직인 것은 글자가 아니라 WHEN{이라/라}는 때예요.',
  ],
  compatibility: [
    '궁합은 두 사람의 글자를 나란히 놓아야 보이니, {fact:month.pillar}월에 태어난 {fact:day.pillar} 일주인 내 쪽부터 말할게요.',
    '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주인 내 쪽부터 보고, WHO의 태어난 때를 알려 주면 둘을 나란히 놓을게요.',
  ],
  mate: [
    '가까운 사람의 자리인 일지 {fact:day.branch|full}에서는 {fact:day.branch.ten-god}{이/가} SEAT.',
    '곁에 올 사람을 보는 일지 {fact:day.branch|full}{이/가} {fact:day.branch.ten-god}{이라/라}, 그 글자가 SEAT.',
  ],
  dates: {
    purpose: [
      '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주에게 가까운 날을 고르면 {fact:GOODDAY.pillar|date}, 곧 {fact:GOODDAY.pillar}일이 먼저예요.',
    ],
    second: ['그날이 어렵다면 {fact:OTHERDAY.pillar|date}, {fact:OTHERDAY.pillar}일이 그다음이에요.'],
    month: ['더 멀리 보면 OFYEAR{fact:BEST.starts}에 드는 {fact:BEST.pillar}월이 힘을 보태는 달이라 후보로 둘 만해요.'],
    chosen: [
      '{fact:month.pillar}월에 태어난 {fact:day.pillar} 일주에게 고른 날은 DAYS{이에요/예요}.',
      '{fact:day.pillar} 일주, 그것도 {fact:month.pillar}월에 태어난 사람에게 고른 날은 DAYS{이에요/예요}.',
    ],
    day: '{fact:FOUND.pillar|date} {fact:FOUND.pillar}일',
    dayElsewhere: '{fact:FOUND.pillar|year}년 {fact:FOUND.pillar|date} {fact:FOUND.pillar}일',
    between: ', ',
    last: ', ',
    unfit: [
      '답부터 말하면 {fact:@.pillar|date}, {fact:@.pillar}일은 {fact:day.pillar} 일주의 TOPIC 날로 고르지 않는 날이라, 다른 날로 옮기는 쪽이 나아 보여요.',
      '{fact:day.pillar} 일주에게 TOPIC 날을 골라 드린다면 {fact:@.pillar|date}, 곧 {fact:@.pillar}일은 빼고 고르게 되니, 며칠 옮겨 보는 쪽이 편해 보여요.',
    ],
    beyond: '물어본 때에는 마땅한 날이 없어서, 그 뒤에 오는 날 가운데 골랐어요.',
    chosenCheck: [
      '{fact:day.pillar} 일주를 거스르는 날과 공망인 {fact:void.branches} 날은 빼고 골랐으니, 남은 기준은 사람들의 일정이에요.',
      '공망인 {fact:void.branches} 날과 {fact:day.pillar} 일주를 거스르는 날은 이미 뺐으니, 이제 사람들의 일정을 맞추면 돼요.',
    ],
    check: ['날을 고르는 기준은 {fact:day.pillar} 일주에 힘을 보태는지이고, 사람들의 일정이 그다음이에요.'],
  },
  options: {
    change: /옮|이직|퇴사|그만|창업|사업|독립|나가|새|떠나|이사|유학|고백|헤어|도전|프리랜서/,
    stay: /남|다니|버티|유지|기존|지금|머물|계속|회사|월급|참|기다|공무원/,
  },
}
