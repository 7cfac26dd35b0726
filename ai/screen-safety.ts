import type { SafetyKind } from './client.ts'

/** Without spaces and marks, so that "죽고 싶 다" and "죽고싶다" read the same. */
function despace(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.,!?~…·'"’“”\-_*/ㅠㅜㅋㅎ]+/g, '')
}

/** Words that would alarm but praise, complain or exaggerate: taken out before crisis is looked for. */
const figures = [
  /죽도록(?=일|공부|노력|뛰|사랑|고생|했|하)/g,
  /(?:배고파|힘들어|피곤해|졸려|더워|추워|웃겨|보고싶어|귀여워|심심해|바빠|좋아|아파|맛있어)서?죽(?:겠|을것같|을거같|는줄)/g,
  /죽(?:여주|이는맛|을맛|치고)/g,
  /죽마고우|죽을쑤|호박죽|전복죽|죽집/g,
  /목숨걸고|목숨을걸고/g,
  /killit|killingit|dyingto(?=know|see|meet|hear|try)|tothedeath|deadline/g,
]

const crisis = [
  /죽고(?:만)?싶|죽어버리|죽을(?:까|래|방법|생각|거야|거예요|준비)|죽는게(?:나|편|낫)|죽으면(?:편|끝|다끝|좋겠)|죽어야(?:할|겠|하나|될)|자살|자해|극단적(?:인)?선택/,
  /살기(?:가)?싫|살고싶지(?:않|가않)|그만살고|더(?:이상|는)?살(?:고싶지|이유|수가없|자신)|살아(?:갈|야할|있을)?이유(?:가|를)?(?:없|모르)|왜살아야|사는게(?:무의미|의미(?:가)?없|지옥)/,
  /사라지고싶|없어지고싶|없어져(?:버렸으면|버리고|도아무도)|내가없어(?:지면|도)|나없어도|이세상(?:에)?(?:없|떠나|하직|을뜨)|세상을?(?:등지|하직|떠나고싶|뜨고)|눈(?:을)?(?:안|감고)(?:떴으면|뜨고싶|깨지|안깨)|잠들어서?(?:안|영영|다시안)(?:깨|일어)|영원히자고|깨어나지않/,
  /(?:약|수면제|번개탄|연탄|밧줄|유서)(?:을|를|도)?(?:모아|사뒀|사두|샀|준비|써놨|썼|다먹|털어)/,
  /(?:한강|다리|옥상|베란다)(?:에서|에|으로)?(?:뛰어|떨어지|갈까|가고싶|올라)/,
  /손목(?:을)?(?:긋|그었|그어)|목(?:을)?매(?:고|달|려|서)|뛰어내리/,
  /모든걸?끝내|다끝내(?:고싶|버리|려)|이번생은?(?:여기까지|끝내)|마지막으로(?:제|내)?(?:팔자|사주|운|인사)/,
  /(?:남편|아빠|아버지|엄마|남친|남자친구|여친|애인|오빠|형|가족|누가)[이가은는]?(?:자꾸|매일|또|나를|저를|날)*(?:때려|때리|패요|폭행|목을졸|칼로|죽이겠)/,
  /맞고(?:살|있어|지내)|성폭행|성추행|강간|가정폭력|데이트폭력|협박(?:받|당)|감금/,
  /죽여버리|죽이고싶|같이죽/,
]
const crisisEnglish = [
  /\b(?:kill|hurt|harm|cut) (?:myself|him|her|them all)\b/,
  /\bsuicid|\bself[- ]?harm|\boverdos/,
  /\b(?:want|wish|going|ready|like) (?:to )?(?:die|be dead|disappear forever|end it all|end my life|not wake up)\b|\bi wish i (?:was|were) dead\b|\bend it all\b|\btake my (?:own )?life\b/,
  /\b(?:don'?t|do not|no longer) (?:want|wish) to (?:be here|be alive|live|exist|wake up)\b|\bno (?:reason|point) (?:to|in) liv(?:e|ing)\b|\bbetter off (?:dead|without me)\b|\bcan'?t go on\b/,
  /\bsaved up (?:my )?pills\b|\bgoodbye (?:note|letter)\b|\bmy (?:husband|wife|boyfriend|girlfriend|partner|dad|father|mother|mom) (?:hits|beats|hurts|chokes|rapes?)\b|\b(?:he|she) (?:hits|beats|chokes) me\b|\bbeing abused\b|\braped\b/,
]

const redirects: readonly { kind: Exclude<SafetyKind, 'crisis'>; korean: readonly RegExp[]; english: readonly RegExp[] }[] = [
  {
    kind: 'lifespan',
    korean: [
      /몇살까지(?:살|사는|산|인|가|일|진)|언제(?:쯤)?(?:죽|돌아가시|세상)|죽는(?:해|날|나이|시기|때)|수명|단명|명이(?:짧|길|몇|다)|요절|천수를|오래살(?:까|수|아|겠|지|나)|(?:제|내|우리|엄마|아빠)명(?:이|은)/,
      /(?:돌아가실|사망)(?:까|시기|운|날|해)|임종|장수(?:할|하|운)/,
    ],
    english: [
      /\bhow long (?:will|do|am|have) i (?:live|going to live|got (?:left )?to live)|\bhow long (?:will|does) (?:my|he|she)\b.* liv|\blife ?span\b|\bwhen (?:will|do|am) i (?:die|going to die)|\bwhen will (?:my \w+|he|she) die|\bage (?:will|do) i die|\blife expectancy\b|\bdate of (?:my )?death\b/,
    ],
  },
  {
    kind: 'medical',
    korean: [
      /암(?:에|이|걸|인지|일까|진단|수술|환자)|(?:위|폐|간|유방|대장|갑상선|췌장)암|종양|멍울|혹이(?:잡|만|있|생)|수술|항암|시술|진단|검사결과|완치|투병|처방|약(?:을)?(?:끊|먹어야|줄)|병원(?:에)?(?:가야|안가|갈까)|치료(?:를)?(?:받|해|안|중단|할)|(?:병|증상|통증)(?:이|을|은)?(?:나을|낫|심해|뭐|무슨)|당뇨|고혈압|우울증|공황|조현|뇌졸중|심근경색|치매/,
      /임신(?:이|을|할|될|가능|언제|했|하|중|운|성공)|유산(?:이|될|할|하|했|기|끼|될까)(?!상속)|불임|난임|시험관|인공수정|제왕절개|출산(?:일|날짜|택일|시기)|낙태|아들(?:일까|인지딸|낳)|태아|성별/,
    ],
    english: [
      /\bcancer\b|\btumou?r\b|\bsurger(?:y|ies)\b|\bchemo|\bdiagnos|\bmedication\b|\bstop taking my\b|\bpregnan|\bmiscarr|\bivf\b|\binfertil|\bc-section\b|\bcesarean\b|\bget pregnant\b|\bconceive\b|\blump in\b|\bdepression\b|\bdiabetes\b|\bsymptoms?\b|\bbiopsy\b|\bgender of (?:my|the) baby\b/,
    ],
  },
  {
    kind: 'finance',
    korean: [
      /비트코인|이더리움|도지|코인(?!노래|세탁)|알트|주식|종목|몰빵|매수|매도|손절(?:할|해야|가|타이밍|라인)|물타기|상장|공모주|선물(?:거래|옵션)|레버리지|펀드|etf|나스닥|코스피|코스닥|삼성전자|테슬라|엔비디아|리츠|적금깨|대출(?:을)?(?:받아서?|땡겨|내서|영끌)(?:투자|사|코인|주식|집|비트|올인|해도|$)|영끌|갭투자|투자(?:해도|할까|하면|처|상품|를해|금|할만|하는게|하려|했|한거|운)|로또(?:번호|당첨)|경매(?:로|에|받)|분양권/,
    ],
    english: [
      /\bstocks?\b|\bshares\b|\bcrypto|\bbitcoin\b|\bethereum\b|\bbtc\b|\betf\b|\boptions? trad|\b(?:tesla|nvidia|apple) (?:calls|puts|stock)|\binvest(?:ing|ment)?\b(?! in (?:myself|people|learning|friend))|\blottery\b|\bday trad|\bforex\b|\bmortgage (?:now|rate)|\bshort sell|\bput all my (?:savings|money)\b|\bbuy (?:the dip|calls|puts)\b/,
    ],
  },
  {
    kind: 'legal',
    korean: [
      /소송|재판|고소(?!한)|고발|실형|집행유예|집유|합의금|벌금|구속|기소|판결|승소|패소|항소|변호사|형사|민사|위자료|양육권|친권|재산분할|상속(?:분쟁|포기|소송|재산)|법원|경찰조사|유죄|무죄|무고|음주운전|파산신청|개인회생|계약(?:서)?(?:에)?(?:사인|도장|서명|해지|파기)(?:해도|할|하면|을)/,
    ],
    english: [
      /\blawsuit\b|\bsue\b|\bsuing\b|\btrial\b(?! period)|\bcourt (?:case|date|hearing)\b|\bcustody\b|\bjail\b|\bprison\b|\bverdict\b|\bprobation\b|\balimony\b|\bconvict|\bguilty\b(?! (?:pleasure|about))|\bsettlement (?:offer|money)\b|\bsign (?:the|this) contract\b|\blegal (?:case|battle|action)\b|\bwin (?:my|the) case\b|\bbankruptcy\b|\bdui\b/,
    ],
  },
]

/**
 * Finds what must be answered with care before anything is read from a chart: a person in danger first (`crisis`, also
 * veiled), then questions that a chart must not decide. Null for everything else. Pure.
 */
export function screenSafety(text: string): { kind: SafetyKind } | null {
  const plain = text.normalize('NFC').toLowerCase().replaceAll('’', "'")
  let dense = despace(text)
  for (const figure of figures) dense = dense.replaceAll(figure, '')
  if (crisis.some((pattern) => pattern.test(dense)) || crisisEnglish.some((pattern) => pattern.test(plain))) return { kind: 'crisis' }
  for (const { kind, korean, english } of redirects)
    if (korean.some((pattern) => pattern.test(dense)) || english.some((pattern) => pattern.test(plain))) return { kind }
  return null
}
