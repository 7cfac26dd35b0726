/** Labels of profiles that are no names. */
export const pronouns = new Set(['나', '저', '본인', '내', '우리', 'me', 'myself', 'i', 'self', 'you'])
export const kin =
  '남자 ?친구|여자 ?친구|딸 ?아이|큰 ?딸|작은 ?딸|막내 ?딸|큰 ?아들|작은 ?아들|막내 ?아들|시어머니|시아버지|장모님?|장인|할머니|할아버지|어머니|아버지|배우자|와이프|남편|아내|신랑|색시|남친|여친|썸남|썸녀|애인|전남친|전여친|엄마|아빠|동생|언니|오빠|누나|막내|첫째|둘째|셋째|조카|손자|손녀|며느리|사위|사촌|이모|고모|삼촌|숙모|친구|동료|상사|팀장|과장|부장|대리|사장|짝꿍|짝사랑|아들|딸|아기|애기|아이|형'
export const englishKin =
  'bf|gf|son|daughter|husband|wife|boyfriend|girlfriend|partner|fianc[eé]e?|mother|mom|mum|father|dad|brother|sister|cousin|niece|nephew|uncle|aunt|grandson|granddaughter|grandma|grandpa|friend|boss|colleague|coworker|ex|baby|child|kid|crush'
export const isKin = new RegExp(`^(?:(?:우리|내|제) ?)?(?:${kin}|my (?:${englishKin})|${englishKin})$`, 'i')

export const surname =
  '(?:남궁|황보|제갈|선우|독고|사공|서문|[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염추도석설길연위표명기반왕금옥육인맹제탁국어은편용])'
/** Syllables that given names are made of. */
export const given =
  '[가강건겸경계고관광교구국군권규균근금기길나남노늘다단담대덕도동두득라란람래령로록루리린림마만명모무문미민바배백범별병보복봉빈빛사상새서석선설섭성세소솔송수숙순슬승시식신아안애양언여연열영예오옥온완용우욱운웅원월위유윤율은을의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치태택평표필하한해향헌혁현형혜호홍화환회효후훈휘흠희]'

