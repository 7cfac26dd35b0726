/** How people write a moment of birth in Korean and English, in digits, words and letters of the sexagenary cycle. */

const sino = '[영공일이삼사오육륙칠팔구십백천]'
const hanja = '[〇零一二三四五六七八九十百千]'
const romanDigit = '(?:cheon|baek|paek|sip|sib|gong|yeong|yuk|ryuk|chil|pal|sam|gu|ku|il|sa|yu|i|o)'
const counted = '(?:열한|열두|다섯|여섯|일곱|여덟|아홉|한|두|세|네|열)'
const cycle = '[갑을병정무기경신임계][자축인묘진사오미신유술해]'
const hanjaCycle = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]'
const meridiem = '(?:새벽|아침|오전|오후|저녁|밤|낮|정오|자정|점심)'
const lunar = '(?:음력|양력|음|양)'
const animals = 'rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig'
const era = '(?:쇼와|헤이세이|레이와|다이쇼|소화|단기|서기|昭和|平成|大正|showa|heisei|reiwa|taisho)'

const monthName =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const ones = 'one|two|three|four|five|six|seven|eight|nine'
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const numberWord = `(?:(?:${tens})(?:[- ](?:${ones}))?|${teens}|${ones})`
const ordinalWord =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth)|twentieth|thirtieth'
const yearWord = `(?:nineteen|two thousand(?: and)?|twenty)[- ](?:hundred[- ](?:and )?|oh[- ])?${numberWord}|(?:${tens.replace('twenty|thirty|', '')})[- ](?:${ones})`
const englishDay = `(?:\\d{1,2}(?:st|nd|rd|th)?|(?:the )?(?:${ordinalWord}))`
const englishYear = `(?:['’]?\\d{2}(?:\\d{2})?(?![\\d:.])|${yearWord})`

const year = `(?:(?:(?<!\\d)\\d{2}(?:\\d{2})?|${sino}{2,8}|${hanja}{2,7}|${romanDigit}{2,6})\\s?(?:년도?|年|nyeon)|(?:${cycle}|${hanjaCycle}|(?:19|20)\\d{2})\\s?(?:년도?|年|해)|${era}\\s?\\d{1,4}\\s?(?:년도?|年|nyeon))`
const month = `(?:윤달?\\s?)?춘?(?:(?<!\\d)\\d{1,2}|십?[일이]|[삼사오유육칠팔구시십]|${hanja}{1,2}|正|정|동지|동짓|섣|${cycle}|${hanjaCycle}|${romanDigit}{1,2}|(?:yu|si)(?=wol))\\s?(?:월달?|月|달|wol)`
const dayCount = '(?:하루|하룻|이틀|이튿|사흘|사흗|나흘|나흗|닷새|닷샛|엿새|엿샛|이레|이렛|여드레|여드렛|아흐레|아흐렛)'
const countedDay = `(?:초\\s?${dayCount}|열\\s?${dayCount}|스무\\s?${dayCount}|열흘|스무날|스물\\s?${dayCount}|보름|그믐)날?`
const day = `(?:(?:(?<!\\d)\\d{1,2}|${sino}{1,4}|${hanja}{1,4}|${cycle}|${hanjaCycle}|${romanDigit}{1,4}?)\\s?(?:일날?|日|il\\b)|${countedDay})`
const born = '(?:\\s?(?:년?생(?![각활기명산선존일])|生))?'

const hourBranch = `(?:야|조)?(?:[자축인묘진사오미신유술해]|${cycle})시(?![간작기절도험장대선])|[子丑寅卯辰巳午未申酉戌亥]\\s?[時时]|${hanjaCycle}[時时]`
const animalHour = `(?:hours? of the (?:${animals})|(?:the )?(?:${animals}) hours?)`
const clock = `(?:\\d{1,2}\\s?(?::\\s?\\d{2}(?::\\d{2})?(?:\\s?분)?|[시時时](?![간작기절도험장대선])\\s?(?:반|(?:\\d{1,2}|${sino}{1,3})\\s?[분分])?)|${counted}\\s?시(?![간작기절도험장대선])\\s?(?:반|(?:\\d{1,2}|${sino}{1,3})\\s?분)?)`
const koreanTime = `(?:${meridiem}\\s?)?${clock}(?:\\s?(?:경|쯤|무렵|즈음))?`
const partOfDay = 'in the (?:early |late )?(?:morning|afternoon|evening)|at night'
const digitTime = '(?<![\\d:.])\\d{1,2}(?:(?:\\s?[:.h]\\s?|\\s)[0-5]\\d(?!\\d))?(?::[0-5]\\d)?'
const englishTime = `(?:${digitTime}\\s?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\w)|(?<!\\d)[0-2]?\\d[0-5]\\d\\s?(?:am|pm)\\b|(?:half|quarter|${numberWord}|(?<![\\d:.])\\d{1,2})(?: minutes?)? (?:past|to|after|before) (?:${numberWord}|\\d{1,2}(?![\\d:.]\\d))|(?<!\\d)[0-2]\\d[0-5]\\d\\s?(?:h|hrs|hours?)\\b|(?<!\\d)(?:[01]?\\d|2[0-3])\\s?h\\s?[0-5]\\d(?:\\s?m(?:in)?)?\\b|${numberWord}(?:[- ]${numberWord})? (?:o'?clock|${partOfDay}|am|pm)\\b|${digitTime}(?:-?ish)? (?:o['’ ]?clock(?: \\d{1,2}(?!\\d))?|${partOfDay}))`
const gap = '[\\s,.·/]{0,3}(?:(?:하고|그리고|의|에)\\s?)?'

