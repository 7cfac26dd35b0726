/**
 * What people ask about, as the words they use for it: [concept, topic, Korean pattern read without spaces, English pattern
 * read in lower case]. The local embedder gives every concept and topic a dimension of its own, so that the same wish in
 * other words, or in the other language, stays near. Changing a row changes vectors: raise the embedder's version.
 */
const rows = [
  [
    'job-change',
    'work',
    /이직|퇴사|퇴직|사표|직장(?:을)?(?:옮|바꾸|그만)|회사(?:를)?(?:옮|바꾸|그만|나가|나올|때려)|다른(?:회사|직장|데로)|새(?:회사|직장|로운직장|로운회사)|일(?:을)?그만|갈아타/,
    /\b(?:chang\w* (?:my )?jobs?|switch\w* (?:my )?(?:jobs?|compan\w+|employers?|careers?)|new job|quit\w*|resign\w*|leav\w+ (?:my|this|the) (?:job|company|work|firm)|another (?:job|company|employer)|job hop\w*|different company|hand in my notice)\b/,
  ],
  [
    'job-hunt',
    'work',
    /취업|취직|구직|면접|입사|합격통보|일자리|백수|알바|아르바이트|인턴|신입|경력직|채용|서류(?:통과|합격|전형)/,
    /\b(?:job hunt\w*|job search\w*|find(?:ing)? (?:a |any )?(?:job|work)|get(?:ting)? (?:hired|a job|an offer)|interview\w*|unemployed|out of work|job offer|internship|part-time|land a job)\b/,
  ],
  [
    'promotion',
    'work',
    /승진|진급|임원|연봉(?:협상|인상)|인사(?:이동|고과|발령)|팀장|직급|보직|올라갈수|인정받/,
    /\b(?:promot\w+|raise|pay rise|move up|moving up|team lead|manager position|performance review)\b/,
  ],
  [
    'aptitude',
    'work',
    /적성|천직|맞는(?:직업|일|직종|분야)|어울리는(?:직업|일)|무슨일(?:을)?(?:해야|하면)|직업(?:이|은)?(?:뭐|무엇|추천)|진로/,
    /\b(?:right (?:job|career|work|path)|career (?:fit|path)|suits? me|suited|vocation|calling|aptitude|what (?:job|work|career|profession|kind of work))\b/,
  ],
  [
    'workplace',
    'work',
    /상사|부장|팀원|동료|직장(?:생활|스트레스|내)|회사(?:생활|사람|가힘|일이)|업무|야근|회식|사수|거래처|실적|일운|직장운|직업운/,
    /\b(?:boss\w*|supervisor|cowork\w+|colleague\w*|workplace|at work|office|overtime|workload|career)\b/,
  ],
  [
    'business',
    'business',
    /창업|사업|개업|가게(?!될|된|하)|장사|매장|동업|스타트업|자영업|프랜차이즈|카페를?(?:차|열|하)|식당을?(?:차|열|하)|법인|거래처|매출|손님/,
    /\b(?:business\w*|start-?up|open(?:ing)? (?:a|my|up a) (?:\w+ )?(?:shop|cafe|café|store|restaurant|bakery)|my (?:shop|cafe|store)|own boss|self-employed|co-?founder|partnership|franchise|customers?|sales)\b/,
  ],
  [
    'money',
    'money',
    /돈|재물|재운|금전|수입|목돈|부자|재산|월급|지출|씀씀이|통장|벌이|벌수|모으|저축|적금|저금|절약|생활비|용돈|가난|재정/,
    /\b(?:money|salary|wealth\w*|rich|incomes?|sav(?:e|ing|ings)|spend\w*|finance\w*|earn\w*|cash|budget\w*|broke|thrifty|allowance|put (?:\w+ )?aside)\b/,
  ],
  [
    'debt',
    'money',
    /빚|대출|카드값|할부|신용|갚|빌려|이자|채무|파산/,
    /\b(?:debts?|loans?|owe|owed|lend\w*|lent|borrow\w*|pay (?:it )?(?:back|off)|interest rate|bankrupt\w*)\b/,
  ],
  [
    'invest',
    'money',
    /투자|주식|배당|펀딩|코인|부동산|펀드|청약|매수|매도|경매|재테크|집값/,
    /\b(?:invest\w*|stocks?|crypto|bitcoin|real estate|property market|shares|fund|portfolio)\b/,
  ],
  [
    'meeting',
    'love',
    /연애|애인|소개팅|미팅|맞선|썸|남자친구|여자친구|남친|여친|솔로|인연|좋아하는사람|짝사랑|고백|이성운|만날수있|외로|호감|데이트/,
    /\b(?:love life|dating|date someone|boyfriend|girlfriend|crush\w*|romance|romantic\w*|single|relationship|meet (?:someone|somebody|a partner)|meeting someone|fall in love|soulmate|lonely|confess\w*|likes? me|blind date|find love|new love)\b/,
  ],
  [
    'reunion',
    'love',
    /헤어진|헤어졌|전남친|전여친|전남자|전여자|재회|다시만나|다시사귀|돌아올|돌아오|연락(?:이)?(?:올|끊|안)|이별|구남친|구여친|옛(?:애인|사람)|차단/,
    /\b(?:ex|exes|broke up|break(?:ing)? ?up|breakup|back together|reunite|reconcil\w*|come back to me|no contact|silent on me|(?:text|call|write to) me again|ghosted|dumped|former (?:partner|boyfriend|girlfriend))\b/,
  ],
  [
    'marriage',
    'marriage',
    /결혼|혼인|예식|웨딩|동거|배우자|청혼|프로포즈|신랑|신부|시집|장가|약혼|상견례|노총각|노처녀/,
    /\b(?:marr(?:y|ied|iage|ying)|wedding|spouse|propos\w+|engaged|engagement|fianc\w+|tie the knot|settle down|future (?:husband|wife)|(?:husband|wife) (?:will )?be like)\b/,
  ],
  [
    'married-life',
    'marriage',
    /(?<!미래의|미래)남편|아내|외도|바람(?:을|이)?피|와이프|부부|이혼|별거|신혼|집사람|권태기|결혼생활/,
    /\b(?:husband|wife|divorc\w*|separat(?:e|ed|ion)|married life|my marriage)\b/,
  ],
  [
    'match',
    'match',
    /궁합|잘맞|안맞|어울리(?:나|는사이|는지)|케미|상성|나랑맞|우리둘|둘(?:이|은|사이)/,
    /\b(?:compatib\w+|good match|match\w* (?:well|for)|get along|chemistry|right (?:one|person|guy|man|woman) for me|fit together|good together|suit each other|the two of us)\b/,
  ],
  [
    'children',
    'children',
    /아이|아기|시험관|입양|사춘기|태교|자녀|자식|아들|딸|임신|출산|육아|둘째|첫째|태몽|애가|애는|애랑|난임|손주/,
    /\b(?:child|children|kids?|baby|babies|son|daughter|pregnan\w*|parenthood|parenting|toddler|teenager|conceiv\w*|have a family)\b/,
  ],
  [
    'parents',
    'family',
    /엄마|아빠|부모|어머니|아버지|시댁|시어머니|시부모|처가|장모|친정|효도/,
    /\b(?:mother|mom|mum|father|dad|parents?|in-laws?|mother-in-law|father-in-law)\b/,
  ],
  [
    'siblings',
    'family',
    /형제|자매|남동생|여동생|동생|오빠|언니|누나|형이|형과|형이랑|친척|가족|집안|제사|명절|상속|유산/,
    /\b(?:siblings?|brother|sister|relatives?|family|cousin|inherit\w*|grandm\w*|grandp\w*)\b/,
  ],
  [
    'friends',
    'people',
    /친구|인간관계|선배|후배|이웃|룸메|대인관계|사람들(?:과|이랑|하고)|모임|귀인|구설|배신|왕따|따돌|손절|절교|뒷담|사람(?:때문|한테|에게)(?:상처|치|힘)/,
    /\b(?:friends?|friendship\w*|social (?:life|circle)|helper|benefactor|betray\w*|gossip\w*|people around me|bull(?:y|ied|ying)|fall(?:en|ing)? out|backstab\w*|behind my back)\b/,
  ],
  [
    'health',
    'health',
    /건강|아프|감기|관절|피부|알레르기|갱년기|통증|어지러|아파|체력|몸이|몸을|병원|면역|다이어트|살(?:이|을)(?:빠|빼|찌)|운동|컨디션|허리|위장|소화|두통|기력/,
    /\b(?:health\w*|sick\w*|ill(?:ness)?|stamina|body|weight|diet\w*|allerg\w+|joints?|skin|fever|flu|exercise|pain\w*|digest\w*|immune|headaches?|physical\w*|energy levels?)\b/,
  ],
  [
    'sleep',
    'health',
    /잠(?:이|을|도|못|자)|불면|수면|피곤|피로|지쳐|지치|번아웃|쉬어야|무기력/,
    /\b(?:sleep\w*|insomnia|tired\w*|exhaust\w*|fatigue\w*|burn(?:ed|t)? ?out|worn out|rest more|awake at night)\b/,
  ],
  [
    'mind',
    'health',
    /우울|불안|외로|슬프|눈물|짜증|울적|스트레스|멘탈|마음(?:이|의)(?:힘|아프|병|안정|복잡)|공황|걱정이많|예민|자존감/,
    /\b(?:depress\w*|anxi\w*|stress\w*|mental\w*|sad|cry|crying|grief|angry|panic\w*|worr(?:y|ied) all|self-esteem|overthink\w*|emotional\w*|nervous)\b/,
  ],
  [
    'exam',
    'exam',
    /시험|수능|토익|오디션|모의고사|합격|고시|공무원|자격증|임용|재수|입시|편입|붙을|수험|불합격|떨어질까/,
    /\b(?:exams?|tests?|pass (?:the|my|this)|certificat\w+|license exam|bar exam|sat|entrance|admission\w*|admitted|accepted (?:to|into|by)|get into)\b/,
  ],
  [
    'study',
    'exam',
    /공부|학업|대학원|유학|전공|학교|성적|집중(?:이|력)|학원|논문|석사|박사|복학/,
    /\b(?:stud(?:y|ying|ies)|school|grad(?:uate)? school|college|university|degree|major|grades|concentrat\w+|thesis|master'?s|phd|learning)\b/,
  ],
  [
    'moving',
    'move',
    /이사|집을(?:옮|사|구|팔)|전세|월세|독립해|독립하|자취|입주|계약만료|거처|새집|새로운집|사는곳|동네를?(?:옮|바꾸)|방을?(?:빼|구|옮)|방향(?:으로|이)/,
    /\b(?:mov(?:e|ing) (?:house|home|out|in|to|into|away|apartment|flat|this|next)|(?:to|should i|can i|we|a) move(?!d? (?:on|up|forward|past))\b|moving(?! (?:on|up|forward|past))\b|relocat\w*|new (?:house|home|apartment|place|flat)|buy(?:ing)? a (?:house|home|flat)|rent(?:al|ing)?|lease|apartment|neighbou?rhood|live on my own)\b/,
  ],
  [
    'abroad',
    'move',
    /해외|외국|이민|유학|출국|비자|주재원|타국|미국|일본|유럽|호주|캐나다|워킹홀리데이|워홀/,
    /\b(?:abroad|overseas|emigrat\w*|immigrat\w*|visa|foreign countr\w+|another country|expat\w*|working holiday|living in (?:another|a different))\b/,
  ],
  ['travel', 'move', /여행|휴가|캠핑|제주|나들이|비행기|출장/, /\b(?:travel\w*|trips?|vacation|holiday abroad|flight|journey)\b/],
  [
    'good-day',
    'date',
    /택일|길일|손없는날|좋은날|날짜(?:를|를좀|좀)?(?:골라|잡|추천|정)|날(?:을)?(?:잡|받|골라)|무슨요일|며칠이/,
    /\b(?:(?:good|best|lucky|auspicious|which) (?:dates?|days?)|pick (?:a|me|the) (?:date|day)|choose (?:a|the) (?:date|day)|set (?:a|the) date)\b/,
  ],
  ['naming', 'name', /이름|개명|작명|상호|예명|필명|태명|닉네임/, /\b(?:names?|naming|rename|nickname|call (?:my|the|our) (?:baby|shop|dog))\b/],
  ['dream', 'dream', /꿈(?:을|에|이|꿨|꾸|에서|은|속|해몽)|해몽|악몽|태몽|길몽|흉몽/, /\b(?:dream\w*|nightmares?)\b/],
  [
    'character',
    'self',
    /성격|성향|장점|단점|강점|약점|기질|어떤사람(?:인|이|일)|나라는사람|고집|내향|외향|타고난|재능/,
    /\b(?:personality|character|temperament|strengths?|weakness\w*|who am i|what (?:kind|sort) of person|my nature|introvert\w*|extrovert\w*|talents?|gifted|stubborn)\b/,
  ],
  [
    'elements',
    'self',
    /오행|용신|희신|기신|(?:목|화|토|금|수|물|불|나무|흙|쇠)(?:이|가|기운이|기운)?(?:부족|많|없|과다|약|강)|(?:기운|글자)(?:이|가)?(?:더|좀|많이)?(?:모자라|모자란|필요|빠)|부족한기운|행운(?:의)?(?:색|숫자)|개운/,
    /\b(?:five elements|useful (?:god|element)|(?:wood|fire|earth|metal|water|element) (?:is )?(?:missing|lacking|weak|strong|excess\w*)|too (?:much|little) (?:wood|fire|earth|metal|water)|lucky (?:colou?r|number)|lack(?:ing)? (?:of )?(?:wood|fire|earth|metal|water))\b/,
  ],
  [
    'life-course',
    'life',
    /인생|대운|평생|말년|초년|중년|노후|전성기|앞으로의(?:삶|흐름)|언제(?:쯤)?(?:풀|피|좋아)|잘풀|풀리|터닝포인트|십년(?:흐름|운|단위)|삶(?:이|은|의)/,
    /\b(?:(?<!making )my life|whole life|luck cycles?|life (?:path|course|story)|old age|retire\w*|later years|turning points?|when (?:will|do) things (?:get|turn)|prime of|turn around|best years)\b/,
  ],
  [
    'term',
    'term',
    /뜻(?:이|은|을)|무슨뜻|무슨의미|뭔가요|뭐예요|이란|차이(?:가|는|점)|설명해|삼재|도화|역마|신살|십신|공망/,
    /\b(?:what (?:is|are|does) (?:an? |the )?(?:day master|ten gods?|clash|void|peach blossom|travel horse|luck pillar)|mean(?:s|ing)?|explain|definition|difference between)\b/,
  ],
  [
    'doubt',
    'doubt',
    /맞아요|맞는거|믿어도|근거|틀린|틀렸|다른앱|정확|미신|지어낸|왜그렇게/,
    /\b(?:accura\w+|evidence|based on|superstition|made (?:this|it) up|other apps?|believe (?:this|it)|prove|wrong about)\b/,
  ],
  ['pet', 'pet', /강아지|고양이|반려|댕댕이|냥이/, /\b(?:pets?|dogs?|cats?|puppy|kitten)\b/],
  [
    'law',
    'law',
    /소송|재판|합의|배상|고소|법적|변호사|합의금|계약분쟁|경찰/,
    /\b(?:lawsuit|court|sue|sued|suing|lawyer|legal\w*|trial|settlement|police)\b/,
  ],
] as const satisfies readonly (readonly [concept: string, topic: string, korean: RegExp, english: RegExp])[]

const topics = [...new Set(rows.map(([, topic]) => topic))]

/** How many dimensions concepts and topics take together. */
export const conceptDimensions = rows.length + topics.length

/** A topic weighs half of the concept that speaks for it. */
const topicWeight = 0.5

/** The concepts and topics that a text speaks of, each once: `dimension` is at least 0 and less than `conceptDimensions`. */
export function conceptsOf(text: string): { dimension: number; weight: number }[] {
  const lower = text.normalize('NFC').toLowerCase()
  const dense = lower.replaceAll(/\s+/g, '')
  const spaced = lower.replaceAll('’', "'")
  const found = new Map<number, number>()
  for (const [index, [, topic, korean, english]] of rows.entries()) {
    if (!korean.test(dense) && !english.test(spaced)) continue
    found.set(index, 1)
    found.set(rows.length + topics.indexOf(topic), topicWeight)
  }
  return [...found].map(([dimension, weight]) => ({ dimension, weight }))
}
