import { asTime } from './clock-time.ts'
import { englishParts, partOf, partsOfDay } from './part-of-day.ts'
import type { Reader } from './reader.ts'
import type { Meaning } from './tokens.ts'

const moment = '\\s?(?:무렵|즈음|쯤|때|적|경|시간대|시간|녘|즘)?(?:에|이|쯤)?'
const koreanEnd = '(?=$|[^가-힣]|태어|출생|낳|난|생|요|이|여자|남자|에)'

/** Words for a time of day that no clock is needed for, and between which times of the clock they lie. */
const moments: readonly [words: string, from: string, to: string][] = [
  [
    '동\\s?(?:틀|트는|튼|트기\\s?전)|해\\s?(?:뜰|뜨는|뜨기\\s?전|돋을|돋는|뜨고)|해돋이|일출|해가\\s?(?:뜰|뜨는|막\\s?뜰|떠오를)|날\\s?(?:밝을|샐|새는)|먼동',
    '05:00',
    '07:00',
  ],
  [
    '해\\s?(?:질|지는|지고|넘어갈|떨어질)|해질|해거름|해가\\s?(?:질|지는|넘어갈|떨어질)|노을\\s?(?:질|지는)?|석양|일몰|땅거미|어스름|어둑(?:할|해질|어둑할)|해\\s?저물|날\\s?저물',
    '18:00',
    '20:00',
  ],
  ['(?:새벽|첫)?\\s?닭(?:이)?\\s?(?:이\\s?)?(?:울|우는|울고)', '03:00', '05:30'],
  ['꼭두새벽|첫새벽|신새벽|이른\\s?새벽|새벽\\s?일찍', '03:00', '05:00'],
  ['새벽녘|새벽\\s?늦게|늦은\\s?새벽', '04:00', '06:00'],
  ['이른\\s?아침|아침\\s?(?:일찍|나절\\s?일찍)|아침\\s?일찍이', '05:30', '07:30'],
  [
    '아침\\s?(?:밥|식사|상)?\\s?(?:을\\s?)?(?:먹|드시|드실|차릴|지을|준비|하실|하고)[가-힣]{0,3}(?:\\s?(?:나서|전에|후에|뒤에))?|조반',
    '07:00',
    '09:00',
  ],
  ['늦은\\s?아침|아침\\s?늦게', '09:00', '11:00'],
  ['이른\\s?오전|오전\\s?일찍', '07:00', '09:00'],
  ['늦은\\s?오전|오전\\s?늦게|정오\\s?(?:되기\\s?)?(?:직전|전)|점심\\s?(?:먹기\\s?)?전', '10:00', '12:00'],
  ['(?:정오|점심)\\s?(?:때)?\\s?(?:를|을)?\\s?(?:좀\\s?|조금\\s?|막\\s?|살짝\\s?)?(?:넘|지나|지난)[가-힣]{0,3}', '12:00', '14:00'],
  ['한나절|점심\\s?(?:밥|식사)?\\s?(?:을\\s?)?(?:먹|드시|드실|차릴|준비)[가-힣]{0,3}(?:\\s?(?:나서|후에|뒤에))?|점심', '11:30', '13:30'],
  ['대낮|한낮|백주', '11:00', '15:00'],
  ['이른\\s?오후|오후\\s?일찍', '12:30', '14:30'],
  ['늦은\\s?오후|오후\\s?(?:늦게|느지막[가-힣]{0,2}|느지막이|늦은)|저녁\\s?(?:되기\\s?)?전', '15:30', '18:00'],
  ['초저녁|이른\\s?저녁|저녁\\s?일찍', '18:00', '20:00'],
  ['저녁\\s?(?:밥|식사|상)?\\s?(?:을\\s?)?(?:먹|드시|드실|차릴|지을|준비|하실)[가-힣]{0,3}(?:\\s?(?:나서|전에|후에|뒤에))?', '18:00', '20:00'],
  ['늦은\\s?저녁|저녁\\s?늦게', '20:00', '22:00'],
  ['늦은\\s?밤|밤\\s?늦[가-힣]{1,2}|밤늦[가-힣]{1,2}|야심한\\s?(?:밤|시각)', '22:00', '01:00'],
  ['오밤중|한밤중|한밤|깊은\\s?밤|밤\\s?깊[가-힣]{1,2}', '23:00', '02:00'],
]