/** Everyday words made of the same syllables. */
export const ordinary = new Set(
  `
    가구 가는지 가문 가세 가수 가은 가을 가장 가정 가진 가하 간호사 강남 강사 강세 강아지 강원 강점 강제 강제로 강하고
    강해서 강화 거말 건강 경기 경상 경우 경제 경주 계모 계신 고구마 고등어 고모 고모부 고민 고시 고양 고용 고유 고전 고정
    공무원 관계 관상 관성 관운 관점 광명 광양 광주 교사 교수 교재 교점 교회 구기자 구리 구미 구설 구신 구호 국가 국민 국회
    군대 권리 권사 권태기 규모 규정 금전 금전운 기대 기말 기분 기사 기세 기신 기운 기운은 기일 기재 기준 기호 기회 기후
    나도 나라 나의 나이 나주 남기고 남양 남자 남자고 노동 노선 노인 노후 다수 대구 대리 대상 대신 대운 대전 대해 대화 대회
    도로 도사 도서 도시 도전 도화 동기 동안 동양 동창 동해 동화 되는지 두분 라식 만세 만점 만화 만회 명리 명분 명사 명소
    명식 명예 명의 모두 모정 무기 무대 무리 무사 무수 문경 문서 문의 문장 문제 문화 미국 미래 미안 미용 미인 바람 바로
    방문 방문을 배신 배우 백일 백점 백호 변호사 병원 보령 보상 보유 보호 복권 복수 복이 사고 사기 사나 사람 사무 사연 사용
    사위 사유 사이 사전 사정 사주 사진 사천 사춘 사태 사회 사후 상관 상담 상대 상사 상상 상식 상점 상주 상태 상호 새해
    서로 서명 서명해 서민 서서 서운하 서운해 서점 선배 선수 선정 선택 선호 설명 설정 성남 성별 성인 성장 성향 성형 세금
    세대 세분 세상 세운 세종 소리 소모 소문 소설 소소 소송 소수 소식 소원 소유 소재 송금 송사 송사가 수기 수다 수도 수리
    수명 수분 수수 수시 수원 수준 순수 순천 승인 승진 시가 시기 시대 시민 시사 시선 시세 시인 시장 시점 시주 시청 식상
    식신 신강 신강이 신강인 신강한 신경 신금 신금이 신기하 신기한 신도시 신분 신선 신수 신용 신인 신인가 신장 신장병 신장이
    신중 신진 신청 신호 신혼여 심하고 아기 아마 아무 아이 아주 안동 안되고 안되나 안되는 안되면 안성 안양 안전 안정 안하고
    애인 애정 약하고 양가 양말 양식 양인 양자리 양주 언제 여기 여러번 여수 여우 여유 여인 여자 여전 여정 여주 연금 연말
    연봉 연상 연소 연애 연애운 연예인 연인 연장 연주 연하 연회 열정 영천 영화 예상 예전 예정 오가다 오는지 오늘 오라 오시
    오시예 오전 오후 완전 요점 용기 용신 용인 우리 우선 우수 우연 우정 우주 운동 운명 운세 운이 운전 원국 원래 원서 원수
    원인 원점 원주 원하 월세 월운 월주 위로 위주 유명 유명하 유명한 유모 유용 유유 유전 유지되 유지하 유치원 윤오월 윤유월
    은사 의문 의미 의사 의식 의정 의회 이고 이기나 이나 이대 이동 이득 이득이 이라 이라고 이러하 이로서 이로운 이루고 이모
    이모부 이미 이민 이별 이사 이상 이상하 이상해 이성 이세 이수 이용 이유 이은 이자 이자가 이장 이장하 이장해 이재 이전
    이점 이제 이주 이진 이천 이하 이화 이후 인가 인기 인사 인상 인성 인수 인연 인재 인정 인지 인천 인하 일단 일상 일정
    일주 일진 임금 임수 임시로 임신 임신한 임용 임의로 임종 자금 자기 자동 자리 자세 자식 자신 자연 자영 자유 자재 자주
    장기 장남 장남도 장래 장만 장만은 장사 장소 장수 장이나 장점 장하다 재결합 재미 재성 재수 재운 재회 전기 전라 전문 전설
    전성기 전세 전용 전전 전주 전진 전혀 전호 전화 전후 정관 정도 정리 정말 정미소 정보 정보가 정보도 정상 정시 정식 정신
    정이 정인 정재 정점 정정보 정진 정하고 정하기 정하는 정해준 정화 제가 제사 제일 제주 조건 조금 조리사 조명 조모 조사
    조상 조상신 조선 조심하 조언 조용하 조용히 조이고 조자시 조정 조종사 조현병 조화 조회 조후 조후가 조후라 종교 종일 종점
    주로 주말 주문 주민 주사 주소 주식 주인 주장 준수 지금 지나 지나가 지나고 지도 지만 지분 지수 지식 지원 지인 지점 지정
    지하 진로 진정 진주 진해 진화 창원 천사 천안 천을 천주 청소 청주 초점 초청 최고 최고의 춘천 충분 충전 충주 충청 치유
    태도 태백 편이고 평균 평소 평점 평택 평화 표정 표준 필수 하고 하나 하나요 하남 하루 하말 하지 하필 학점 한가위 한국
    한다고 한다는 한데요 한심하 한의대 한의사 한자 한자가 한자로 해서 해소 향수 향후 현금 현모양 현상 현장 현재 형수 형식
    형제 형태 호소 호수 화성 화재 화해 환경 황금기 황천길 회계 회사 회원 회장 회전 후배 후회 희신
  `
    .trim()
    .split(/\s+/),
)
export const titles = new Set(
  '권사 이장 은사 집사 전도사 형수 제수 형부 선생 부모 사장 고객 하나 손 스 도사 보살 원장 교수 목사 신부 수녀 회장 부장 과장 차장 팀장 대리 기사 의사 간호사 아버 어머 할머 할아버 형 누 아드 따 며느 사위 시어머 시아버 장모 장인 조상 달 해 별 임 철학관 무속인 여러분 주인 아주머 아저 아가'.split(
    ' ',
  ),
)

/** Everyday words that do, or have done to them, what people do: no given name where nothing but that tells it. */
export const doers = new Set(
  `
    가수 검사 계모 계부 계주 고객 고장 기계 기사 기수 도반 매부 매제 배사 배우 백모 보모 부모 사돈 사수 생모 생부 선임 수영 숙모 시모 시부 신도 신임
    양모 양부 원장 월건 월지 일지 연지 시지 유모 이사 이웃 장모 전무 전임 점주 제복 제부 조교 조모 조부 조상 조장 주임 채식 처남 처제 친모 친부 판사
    고향 고국 고교 고민 계절 모습 이름 이별 하늘 하다 형사 형수 후임 대표 대장 상무 상대 동기 동창 동료 도구 기도 도시 바다 나무 화초 동성 이성 고수 초보 세무 노무 이민 유학
  `
    .trim()
    .split(/\s+/),
)

