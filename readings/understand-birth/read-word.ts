import type { Reader } from './read-date.ts'

const statement = '(?=이?(?:고|며|구요)|이?(?:에요|예요|야|거든)|인데|입니다|임|요)'
const notAboutThem =
  '(?!\\s?(?:친|들|복|운|문제|때문|조심|만나|만날|사귀|생길|생겨|보는|고르|한테|에게|랑|와|과|관계|소개|쪽|같|답|답게|다운|없|있|가\\s|를|을|마음|심리|조건|어떤))'
const women = '여자\\s?친구|여친|여사친|딸|엄마|어머니|어머님|할머니|외할머니|누나|언니|여동생|아내|와이프|이모|고모|며느리|장모님?'
const men = '남자\\s?친구|남친|남사친|아들|아빠|아버지|아버님|할아버지|외할아버지|오빠|형|남동생|남편|신랑|삼촌|사위|장인어른'
const afterWord = '(?=$|[^가-힣]|은|는|이|가|의|도|님|분|인데|이고|입니다|예요|생)'

export const wordReaders: readonly Reader[] = [
  {
    pattern:
      /(?:양력\s?(?:인지|이랑|인가)\s?음력|음력\s?(?:인지|인가)\s?양력)(?:인지|인가)?(?:는|도|를|은)?\s?(?:잘\s?)?(?:모르|몰라|모름|헷갈|불확실)[가-힣]{0,6}|(?:not sure|don'?t know|do not know) (?:if|whether) (?:it(?:'s| is) |the date is )?(?:solar|lunar) or (?:solar|lunar)(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: null }),
  },
  {
    pattern: /음력\s?윤달|윤\s?달(?=$|[^가-힣]|이|생|에|로)|(?:lunar )?(?:leap|intercalary) month(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'lunar', leap: true }),
  },
  {
    pattern: /평\s?달(?=$|[^가-힣]|이|생|에|로)|(?:regular|ordinary|non-leap) month(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'lunar', leap: false }),
  },
  {
    pattern:
      /음력(?!\s?(?:설|명절|으로\s?보면))|음(?=\s?[\d(),.]|\)|$)|(?:by the |in the |on the )?(?:korean |chinese )?lunar(?: calendar| date)?(?! new year)(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'lunar' }),
  },
  {
    pattern: /양력|양(?=\s?[\d(),.]|\)|$)|(?:by the |in the |on the )?(?:solar|gregorian|western)(?: calendar| date)?(?![a-z])/y,
    read: () => ({ kind: 'calendar', calendar: 'solar' }),
  },
  { pattern: new RegExp(`(?:${women})(?:${afterWord})`, 'y'), read: () => ({ kind: 'sex', sex: 'female', relation: true }) },
  { pattern: new RegExp(`(?:${men})(?:${afterWord})`, 'y'), read: () => ({ kind: 'sex', sex: 'male', relation: true }) },
  { pattern: new RegExp(`(?:여성분?|여자분?|여아|여학생)${notAboutThem}`, 'y'), read: () => ({ kind: 'sex', sex: 'female' }) },
  {
    pattern: new RegExp(`(?:남성분?|남자분?|남아|남학생|사내)(?!\\s?(?:아이|애)들)${notAboutThem}`, 'y'),
    read: () => ({ kind: 'sex', sex: 'male' }),
  },
  { pattern: /여(?=$|[\s,./)])(?!\.\d)/y, read: () => ({ kind: 'sex', sex: 'female' }) },
  { pattern: /남(?=$|[\s,./)])/y, read: () => ({ kind: 'sex', sex: 'male' }) },
  { pattern: /(?:female|woman|girl|lady|she\/her|she|her|f)(?![a-z'])/y, read: () => ({ kind: 'sex', sex: 'female' }) },
  { pattern: /(?:male|man|boy|guy|gentleman|he\/him|he|his|m)(?![a-z'])/y, read: () => ({ kind: 'sex', sex: 'male' }) },
  {
    pattern: /(?:daughter|mother|mom|mum|sister|wife|girlfriend|aunt|grandmother|grandma)(?:'s)?(?![a-z])/y,
    read: () => ({ kind: 'sex', sex: 'female', relation: true }),
  },
  {
    pattern: /(?:son|father|dad|brother|husband|boyfriend|uncle|grandfather|grandpa)(?:'s)?(?![a-z])/y,
    read: () => ({ kind: 'sex', sex: 'male', relation: true }),
  },
  {
    pattern:
      /성별(?:은|을|이)?\s?(?:비밀|상관\s?없|밝히고|말하고\s?싶지|말\s?안|없)[가-힣\s]{0,8}|(?:prefer not to say(?: my sex| my gender)?|non-?binary|nonbinary)(?![a-z])/y,
    read: () => ({ kind: 'sex', sex: null }),
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
  { pattern: /(?:만\s?)?\d{1,3}\s?(?:세|살)(?:이고|인데|의|인)?(?=$|[^가-힣])/y, read: () => ({ kind: 'filler' }) },
  { pattern: /(?:대한민국|한국|우리나라|south korea|korea|rok)(?=$|[^가-힣a-z]|에서|에|인|이)/y, read: () => ({ kind: 'country', korean: true }) },
  {
    pattern:
      /(?:미국|일본|중국|영국|독일|프랑스|캐나다|호주|베트남|러시아|대만|외국|해외|유럽|브라질|인도(?!네)|usa|u\.s\.a?\.?|us|united states|united kingdom|uk|england|japan|china|germany|france|canada|australia|vietnam|russia|taiwan|india|brazil|italy|spain|abroad|overseas|california|texas|florida|oregon)(?=$|[^가-힣a-z]|에서|에|인|이)/y,
    read: () => ({ kind: 'country', korean: false }),
  },
  {
    pattern:
      /(?:출생지|출생일시|출생일|출생\s?(?:시간|시각|년도|연도)?|태어난\s?(?:시간|시각|시|날짜|날|곳|때|해|연도|년도)?|태어났[가-힣]{0,6}|태어나[가-힣]{0,4}|태생|출신|났어요|났습니다|났고|생시|낳[가-힣]{1,4}|생년월일시?|생년|년생|born|birth ?place|place of birth|birth ?(?:date|time|data|info)?|date of birth|time of birth|[tp]\.?o\.?b\.?|d\.?o\.?b\.?|b\.)(?![a-z])(?:은|는|이|가|을|를)?/y,
    read: () => ({ kind: 'cue', of: 'birth' }),
  },
  {
    pattern: /(?:생일|생신|birthday)(?:은|는|이|가|의|인데)?(?![a-z])(?!\s?(?:선물|파티|잔치|gift|party))/y,
    read: () => ({ kind: 'cue', of: 'birthday' }),
  },
  { pattern: /(?:저는|전|나는|난|제가|내가|본인은?|i am|i'm|im)(?![a-z가-힣])/y, read: () => ({ kind: 'cue', of: 'self' }) },
  {
    pattern:
      /(?:대략|대충|아마도?|거의|약|한|around|about|approximately|approx\.?|roughly|circa|maybe|probably|~)(?=\s|\d)|(?:정도|쯤|경(?=$|[^가-힣]|에|이|생|출|태)|무렵|즈음|나절|녘|때|or so|ish)(?=$|[^가-힣a-z]|에|이|의|요|으로|생|출|태)/y,
    read: () => ({ kind: 'approximately' }),
  },
  {
    pattern:
      /(?:아니다|아니요|아니|아뇨|정정|수정|잘못\s?말했[가-힣]{0,3}|말고|틀렸[가-힣]{0,3}|actually|sorry|correction|i mean|i meant|rather|wait|oops|no)(?![a-z가-힣])/y,
    read: () => ({ kind: 'correction' }),
  },
  {
    pattern:
      /(?:저|나|제|내|우리|그|이|사주|띠|[쥐소뱀말양닭개]띠|(?:호랑이|토끼|용|원숭이|돼지)띠|현지\s?시간|기준|날짜|성별|정확한|정각|일요일|[월화수목금토일]요일|생|시간|시각|시|장소|곳|그리고|님|사람|year|month|day|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?:은|는|이|가)?(?=$|[^가-힣a-z])/y,
    read: () => ({ kind: 'filler' }),
  },
  { pattern: /(?:인데요?|입니다|이고요?|이며|이에요|예요|이구요|이요|요)(?=$|[^가-힣])/y, read: () => ({ kind: 'filler', clings: true }) },
  {
    pattern:
      /(?:hello|hi|hey|안녕하세요|안녕|i was|i|was|were|am|is|are|and|my|me|it|its|it's|on|at|in|of|the|a|an|s|time|hour|local|sex|gender|place|city|date|year|old person|exactly|please|so|here|oh|ok|also|but|that|this one|as|to be|yes|네|넵|예|응|음)(?![a-z가-힣])/y,
    read: () => ({ kind: 'filler' }),
  },
]

/** What clings to the word before it and means nothing more here. */
export const particle: Reader = {
  pattern:
    /(?:이었고|이고요?|이구요?|구요?|라서|지만|이에요|이예요|예요|에요|입니다|이며|인데요?|인|이요|이야|이랑|요|고요?|에서|에는|에|은|는|이|가|을|를|의|도|로|으로|임|님|분|야|께서|시(?=생)|년|일)(?=$|[^가-힣]|생|출생|태어|여자|남자|여성|남성|음력|양력|오전|오후|새벽|아침|저녁|낮|밤)/y,
  read: () => ({ kind: 'filler', clings: true }),
}

/** 생 after a date, as in 92년생. */
export const bornSuffix: Reader = {
  pattern: /\s?(?:년)?생(?:일|인데요?|이고요?|이에요|이며|입니다|이요|인|이|의|은|는)?(?=$|[^가-힣]|여|남|서울|태어|[가-힣]{2,3}\s?출생)/y,
  read: () => ({ kind: 'cue', of: 'birth', clings: true }),
}

export const statedSex = new RegExp(statement, 'y')