const englishMoments: readonly [words: string, from: string, to: string][] = [
  ['sunrise|daybreak|sun ?up|first light|crack of dawn|when the sun (?:came|was coming) up|the sun (?:rose|was rising)', '05:00', '07:00'],
  ['sunset|dusk|twilight|sun ?down|nightfall|when the sun (?:went|was going) down|the sun (?:set|was setting)', '18:00', '20:00'],
  ['before (?:dawn|sunrise)|wee hours|small hours|early hours(?: of the morning)?', '02:00', '05:00'],
  ['(?:at )?dawn|early (?:in the )?morning|cockcrow', '05:00', '07:30'],
  ['(?:a little|a bit|just|shortly|slightly|right|some ?time)? ?before noon', '10:30', '12:00'],
  ['(?:a little|a bit|just|shortly|slightly|right|some ?time) after noon', '12:00', '13:30'],
  ['(?:a little|a bit|just|shortly|slightly|right|some ?time) before midnight', '22:30', '00:00'],
  ['(?:a little|a bit|just|shortly|slightly|right|some ?time) after midnight', '00:00', '01:30'],
  ['(?:at |around |about |during |just after |after )breakfast|breakfast ?time', '07:00', '09:00'],
  ['mid[- ]?morning|late (?:in the )?morning', '09:00', '12:00'],
  ['(?:at |around |about |during |just after |after )lunch|lunch ?time|midday meal', '11:30', '13:30'],
  ['early (?:in the )?afternoon', '12:30', '14:30'],
  ['mid[- ]?afternoon', '14:00', '16:00'],
  ['late (?:in the )?afternoon', '15:30', '18:00'],
  ['early (?:in the )?evening|(?:at |around |about |during |just after |after )(?:dinner|supper)|(?:dinner|supper) ?time', '17:30', '20:00'],
  ['late (?:in the )?evening', '20:00', '22:30'],
  ['(?:in the )?(?:middle|dead) of the night', '23:30', '03:30'],
  ['late (?:at |in the )?night|late that night', '22:00', '01:00'],
]

function momentReader(words: string, from: string, to: string, end: string): Reader {
  return { pattern: new RegExp(`(?:${words})${end}`, 'y'), read: () => asTime({ window: [from, to] }) }
}

function partOfDay(part: string): Meaning | null {
  const window = partsOfDay[part]
  return window ? asTime({ window, partOfDay: part }) : null
}

/** When only the part of the day is said, in whatever words: a window. */
export const vagueTimeReaders: readonly Reader[] = [
  ...moments.map(([words, from, to]) => momentReader(words, from, to, moment + koreanEnd)),
  {
    pattern:
      /(?:이른\s?|늦은\s?|초)?(새벽|아침|오전|대낮|한낮|낮|점심|오후|저녁|한밤중|한밤|밤)(?=에|쯤|경|무렵|때|나절|녘|즈음|시간|생|출|태|이|인(?=[데가지걸\s])|였|요|으로|$|[^가-힣])/y,
    read: (match) => partOfDay(partOf(match[1]) ?? ''),
  },
  ...englishMoments.map(([words, from, to]) =>
    momentReader(`(?:(?:just |right )?(?:around |about |at |in the |by |during )?(?:the )?)(?:${words})`, from, to, '(?![a-z])'),
  ),
  {
    pattern: /(?<=\b(?:wait|no|sorry|actually|mean|meant|rather|oops)[\s,.]{1,2})(am|pm)(?![a-z])/y,
    read: (match) => partOfDay(englishParts[match[1] ?? ''] ?? ''),
  },
  {
    pattern: /(?:in the |at |that )?(dawn|morning|afternoon|evening|night)(?![a-z])(?! (?:person|shift|owl)|\s?!)/y,
    read: (match) => partOfDay(englishParts[match[1] ?? ''] ?? ''),
  },
]
