import { copula } from './copula.ts'
import { calendarReaders } from './read-calendar.ts'
import { monthName } from './read-english-date.ts'
import { roleReaders, sexReaders } from './read-sex.ts'
import type { Reader } from './reader.ts'

const tens = '열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔'
const ones = '한|하나|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉'
const age = `(?:(?:올해|지금|현재|만|세는\\s?나이로?|한국\\s?나이로?)\\s?){0,2}(?:\\d{1,3}\\s?(?:세|살)|나이(?:는|가)?\\s?\\d{1,3}|\\d0대(?:\\s?(?:초반|중반|후반))?|(?:${tens})(?:${ones})?\\s?살|(?:서른|마흔|쉰|예순|일흔|여든)(?:${ones})?(?=\\s?(?:[여남]자|[여남]성|먹은|된|초반|중반|후반))|(?:스물|서른|마흔|쉰|예순|일흔|여든)(?:${ones})(?=$|[^가-힣]))(?:이?고요?|인데요?|의|인|된|먹은|짜리|${copula})?`
const smallWords =
  '제|내|우리|저희|그|이|사주|사주팔자|띠|현지\\s?시간|한국\\s?시간|기준|날짜|성별|이름|지역|출생|생년|주민번호\\s?앞자리|아기|애기|아이|아가|자연분만|제왕절개로?|쌍둥이|첫째|둘째|셋째|막내|큰|작은|우리집|울|올해|시방|그때|그날|당시|딱|바로|즉|정도|경|참고로|일단|정확한|정각|[월화수목금토일]요일|생|시간|시각|시|장소|곳|그리고|님|사람'
const animals = '쥐|소|호랑이|범|토끼|용|뱀|말|양|원숭이|잔나비|닭|개|돼지'

/** People of either sex, right before what is told of their birth. */
const acquaintances =
  '동생|친구|친한\\s?친구|베프|절친|지인|애인|연인|상대방?|막내|막둥이|사촌|조카|동료|선배|후배|상사|사장님|대표님|팀장님|자녀|손님|손주|의뢰인|배우자|짝꿍'

const nationalities =
  'korean|japanese|chinese|vietnamese|filipino|thai|mongolian|uzbek|russian|cambodian|indonesian|nepali|nepalese|indian|american|british|english|irish|scottish|canadian|australian|french|german|italian|spanish|dutch|polish|ukrainian|brazilian|mexican|taiwanese|asian|european|foreigner'

/** What a correction in English takes back: `April 2, not April 1`. */
const rejected = `not (?:on |in |at |the )*(?:${monthName}\\s?\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of )?${monthName}|\\d{4}|\\d{1,2}(?:st|nd|rd|th)|\\d{1,2}(?::\\d{2})?\\s?[ap]\\.?m)`