const set = (source: string, flags = 'gi') => new RegExp(source, flags)

/** A whole date, in whatever order: always a birth or another day that says who somebody is. */
export const wholeDates = [
  set(`\\b${englishDay}[-,. ]{1,2}(?:of )?(?:${monthName})[-.,]{0,2} ?(?:of |in )?${englishYear}`),
  set(`\\b(?:${monthName})\\.?[- ]${englishDay},? (?:of |in )?${englishYear}`),
  set(`\\b(?:${monthName})\\.?[- ]?\\d{1,2}(?:(?:st|nd|rd|th)[,/]?|[/,]) ?${englishYear}`),
  set(`\\b${englishDay} day of the (?:${ordinalWord}) month,? (?:of |in )?${englishYear}`),
  set(`\\b(?:19|20)\\d{2},? (?:${monthName})\\.? ${englishDay}\\b`),
  set(`(?:${lunar}\\s?)?${year}${gap}(?:${lunar}\\s?)?${month}${gap}${day}${born}`),
  set(`(?:${lunar}\\s?)?${month}${gap}${day}${gap}${year}${born}`),
  set(
    '(?<![\\d.])(?:19\\d{2}|20[0-2]\\d)\\s?(?:년도?\\s?|[-./,·_\\s]\\s?)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[-./,·_T\\s]\\s?(?:[01]\\d|2[0-3])[.:]?[0-5]\\d)?(?!\\d|\\s?[호동번원점개])',
  ),
  set(`(?<![\\d.])(?:19|20)\\d{2}\\s?[-./,·_\\s]\\s?\\d{1,2}\\s?[-./,·_\\s]\\s?\\d{1,2}(?:\\.(?!\\d))?(?!\\d)`),
  set(
    `(?<![\\d.:-])(?:[3-9]\\d|0\\d|1\\d|2[0-6])\\s?([-./,·_\\s])\\s?(?:0?[1-9]|1[0-2])\\s?\\1\\s?(?:0?[1-9]|[12]\\d|3[01])(?![\\d%]|\\s?[-./·_]\\s?\\d{3})`,
  ),
  set('(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])[-./](?:0?[1-9]|[12]\\d|3[01]|[IVX]{1,4})[-./](?:(?:19|20)\\d{2}|\\d{2})(?!\\d)'),
  set('(?<!\\d)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])?(?:[0-5]\\d)?(?!\\d)'),
  set('(?<!\\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:19|20)\\d{2}(?!\\d)'),
  set(
    '(?<!\\d)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:(?:[01]\\d|2[0-3])[0-5]\\d)?(?!\\d)(?=\\s?(?:년?\\s?생|년)|\\s|$|[이예입인이라,.-])',
  ),
  set(`${sino}{4}\\s(?:[공영]${sino}|십${sino}?)\\s(?:${sino}{2})`),
  set('\\byear (?:19|20)?\\d{2},? month \\d{1,2},? day \\d{1,2}(?:,? hour \\d{1,2})?(?:,? minute \\d{1,2})?'),
]

/** A year that says when somebody was born, by what stands beside it. */
export const birthYears = [
  set(`${year}\\s?생`),
  set(`(?<!\\d)(?:(?:19|20)\\d{2}|['’]?\\d{2})(?:\\s?년도?)?\\s?(?=,?\\s?(?:\\d{1,2}|${sino}{1,2})\\s?월\\s?생)`),
  set("(?<![\\d'’])['’]?(?:(?:19|20)\\d{2}|\\d{2})\\s?(?:nyeon ?saeng|baby|born|kid)\\b"),
  set(`\\bborn (?:in|on|back in|around|sometime in)(?: the)?(?: year)?(?: of)? (?:['’]?\\d{2}(?:\\d{2})?|${yearWord})\\b`),
  set('빠른\\s?\\d{2}(?!\\d)(?:\\s?년)?(?:\\s?생)?'),
  set(`(?<=띠\\s?)(?:${year})(?!\\s?(?:뒤|후|차|동안|간|전|째))`),
  set(`(?<!\\d)\\d{1,2}\\s?(?:nyeon|wol|il)\\b`),
]

