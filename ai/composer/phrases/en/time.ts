import type { PhraseBank } from '../../phrase-bank.ts'

/** Sentences that come from the asked time: year, month, day, ten years. */
export const time: Pick<
  PhraseBank,
  | 'when'
  | 'during'
  | 'unit'
  | 'span'
  | 'ofYear'
  | 'lean'
  | 'overflow'
  | 'hard'
  | 'hardship'
  | 'easing'
  | 'meaning'
  | 'scene'
  | 'advice'
  | 'beforeSpring'
  | 'betweenDays'
  | 'within'
  | 'named'
  | 'monthMeant'
  | 'unreached'
  | 'months'
  | 'days'
  | 'monthSpan'
  | 'monthUntil'
  | 'late'
  | 'years'
  | 'decades'
  | 'contrast'
  | 'nextLuck'
  | 'luckOver'
  | 'relation'
  | 'relationFrame'
  | 'places'
> = {
  when: {
    year: '{fact:@.pillar|year}',
    month: '{fact:@.pillar|month}',
    monthElsewhere: '{fact:@.pillar|month}',
    day: '{fact:@.pillar|date}',
    today: 'today ({fact:@.pillar|date})',
    dayElsewhere: '{fact:@.pillar|date}, {fact:@.pillar|year}',
    luck: 'the {fact:@.pillar} luck cycle from age {fact:@.from-age}',
    current: 'your current {fact:@.pillar} luck cycle from age {fact:@.from-age}',
  },
  during: {
    year: 'in {fact:@.pillar|year}',
    month: 'in {fact:@.pillar|month}',
    monthElsewhere: 'in {fact:@.pillar|month} {fact:@.pillar|year}',
    day: 'on {fact:@.pillar|date}',
    today: 'today ({fact:@.pillar|date})',
    dayElsewhere: 'on {fact:@.pillar|date}, {fact:@.pillar|year}',
    luck: 'in the {fact:@.pillar} luck cycle from age {fact:@.from-age}',
    current: 'in your current {fact:@.pillar} luck cycle from age {fact:@.from-age}',
  },
  unit: { year: ' year', month: ' month', day: ' day', luck: ' luck cycle' },
  span: { year: 'a year', month: 'a month', day: 'a day', luck: 'a stretch of ten years' },
  ofYear: { present: ' of this year', next: ' of next year' },
  lean: {
    adds: [
      'To a strength estimated as {fact:strength.level} both letters of the {fact:@.pillar}UNIT lend a hand, so what was put off comes easier.',
      'The {fact:@.pillar}UNIT holds up a strength estimated as {fact:strength.level}, and one step out is worth trying.',
      'If your strength is {fact:strength.level}, as estimated, the {fact:@.pillar}UNIT is wind at your back once the order is chosen.',
    ],
    even: [
      'To a strength estimated as {fact:strength.level} the {fact:@.pillar}UNIT gives about what it asks, so what you do first decides much.',
      'The {fact:@.pillar}UNIT neither pushes nor pulls a strength estimated as {fact:strength.level}; the beat you set matters.',
      'If your strength is {fact:strength.level}, as estimated, the wind of the {fact:@.pillar}UNIT is light from both sides, which suits meeting one condition after another.',
    ],
    asks: [
      'Of a strength estimated as {fact:strength.level} both letters of the {fact:@.pillar}UNIT ask something, so one wish less carries you further.',
      'The {fact:@.pillar}UNIT is a little heavy for a strength estimated as {fact:strength.level}; beginning small is easier.',
      'If your strength is {fact:strength.level}, as estimated, the {fact:@.pillar}UNIT is closer to a climb, and places to rest come first.',
    ],
  },
  overflow: [
    'To a strength estimated as {fact:strength.level} the {fact:@.pillar}UNIT adds still more, so choose first where to spend it.',
    'If your strength is {fact:strength.level}, as estimated, the {fact:@.pillar}UNIT leaves you with more than enough, and a place to put it comes first.',
  ],
  hard: /\bhard\b|\brough|\bbroke|\btired|\bexhaust|\bstuck\b|\bunlucky|\bbad luck|\bwrong\b|\bawful|\bterrible|\bfall(?:ing|s)? apart|\bstruggl|\bworst\b|\bdifficult/i,
  hardship: {
    adds: [
      'The letters of the {fact:@.pillar}UNIT lend a hand to a strength estimated as {fact:strength.level}, so if it was hard, the reason may lie outside them.',
      'By its letters the {fact:@.pillar}UNIT supports a strength estimated as {fact:strength.level}; what you put in may only not show yet.',
    ],
    even: ['The {fact:@.pillar}UNIT neither pushes nor pulls a strength estimated as {fact:strength.level}; too much may simply have come at once.'],
    asks: [
      'The letters of the {fact:@.pillar}UNIT do not sit easily with a strength estimated as {fact:strength.level}, so it is no wonder if you are worn out.',
    ],
  },
  easing: {
    adds: [
      'To a strength estimated as {fact:strength.level} both letters of the {fact:@.pillar}UNIT lend a hand, so rest tends to fill you up again.',
      'The {fact:@.pillar}UNIT holds up a strength estimated as {fact:strength.level}, and the recovery you put off can begin.',
    ],
    even: [
      'To a strength estimated as {fact:strength.level} the {fact:@.pillar}UNIT gives about what it asks, so let days of rest match days of effort.',
      'The {fact:@.pillar}UNIT neither pushes nor pulls a strength estimated as {fact:strength.level}; gather yourself at your own beat.',
    ],
    asks: [
      'Of a strength estimated as {fact:strength.level} both letters of the {fact:@.pillar}UNIT ask something, so one task less is all right.',
      'The {fact:@.pillar}UNIT is a little heavy for a strength estimated as {fact:strength.level}; being tired is no wonder.',
    ],
  },
  meaning: {
    friend: ['which walks shoulder to shoulder with you', 'which stands on its own part'],
    'rob-wealth': ['which grows faster against a rival', 'which shares and contests'],
    'eating-god': ['which enjoys and raises things', 'an unhurried gift for making'],
    'hurting-officer': ['which rewrites the frame', 'a quick gift for the new'],
    'indirect-wealth': ['which gathers from wide roads', 'which reaches out in several directions'],
    'direct-wealth': ['which gathers steadily', 'which rests once the sum is right'],
    'seven-killings': ['which presses and trains', 'which hands you what cannot be avoided'],
    'direct-officer': ['the proper seat and the promise', 'which earns a name by keeping order'],
    'indirect-resource': ['which understands in an unusual way', 'which learns by digging alone'],
    'direct-resource': ['which cares and teaches', 'which lets you lean and learn'],
  },
  scene: [
    'WHEN brings {fact:@.stem.ten-god} on top, MEANING: SCENE.',
    'On top of WHEN stands {fact:@.stem.ten-god}, MEANING, and SCENE.',
    'WHEN has {fact:@.stem.ten-god} on top, so SCENE.',
  ],
  advice: [
    'The branch of WHEN, {fact:@.branch}, is your {fact:@.branch.ten-god}, MEANING, so ADVICE.',
    'Beneath lies the branch of WHEN, {fact:@.branch}, as your {fact:@.branch.ten-god}: ADVICE.',
    'Since the branch of WHEN, {fact:@.branch}, acts as {fact:@.branch.ten-god}, MEANING, ADVICE.',
  ],
  beforeSpring:
    'The calendar says WHEN, but the saju year begins at Ipchun on {fact:@.starts}; until then this is still the {fact:PREVIOUS.pillar} year.',
  within: {
    month: 'NAMED lies in the {fact:@.pillar} month that begins on {fact:@.starts}, so I speak of that month.',
    year: 'NAMED lies in {fact:@.pillar|year}, the {fact:@.pillar} year, so I speak of that year.',
    luck: 'NAMED lies in the luck cycle that begins at age {fact:@.from-age}, {fact:@.pillar}, so I speak of those ten years.',
  },
  named: {
    day: 'The day you ask about',
    week: 'The week you ask about',
    month: 'The month you ask about',
    year: 'The year you ask about',
    age: 'The age you ask about',
  },
  // A year beside the month would be taken for what the ten gods are of.
  monthMeant: 'By {fact:@.pillar|month} I mean {fact:@.pillar|month} {fact:@.pillar|year}.',
  unreached: 'NAMED is further than the letters laid out here, so I speak of {fact:@.pillar|year}.',
  late: 'The calendar of the year is nearly used up, so I look further. ',
  months: {
    both: [
      'LATEChosen by the {fact:useful.strength} that is estimated to help, the {fact:BEST.pillar} month from {fact:BEST.starts}OFYEAR TAIL, while the {fact:HARD.pillar} month from {fact:HARD.starts}OFYEAR is one for saving strength.',
      'LATESince {fact:useful.strength} is welcome here, the light month is the {fact:BEST.pillar} month from {fact:BEST.starts}OFYEAR, which TAIL; for rest there is the {fact:HARD.pillar} month from {fact:HARD.starts}OFYEAR.',
      'LATESlow down in the {fact:HARD.pillar} month from {fact:HARD.starts}OFYEAR, and lean, as {fact:useful.strength} is welcome, on the {fact:BEST.pillar} month from {fact:BEST.starts}OFYEAR, which TAIL.',
    ],
    plain: [
      'Around {fact:BEST.starts}OFYEAR the {fact:BEST.pillar} month adds strength, and around {fact:HARD.starts}OFYEAR the {fact:HARD.pillar} month asks it.',
      'Months differ within the year: from {fact:BEST.starts}OFYEAR it is light, and from {fact:HARD.starts}OFYEAR it is a climb.',
    ],
    tail: {
      task: {
        peer: ['tends to bring company', 'tends to share out a load'],
        output: ['tends to bring to light what you show', 'tends to favour words and craft'],
        wealth: ['tends to bring in what was started', 'tends to answer in figures'],
        officer: ['tends to make seats and promises plain', 'tends to ease formal steps'],
        resource: ['tends to bring learning and help', 'tends to bring elders and papers near'],
      },
      heart: {
        peer: ['tends to bring people near', 'tends to bring more time side by side'],
        output: ['tends to make talking easier', 'tends to help feelings into words'],
        wealth: ['tends to return the care you gave', 'tends to fit shared time together'],
        officer: ['tends to make promises plain', 'tends to show where each of you stands'],
        resource: ['tends to let each lean on the other', 'tends to bring care both ways'],
      },
      self: {
        peer: ['tends to bring people like you', 'tends to share out a load'],
        output: ['tends to bring out what you wanted to do', 'tends to favour words and craft'],
        wealth: ['tends to put something in your hand', 'tends to bring in what was started'],
        officer: ['tends to give the day its frame', 'tends to make seats and promises plain'],
        resource: ['tends to let you rest and fill up', 'tends to bring learning and help'],
      },
    },
  },
  days: [
    'Among the near days {fact:GOODDAY.pillar|date}, the {fact:GOODDAY.pillar} day, tends to add strength, so put the heavy thing there.',
    'If you choose within the week, {fact:GOODDAY.pillar|date}, the {fact:GOODDAY.pillar} day, looks lightest.',
  ],
  monthUntil: [
    'The letters of the {fact:@.pillar} month last until {fact:@.ends}, so choose one thing to finish by then.',
    'By the solar terms the {fact:@.pillar} month goes on until {fact:@.ends}; what is left of it suits finishing more than starting.',
  ],
  monthSpan: [
    'The letters of the {fact:@.pillar} month come in on {fact:@.starts}, so take that day as its beginning rather than the first of the calendar.',
    'By the solar terms the {fact:@.pillar} month begins on {fact:@.starts}, so put what matters after it.',
  ],
  betweenDays: {
    lighter: ['It weighs lighter on your strength than {fact:HARD.pillar|date}, the {fact:HARD.pillar} day.'],
    unfit: ['{fact:HARD.pillar|date}, the {fact:HARD.pillar} day, is one that a choice of days leaves out.'],
  },
  years: [
    '{fact:BEST.pillar|year}, the {fact:BEST.pillar} year, adds strength, and {fact:HARD.pillar|year}, the {fact:HARD.pillar} year, asks it, so use that one to prepare.',
    'Among the years ahead {fact:BEST.pillar|year} looks light and {fact:HARD.pillar|year} looks like a climb.',
  ],
  decades: [
    'From age {fact:BEST.from-age} the {fact:BEST.pillar} luck cycle looks lighter; from age {fact:HARD.from-age} the {fact:HARD.pillar} luck cycle looks heavier.',
    'In the long run, from age {fact:BEST.from-age} the {fact:BEST.pillar} luck cycle looks light; from age {fact:HARD.from-age} the {fact:HARD.pillar} luck cycle needs room for rest.',
  ],
  contrast: {
    best: {
      months: [
        'Next comes {fact:SECOND.pillar|month} of {fact:SECOND.pillar|year}, while {fact:HARD.pillar|month} of {fact:HARD.pillar|year} asks for strength.',
      ],
      years: [
        'Next comes {fact:SECOND.pillar|year}, while {fact:HARD.pillar|year}, the {fact:HARD.pillar} year, asks for strength and suits preparing.',
      ],
      luck: [
        'From age {fact:SECOND.from-age} the {fact:SECOND.pillar} luck cycle is light too; from age {fact:HARD.from-age} the {fact:HARD.pillar} luck cycle needs room for rest.',
      ],
    },
    hard: {
      months: ['The lighter time is {fact:BEST.pillar|month} of {fact:BEST.pillar|year}, the {fact:BEST.pillar} month, so move there what can wait.'],
      years: ['The lighter year is {fact:BEST.pillar|year}, the {fact:BEST.pillar} year, so move there what can wait.'],
      luck: ['The lighter ten years are those of the {fact:BEST.pillar} luck cycle from age {fact:BEST.from-age}, so move there what can wait.'],
    },
  },
  nextLuck: [
    'The next luck cycle, {fact:luck.next.pillar}, begins at age {fact:luck.next.from-age} and tends to turn your care to its stem, {fact:luck.next.stem.ten-god}.',
    'At age {fact:luck.next.from-age} the next luck cycle, {fact:luck.next.pillar}, tends to change the background to its stem, {fact:luck.next.stem.ten-god}.',
  ],
  luckOver: [
    'All ten luck cycles are over; the last, {fact:FOUND.pillar}, ran from age {fact:FOUND.from-age} to {fact:FOUND.to-age}, so I speak of WHEN instead.',
    'Your ten luck cycles are behind you: the last, {fact:FOUND.pillar}, ran from age {fact:FOUND.from-age} to {fact:FOUND.to-age}, and no other follows, so I speak of WHEN.',
  ],
  places: { year: 'year', month: 'month', day: 'day', hour: 'hour' },
  relationFrame: {
    join: ['The {fact:FOUND} forms with your birth PLACE, and CLAUSE.', 'With your birth PLACE it makes the {fact:FOUND}: CLAUSE.'],
    clash: ['The {fact:FOUND} meets your birth PLACE, and CLAUSE.', 'Against your birth PLACE stands the {fact:FOUND}: CLAUSE.'],
    rub: ['The {fact:FOUND} touches your birth PLACE: CLAUSE.', 'With your birth PLACE it makes the {fact:FOUND}, and CLAUSE.'],
  },
  relation: {
    task: {
      join: {
        year: 'an old tie or your hometown tends to open a way',
        month: 'one of the people you see every day tends to take your side',
        day: 'what you want and what you do tend to point one way',
        hour: 'a junior or a new plan tends to lend an unexpected hand',
      },
      clash: {
        year: 'you tend to want to leave familiar ground and start afresh',
        month: 'ways and order may change, so put what you have on one page',
        day: 'your heart tends to lean outward, so let large decisions rest a night',
        hour: 'plans may be revised often, so keep a spare day',
      },
      rub: {
        year: 'words with distant people tend to slip, so put them in writing',
        month: 'dates and order may cross, so confirm once more what was agreed',
        day: 'small hurts tend to slow your step, so clear them the same day',
        hour: 'a hurried ending tends to hold the mistake, so look at it once more',
      },
    },
    heart: {
      join: {
        year: 'hearts tend to connect through an old tie or an elder',
        month: 'somebody in your circle tends to stand by you',
        day: 'evenings in step with somebody close tend to grow',
        hour: 'talk of the future tends to come up by itself',
      },
      clash: {
        year: 'the family’s way and yours tend to collide, so explain slowly',
        month: 'busy work tends to cross your feelings, so leave a short word',
        day: 'the seat you share shifts, and you tend to ask what it is',
        hour: 'your wishes for the future may differ, so ask before you settle them',
      },
      rub: {
        year: 'hearsay from afar tends to catch on your mind, so ask directly',
        month: 'a busy tone tends to be misread, so add one sentence',
        day: 'hurt tends to gather between close people, so speak briefly and often',
        hour: 'a hasty appointment may fall through, so fix the next one at once',
      },
    },
    self: {
      join: {
        year: 'people and places you come from tend to give you strength',
        month: 'the frame of the day tends to fit your rhythm',
        day: 'body and mind tend to move the same way',
        hour: 'what you pictured at night tends to carry into the morning',
      },
      clash: {
        year: 'you tend to want other surroundings',
        month: 'your usual way tends to shake, so change one thing at a time',
        day: 'you are easily stirred within, so leave a day before deciding',
        hour: 'plans tend to be redrawn, so write them in pencil',
      },
      rub: {
        year: 'old matters tend to come up, so write them down and let them go',
        month: 'the order of the day tends to slip, so fix the morning only',
        day: 'small things tend to stay in mind, so say them the same day',
        hour: 'night worries tend to look large, so look again in the morning',
      },
    },
  },
}
