import type { IntentLabel } from '../client.ts'

/**
 * Words that speak for an intent, with their weight. Korean patterns are read against text without spaces, English ones
 * against lower case with spaces. 3 decides alone, 2 is typical, 1 only leans.
 */
export const intentLexicon: Partial<Record<IntentLabel, readonly [pattern: RegExp, weight: number][]>> = {
  privacy_request: [
    [
      /(?:정보|데이터|기록|대화|사주|생년월일|계정|내용|프로필|전부|다)[을를이가은는]?(?:전부|모두|싹|다|좀)*(?:지워|삭제|없애|탈퇴|내보내|다운로드|다운받)/,
      4,
    ],
    [/개인정보|탈퇴|동의철회|어디에저장|보관(?:하|되|기간)|누가(?:봐|보나|볼수)|내(?:정보|데이터)(?:를)?(?:어디|팔|쓰)/, 4],
    [/저장(?:되|하)(?:는지|나요|고있)|잊어(?:줘|주세요)|기억(?:하지마|지워)/, 3],
    [
      /\b(?:delete|erase|remove|export|download|forget)\b.*\b(?:data|history|account|everything|info|profile|chats?|told you)\b|\bprivacy\b|\bgdpr\b|\bwhat do you store\b|\bwho can see\b|\bhow long do you keep\b/,
      4,
    ],
  ],
  visual_request: [
    [
      /(?:카드|이미지|그림|사진|pdf|그래프|도표|차트|캡처|스샷|링크|표)(?:로|으로|하나|좀|를|을)*.{0,8}(?:만들|보여|저장|뽑|그려|올리|공유|보내|바꿔|정리|받)/,
      3,
    ],
    [/인스타|공유(?:하|할)|카톡(?:으로|에)|pdf|프린트|출력/, 3],
    [/시각화|그려(?:줘|주)/, 2],
    [
      /\b(?:as an? |make (?:me )?an? |show (?:it |this |me )?(?:as|in) (?:an? )?)(?:image|picture|table|graph|chart image|card|pdf|poster)|\bshare card\b|\binstagram\b|\bpdf\b|\bscreenshot\b|\bvisuali[sz]e\b|\bprintable\b|\bshareable\b/,
      4,
    ],
  ],
  why_evidence: [
    [/왜그(?:렇게|런식으로|런)(?:해석|풀이|생각|판단|나온)|어떻게(?:나온|그런)(?:결과|결론|해석)/, 4],
    [
      /근거|왜그(?:렇게|런)(?:말|얘기|나|풀|보)|무슨글자(?:를)?보고|뭘보고|어디(?:를|서)보고|어떤글자|어느글자|짚어(?:줘|주)|방금(?:말한|한말|한거)?.{0,14}(?:왜|근거|무슨글자|이유)|왜(?:이런|그런)결과|(?:그렇게|그런)(?:말|판단|해석)(?:한|하는)이유/,
      4,
    ],
    [
      /\bwhat (?:is|are) (?:this|that|it) based on\b|\bevidence\b|\bwhich (?:letter|pillar|character|part of my chart)\b|\bwhy (?:do|did|does) (?:you|my reading|it|the reading) say\b|\bshow (?:me )?(?:the|your) (?:reason|proof|work|source)|\bwhere (?:do|did) you (?:get|see) (?:that|this)\b/,
      4,
    ],
  ],
  accuracy_doubt: [
    [
      /결과(?:가|랑|는)?(?:왜)?(?:다른|달라|다르)|(?:포스텔러|점신|천을귀인|다른앱|다른곳)(?:랑|이랑|하고|과|와|에서)|(?:이거|이게|풀이)(?:가)?(?:틀|안맞|엉터리)|못믿/,
      4,
    ],
    [
      /(?:진짜|정말|이거|사주|다)*(?:맞는거|맞는말|맞아요|맞나요|맞긴|맞는건|믿어도|믿을수|신빙성|정확(?:해|한|도)|과학적|미신|사기|구라|틀렸|틀린|안맞(?:는거|아요|던데)|다맞는말|뻔한)/,
      2,
    ],
    [
      /다른(?:앱|데|사이트|곳|만세력|어플|점집|철학관).{0,14}(?:다르|달라|다른|랑|하고|에서)|(?:포스텔러|점신|천을귀인).{0,12}(?:다르|달라)|앱마다|왜(?:다르게|다른거)/,
      4,
    ],
    [/계산(?:한거|하긴|은제대로|이틀)|진짜계산|ai가(?:지어|그냥)|지어내|아무말/, 2],
    [/미신|사기|바넘|콜드리딩/, 3],
    [
      /\b(?:is (?:this|it|saju) (?:even )?(?:real|true|accurate|scientific|legit)|accura(?:te|cy)|superstition|fake|barnum|made (?:this|it) up|making (?:this|it) up|actually calculat|different (?:app|site|result)|other app|another app|mess(?:ed)? up|got (?:it|my chart) wrong|but you said)\b/,
      4,
    ],
  ],
  compatibility: [
    [/궁합|케미|상성/, 4],
    [
      /(?:랑|이랑|과|와|하고)(?:나|저|내가|제가|우리).{0,10}(?:안맞|잘맞|맞는|맞을|맞나|어울)|(?:나|저)(?:랑|와|하고).{0,8}(?:안맞|잘맞|맞는|맞을|맞나|어울)|우리(?:둘|는)?.{0,6}(?:잘맞|안맞|맞을까|맞나|어울리)/,
      4,
    ],
    [/\bcompatib|\bgood match\b|\bget along\b|\bmatch (?:well|for me)\b|\bright (?:one|person) for me\b|\bchemistry between\b/, 4],
  ],
  reunion: [
    [
      /헤어진|전(?:남친|여친|남자친구|여자친구|애인|남편|와이프|부인)|재회|재결합|다시만날|돌아올까|돌아오(?:나|려)|연락(?:이)?(?:올까|오나|끊|안와|안오|없)|차단(?:당|풀)|잠수(?:이별|탔)|x(?:랑|한테)|구남친|구여친|환승/,
      4,
    ],
    [
      /\bmy ex\b|\bex[- ](?:boyfriend|girlfriend|husband|wife)|\bget back together\b|\bcome back to me\b|\bbroke up\b|\bno contact\b|\bghosted\b|\bbreakup\b/,
      4,
    ],
  ],
  date_selection: [
    [
      /택일|길일|손없는날|좋은날(?:짜|을|로|세|몇|이|좀|은)*.{0,8}(?:골라|잡아|추천|뽑|정해|알려|언제|며칠|두|세|개)|날짜.{0,10}(?:골라|잡|추천|뽑|정해|좋은)|날(?:을)?(?:잡|받)(?:아|으려|고싶|는)|며칠(?:이|날)?(?:좋|나을)|(?:월|화|수|목|금|토|일)(?:요일|욜)(?:vs|이랑|하고|중)/,
      4,
    ],
    [/(?:이사|결혼|개업|상견례|계약|수술|시험|출발|입주)(?:식)?(?:날|날짜|일)(?:을|로|은|이|좀)?/, 2],
    [
      /\b(?:pick|choose|find|suggest|which|what|best|good|lucky|auspicious)\b.{0,30}\b(?:dates?|days?)\b(?! (?:master|pillar|stem))(?!.*\bborn\b)|\bwhich of these\b.*\d/,
      4,
    ],
  ],
  naming: [
    [
      /이름.{0,12}(?:추천|지어|짓|풀이|바꾸|개명|어때|좋|골라|후보|뜻|봐)|개명|작명|항렬|돌림자|뒷글자|상호(?:명)?|가게이름|닉네임|예명|태명|필명|성명학/,
      4,
    ],
    [
      /\b(?:suggest|pick|choose|good|best|korean|baby|shop|brand|nick)\b.{0,20}\bname\b|\bnaming\b|\bnickname\b|\brename\b|\bname (?:for|my|our)\b/,
      4,
    ],
  ],
  dream: [
    [/꿈(?:을|에|이|꿨|꾸|에서|해몽|은|인데|속)|해몽|태몽|악몽|길몽|흉몽|(?:돼지|뱀|똥|이빨|물|불|죽는|조상)꿈/, 4],
    [/\bi (?:had a )?dream(?:t|ed)?\b|\b(?:keep|kept) dreaming\b|\bdreams? (?:mean|about|of)\b|\bnightmare/, 4],
  ],
  term_explain: [
    [/(?:이|가|은|는|이란|란)?(?:뭐예요|뭐에요|뭐야|뭔가요|뭔지|뭐임|무슨뜻|무슨말|뜻이|무엇인가요|뭔데|의미(?:가|는|알려)|이란|무슨의미)/, 1],
    [
      /(?:편재|정재|편관|정관|편인|정인|식신|상관|비견|겁재|식상|재성|관성|인성|비겁|십성|십신|신살|도화|역마|화개|백호|괴강|양인|공망|지장간|십이운성|12운성|원진|삼재|아홉수|귀문|용신|희신|기신|대운|세운|일주|일간|월지|격국|신강|신약|천을귀인|합충|삼합|육합|형충|납음|천간|지지|오행|만세력|야자시|조후|억부|통관).{0,14}(?:뭐예요|뭐에요|뭐야|뭔가요|뭐임|무슨뜻|무슨말|뜻|차이|같은말|다른거|란|의미|있으면|이라는말|나쁜거|좋은거)/,
      3,
    ],
    [/(?:삼재|아홉수|도화살|역마살|원진살|백호살|괴강)/, 1],
    [/차이(?:가|점|는|를)|같은말|바람둥이라는말/, 2],
    [
      /\bwhat (?:is|are|does|do)(?: an?| the)? (?:"|')?(?:day master|ten gods?|luck cycles?|peach blossom|travel horse|seven killings|hurting officer|eating god|useful god|yongsin|wealth star|hidden stems?|void|clash|direct|indirect|heavenly stems?|earthly branch(?:es)?|four pillars|daewoon|sewoon|saju|bazi)\b|\bdifference between\b|\bmeaning of\b|\bwhat does .{1,24} mean\b|\bexplain (?:the term|what)\b|\bdefine\b/,
      3,
    ],
  ],
  off_topic: [
    [
      /날씨|환율|주가지수|번역(?:해|좀)|코드(?:짜|좀|를)|파이썬|자바스크립트|레시피|맛집|영화추천|노래추천|숙제|뉴스|축구|야구(?:결과|스코어)|미세먼지|계산기|몇시(?:야|예요|인지)|대통령|수도(?:가|는)어디|영어로|엑셀|와이파이|배터리|버그/,
      4,
    ],
    [
      /\bweather\b|\btranslate\b|\bpython\b|\bjavascript\b|\bcode\b|\brecipe\b|\bhomework\b|\bexchange rate\b|\bnews\b|\bcapital of\b|\bwho won\b|\bwrite (?:me )?(?:an? )?(?:essay|email|poem|script)\b|\bsolve\b|\bmovie\b/,
      4,
    ],
  ],
  smalltalk: [
    [/^(?:안녕|하이|ㅎㅇ|헬로|반가|고마|감사|땡큐|굿|수고|잘자|좋은아침|ㅋ+$|ㅎ+$|응$|네$|오케이)/, 3],
    [/누구(?:야|세요|니|예요)|이름이뭐|뭐(?:해|하니|할수있)|너(?:는)?(?:ai|사람|로봇|뭐)|심심|아무말(?:이나)?해|놀아|농담/, 3],
    [
      /^(?:hi|hey|hello|yo|thanks|thank you|good (?:morning|night|evening)|ok|okay|cool|bye)\b.{0,20}$|\bwho are you\b|\bwhat are you\b|\bwhat can you do\b|\btell me a joke\b|\bhow are you\b|\bi'?m bored\b/,
      3,
    ],
  ],
  chart_basic: [
    [
      /만세력|명식|사주(?:팔자)?(?:좀|를|표|만|원국)?(?:뽑|세워|보여|봐줘$|봐주세요$|풀어|알려줘$)|사주(?:를|좀)?(?:봐|풀이)(?:줘|주세요|해줘)?$|원국|여덟글자|내사주(?:는|가)?(?:뭐|어떻|어때)/,
      3,
    ],
    [/만세력|명식/, 3],
    [
      /\b(?:my|the) (?:four pillars|chart|saju|bazi)\b.{0,24}$|\bfour pillars chart\b|\bshow (?:me )?(?:my|the) (?:four pillars|chart|saju|bazi)\b|\bjust the chart\b|\bcalculate my\b|\bread my (?:chart|saju)\b|\bcast my\b/,
      2,
    ],
    [/\bjust the chart\b|\bshow my four pillars\b|\bno interpretation\b/, 3],
  ],
  elements_yongsin: [
    [/(?:물|불|나무|흙|쇠|목|화|토|금|수)(?:이|가|의|기운이)?(?:부족|많은|많아|많나|과다|넘쳐|모자|없는사주)/, 3],
    [/오행|다섯기운|용신|희신|기신|조후|억부/, 3],
    [
      /(?:목|화|토|금|수|나무|불|흙|쇠|물)(?:의)?기운|부족한(?:게|거|기운|오행)|신강|신약|보충(?:하|할)|개운법|행운의?(?:색|숫자|방향)|(?:나한테|저한테)?(?:맞는|좋은)(?:색|컬러|방향|숫자|보석)/,
      3,
    ],
    [/용신.{0,10}(?:뭔지|뭐예요|뭐야|알려)/, 2],
    [/\b(?:elements?|useful (?:god|element)|yongsin|favou?rable element|strong or weak|lucky colou?r|missing element|balance of elements)\b/, 3],
  ],
  personality: [
    [
      /성격|성향|기질|일주론|장점|단점|강점|약점|나는어떤사람|난어떤사람|저는어떤사람|(?:차갑|까칠|예민|소심|내성적|외향적|고집|우유부단|결정장애|완벽주의|게으)|mbti|타고난|본성|매력이|내매력|일주특징|일주(?:는|가)?어떤/,
      3,
    ],
    [
      /\bpersonality\b|\bcharacter\b|\bstrengths?\b|\bweakness|\bwhat (?:kind|sort|type) of person\b|\bday master say\b|\bwho am i\b|\btemperament\b|\bintrovert|\bstubborn\b|\bwhat am i like\b/,
      3,
    ],
  ],
  career: [
    [
      /이직|퇴사|직장|회사|취업|취직|승진|직업|진로|적성|커리어|직무|부서|면접|합격하고입사|연봉|커리어|일자리|재취업|공무원이?(?:될|맞)|프리랜서|사표|팀장|상사|업무|직업운|직장운|전직|다른일|무슨일(?:을|이)|일운|이직운|사회생활|개발자|간호사|디자이너|교사|의사(?:로|가되|되)|은퇴(?:하|후|시기)|복직|휴직|구직|백수|스카우트|오퍼|(?:요즘|하는)일이|일이(?:잘)?안(?:풀|되|돼)/,
      3,
    ],
    [
      /\bcareer\b|\bjobs?\b|\bpromot|\bquit\b|\bresign\b|\bwork(?:place)?\b|\bboss\b|\bprofession\b|\binterview\b|\boccupation\b|\bhired?\b|\bsalary\b|\braise\b|\bteaching\b|\bswitch (?:jobs|companies|fields)\b|\bfreelanc|\bretire|\bcompany\b/,
      3,
    ],
  ],
  business: [
    [
      /창업|사업|개업|동업|가게|매장|카페(?:를)?(?:창업|열|차리|하려|해볼|할까)|펜션|스타트업|자영업|장사|쇼핑몰|프랜차이즈|법인|동업자|거래처|매출|폐업|식당(?:을)?(?:열|차|하)|공방|학원(?:을)?(?:열|차)|유튜브(?:로|를시작)/,
      4,
    ],
    [
      /\b(?:start|open|run|launch|own)(?:ing)? (?:a |my |our |my own )?(?:own )?(?:business|shop|store|cafe|restaurant|company|startup|salon|studio)\b|\bbusiness\b|\bstart-?up\b|\bco-?founder\b|\bentrepreneur|\bpartnership\b/,
      4,
    ],
  ],
  wealth: [
    [
      /재물|금전|돈(?:은|이|을|복|운|벌|많|모|걱정|관리|문제|언제|때문)|재산|부자|저축|소비(?:습관|체질)?|월급|재테크|목돈|빚(?:을|이|은)|횡재|금전운|경제적|수입|부업|통장|절약|가난|씀씀이|자산/,
      3,
    ],
    [
      /\bmoney\b|\bwealth\b|\brich\b|\bfinancial(?:ly)?\b|\bincome\b|\bsav(?:e|ing|ings)\b|\bdebt\b|\bspending\b|\bfortune grow\b|\bcash\b|\bearn\b/,
      3,
    ],
  ],
  love: [
    [
      /연애|애인|남친|여친|남자친구|여자친구|썸|짝사랑|소개팅|미팅|고백|솔로|사랑(?:을|운|이|받|하고)|이상형|설레|끌리|인연(?:이|은|을|언제)?|데이트|호감|연하|연상|모쏠|모태솔로|좋아하는사람|만나는사람|이성(?:운|에게)|연애운|애정운|러브|love/,
      3,
    ],
    [
      /\blove\b|\bdat(?:e|es|ing)\b(?! of)|\bcrush\b|\bboyfriend\b|\bgirlfriend\b|\bsingle\b|\bsoulmate\b|\brelationship\b|\bmeet someone\b|\bromance|\bromantic|\bfall for\b|\bsparks?\b|\btinder\b/,
      3,
    ],
  ],
  marriage: [
    [/결혼|배우자|남편|아내|와이프|부부|신랑|신부(?!님)|혼인|이혼|시집|장가|재혼|권태기|결혼운|배우자복|청혼|프러포즈|맞벌이|각방|혼기/, 4],
    [/\bmarr(?:y|ied|iage|ying)\b|\bhusband\b|\bwife\b|\bspouse\b|\bdivorce|\bwedding\b|\bpropos(?:e|al)\b|\bengaged\b|\bmarital\b/, 4],
  ],
  children: [
    [/(?:아들|딸)(?:이|은|는|을|를|한테|래미|아이|내미)/, 3],
    [
      /우리(?:아이|아들|딸|애|막내|첫째|둘째|손주|손자|손녀)|아이(?:가|는|의|성향|랑|를|들|와|한테)|자녀|자식|육아|(?:아들|딸|막내|첫째|큰애|둘째)(?:이|은|는|가|의|랑|을)?.{0,10}(?:성향|성격|공부|학교|진로|사춘기|고집|키우|훈육|사주|말을안|기질)|자식복|자녀운|애들|막내/,
      4,
    ],
    [/\bmy (?:son|daughter|kids?|child(?:ren)?|baby|toddler|teen(?:ager)?)\b|\bparenting\b|\bhave (?:kids|children)\b|\braise (?:my|our|a)\b/, 4],
  ],
  family: [
    [
      /부모|엄마|아빠|어머니|아버지|시댁|시어머니|시아버지|친정|형제|자매|남매|언니|누나|형이|오빠|동생(?:이|과|이랑|하고|은)|가족|며느리|사위|장모|장인|고부|집안|처가|할머니|할아버지|조부모|큰애네/,
      3,
    ],
    [
      /\bparents?\b|\bmother\b|\bfather\b|\bmom\b|\bdad\b|\bsibling|\bsister\b|\bbrother\b|\bin-?laws?\b|\bfamily\b|\bgrand(?:mother|father|parents)\b/,
      3,
    ],
  ],
  social: [
    [/(?:동료|상사|사람|친구|후배|선배)(?:가|이|랑|들이|들과)?.{0,6}(?:괴롭|무시|힘들게|뒷담|따돌|배신|멀어|싸웠|싸우)/, 4],
    [
      /친구|귀인|인간관계|대인관계|동료|사람복|인복|따돌|왕따|손절|절교|선배|후배|모임|사람들(?:이|과|한테)|구설|뒷담|인맥|상사복|친해|사람때문|이웃/,
      3,
    ],
    [/귀인/, 2],
    [
      /\bfriends?\b|\bfriendship|\bcolleagues?\b|\bcoworkers?\b|\bco-workers?\b|\bsocial\b|\bhelpful people\b|\bbenefactor|\bmentor\b|\broommate\b|\bpeople around me\b|\bneighbou?r/,
      3,
    ],
  ],
  health: [
    [/잠.{0,3}(?:못|안)(?:자|와|오)|우울|무기력|지쳐|지친|기운이없|회복|체하|살이찌/, 3],
    [
      /건강|피곤|체력|컨디션|다이어트|운동|수면|불면|잠(?:이|을)(?:안|못)|아프|몸(?:이|은|도)(?:안|약|무|피|예|힘|축|으슬|계속)|면역|스트레스|번아웃|기력|체질(?!인지)|소화|두통|허리|살(?:이|을)빼|보약|식습관|무기력|건강운/,
      3,
    ],
    [
      /\bhealth\b|\btired\b|\benergy levels?\b|\bexercise\b|\bsleep\b|\bfitness\b|\bdiet\b|\bstress(?:ed)?\b|\bburn(?:ed|t)? ?out\b|\bworkout\b|\bfatigue|\bweak (?:organs?|spots?)\b|\bwellness\b/,
      3,
    ],
  ],
  exam: [
    [
      /시험|수능|공부|합격|자격증|입시|편입|반수|재수|고시|토익|대학(?:원|교|을|에|가)?|유학|학업|성적|수험|논문|공무원시험|임용|면허|학교(?:를|에)(?:붙|갈|옮|가)|전공|석사|박사|로스쿨|학업운|시험운|졸업/,
      3,
    ],
    [
      /\bexams?\b|\btest scores?\b|\bstud(?:y|ying|ies)\b|\bcertificat|\badmission|\bgrad(?:uate)? school\b|\bcollege\b|\buniversity\b|\bphd\b|\bmaster'?s\b|\bbar exam\b|\bgpa\b|\bdegree\b|\bscholarship\b/,
      3,
    ],
  ],
  move: [
    [
      /이사|이민|전세|월세|재계약|집(?:을|은|이)?(?:사|살|구|옮|팔|매매|계약|보러)|집사는|이주|해외(?:로|에|가|생활|취업|운)|여행|유학가|방향|동쪽|서쪽|남쪽|북쪽|귀농|귀촌|입주|독립(?:하|할|해|을)|청약|옮(?:길|겨야|기는)|지방으로|서울로|제주(?:로|에|살)|내집/,
      3,
    ],
    [
      /\bmov(?:e|ing)\b(?! on)|\brelocat|\babroad\b|\bimmigra|\bemigra|\btravel\b|\bnew (?:house|home|apartment|place|city|country)\b|\bbuy(?:ing)? a (?:house|home)\b|\blease\b|\brent\b|\boverseas\b/,
      3,
    ],
  ],
  life_timeline: [
    [/(?:지금|현재|내|제|이번)(?:은|의)?(?:무슨)?대운|다음대운(?:은|이|언제)/, 4],
    [
      /대운|인생(?:에서|의|이|은|전체|그래프|흐름|곡선)?.{0,10}(?:언제|시기|전성기|황금기|풀리|피는|바닥|총운|흐름|제일|전체)|초년|중년|말년|노년|평생|전성기|황금기|언제(?:쯤)?(?:풀리|피|좋아지|나아지|펴)|일생|몇살(?:에|쯤|때)(?:풀|좋|피|성공|대박)|총운|앞으로(?:의)?(?:10년|십년|인생)|\d0대(?:에|는|운|가)/,
      3,
    ],
    [
      /\b(?:luck cycles?|ten-year|10-year|decade|whole life|life ?time|life path|peak|prime|turning points?|later in life|old age|next ten years|daewoon|best (?:years|period|time) of my life)\b/,
      3,
    ],
  ],
  year_luck: [
    [
      /(?:올해|내년|신년|새해|\d{4}년|\d{2}년|병오년|정미년|을사년|한해|금년|상반기|하반기|연말)(?:의|은|는|이|도|엔|에|한|전체|마무리|두달|남은)*.{0,12}(?:운세|운수|총운|운|어때|어떤|어떨|좋은해|나쁜해|흐름|조심|어떻|봐줘|봐주세요|알려)/,
      2,
    ],
    [/신년운세|올해운세|토정비결|연운|세운(?!이|은|뭐)|(?:갑|을|병|정|무|기|경|신|임|계)(?:자|축|인|묘|진|사|오|미|신|유|술|해)년/, 2],
    [
      /\b(?:how|what|is|will)\b.{0,28}\b(?:20\d\d|this year|next year|the year|new year|year ahead)\b|\byearly\b|\bannual luck\b|\byear of the\b|\b20\d\d (?:luck|forecast|reading|fortune)\b/,
      2,
    ],
  ],
  month_luck: [
    [/월운|이번달|다음달|담달|이달의|(?:^|[^0-9])(?:1[0-2]|[1-9])월(?:운|의?운세|은|에는|엔|한달|달)/, 2],
    [
      /\b(?:this|next) month\b|\bmonthly\b|\bhow(?:'s|s| is| does| will)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december) (?:look|luck|forecast|going)/,
      2,
    ],
  ],
  day_luck: [
    [/오늘(?:의|은|운|하루|왜|일진|어때|뭐|조심)|내일(?:의|은|운|하루|일진|어때|조심)?|일진|하루운세|데일리|모레/, 2],
    [/\btoday(?:'s)?\b|\btomorrow(?:'s)?\b|\btonight\b|\bdaily (?:luck|fortune|horoscope|reading)\b|\bmy day\b/, 2],
  ],
  profile_input: [
    [
      /태어났(?:어|습|음|는데|심|다)|태어난시(?:간|각)?(?:을|를|은|는)?(?:모르|몰라|모름|수정|바꿔|틀|아니)|(?:난)?(?:시간|시|시각)(?:을|를|은|는)?(?:몰라|모르|모름)|났(?:심더|어요|습니다|다|음|는디)|생일(?:은|이|을)(?:음력|양력|바꿔|틀|잘못|수정)|음력(?:이|으로|생일|섣달)|호적|(?:사주|프로필|사람|동생|친구|엄마|아빠|남편|아내|아들|딸)(?:도|를|을|사주도|사주)?(?:저장|추가|등록|수정)/,
      3,
    ],
    [
      /\b(?:i was born|born (?:on|in|at)|my birth(?:day| ?time| ?date)? (?:is|was)|don'?t know (?:my|the) birth time|actually born|add my|save (?:my|this) (?:profile|brother|sister|mom|friend)|change my birth)\b/,
      3,
    ],
  ],
}

/** When two come close, the narrower topic wins. Pairs of winner and loser. */
export const narrower: readonly (readonly [IntentLabel, IntentLabel])[] = [
  ['reunion', 'love'],
  ['reunion', 'social'],
  ['compatibility', 'family'],
  ['compatibility', 'love'],
  ['compatibility', 'career'],
  ['compatibility', 'social'],
  ['compatibility', 'marriage'],
  ['date_selection', 'marriage'],
  ['date_selection', 'business'],
  ['date_selection', 'move'],
  ['date_selection', 'exam'],
  ['date_selection', 'month_luck'],
  ['date_selection', 'career'],
  ['naming', 'children'],
  ['naming', 'business'],
  ['children', 'personality'],
  ['children', 'exam'],
  ['exam', 'month_luck'],
  ['exam', 'career'],
  ['business', 'wealth'],
  ['business', 'career'],
  ['business', 'family'],
  ['marriage', 'love'],
  ['marriage', 'family'],
  ['elements_yongsin', 'term_explain'],
  ['elements_yongsin', 'health'],
  ['health', 'month_luck'],
  ['health', 'family'],
  ['social', 'career'],
  ['personality', 'chart_basic'],
  ['wealth', 'visual_request'],
  ['chart_basic', 'visual_request'],
]
/** General luck of a time yields to any topic. */
export const general: ReadonlySet<IntentLabel> = new Set(['year_luck', 'month_luck', 'day_luck', 'life_timeline', 'chart_basic', 'profile_input'])
