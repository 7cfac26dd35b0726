import type { PhraseBank } from '../../phrase-bank.ts'

/** Sentences that come from the chart: day stem, month branch, strength, helpful element and luck, what stands out. */
export const chart: Pick<
  PhraseBank,
  | 'image'
  | 'habit'
  | 'season'
  | 'seat'
  | 'month'
  | 'strength'
  | 'useful'
  | 'usefulAlone'
  | 'bond'
  | 'climate'
  | 'link'
  | 'linkFrame'
  | 'missing'
  | 'missingFrame'
  | 'complete'
  | 'heavy'
  | 'heavyFrame'
  | 'balance'
  | 'structure'
  | 'structureFrame'
  | 'stage'
  | 'stageFrame'
  | 'void'
  | 'voidFrame'
  | 'chart'
> = {
  image: {
    甲: ['a tall tree', 'a pine that only reaches up', 'the tree that grows first in the wood'],
    乙: ['a climbing vine', 'grass that bends and stands again', 'a flower in a crack of the wall'],
    丙: ['the noon sun', 'light that falls on all', 'a morning that fills the window'],
    丁: ['a lamp indoors', 'a steady candle', 'a lit window in winter'],
    戊: ['a mountain that stays', 'a bank that holds the water', 'a wide plain'],
    己: ['a field that raises grain', 'soft soil that takes everything in', 'a well-tended garden'],
    庚: ['raw iron', 'an edged rock', 'metal fresh from the ground'],
    辛: ['a polished gem', 'a fine blade', 'a silver ring in the light'],
    壬: ['a great river', 'a wide sea', 'a current that does not stop at night'],
    癸: ['spring rain sinking in', 'dew before sunrise', 'a clear spring under trees'],
  },
  habit: [
    'Your day stem {fact:day.stem} is IMAGE: HABIT.',
    'Born with {fact:day.stem} as the day stem, IMAGE, HABIT.',
    'As the day stem {fact:day.stem} you are IMAGE, and HABIT.',
  ],
  season: {
    子: ['is deep winter, calm outside and flowing within', 'is the longest night, and you warm your thoughts alone'],
    丑: ['is frozen ground, slow to thaw and long in keeping', 'is the end of winter, used to bearing and gathering'],
    寅: ['is early spring, and you move while it is still cold', 'is the thaw, with much strength for beginning'],
    卯: ['is mid spring, and you see what sprouts first', 'is blossom time, and you raise people and things gently'],
    辰: ['is late spring, holding many things at once', 'is sowing time, and you can wait'],
    巳: ['is early summer, and what you mean spreads fast', 'is the heat coming on, quick to reckon within'],
    午: ['is high summer, and a moved heart shows', 'is the highest sun, and once lit you shine far'],
    未: ['is late summer, and you share what is ripe', 'is the depth of heat, with warmth stored inside'],
    申: ['is early autumn, quick to sort one thing from another', 'is the cooling wind, and you see first where a skill fits'],
    酉: ['is mid autumn, and you pare down until it is clear', 'is picking time, and you care how things end'],
    戌: ['is late autumn, and you guard the harvest', 'is the time of banked embers, and trust weighs much'],
    亥: ['is early winter, looking far with a seed inside', 'is deep water, and you do not show the bottom easily'],
  },
  seat: {
    friend: {
      task: 'lets you do it well once it is left to you',
      heart: 'makes you easiest side by side',
      self: 'lets you breathe when you live your own way',
    },
    'rob-wealth': {
      task: 'quickens you beside a rival',
      heart: 'makes you contend warmly in love and friendship',
      self: 'turns hating to lose into strength',
    },
    'eating-god': {
      task: 'grows a liking into a craft',
      heart: 'opens you over food and laughter',
      self: 'finds what is pleasant in a day',
    },
    'hurting-officer': {
      task: 'gives a knack for improving the given answer',
      heart: 'brings you close by words and hurts by them too',
      self: 'cannot bear a narrow frame',
    },
    'indirect-wealth': {
      task: 'sees chances widely and keeps several going',
      heart: 'makes your eyes light up before new people',
      self: 'keeps your hands reaching',
    },
    'direct-wealth': {
      task: 'builds trust by careful accounts',
      heart: 'takes small promises seriously',
      self: 'looks after what lies before you',
    },
    'seven-killings': {
      task: 'makes you clear-headed in hard places',
      heart: 'keeps you from stepping back before the strong',
      self: 'keeps you tense and makes you firm',
    },
    'direct-officer': {
      task: 'earns you a seat by keeping promise and order',
      heart: 'rests in a bond with manners',
      self: 'guards you by rules of your own',
    },
    'indirect-resource': {
      task: 'looks long at what others pass by',
      heart: 'seeks the one person who understands',
      self: 'finds its answers alone',
    },
    'direct-resource': {
      task: 'grows best when taught and recognised',
      heart: 'wants care given and taken',
      self: 'gathers strength where there is something to lean on',
    },
  },
  month: [
    'Your month branch {fact:month.branch} SEASON; as {fact:month.branch.ten-god} it SEAT.',
    'The month branch {fact:month.branch} SEASON; being {fact:month.branch.ten-god}, it SEAT.',
  ],
  strength: [
    'By its season and roots the strength is estimated as {fact:strength.level}: PACE.',
    'The strength is estimated as {fact:strength.level}: PACE.',
    'Measured by four factors the strength looks {fact:strength.level}, so PACE.',
  ],
  useful: {
    wood: ['walking in the morning and learning something new', 'tending plants and keeping a diary', 'raising people and stretching plans'],
    fire: [
      'taking in sunlight and standing before people',
      'sitting in bright rooms and laughing with others',
      'warming the body and showing the heart',
    ],
    earth: [
      'eating and sleeping at set hours',
      'keeping to one person and one place you trust',
      'gathering scattered things and pausing between them',
    ],
    metal: ['tidying and trimming', 'writing down what counts for you', 'emptying drawers and finishing'],
    water: ['walking by water and sleeping enough', 'keeping a quiet hour alone', 'reading at night and letting thoughts run'],
  },
  usefulAlone: [
    'By the balance method the helpful element is {fact:useful.strength}, an estimate, so USEFUL tend to help.',
    'An estimate by the balance method: the helpful element is {fact:useful.strength}, so keep a little of USEFUL in each day.',
  ],
  bond: {
    brings: [
      'By the balance method the helpful element is {fact:useful.strength}, an estimate, and your current {fact:luck.current.pillar} luck cycle carries it, so USEFUL tend to bear fruit.',
      'An estimate by the balance method: the helpful element is {fact:useful.strength}; the current {fact:luck.current.pillar} luck cycle, begun at age {fact:luck.current.from-age}, holds it, so USEFUL suit you.',
    ],
    feeds: [
      'By the balance method the helpful element is {fact:useful.strength}, an estimate, and your current {fact:luck.current.pillar} luck cycle feeds it, so USEFUL tend to grow little by little.',
      'An estimate by the balance method: the helpful element is {fact:useful.strength}; the current {fact:luck.current.pillar} luck cycle, begun at age {fact:luck.current.from-age}, stands behind it, so make more room for USEFUL.',
    ],
    presses: [
      'By the balance method the helpful element is {fact:useful.strength}, an estimate, and your current {fact:luck.current.pillar} luck cycle presses on it, so see to USEFUL on purpose.',
      'An estimate by the balance method: the helpful element is {fact:useful.strength}; the current {fact:luck.current.pillar} luck cycle, begun at age {fact:luck.current.from-age}, leaves it little room, so do not skip USEFUL.',
    ],
    apart: [
      'By the balance method the helpful element is {fact:useful.strength}, an estimate, and your current {fact:luck.current.pillar} luck cycle brings little of it, so borrow it by USEFUL.',
      'An estimate by the balance method: the helpful element is {fact:useful.strength}; the current {fact:luck.current.pillar} luck cycle, begun at age {fact:luck.current.from-age}, does not bring it, so make your own by USEFUL.',
    ],
  },
  climate: [
    'By climate, the warmth and moisture of your season, {fact:useful.climate} is looked for first, an estimate; balance and climate look at different things, so both stand here.',
    'The climate method, which weighs the season, is estimated to welcome {fact:useful.climate}.',
  ],
  link: {
    join: {
      outer: ['a distant tie tends to come back when it is needed', 'you draw what you were given at home into today'],
      middle: ['work and private life tend to be tied to one wish', 'you shine where people are introduced to each other'],
      inner: ['what you begin late tends to fit the hand', 'somebody close is in every picture you draw of the future'],
    },
    clash: {
      outer: ['you breathe easier away from where you grew up', 'old ways and a new heart collide, and you find answers by moving'],
      middle: ['the working you and the resting you quarrel, so a line between them helps', 'you grow by changing places rather than by staying'],
      inner: ['plans are made and remade, so a spare day is medicine', 'two wishes part just before a decision, and a day between helps'],
    },
    rub: {
      outer: ['words of family tend to stay with you', 'you chew over the judgment of distant people'],
      middle: ['small frictions stay in mind until a few words lighten them', 'polishing is slow and the result is smooth'],
      inner: ['you look for the perfect ending and put off the end', 'small worries look large late at night'],
    },
  },
  linkFrame: ['The chart holds the {fact:FOUND}, so CLAUSE.', 'With the {fact:FOUND} among your letters, CLAUSE.'],
  missing: {
    wood: 'people and habits that help you begin are good to have near',
    fire: 'bright places that let you show your heart bring ease',
    earth: 'a rule and a fixed place that hold your centre are a support',
    metal: 'a measure written down outside helps you end things',
    water: 'hours set aside for rest and letting go give you air',
  },
  missingFrame: [
    'Among the visible letters the missing elements are {fact:element.missing}, so CLAUSE.',
    'By count the chart is without any {fact:element.missing}, so CLAUSE.',
  ],
  complete: [
    'All five elements stand among the letters, so rather than adding any, use the heaviest, which is {fact:element.strongest}.',
    'The five elements are all there and the heaviest is {fact:element.strongest}, so choose where that weight is to go.',
  ],
  heavy: {
    wood: 'much is begun and stretched, so keep days for gathering in',
    fire: 'much burns brightly, so time to cool keeps it going',
    earth: 'much holds still, so moving the body once shows the road',
    metal: 'much is cut cleanly, so a rounder ending keeps people',
    water: 'much is thought deeply, so let it flow out in words',
  },
  heavyFrame: [
    'By weight the heaviest element is {fact:element.strongest}: CLAUSE.',
    'Among the eight letters the heaviest element is {fact:element.strongest}, so CLAUSE.',
  ],
  balance: [
    'By weight the heaviest element is {fact:element.strongest} and the lightest is {fact:element.weakest}.',
    'The heaviest element is {fact:element.strongest}; the lightest is {fact:element.weakest}.',
  ],
  structure: {
    'eating-god': 'a vessel that turns what it likes into a living',
    'hurting-officer': 'a vessel that makes its road by word and skill',
    'indirect-wealth': 'a vessel that turns chances over on a wide field',
    'direct-wealth': 'a vessel that earns trust layer by layer',
    'seven-killings': 'a vessel that hardens over difficult tasks',
    'direct-officer': 'a vessel that keeps its name in the proper seat',
    'indirect-resource': 'a vessel that is needed for one deep field',
    'direct-resource': 'a vessel that grows by learning and teaching',
    salary: 'a vessel that earns and stands by itself',
    blade: 'a vessel whose strength needs a use to shine',
    'rob-wealth': 'a vessel that grows by contest and sharing',
    'follow-companions': 'a vessel that goes along with one strong current',
    'follow-resources': 'a vessel that makes much of what it is given',
    'follow-output': 'a vessel at ease where its gift flows',
    'follow-wealth': 'a vessel at ease where things are gathered',
    'follow-officer': 'a vessel at ease in the seat it is given',
    'follow-flow': 'a vessel that takes the shape of the stream',
    transformed: 'a vessel that becomes one with what it meets',
    'one-element': 'a vessel of one clear element',
    'two-elements': 'a vessel of two elements in a pair',
  },
  structureFrame: [
    'The structure is estimated as {fact:structure.kind}, CLAUSE.',
    'As a structure this is estimated to be {fact:structure.kind}: CLAUSE.',
  ],
  stage: {
    birth: ['a helping hand tends to be near when you begin', 'you are liked where you learn'],
    bath: ['a sense for showing and adorning is alive in you', 'your tides are large and draw you to art and people'],
    'coming-of-age': ['you step forward while still learning', 'you put on the coat and go a step ahead'],
    office: ['you earn and stand by your own strength', 'you see to your own part before you lean'],
    peak: ['you see things through and do not bend', 'you are used to deciding alone at the top'],
    decline: ['you see best from behind, advising', 'you move a beat later and err less'],
    illness: ['your heart goes first to those in pain', 'you find your use beside whoever needs it'],
    death: ['you go deep in thought before you move', 'you are brightest in quiet absorption'],
    tomb: ['you gather and keep', 'you close yourself like a drawer and open to the trusted'],
    severance: ['you end and begin quickly', 'you keep few regrets and change the field'],
    conception: ['you carry an unformed thought for long', 'you raise a dream inside before you speak of it'],
    nurture: ['you grow and raise slowly', 'you do not hurry and use sparingly what you were given'],
  },
  stageFrame: [
    'Your day branch {fact:day.branch} stands at the {fact:day.stage} stage: CLAUSE.',
    'At the {fact:day.stage} stage on your day branch {fact:day.branch}, CLAUSE.',
  ],
  void: {
    year: 'you are easiest a step aside from the family’s expectations',
    month: 'you fill an empty seat yourself rather than take a ready one',
    day: 'something stays unfilled, so time alone to sort it helps',
    hour: 'you rest in the doing more than in the result',
  },
  voidFrame: ['Your PLACE branch {fact:FOUND.branch} lies void, so CLAUSE.'],
  chart: {
    pillars:
      'The eight letters are the year pillar {fact:year.pillar}, the month pillar {fact:month.pillar}, the day pillar {fact:day.pillar} and the hour pillar {fact:hour.pillar}.',
    pillarsWithoutHour:
      'Without an hour I read six letters: the year pillar {fact:year.pillar}, the month pillar {fact:month.pillar} and the day pillar {fact:day.pillar}.',
    self: 'You are the day stem {fact:day.stem}, living in the season of the month branch {fact:month.branch}.',
    elements: 'Of the five elements the heaviest is {fact:element.strongest} and the lightest is {fact:element.weakest}.',
    structure: 'The strength is estimated as {fact:strength.level}, and by the balance method the helpful element is {fact:useful.strength}.',
  },
}