/** Years that are over: beside a whole date they belong to it. Later ones are asked about. */
export const pastYear = set('(?<!\\d)(?:19\\d{2}|20[01]\\d|202[0-4])(?!\\d)')
/** The name of an era, and a year that was written apart from its date. */
export const besideDate = set(`${era}[\\s,]*(?=\\[birth\\])`)

/** What says when somebody was born although it is not a whole date; only beside a word of birth. */
export const birthParts = [
  set(`(?:${lunar}\\s?)?${month}${gap}${day}${born}`),
  set(`\\b(?:${monthName})\\.? ${englishDay}\\b(?:,? ${englishYear})?|\\b${englishDay} (?:of )?(?:${monthName})\\b`),
  set(`\\b(?:${monthName})\\.?,? ${englishYear}`),
  set(`(?<=born (?:in|on|around|late|early|mid)[- ](?:late |early |mid-?)?)(?:${monthName})\\b`),
  set(`(?:${lunar}\\s?)?${month}(?=\\s?(?:생|에\\s?태|태생|에\\s?났))(?:\\s?생)?`),
  set(
    `(?:${lunar}\\s?)?${year}(?!\\s?(?:뒤|후|차|동안|간|전|째|넘|이상|정도|운세|운))(?<!20(?:2[5-9]|[3-9]\\d)\\s?년도?)(?<!(?<!\\d)(?:2[5-9]|3\\d)\\s?년도?)`,
  ),
  pastYear,
  set(`${lunar}\\s?${month}`),
  set(`\\b${era}\\s?\\d{1,2}(?:\\s?년)?(?![\\d가-힣])`),
  set(`\\b(?:${yearWord})\\b`),
  set(countedDay),
  set('(?<!\\d)\\d{1,2}\\s?일(?![가-힣]|\\s?(?:뒤|후|동안|간|전|째))(?:\\s?생)?'),
  set(englishTime),
  set(koreanTime),
  set(hourBranch, 'g'),
  set(animalHour),
  set('\\b(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:\\s?(?:h|hrs|hours?))?\\b'),
  set('(?<!\\d)\\d{1,2}[/.]\\d{1,2}(?!\\d)'),
  set('(?<!\\d)(?!20(?:2[5-9]|[3-9]\\d)(?!\\d))\\d{4,}(?!\\d)'),
  set('(?<=(?:생년|생월|생일|생시|태어난\\s?(?:해|달|날|시|시간|년|월|일))(?:은|는|이|:|도)?\\s?)(?<!\\d)\\d{1,4}(?!\\d)(?:\\s?[년월일시])?'),
  set(`(?:${cycle})(?:년|월|일)(?:\\s?생)?`, 'g'),
]

/** The time of day that follows a date. */
export const timeAfterDate = set(
  `(\\[birth\\](?:[\\s,/]*(?:(?:여|남)(?:자|아|성)?(?=[\\s,/])|female|male|woman|man))?)[-\\s,/.T]*(?:\\((?:음|양)력?\\)\\s?)?(?:at |around |about |@ ?)*(?:${englishTime}|${koreanTime}|${hourBranch}|${animalHour}|(?:[ap]m)\\s?\\d{1,2}(?!\\d)|(?<=at |around |about )\\d{1,2}(?!\\d)|(?:noon|midnight|dawn|sunrise|sunset)\\b|(?:${meridiem}\\s?)?${sino}{1,3}시(?![가-힣])|(?<=\\][.T])\\d{1,2}[.:]\\d{2}(?!\\d)|(?<=\\][-/\\sT])[0-2]\\d\\s?[0-5]\\d(?!\\d)|(?<=\\]\\s)(?:[01]?\\d|2[0-3])\\s[0-5]\\d(?!\\d|\\s?(?:[억만천원년월일살세명개번%])))(?:\\s?생)?`,
)

const birthWord =
  "(?:생년|생월|생일|생시|출생|태어[난나났남]|낳|낫|시에\\s?났|주민\\s?번호|주민등록|생(?![각활기명산선존])|生|(?:쥐|소|호랑이|범|토끼|용|뱀|말|양|원숭이|닭|개|돼지)띠|\\bborn\\b|birth|b-?day|\\bdob\\b|\\bb\\. ?\\d|saeng|['’]\\d{2} (?:baby|kid))"

/** Words that say that somebody's birth is spoken of. */
export const birthWords = set(birthWord, 'i')