/** Given names that are no other word, wherever they stand with a capital letter. */
export const englishGiven = new Set(
  `
    aaron abigail adam adrian agnes aisha alan albert alejandro alex alexander alexandra alfred alice alison amanda amelia amir amy andre andrea andrew andy
    angela anita anna anne annie anthony antonio arjun arthur ashley audrey barbara beatrice becky ben benjamin bernard beth betty bob bobby brandon brenda
    brian bruce bryan caleb cameron camille carl carla carlos carmen caroline catherine cathy charles charlie charlotte chris christina christine christopher
    cindy claire clara connor craig cynthia daniel daniela danny darren dave david deborah denise dennis derek diana diane diego dominic donald dorothy doug
    douglas dylan eddie edgar edward eileen elaine eleanor elena elizabeth ella ellen emilia emily emma eric erica erik erin ethan eugene evan evelyn felix
    fiona francesca frances francis fred gabriel gareth gary george gerald gina giulia gordon graham greg gregory hannah harold harry hector
    helen henry howard hugo ian ibrahim irene isaac isabel isabella ivan jacob jake james jamie jane janet jason javier jean jeff jeffrey jenna jennifer
    jenny jeremy jerome jerry jessica jill jim jimmy joan joanna joe joel john johnny jonathan jose joseph joshua juan judith julia julian julie justin karen
    karl kate katherine kathleen kathryn katie kayla keith kelly ken kenneth kevin kirsten kyle lara larry laura lauren laurence leah leonardo leonard
    liam linda lisa logan lorenzo louis louise luca lucas lucia lucy luis luke lydia madison manuel marco marcus margaret maria marie marta martha
    martin mary mateo matt matthew maureen megan melanie melissa michael michelle miguel mike mohammed molly monica muhammad nadia nancy naomi natalie nathan
    nathaniel neil nicholas nick nicole nigel nina noah nora oliver olivia omar oscar owen pablo pamela patricia patrick paul paula pedro peggy peter phil
    philip priya rachel rafael ralph raymond rebecca ricardo richard robert roberto rodrigo roger ronald rosa ross roy russell ruth ryan
    samantha samuel sandra sara sarah scott sean sebastian sergio shannon sharon shawn sheila shirley simon sofia sophia sophie stacy stanley stella stephanie
    stephen steve steven stuart susan suzanne sylvia tamara tara teresa theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy tyler
    valerie vanessa veronica victoria vincent vivian walter wayne wendy william xavier yusuf zachary zoe
  `
    .trim()
    .split(/\s+/),
)
const syllable =
  'min|ji|su|soo|hyun|hyeon|jun|joon|seo|yeon|woo|eun|hye|jin|young|yeong|kyung|kyeong|sung|seong|ho|jae|hoon|hun|hee|hui|sang|chul|won|yoo|yu|na|bin|do|ha|kyu|seok|suk|tae|mi|sun|seon|ye|in|hyuk|chan'
/** Made of the same syllables: places, and terms of charts. */
const romanNotGiven = 'suwon|doha|yeongdo|jinju|naju|sangju|wonju|yeongju|seongsu|inha|indo|wonjin|inseong|inyeon|yeonju|suyu'
/** Minji, Ji-hoon, Seoyeon: a Korean given name in Latin letters; no syllable twice. */
export const romanGiven = new RegExp(`^(?!(?:${romanNotGiven})$|([a-z]+)-?\\1$)(?:${syllable})-?(?:${syllable})$`, 'i')

/** Capitalised words that are no names of people. */
export const englishNotNames =
  /^(?:not|from|in|at|an?|the|so|very|here|just|born|single|married|pregnant|happy|sad|what|who|how|why|when|going|thinking|worried|good|bad|best|god|i|me|my|he|she|it|we|they|you|this|that|next|last|job|love|dad|mom|mum|father|mother|grandson|granddaughter|grandma|grandpa|son|daughter|english|hangul|life|luck|korea|japan|china|america|canada|australia|germany|france|vietnam|london|paris|tokyo|york|google|samsung|naver|kakao|lg|korean|chinese|japanese|american|british|canadian|indian|french|german|vietnamese|thai|asian|european|african|aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|yin|yang|saju|bazi|four|five|ten|eating|hurting|direct|indirect|seven|friend|rob|companion|output|wealth|officer|resource|useful|day|hour|month|year|master|pillars?|wood|fire|earth|metal|water|jia|yi|bing|ding|wu|ji|geng|xin|ren|gui|gap|eul|byeong|jeong|mu|gi|gyeong|sin|im|gye|rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig|noble|peach|travel|luck|seoul|busan|incheon|daegu|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|lunar|new|christian|buddhist|catholic|muslim|jewish|mbti|[ie][ns][tf][jp])\b/i
