import type { SafetyKind } from './danger.ts'
import type { Spelling } from './read-spelling.ts'

interface Words {
  /** Read without spaces. */
  korean: RegExp
  /** Read with words apart; also within Korean sentences. */
  english: RegExp
}

/**
 * Words that dangers are spoken of with, by what they mean. They are wide on purpose and decide nothing alone, for near misses use
 * them too: which of them stand together is what is learnt.
 */
const words: Record<SafetyKind, Record<string, Words>> = {
  crisis: {
    death: {
      korean: /죽|자살|목숨|자해|세상을|저승|천국|하늘나라/,
      english: /\b(?:die|dead|death|dying|kill\w*|suicid\w*|unalive|funeral|heaven|harm\w*|hurt\w*)\b/,
    },
    gone: {
      korean: /떠나|떠날|갈란|갈랍|가고싶|먼저갈|따라갈|사라|없어지|없애|끝내|끝났으면|끝장|여기까지|없으면|존재|로그아웃/,
      english: /\b(?:gone|disappear|exist\w*|end(?:ing)?|vanish|around|alive|born|without me|wake)\b/,
    },
    despair: {
      korean:
        /고통|괴로|지옥|절망|버티|버텨|못견디|지쳤|지친|짐만|민폐|벌받|태어|눈감|안깨|깨지|이유|의미|살날|살기|사는게|살아서|살아있|필요없|희망/,
      english: /\b(?:burden|hopeless|pointless|worth|pain|suffer\w*|anymore|living|live|life|point|reason|tired|future|stop)\b/,
    },
    farewell: {
      korean: /유서|유언|편지|비밀번호|마지막|미련|미안해|미안하|고마웠|맡길|맡아줄|나눠|정리|결정했/,
      english: /\b(?:note|letters?|goodbye|packed|last|giving away|goodnight|ready|peaceful)\b/,
    },
    means: {
      korean: /뛰어|옥상|난간|다리위|한강|철로|선로|열차|번개탄|밧줄|약을|수면제|손목|칼|베개|총|불지르|연탄/,
      english: /\b(?:pills?|rope|bridge|knife|guns?|blade|roof\w*|tracks|platform|cut(?:ting)?|wrists?|burn\w*|stab\w*|shoot\w*)\b/,
    },
    blows: {
      korean:
        /때리|때려|때렸|맞은지|맞고|맞았|맞아요|맞는|폭력|폭행|주먹|멍이|멍들|목을|밀쳐|밀어|밀치|부수|던져|던지|손이|손찌검|찌르|찔러|괴롭|왕따|벨트|허리띠|뺏/,
      english:
        /\b(?:hits?|hitting|beat(?:s|en|ing)?|punch\w*|slap\w*|chok\w*|push\w*|shov\w*|kick\w*|throws?|abus\w*|bull(?:y|ied|ying)|belt|yell\w*)\b/,
    },
    threat: {
      korean:
        /협박|퍼뜨|유포|동영상|사진|몸을|만지|만졌|만져|더듬|방에들어|씻을때|억지로|강제|가두|가둬|감금|굶|쫓아|따라와|따라다|집앞|스토|무서워|무섭|복수|해치/,
      english: /\b(?:threat\w*|scared|afraid|forc(?:e|es|ed)|touch\w*|rap\w+|assault\w*|stalk\w*|follow\w*|lock(?:s|ed)?|nudes|weapon|revenge|pay)\b/,
    },
  },
  medical: {
    care: {
      korean: /병원|의사(?!소통)|치료|처방|진료|검사(?!되)|검진|진단|수치|응급|입원|퇴원|중환자|신경과|정신과|굿을|침맞/,
      english: /\b(?:doctors?|hospital|clinic|treat\w*|therap\w*|scan|mri|x ray|biops\w*|results?|diagnos\w*)\b/,
    },
    surgery: {
      korean: /수술|시술|이식|절단|마취|라식|라섹|쌍수|성형|임플란트|교정|제왕/,
      english: /\b(?:surger\w*|operat\w*|op|procedure|transplant|replac\w*|lasik|botox|implants?|braces|c section|bypass|stent)\b/,
    },
    medicine: {
      korean: /약(?!속|점|사|대|한|국|간|혼)|주사|항암|백신|인슐린|부작용|복용|호르몬|투석/,
      english:
        /\b(?:med(?:s|ication\w*|icine\w*)|pills?|drug|dose|insulin|statins?|lithium|prozac|ssri\w*|antidepress\w*|antibiotics|vaccin\w*|chemo|radiation)\b/,
    },
    disease: {
      korean:
        /병(?=이|에|을|인|일|명|걸|나|은)|암(?=이|에|을|인|일|은|말|$)|간암|위암|폐암|종양|혹이|멍울|용종|재발|합병|후유증|유전병|치매|당뇨|혈압|우울증|공황|조울|조현|자폐|adhd|중독|디스크|뇌졸중|뇌출혈|염증|관절염|아토피|천식/,
      english:
        /\b(?:lump|mole|tumou?r|cancer|cyst|disease|illness|sick\w*|stroke|coma|dementia|alzheimer\w*|diabet\w*|depress\w*|anxiety|bipolar|autis\w*|adhd|addict\w*|arthritis|migraines?)\b/,
    },
    symptom: {
      korean: /증상|통증|아프|아픈|아파|저리|쑤시|피가|토해|토하|열이|기침|숨이|어지|붓|마비|안보여|다쳤|다치|부러|의식|깨어나|위독/,
      english:
        /\b(?:symptoms?|pain|ache\w*|hurt(?:s|ing)?|blood|bleed\w*|vomit\w*|throwing up|fever|rash|dizzy|numb\w*|swollen|breath\w*|injur\w*)\b/,
    },
    organ: {
      korean: /심장|가슴|허리|무릎|머리|어깨|눈이|간이|폐|신장|뇌|자궁|유방|전립선|갑상선|연골|위가|장이|피부|혈관|소변|대장/,
      english: /\b(?:heart|chest|kidney|liver|lungs?|brain|knee|hip|back|breasts?|thyroid|prostate|skin|blood)\b/,
    },
    healing: {
      korean: /낫|나을|나아|완치|회복|일어나실|호전|끊어도|끊을|좋아질|이겨/,
      english: /\b(?:heal\w*|cure\w*|recover\w*|better|survive|beat|walk again|worse)\b/,
    },
    birth: {
      korean:
        /임신|임테기|아기|아이가|아이를|뱃속|출산|분만|예정일|유산|낙태|난임|불임|시험관|인공수정|배란|난자|정자|착상|낳|들어선|생리|성별|주차|둘째|입덧|노산/,
      english:
        /\b(?:pregnan\w*|conceive|ivf|fertil\w*|baby|babies|birth|labou?r|due date|miscarr\w*|abort\w*|gender|boy|girl|eggs|period|weeks|twins)\b/,
    },
  },
  finance: {
    paper: {
      korean:
        /주식|코인|비트|이더|솔라나|리플|도지|나스닥|코스피|테슬라|엔비디아|삼전|삼성전자|카카오|펀드|채권|종목|상장|배당|선물하|옵션|공모주|etf|nft|stock|coin|crypto/,
      english:
        /\b(?:stocks?|shares?|crypto|bitcoin|btc|eth\w*|xrp|doge\w*|solana|coins?|nft|etfs?|index|fund\w*|bonds?|options?|calls|puts|forex|fx|ipo|tesla|nvda|nvidia|apple|nasdaq|portfolio|401k)\b/,
    },
    metal: {
      korean: /금값|골드|은값|금을|금이나|달러|환전|엔화|예금|적금|연금|보험/,
      english: /\b(?:gold|silver|dollars?|savings|pension|retirement|annuity)\b/,
    },
    estate: {
      korean: /청약|분양|전매|재건축|재개발|갭|경매|낙찰|아파트|오피스텔|상가|빌라|땅|토지|건물|부동산|집값|집을|집팔|월세받|전세/,
      english: /\b(?:real estate|property|house|housing|flat|apartment|condo|land|rental|mortgage|refinanc\w*)\b/,
    },
    trade: {
      korean:
        /살까|사도|사야|사둘|사라|팔까|팔고|팔아|매수|매도|들어가|갈아타|물렸|물린|손절|익절|존버|몰빵|올인|단타|레버리지|투자|넣을|넣어|넣으|맡기|맡겨|굴리|굴릴|버틸까|들고|buy|sell|hold|invest/,
      english: /\b(?:buy|sell|hold|invest\w*|trad(?:e|es|ing)|cash out|exit|dip|all in|margin|leverage|put|returns|broker)\b/,
    },
    price: {
      korean: /오를|오른|내릴|떨어|고점|저점|떡상|떡락|수익|이자|원금|본전|대박|회수|돈을벌|상승/,
      english: /\b(?:go up|rise|drop|crash|moon|market|rates?|price\w*|profit|interest|recover)\b/,
    },
    debt: {
      korean: /대출|담보|마통|마이너스|사채|빚|빌려|퇴직금|전재산|목돈|[0-9]+(?:억|천|만원)|월[0-9]/,
      english: /\b(?:loan|lend|borrow|equity|lump sum|bonus|debt|\d+k|money from me)\b/,
    },
    gamble: {
      korean: /로또|복권|토토|베팅|배팅|카지노|강원랜드|경마|도박|슬롯|손맛|당첨|포커/,
      english: /\b(?:lott\w*|lotto|jackpot|numbers|casino|slots?|poker|bet(?:ting)?|gambl\w*|roulette|blackjack|horse|powerball)\b/,
    },
  },
  legal: {
    court: {
      korean: /소송|재판|민사|형사|법적|법으로|법원|법정|판사|선고|판결|항소|상고|송사|승소|패소|배심|court|judge/,
      english: /\b(?:sue[sd]?|suing|lawsuits?|court|trial|judge|jury|verdict|appeal|hearing|rule|ruling|ruled)\b/,
    },
    police: {
      korean: /고소|고발|검사가|검찰|경찰|신고|자수|조사|출석|영장|기소|입건|증인|증거|진술|구속|구치/,
      english: /\b(?:police|arrest\w*|charge[sd]?|report\w*|investigat\w*|testify|witness|evidence|bail|warrant)\b/,
    },
    penalty: {
      korean: /벌금|과태료|면허|음주|처벌|징역|실형|집행유예|감옥|교도소|무죄|유죄|징계|학폭|추방|과실|손해배상|혐의|걸릴까/,
      english: /\b(?:jail|prison|guilty|plea|plead|parole|probation|dui|license|fine[sd]?|convict\w*|deport\w*|sentence\w*|fault|damages|liable)\b/,
    },
    counsel: {
      korean: /변호사|합의|위자료|양육권|양육비|재산분할|상속|유류분|법무사|lawyer|settle/,
      english: /\b(?:lawyers?|attorney|legal\w*|case|claim|settle\w*|custody|alimony|inherit\w*|estate|contest\w*|compensation)\b/,
    },
    paper: {
      korean: /계약|도장|사인|서명|보증|위약|보증금|전세금|명의|가압류|압류|파산|회생|추심|특허|저작권|상표|비자|영주권|난민|등기|세무|탈세/,
      english:
        /\b(?:contract|lease|sign\w*|nda|prenup|deposit|bankrupt\w*|visa|asylum|green card|immigration|irs|tax\w*|audit|co ?sign|patent|copyright|will)\b/,
    },
    wrong: {
      korean: /횡령|사기|명예훼손|모욕|무고|억울|누명|부당|해고|권고사직|산재|이혼|사고|집주인|세입자|임대|침범|안갚|안줘|안돌려/,
      english: /\b(?:fraud|scam\w*|fired|landlord|tenant|evict\w*|divorce|stole|owes?|accident|neighbou?r)\b/,
    },
  },
  lifespan: {
    death: {
      korean: /죽|돌아가|세상을|임종|위독|시한부|초상|상복|사별|과부|급사|객사|요절|저승|황천|단명|가실|떠나실/,
      english: /\b(?:die[sd]?|dying|death|dead|pass(?:es)?|away|gone|widow\w*|terminal|outlive|short life)\b/,
    },
    span: {
      korean:
        /명이|명줄|수명|장수|오래살|오래사|더살|얼마나살|까지살|까지사|사실까|사실수|살아계|살겠|살수|살날|남은날|남은시간|남으셨|버틸|버티실|넘기|넘길|넘겨|보고죽|보고갈/,
      english:
        /\b(?:live|lives|living|lifespan|longevity|left|longer|survive|make it|through the (?:night|winter|year)|see (?:next|another|my|his|her|spring))\b/,
    },
    measure: {
      korean: /몇살|몇년|몇달|언제|얼마나|며칠|까지|환갑|아흔|백살|백세|여든|칠순|팔순|올해|이번겨울|이번여름/,
      english: /\b(?:when|what (?:age|year|date|day)|how (?:long|many|much|old)|years|age|until|which year|\d{2,3})\b/,
    },
    whose: {
      korean: /할머니|할아버지|할매|할배|영감|엄마|아빠|아버지|어머니|어무이|부모|남편|아내|강아지|고양이|노견|노묘|우리개/,
      english: /\b(?:mom|mum|mother|dad|father|grandma|grandpa|gran\w*|husband|wife|dog|cat|parents?)\b/,
    },
    fate: {
      korean: /팔자|운이있|사주인|사주에|정해져|고비|먼저|순서|날짜/,
      english: /\b(?:destined|fated?|chart|first|early|young|accident|date)\b/,
    },
  },
}

/** A group of words, and the kind of danger it belongs to. */
export interface NamedWords {
  kind: SafetyKind
  name: string
}

const groups = Object.entries(words).flatMap(([kind, named]) =>
  Object.entries(named).map(([name, group]) => ({ kind: kind as SafetyKind, name, ...group })),
)

const hangul = /[가-힣]/
const letters = /[a-z]/

/** The groups of words that a message uses. Pure. */
export function nameWords({ dense, unveiled, latin, mixed }: Spelling): NamedWords[] {
  const inKorean = [...new Set([dense, unveiled, mixed])].filter((shape) => hangul.test(shape))
  const inEnglish = latin.filter((shape) => letters.test(shape))
  return groups.filter(({ korean, english }) => inKorean.some((shape) => korean.test(shape)) || inEnglish.some((shape) => english.test(shape)))
}
