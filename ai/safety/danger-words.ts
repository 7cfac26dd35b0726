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
      korean: /죽|자살|목숨|자해|세상을|저승|천국|하늘나라|뒤지|뒈지|디지|이승|하직|황천|명줄|안락사/,
      english:
        /\b(?:die|dead|death|dying|kill\w*|suicid\w*|unalive|funeral|heaven|harm\w*|hurt\w*|kms|slit|hang(?:ed|ing)?|drown\w*|overdos\w*|murder\w*|grave)\b/,
    },
    gone: {
      korean:
        /떠나|떠날|갈란|갈랍|가고싶|먼저갈|따라갈|사라|없어지|없애|끝내|끝났으면|끝장|여기까지|없으면|존재|로그아웃|숨을거|꺼지|가뿔|가불|가부|데려가|떠날라|안떴|안깼|자다가|영영/,
      english:
        /\b(?:gone|disappear|exist\w*|end(?:ing)?|vanish|around|alive|born|without me|wake|over|without (?:me|us)|notice\w*|leave|erased?|fade|done)\b/,
    },
    despair: {
      korean:
        /고통|괴로|지옥|절망|버티|버텨|못견디|지쳤|지친|짐만|민폐|벌받|태어|눈감|안깨|깨지|이유|의미|살날|살기|사는게|살아서|살아있|필요없|희망|살고|살기|고역|치워|쓸모|폐만|축내|낳지|죄인|벌같|숨쉬|눈뜨|아무도|티도안|홀로|외톨|혼자남/,
      english:
        /\b(?:burden|hopeless|pointless|worth|pain|suffer\w*|anymore|living|live|life|point|reason|tired|future|stop|useless|worthless|nobody|no one|empty|nothing|ghost|weight|hate|alone|cant|born|dont want)\b/,
    },
    farewell: {
      korean:
        /유서|유언|편지|비밀번호|마지막|미련|미안해|미안하|고마웠|맡길|맡아줄|나눠|정리|결정했|보험금|뒷일|남길|남은사람|고마웠|작별|인사|맡아|물려|줬어|지우|디데이|그날/,
      english:
        /\b(?:note|letters?|goodbye|packed|last|giving away|goodnight|ready|peaceful|insurance|gave (?:away|my)|belongings|thank you|sorry|tell (?:my|them)|miss me|plan\w*|affairs)\b/,
    },
    means: {
      korean:
        /뛰어|옥상|난간|다리위|한강|철로|선로|열차|번개탄|밧줄|약을|수면제|손목|칼|베개|총|불지르|연탄|물가|강가|강변|강물|바다에|알약|두통약|진통제|약국|약통|끈|매듭|가스|면도|승강장|도로|차도|농약|골프채|몽둥이|휘발유|독을|약타|약을타/,
      english:
        /\b(?:pills?|rope|bridge|knife|guns?|blade|roof\w*|tracks|platform|cut(?:ting)?|wrists?|burn\w*|stab\w*|shoot\w*|tablets?|tylenol|rail\w*|edge|jump\w*|river|razor|noose|hose|garage|traffic|charcoal|bleach|poison|gun|ledge|floor|sleeves)\b/,
    },
    blows: {
      korean:
        /때리|때려|때렸|맞은지|맞고|맞았|맞아요|맞는|폭력|폭행|주먹|멍이|멍들|목을|밀쳐|밀어|밀치|부수|던져|던지|손이|손찌검|찌르|찔러|괴롭|왕따|벨트|허리띠|뺏|때릴|두들|패고|팼|졸랐|조르|머리채|뺨|발로|걷어|던졌|집어던|엎고|지졌|멍들|할퀴|흔들/,
      english:
        /\b(?:hits?|hitting|beat(?:s|en|ing)?|punch\w*|slap\w*|chok\w*|push\w*|shov\w*|kick\w*|throws?|abus\w*|bull(?:y|ied|ying)|belt|yell\w*|hurts?|smash\w*|grab\w*|drag\w*|violent|hits|burn\w*|bruis\w*|plates?|wrists?|neck)\b/,
    },
    threat: {
      korean:
        /협박|퍼뜨|유포|동영상|사진|몸을|만지|만졌|만져|더듬|방에들어|씻을때|억지로|강제|가두|가둬|감금|굶|쫓아|따라와|따라다|집앞|스토|무서워|무섭|복수|해치|비밀|벗은|벗으|보내라|안보내면|말하면|추적|감시|월급을|못나가|못만나|가만안|죽인다|찍혔|찍어|미행|기다렸|기다려요|끝장|해코지|태워버|만나재|만나자고/,
      english:
        /\b(?:threat\w*|scared|afraid|forc(?:e|es|ed)|touch\w*|rap\w+|assault\w*|stalk\w*|follow\w*|lock(?:s|ed)?|nudes|weapon|revenge|pay|secret|pictures?|photos?|pics|alone|room|won t let|wont let|locks? me|find me|tracks?|waits?|watch\w*|paycheck|passport|smother|pillow|weekend|coach|stranger|older guy|against my will|naked)\b/,
    },
  },
  medical: {
    care: {
      korean:
        /병원|의사(?!소통)|치료|처방|진료|검사(?!되)|검진|진단|수치|응급|입원|퇴원|중환자|신경과|정신과|굿을|침맞|의원|한의|의료|간호|재검|영상|초음파|내시경/,
      english:
        /\b(?:doctors?|hospital|clinic|treat\w*|therap\w*|scan|mri|x ray|biops\w*|results?|diagnos\w*|nurse|er|icu|specialist|second opinion|ultrasound|appointment|smear|test)\b/,
    },
    surgery: {
      korean:
        /수술|시술|이식|절단|마취|라식|라섹|쌍수|성형|임플란트|교정|제왕|떼는|떼어|째는|째야|꿰매|인공관절|스텐트|맹장|편도|치질|탈장|백내장|쌍꺼풀|지방흡입|필러|보톡스/,
      english:
        /\b(?:surger\w*|operat\w*|op|procedure|transplant|replac\w*|lasik|botox|implants?|braces|c section|bypass|stent|tonsils?|appendix|hernia|cataract\w*|hysterectom\w*|pacemaker|valve|removed|cosmetic|nose job|knife|anesth\w*|stitches|wisdom teeth|extraction|gallbladder|graft)\b/,
    },
    medicine: {
      korean:
        /약(?!속|점|사|대|한|국|간|혼)|주사|항암|백신|인슐린|부작용|복용|호르몬|투석|한약|양약|알약|영양제|용량|끊어|끊고|줄여도|항생제|진통제|수면제|연고|인삼|홍삼|약초/,
      english:
        /\b(?:med(?:s|ication\w*|icine\w*)|pills?|drug|dose|insulin|statins?|lithium|prozac|ssri\w*|antidepress\w*|antibiotics|vaccin\w*|chemo|radiation|dos(?:e|es|age)|tablets?|herbs?|herbal|supplements?|taper\w*|milligrams?|mg|injection\w*|ozempic|painkillers?|remed\w*|steroids?|shot|ashwagandha|ginseng)\b/,
    },
    disease: {
      korean:
        /병(?=이|에|을|인|일|명|걸|나|은)|암(?=이|에|을|인|일|은|말|$)|간암|위암|폐암|종양|혹이|멍울|용종|재발|합병|후유증|유전병|치매|당뇨|혈압|우울증|공황|조울|조현|자폐|adhd|중독|디스크|뇌졸중|뇌출혈|염증|관절염|아토피|천식|결절|물혹|낭종|근종|전이|말기|백혈|파킨슨|중풍|간경화|루푸스|뇌전증|대상포진|백반|난청|폐경|갱년기|비염|통풍|빈혈|결핵|폐렴|마비|혼수|장염|독감|코로나/,
      english:
        /\b(?:lump|mole|tumou?r|cancer|cyst|disease|illness|sick\w*|stroke|coma|dementia|alzheimer\w*|diabet\w*|depress\w*|anxiety|bipolar|autis\w*|adhd|addict\w*|arthritis|migraines?|lupus|epilep\w*|seizures?|parkinson\w*|hepatitis|ulcer\w*|asthma|benign|malignant|polyp\w*|fibroid\w*|relapse\w*|remission|infect\w*|flu|covid|pneumonia|cholesterol|menopaus\w*|infertil\w*|schizo\w*|ptsd|insomnia|eczema)\b/,
    },
    symptom: {
      korean:
        /증상|통증|아프|아픈|아파|저리|쑤시|피가|토해|토하|열이|기침|숨이|어지|붓|마비|안보여|다쳤|다치|부러|의식|깨어나|위독|뻐근|결리|두근|식은땀|쓰러|경련|발작|혈변|각혈|멍울|만져|빠져요|침침|욱신|따끔|가렵|하혈|혹|토하|구토|설사|체중/,
      english:
        /\b(?:symptoms?|pain|ache\w*|hurt(?:s|ing)?|blood|bleed\w*|vomit\w*|throwing up|fever|rash|dizzy|numb\w*|swollen|breath\w*|injur\w*|tight\w*|short of breath|cough\w*|faint\w*|seizure|twitch\w*|tingl\w*|itch\w*|limp|nause\w*|stool|palpitat\w*|weight loss|losing weight|ringing|blurr\w*|lumps?|spotting|cramps?)\b/,
    },
    organ: {
      korean:
        /심장|가슴|허리|무릎|머리|어깨|눈이|간이|폐|신장|뇌|자궁|유방|전립선|갑상선|연골|위가|장이|피부|혈관|소변|대장|대변|소변|손발|한쪽팔|왼팔|가슴|목에|겨드랑|등이|배가|입안|항문|방광|난소|간수치|맥박/,
      english:
        /\b(?:heart|chest|kidney|liver|lungs?|brain|knee|hip|back|breasts?|thyroid|prostate|skin|blood|stomach|lungs?|bowel|colon|throat|neck|arm|leg|spine|bladder|ovar\w*|uterus|womb|tooth|teeth|eyes?|ears?|head|gut|bones?|joints?)\b/,
    },
    healing: {
      korean: /낫|나을|나아|완치|회복|일어나실|호전|끊어도|끊을|좋아질|이겨|낫겠|낫지|건강해질|깨어|돌아올|다스|차도|걸을수/,
      english:
        /\b(?:heal\w*|cure\w*|recover\w*|better|survive|beat|walk again|worse|get well|pull through|fix\w*|go away|fight (?:it|this)|come out of|back to normal|stick|carry)\b/,
    },
    birth: {
      korean:
        /임신|임테기|아기|아이가|아이를|뱃속|출산|분만|예정일|유산|낙태|난임|불임|시험관|인공수정|배란|난자|정자|착상|낳|들어선|생리|성별|주차|둘째|입덧|노산|배속|복중|태아|산모|폐경|아이를|애기|지울|착상|배아|쌍둥이|아들|딸|월경|이아이|애낳|산달|진통|조산|양수/,
      english:
        /\b(?:pregnan\w*|conceive|ivf|fertil\w*|baby|babies|birth|labou?r|due date|miscarr\w*|abort\w*|gender|boy|girl|eggs|period|weeks|twins|expecting|embryo\w*|child|deliver\w*|induc\w*|trimester|ultrasound|born|to term|along|ovulat\w*|sperm|womb|surrog\w*|a kid|late)\b/,
    },
  },
  finance: {
    paper: {
      korean:
        /주식|코인|비트|이더|솔라나|리플|도지|나스닥|코스피|테슬라|엔비디아|삼전|삼성전자|카카오|펀드|채권|종목|상장|배당|선물하|옵션|공모주|etf|nft|stock|coin|crypto|증권|나스닥|미장|국장|국채|리츠|알트|밈코인|업비트|빗썸|불장|차트|상폐|비상장|레버|인버스|곱버스|지수/,
      english:
        /\b(?:stocks?|shares?|crypto|bitcoin|btc|eth\w*|xrp|doge\w*|solana|coins?|nft|etfs?|index|fund\w*|bonds?|options?|calls|puts|forex|fx|ipo|tesla|nvda|nvidia|apple|nasdaq|portfolio|401k|treasur\w*|reits?|altcoins?|memecoins?|token\w*|futures|commodit\w*|s p|dow|kospi|dividend\w*|position|equity|equities|ticker|robinhood|bull|bear|stake|holdings|securities)\b/,
    },
    metal: {
      korean: /금값|골드|은값|금을|금이나|달러|환전|엔화|예금|적금|연금|보험|은을|금사|은사|금붙이|골드바|외화|엔저|국민연금|퇴직연금/,
      english: /\b(?:gold|silver|dollars?|savings|pension|retirement|annuity|bullion|yen|euros?|currency|cash|nest egg|ira|annuities|severance)\b/,
    },
    estate: {
      korean:
        /청약|분양|전매|재건축|재개발|갭|경매|낙찰|아파트|오피스텔|상가|빌라|땅|토지|건물|부동산|집값|집을|집팔|월세받|전세|갭투|영끌|재건축|분양|입주권|모델하우스|집사|집살|주택|지식산업/,
      english:
        /\b(?:real estate|property|house|housing|flat|apartment|condo|land|rental|mortgage|refinanc\w*|house prices?|remortgage|foreclos\w*|plot|acre\w*|duplex|airbnb|villa|second home|lot)\b/,
    },
    trade: {
      korean:
        /살까|사도|사야|사둘|사라|팔까|팔고|팔아|매수|매도|들어가|갈아타|물렸|물린|손절|익절|존버|몰빵|올인|단타|레버리지|투자|넣을|넣어|넣으|맡기|맡겨|굴리|굴릴|버틸까|들고|buy|sell|hold|invest|물타|불타|담을|담아|빼야|빼는|뺄까|찍어|들어갈|들어가도|베팅|걸까|걸어|털까|익절|굴려|청산|놔둘/,
      english:
        /\b(?:buy|sell|hold|invest\w*|trad(?:e|es|ing)|cash out|exit|dip|all in|margin|leverage|put|returns|broker|take profits?|get in|get out|go long|short|double down|dump\w*|park|allocate|cash in|pull (?:my|out)|load up|back(?:ing)?|lend|diversif\w*)\b/,
    },
    price: {
      korean:
        /오를|오른|내릴|떨어|고점|저점|떡상|떡락|수익|이자|원금|본전|대박|회수|돈을벌|상승|바닥|반등|폭락|폭등|상폐|불어|뻥튀기|몇배|수익률|원금|프로준|프로씩|퍼센트/,
      english:
        /\b(?:go up|rise|drop|crash|moon|market|rates?|price\w*|profit|interest|recover|bottom|rebound|bubble|double|triple|yield\w*|percent|gains?|losses|guarantee\w*|returns?|payout|rally|burned|pay off)\b/,
    },
    debt: {
      korean:
        /대출|담보|마통|마이너스|사채|빚|빌려|퇴직금|전재산|목돈|[0-9]+(?:억|천|만원)|월[0-9]|마이너스통장|카드론|현금서비스|신용대출|끌어|당겨|여윳돈|종잣돈|시드|유산/,
      english:
        /\b(?:loan|lend|borrow|equity|lump sum|bonus|debt|\d+k|money from me|max out|credit|refinanc\w*|seed money|windfall|sitting around|mortgage)\b/,
    },
    gamble: {
      korean:
        /로또|복권|토토|베팅|배팅|카지노|강원랜드|경마|도박|슬롯|손맛|당첨|포커|강랜|정선|바카라|뱅커|룰렛|홀덤|블랙잭|고스톱|판돈|화투|스피또|긁|경륜|파워볼|사다리|따올|잭팟|한방|번호|역배|픽/,
      english:
        /\b(?:lott\w*|lotto|jackpot|numbers|casino|slots?|poker|bet(?:ting)?|gambl\w*|roulette|blackjack|horse|powerball|vegas|macau|baccarat|banker|derby|parlay|odds|scratch\w*|tables|raffle|on red|black|bookie|sportsbook|underdog|raise|dealer|lucky numbers)\b/,
    },
  },
  legal: {
    court: {
      korean:
        /소송|재판|민사|형사|법적|법으로|법원|법정|판사|선고|판결|항소|상고|송사|승소|패소|배심|court|judge|취하|제소|맞소|심리|변론|조정|중재|재심|가처분|항고|피고|원고/,
      english:
        /\b(?:sue[sd]?|suing|lawsuits?|court|trial|judge|jury|verdict|appeal|hearing|rule|ruling|ruled|court date|plaintiff|defendant|litigat\w*|arbitrat\w*|mediat\w*|bench|magistrate|probate|tribunal|injunction)\b/,
    },
    police: {
      korean:
        /고소|고발|검사가|검찰|경찰|신고|자수|조사|출석|영장|기소|입건|증인|증거|진술|구속|구치|혐의|체포|수사|참고인|피의자|내사|고발|압수|수갑|자백|합의금/,
      english:
        /\b(?:police|arrest\w*|charge[sd]?|report\w*|investigat\w*|testify|witness|evidence|bail|warrant|cops?|detective|confess\w*|statement|subpoena\w*|authorities|raid\w*|press charges|informant|whistle\w*)\b/,
    },
    penalty: {
      korean:
        /벌금|과태료|면허|음주|처벌|징역|실형|집행유예|감옥|교도소|무죄|유죄|징계|학폭|추방|과실|손해배상|혐의|걸릴까|형량|감형|선처|구형|전과|보석|가석방|출소|벌점|정지|취소될|추징|영창/,
      english:
        /\b(?:jail|prison|guilty|plea|plead|parole|probation|dui|license|fine[sd]?|convict\w*|deport\w*|sentence\w*|fault|damages|liable|sentenc\w*|felony|misdemeanor|community service|ticket|suspended|penalt\w*|house arrest|inside)\b/,
    },
    counsel: {
      korean: /변호사|합의|위자료|양육권|양육비|재산분할|상속|유류분|법무사|lawyer|settle|법률|로펌|국선|친권|키우게|면접교섭|유언장|합의이혼|탄원/,
      english:
        /\b(?:lawyers?|attorney|legal\w*|case|claim|settle\w*|custody|alimony|inherit\w*|estate|contest\w*|compensation|counsel|represent\w*|public defender|child support|prenup\w*|mediator|severance|payout)\b/,
    },
    paper: {
      korean:
        /계약|도장|사인|서명|보증|위약|보증금|전세금|명의|가압류|압류|파산|회생|추심|특허|저작권|상표|비자|영주권|난민|등기|세무|탈세|차용증|공증|각서|특약|해지|파기|내용증명|임차|보증금|지급명령|채무|면책|귀화|국적|취업비자|체류/,
      english:
        /\b(?:contract|lease|sign\w*|nda|prenup|deposit|bankrupt\w*|visa|asylum|green card|immigration|irs|tax\w*|audit|co ?sign|patent|copyright|will|agreement|clause|deed|notar\w*|trademark\w*|permit|citizenship|naturali\w*|guarantor|terms|franchise|debt|collector\w*|void|title)\b/,
    },
    wrong: {
      korean:
        /횡령|사기|명예훼손|모욕|무고|억울|누명|부당|해고|권고사직|산재|이혼|사고|집주인|세입자|임대|침범|안갚|안줘|안돌려|폭행|뺑소니|층간|하자|의료사고|표절|도용|갑질|체불|상간|불륜|위자|성희롱|빌려준돈|떼인|떼먹/,
      english:
        /\b(?:fraud|scam\w*|fired|landlord|tenant|evict\w*|divorce|stole|owes?|accident|neighbou?r|harass\w*|slander\w*|defam\w*|malpractice|negligen\w*|wrongful\w*|discriminat\w*|unpaid|hit and run|assault|infring\w*|plagiar\w*|forg(?:ed|ery)|embezzl\w*|not declaring|evad\w*|hoa|breach\w*)\b/,
    },
  },
  lifespan: {
    death: {
      korean:
        /죽|돌아가|세상을|임종|위독|시한부|초상|상복|사별|과부|급사|객사|요절|저승|황천|단명|가실|떠나실|상치|제사|제삿|장례|숨질|숨을거|하직|염라|사망|골로|북망|묻힐|눈감/,
      english:
        /\b(?:die[sd]?|dying|death|dead|pass(?:es)?|away|gone|widow\w*|terminal|outlive|short life|grave|funeral|bury|buried|expire|croak|demise|perish|coffin|eulogy|reaper|afterlife|time up|run out|end of me)\b/,
    },
    span: {
      korean:
        /명이|명줄|수명|장수|오래살|오래사|더살|얼마나살|까지살|까지사|사실까|사실수|살아계|살겠|살수|살날|남은날|남은시간|남으셨|버틸|버티실|넘기|넘길|넘겨|보고죽|보고갈|목숨|명줄|채울|채우|나실|버틸까|버티실|길게|짧게|천수|고비|여생|살려나|살거나|살런지|살아남/,
      english:
        /\b(?:live|lives|living|lifespan|longevity|left|longer|survive|make it|through the (?:night|winter|year)|see (?:next|another|my|his|her|spring)|long life|short life|how long|pull through|last|lasts?|remaining|life line|lifetime|survives?|outlast|around|hold on)\b/,
    },
    measure: {
      korean:
        /몇살|몇년|몇달|언제|얼마나|며칠|까지|환갑|아흔|백살|백세|여든|칠순|팔순|올해|이번겨울|이번여름|며칠|구순|팔십|구십|예순|쉰|아흔|명절|추석|설까지|생신|봄까지|여름까지|수능까지|졸업까지/,
      english:
        /\b(?:when|what (?:age|year|date|day)|how (?:long|many|much|old)|years|age|until|which year|\d{2,3}|christmas|birthday|wedding|graduation|spring|winters?|summers?|months?|days|this year|another|age)\b/,
    },
    whose: {
      korean:
        /할머니|할아버지|할매|할배|영감|엄마|아빠|아버지|어머니|어무이|부모|남편|아내|강아지|고양이|노견|노묘|우리개|장인|장모|시부|시모|시어머|시아버|노인|어르신|아기|바깥양반|집사람/,
      english: /\b(?:mom|mum|mother|dad|father|grandma|grandpa|gran\w*|husband|wife|dog|cat|parents?|sister|brother|uncle|aunt|nana|nan|in law)\b/,
    },
    fate: {
      korean: /팔자|운이있|사주인|사주에|정해져|고비|먼저|순서|날짜|정해진|타고난|점지|예정|운명|해에|시기|순번/,
      english:
        /\b(?:destined|fated?|chart|first|early|young|accident|date|written|foretold|pillars|stars|luck cycle|meant|predict\w*|doomed|fortune)\b/,
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