export const wordReaders: readonly Reader[] = [
  {
    pattern: /(?<=\(\s?)(?:본인|나|저|me|myself|self)(?=\s?\))/y,
    read: () => ({ kind: 'filler', clings: true }),
  },
  ...calendarReaders,
  ...roleReaders,
  ...sexReaders,
  {
    pattern:
      /i(?: was|'m| am)(?= (?:actually )?born(?![a-z]))|[제내]\s?(?=생일|생년월일|출생|birthday)|my (?=(?:own )?(?:birthday|b-?day|dob|d\.o\.b|birth|date of birth)(?![a-z]))/y,
    read: () => ({ kind: 'cue', of: 'self', speaker: true }),
  },
  {
    pattern:
      /(?:첫\s?번째|처음|앞의?|이른)\s?(?:시각|시간|것|거)?(?=$|[^가-힣]|이|으로|요)|(?:the )?(?:first|earlier)(?: one| time)?(?![a-z])|서머타임\s?(?:중|때|안|적용)|daylight(?: saving)? time/y,
    read: () => ({ kind: 'fold', fold: 0 }),
  },
  {
    pattern:
      /(?:두\s?번째|뒤의?|늦은)\s?(?:시각|시간|것|거)?(?=$|[^가-힣]|이|으로|요)|(?:the )?(?:second|later)(?: one| time)?(?![a-z])|서머타임\s?(?:끝난\s?)?(?:뒤|후|아님|해제)|standard time/y,
    read: () => ({ kind: 'fold', fold: 1 }),
  },
  { pattern: new RegExp(`(?:${age})(?=$|[^가-힣])`, 'y'), read: () => ({ kind: 'cue', of: 'self' }) },
  {
    pattern:
      /(?:i'?m |i am |a )?\d{2}[\s-]?(?:years?[\s-]?old|yo|y\/o|yrs?(?: old)?)(?![a-z])|(?:i'm|i am|im) \d{2}(?=$|[,;.]\s|\s(?:and|female|male|f|m|woman|man)\b)/y,
    read: () => ({ kind: 'cue', of: 'self' }),
  },
  {
    pattern: new RegExp(
      `(?:(?:초|중|고)\\s?[1-6]|(?:초등|중|고등|대)학생|재수생|취준생|직장인|회사원|공무원|주부|자영업자|대학원생)(?:${copula})?(?=$|[^가-힣])`,
      'y',
    ),
    read: () => ({ kind: 'cue', of: 'self' }),
  },
  {
    pattern: /(?:빠른\s?)?\d{2}\s?학번(?:이?고|인데|의|이에요|입니다|인)?(?=$|[^가-힣])|(?:i'm |i am )?class of (?:\d{4}|'?\d{2})(?!\d)/y,
    read: () => ({ kind: 'cue', of: 'self' }),
  },
  { pattern: /(?:대한민국|한국|우리나라|south korea|korea|rok)(?=$|[^가-힣a-z]|에서|에|인|이)/y, read: () => ({ kind: 'country', korean: true }) },
  {
    pattern:
      /(?:미국|일본|중국|영국|독일|프랑스|캐나다|호주|베트남|러시아|대만|외국|해외|유럽|브라질|인도(?!네)|usa|u\.s\.a?\.?|us|united states|united kingdom|uk|england|japan|china|germany|france|canada|australia|vietnam|russia|taiwan|india|brazil|italy|spain|abroad|overseas|california|texas|florida|oregon)(?=$|[^가-힣a-z]|에서|에|인|이)/y,
    read: () => ({ kind: 'country', korean: false }),
  },
  {
    pattern:
      /(?:출생지|고향(?=은|이|\s?:)|태생지|hometown|출생일시|출생일|출생(?:\s?(?:시간|시각|년도|연도|장소|도시))?|태어난(?:\s?(?:시간|시각|시|날짜|날|곳|때|해|연도|년도|장소|도시))?|태어[났난나남낫낳](?:(?![여남][자성]|시[간는각]|오[전후]|새벽|저녁|아침)[가-힣]){0,8}|(?<![이가]\s?)나[셨신][가-힣]{0,4}|태생|출신|토박이|(?<![이가]\s?)났(?:습|심|슴|어|다|고|대|데|지|는|던|당|슈|음|네|구|시|으)?[가-힣]{0,5}|나왔(?:습니다|어요?|슈|대요?|다)|생시|낳[가-힣]{1,5}|세상에\s?(?:나온|나왔)[가-힣]{0,4}|세상\s?빛을\s?(?:본|봤)[가-힣]{0,4}|생년월일시?|생년|년생|생월|생일시|出生|生|born|birth ?place|place of birth|birth ?(?:date|time|data|info)?|date of birth|time of birth|[tp]\.?o\.?b\.?|d\.?o\.?b\.?|b\.)(?![a-z])(?:은|는|을|를|[이가](?![가-힣]))?/y,
    read: ({ 0: said }) => ({ kind: 'cue', of: 'birth', ...(/[나으][셨시신]/.test(said) ? { honors: true as const } : {}) }),
  },
  {
    pattern: /(?:생일|생신|귀빠진\s?날|birthday|bday|b-day)(?:은|는|이|가|의|인데)?(?![a-z])(?!\s?(?:선물|파티|잔치|gift|party))/y,
    read: () => ({ kind: 'cue', of: 'birthday' }),
  },
  {
    pattern:
      /(?:[제내]\s?(?:꺼|껀|것은?|거)(?:는|은)?(?![가-힣])|저는요?|전|나는|난|제가|내가|본인은?|저|나|지는|지는예|내는|me(?=\s?[:,(-]|\s(?:born|is|was)(?![a-z])|\s\d)|i am|i'm|im)(?![a-z']|(?![여남][자성]|[양음]력)[가-힣])/y,
    read: () => ({ kind: 'cue', of: 'self', speaker: true }),
  },
  {
    pattern:
      /(?:대략|대충|아마도?|거의|약|한|around|about|approximately|approx\.?|roughly|circa|nearly|almost|close to|(?:just|shortly|a (?:little|bit|few minutes)) (?:after|before|past)|maybe|probably|~)(?=\s|\d)|(?:정도|쯤|경(?=$|[^가-힣]|에|이|생|출|태)|무렵|즈음|나절|녘|때|or so|ish)(?=$|[^가-힣a-z]|에|이|의|요|으로|생|출|태)/y,
    read: () => ({ kind: 'approximately' }),
  },
  {
    pattern:
      /(?:이|가)?\s?(?:아니라|아니고요?|아니구요?|아닌|아니며|아니에요|아니예요)(?=$|[^가-힣])|(?:아이고|앗|아|어|엇|헉|참)?\s?(?:잘\s?못|잘못|틀리게)\s?(?:말했|썼|적었|쳤|입력했|눌렀|알려드렸|말씀드렸)[가-힣]{0,4}|오타(?:예요|네요|에요|입니다|요)?(?![가-힣])|착각했[가-힣]{0,3}|죄송(?:해요|합니다|한데요?)?(?![가-힣])|미안(?:해요|합니다)?(?![가-힣])|바로잡[가-힣]{0,4}|no wait|my mistake|scratch that|make that|should be|typo|not that/y,
    read: () => ({ kind: 'correction' }),
  },
  {
    pattern:
      /(?:아니다|아니요|아니|아뇨|정정|수정|잘못\s?말했[가-힣]{0,3}|말고|틀렸[가-힣]{0,3}|actually|sorry|correction|i mean|i meant|rather|wait|oops|no)(?![a-z가-힣])/y,
    read: () => ({ kind: 'correction' }),
  },
  {
    pattern: /(?:아|앗|어|엇|헉|아차|아참|참|oh|ah)(?=\s?[,.~…]{0,3}\s{0,2}(?:\d|음력|양력|윤달|오전|오후|새벽|아침|저녁|밤|[여남]자))/y,
    read: () => ({ kind: 'correction' }),
  },
  {
    pattern:
      /(?:사이)?(?:으로|로)?만?\s?(?:알아요?|알고\s?(?:있|계)[가-힣]{1,5}|압니다|들었[가-힣]{1,5}|들어서|기억(?:해|하|합|나)[가-힣]{0,4}|추정[가-힣]{0,4}|짐작[가-힣]{0,4})(?![가-힣])/y,
    read: () => ({ kind: 'filler', clings: true }),
  },
  {
    pattern:
      /(?<=라고\s{0,2})(?:말|잘못\s?)?(?:했|썼|적었|알았|알고\s?있었)(?:는데|지만)|(?:인\s?)?줄(?:로만?)?\s?알았(?:는데|지만|더니|어요|습니다)/y,
    read: () => ({ kind: 'correction' }),
  },
  {
    pattern: /(?:듯|[것거]\s?같)(?:이|해요?|함|합니다|싶[가-힣]{1,3}|아요?|습니다|은데요?|네요?)?(?![가-힣])|(?<=\()[월화수목금토일](?=\))/y,
    read: () => ({ kind: 'filler', clings: true }),
  },
  {
    pattern: /(?:(?:the )?year of the |(?<=\d\d[\s-]))(?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)(?![a-z])/y,
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: new RegExp(
      `(?:${acquaintances})(?:(?=\\s?[여남](?:[자성]|\\s))|(?:은|는|이|가|의|꺼)?(?=\\s?(?:생일은?|생년월일은?|사주는?)?\\s?[:,]?\\s?(?:[\\d'(]|[양음]력)))`,
      'y',
    ),
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: new RegExp(`${rejected}(?![\\da-z:])`, 'y'),
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: new RegExp(`(?:${smallWords})(?:은|는|이|가|을|를|${copula})?(?=$|[^가-힣a-z])`, 'y'),
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern:
      /(?:year|month|day|mon(?:day)?|tue(?:s|sday)?|wed(?:nes)?(?:day)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:ur)?(?:day)?|sun(?:day)?)(?=$|[^가-힣a-z])/y,
    read: () => ({ kind: 'filler' }),
  },
  {
    pattern: new RegExp(`(?:빠른\\s?)?(?:${animals})\\s?띠(?:${copula}|생|해|의|는|은)?(?=$|[^가-힣]|[여남][자성])`, 'y'),
    read: () => ({ kind: 'filler' }),
  },
  { pattern: new RegExp(`(?:${nationalities})(?![a-z가-힣])(?! (?:time|zodiac|new year))`, 'y'), read: () => ({ kind: 'filler' }) },
  {
    pattern:
      /(?<=\b(?:sons?|daughters?|baby|boy|girl|twins?|grandson|granddaughter|niece|nephew|child|grandchild|he|she)(?:, an? (?:healthy |baby |little )?(?:boy|girl),)? )(?:arrived|came(?= (?:on|at|early|late)(?![a-z]))|was delivered|came along|came into (?:the|this) world|entered the world|made (?:his|her) entrance)(?! (?:in|to|from|back|home|here|safely)(?![a-z]))/y,
    read: () => ({ kind: 'cue', of: 'birth' }),
  },
  {
    pattern: /(?:kst|jst|pst|pdt|est|edt|cst|gmt|utc|korean? time|uhr|tx|ny|nj|wa|il|fl|ga|ca|ma|dc|baby|newborn)(?![a-z가-힣])/y,
    read: () => ({ kind: 'filler' }),
  },
  { pattern: /(?:인데요?|입니다|이고요?|이며|이에요|예요|이구요|이요|요)(?=$|[^가-힣])/y, read: () => ({ kind: 'filler', clings: true }) },
  {
    pattern:
      /(?:hello|hi|hey|안녕하세요|안녕|i was|i|was|were|am|is|are|and|my|me|it|its|it's|on|at|in|of|the|a|an|s|time|hour|local|sex|gender|place|city|date|year|old person|exactly|please|so|here|this|day|month|hour|our|his|their|using|with|from|there|was born|gender|there|time is|for|born|oh|ok|also|but|that|this one|as|to be|yes|네|넵|예|응|음|아|앗|어|엇|참|헉|저기|그게|근데|그니까|그러니까|ㅎㅎ|그리고요)(?:은|는|이|가|을|를)?(?![a-z가-힣])/y,
    read: () => ({ kind: 'filler' }),
  },
]

const particles =
  '이랑|랑|와|과|하고|에서는?|서|에는|에다가?|에|께서|은|는|이|가|을|를|의|도|로|으로|으로는|으론|로는|론|님|분|쯤|년|일|시(?=생)|날|달'
const follows =
  '생|출생|태어|났|낳|여자|남자|여성|남성|음력|양력|오전|오후|새벽|아침|점심|저녁|낮|밤|정오|자정|시간|시는|[가-힣]{2,4}(?:에서\\s?)?(?:태어|출생|났)|[가-힣]{2,3}에서\\s'

/** What clings to the word before it and means nothing more here. */
export const particle: Reader = {
  pattern: new RegExp(`(?![여남][자성])(?:${copula}|${particles})(?=$|[^가-힣]|${follows})`, 'y'),
  read: () => ({ kind: 'filler', clings: true }),
}

/** What stands between the name of a place and the next word: the rest of an address, a hospital. */
export const restOfPlace: Reader = {
  pattern:
    /\s?[가-힣]{0,7}(?:병원|의료원|산부인과|조산원|보건소|세브란스|성모)(?:에서|에)?(?=$|[^가-힣])|\s?[가-힣]{1,5}(?:동|읍|면|리|구|군|로|길)(?:\s?\d{1,4}(?:-\d{1,4})?번지)?(?:에서|에)?(?=$|[^가-힣]|출생|태생)/y,
  read: () => ({ kind: 'filler', clings: true }),
}

/** 생 after a date, as in 92년생. */
export const bornSuffix: Reader = {
  pattern: new RegExp(
    `\\s?(?:년|년도|도)?(?:생|生)(?:일|${copula}|이시[가-힣]{1,4}|이|의|은|는)?(?=$|[^가-힣]|여|남|서울|태어|딸|아들|[가-힣]{2,3}\\s?출생|${follows})`,
    'y',
  ),
  read: () => ({ kind: 'cue', of: 'birth', clings: true }),
}

/** The day once more by the other calendar, in brackets after it: `1991/12/05(음 10/30)`. */
export const retoldDay: Reader = {
  pattern: /(?<=\(\s?)(?:[음양]력?|lunar|solar)\.?\s?(?:(?:\d{4}|\d{2})\s?[-./년]\s?)?\d{1,2}\s?[-./월]\s?\d{1,2}(?:\s?일)?\.?(?=\s?\))/y,
  read: () => ({ kind: 'filler', clings: true }),
}
