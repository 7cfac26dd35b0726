import type { PhraseBank } from '../../phrase-bank.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The first sentence and the last: the answer to what was asked, and one step for this week. */
export const answers: Pick<
  PhraseBank,
  | 'address'
  | 'opening'
  | 'answer'
  | 'yesNo'
  | 'condition'
  | 'reaching'
  | 'subject'
  | 'departed'
  | 'cautious'
  | 'who'
  | 'step'
  | 'stepWithoutDay'
  | 'ask'
  | 'memory'
  | 'monthOf'
  | 'compatibility'
  | 'mate'
  | 'dates'
  | 'options'
> = {
  address: [
    'for you, with the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, ',
    'for your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar, ',
    'with your {fact:month.pillar} month pillar and {fact:day.pillar} day pillar, ',
  ],
  opening: {
    open: ['ADDRESSWHEN is SPAN CLAUSE.', 'On TOPIC: ADDRESSWHEN is SPAN CLAUSE.', 'The short answer first: ADDRESSWHEN is SPAN CLAUSE.'],
    explain: ['The reason first: ADDRESSWHEN is SPAN CLAUSE.'],
    heart: [
      'TOPIC is not written in your chart, but ADDRESSWHEN is SPAN CLAUSE.',
      'Your chart cannot tell another’s heart; ADDRESSWHEN is SPAN CLAUSE.',
    ],
    timing: {
      months: [
        'ADDRESSthe time for TOPIC that shows first is around {fact:BEST.pillar|month} of {fact:BEST.pillar|year}.',
        'ADDRESSTOPIC tends to gain strength in {fact:BEST.pillar|month} of {fact:BEST.pillar|year}.',
      ],
      days: ['ADDRESSof the days you name, {fact:BEST.pillar|date}, the {fact:BEST.pillar} day, comes first.'],
      years: [
        'ADDRESSthe time for TOPIC that shows first among the years ahead is {fact:BEST.pillar|year}.',
        'ADDRESSTOPIC tends to gain strength in {fact:BEST.pillar|year}.',
      ],
      luck: ['ADDRESSTOPIC tends to gain strength from age {fact:BEST.from-age}, in the {fact:BEST.pillar} luck cycle.'],
      none: ['ADDRESSthe time for TOPIC is not one point, and WHEN is SPAN CLAUSE.'],
    },
    hardTiming: {
      months: ['ADDRESSthe time for saving strength that shows first is around {fact:HARD.pillar|month} of {fact:HARD.pillar|year}.'],
      years: ['ADDRESSthe time for saving strength that shows first among the years ahead is {fact:HARD.pillar|year}.'],
      luck: ['ADDRESSthe time for saving strength is most of all the {fact:HARD.pillar} luck cycle from age {fact:HARD.from-age}.'],
    },
    list: {
      days: ['ADDRESSthe near day to take first is {fact:GOODDAY.pillar|date}, and then {fact:OTHERDAY.pillar|date}.'],
      luck: [
        'ADDRESSfrom age {fact:BEST.from-age} the {fact:BEST.pillar} luck cycle carries most; from age {fact:SECOND.from-age} the {fact:SECOND.pillar} luck cycle comes second.',
      ],
      months: [
        'On TOPIC: ADDRESSthe months to take are {fact:BEST.pillar|month} of {fact:BEST.pillar|year} first, then {fact:SECOND.pillar|month} of {fact:SECOND.pillar|year}.',
      ],
    },
    nature: {
      甲: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you keep to a direction once it stands.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar raises its hand first and grows straight.',
      ],
      乙: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you go around and still arrive.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar finds a gap and blooms there.',
      ],
      丙: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you warm what is near.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar is warm and hides nothing.',
      ],
      丁: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you light one thing deeply.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar burns quietly and long.',
      ],
      戊: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you are not easily moved.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar is a mountain that others lean on.',
      ],
      己: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you take things in and help them grow.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar tends what it was given to the end.',
      ],
      庚: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you know right from wrong.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar decides what others put off.',
      ],
      辛: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you refine with care.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar sees the small difference.',
      ],
      壬: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you see wide and flow.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar makes its road far out.',
      ],
      癸: [
        'With the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar, you reach people quietly.',
        'Your {fact:day.pillar} day pillar beside the {fact:month.pillar} month pillar senses what was not said.',
      ],
    },
    elements: {
      missing: [
        'ADDRESSthe missing elements are {fact:element.missing}, by count of the visible letters.',
        'By count, ADDRESSthe missing elements are {fact:element.missing}.',
      ],
      complete: ['ADDRESSno element is left out, and by weight the heaviest element is {fact:element.strongest}.'],
    },
    options: {
      leaning: [
        'ADDRESSof “FIRST” and “LAST”, “CHOSEN” seems to carry a little more strength DURING.',
        'Both are roads, but ADDRESS“CHOSEN” looks less of a strain DURING than “OTHER”.',
      ],
      even: ['ADDRESS“FIRST” and “LAST” weigh about the same DURING, so the terms decide.'],
      unnamed: {
        adds: ['Of two ways, ADDRESSthe one that draws you more looks fit for WHEN, SPAN that adds to the strength you have.'],
        even: ['Of two ways, ADDRESSneither is pushed by WHEN; write down the terms of both and take the one with more of them met.'],
        asks: ['Of two ways, ADDRESSthe one that costs you less looks better DURING, SPAN that asks for strength.'],
      },
    },
  },
  answer: {
    act: {
      adds: ['is rather a yes', 'looks worth stepping out for', 'is more yes than no'],
      even: ['is a yes if the terms fit', 'is all right as long as you do not hurry', 'goes as far as you have prepared'],
      asks: ['looks better small and slow', 'is rather a not yet', 'is easier a little later'],
    },
    hope: {
      adds: ['is rather hopeful', 'is more yes than no', 'is worth the effort'],
      even: ['is open, neither sure nor shut', 'opens as far as you have prepared', 'may take one more try'],
      asks: ['tends to come slowly', 'needs more groundwork first', 'is more no than yes for now'],
    },
    state: {
      adds: ['looks rather good', 'is likely to go well', 'is more likely to get better'],
      even: ['is mixed', 'goes on evenly', 'is fine if you set the pace'],
      asks: ['goes better at an easy pace', 'looks rather tiring', 'asks for patience'],
    },
  },
  yesNo: ['ADDRESSTOPIC DURING ANSWER.', 'The answer first: ADDRESSTOPIC DURING ANSWER.', 'As for TOPIC, ADDRESSit ANSWER DURING.'],
  condition: {
    adds: ['All the more so when CLAUSE.', 'It goes best when CLAUSE.'],
    even: ['It goes more smoothly when CLAUSE.', 'It goes well when CLAUSE.'],
    asks: ['Still, it is lighter when CLAUSE.', 'Even so, it is easier when CLAUSE.'],
  },
  reaching: ['If you write first, better when CLAUSE.', 'Reaching out goes better when CLAUSE.'],
  subject: {
    other: [
      'What I read here is your own chart, with the {fact:day.pillar} day pillar, so I do not speak of WHO but of what you can do.',
      'Only your own chart lies open, the {fact:day.pillar} day pillar; take it as how you are toward WHO.',
    ],
    pair: [
      'What I read here is one chart, yours, with the {fact:day.pillar} day pillar, so I do not tell the heart of WHO but your side.',
      'First comes your side, the {fact:day.pillar} day pillar; with the birth of WHO I can set the two together.',
    ],
    saved: ['What lies open is the chart with the {fact:day.pillar} day pillar; to read somebody you saved, choose that profile and ask again.'],
    group: ['What I read here is your own chart, with the {fact:day.pillar} day pillar, so I speak of your place among them.'],
  },
  departed:
    /\b(?:late|dead|deceased) \w+|\b(?:my|our|his|her) \w+ (?:has |had |just |suddenly )?(?:died|passed(?: away| on)?|is gone)\b|\blost (?:my|our|his|her) \w+|\bsince \w+ (?:died|passed)\b/gi,
  cautious:
    /\bcareful|\bwatch out|\bavoid|\bworst\b|\bhardest\b|\blie low|\bbeware|\bcautious|\b(?:bad|rough|hard|difficult|dangerous|unlucky) (?:time|times|year|years|month|months|day|days|patch|period)\b/i,
  who: [
    { pattern: /\bmother[- ]in[- ]law|\bmil\b/i, noun: 'your mother-in-law' },
    { pattern: /\bfather[- ]in[- ]law|\bfil\b/i, noun: 'your father-in-law' },
    { pattern: /\bmom|\bmother/i, noun: 'your mother' },
    { pattern: /\bdad|\bfather/i, noun: 'your father' },
    { pattern: /\bparents?\b/i, noun: 'your parents' },
    { pattern: /\bhusband/i, noun: 'your husband' },
    { pattern: /\bwife/i, noun: 'your wife' },
    { pattern: /\bboyfriend/i, noun: 'your boyfriend' },
    { pattern: /\bgirlfriend/i, noun: 'your girlfriend' },
    { pattern: /\bex\b|\bex-/i, noun: 'the person you parted from' },
    { pattern: /\bdaughter/i, noun: 'your daughter' },
    { pattern: /\bson\b/i, noun: 'your son' },
    { pattern: /\bchild|\bkid|\bbaby/i, noun: 'your child' },
    { pattern: /\bbrother|\bsister/i, noun: 'your sibling' },
    { pattern: /\b(?:teacher|tutor|coach|professor|instructor)\b/i, noun: 'your teacher' },
    { pattern: /\bfriend/i, noun: 'your friend' },
    { pattern: /\bbusiness partner|\bco-?founder/i, noun: 'your partner in business' },
    { pattern: /\bboss|\bmanager|\bsupervisor/i, noun: 'your boss' },
    { pattern: /\bcolleague|\bco-?worker|\bteam ?mate/i, noun: 'your colleague' },
    { pattern: /./, noun: 'the other person' },
  ],
  step: [
    'On {fact:USEFULDAY.pillar|date}, which carries the {fact:useful.strength} estimated to help you, STEP.',
    '{fact:USEFULDAY.pillar|date}, the {fact:USEFULDAY.pillar} day, lends you {fact:useful.strength}, so STEP.',
    'As one step, while {fact:USEFULDAY.pillar|date} lends its {fact:useful.strength}, STEP.',
  ],
  stepWithoutDay: ['In the coming week, STEP.'],
  ask: {
    direct: {
      smalltalk: ['How is my work this year?', 'What am I like?', 'When will I save money?'],
      off_topic: ['What am I like?', 'How is this year for me?', 'What is good to do this week?'],
      privacy_request: ['What is stored about me?', 'Can I delete only what is remembered?', 'I would like to download my records'],
      profile_input: ['Show my chart', 'What am I like?', 'How is this year for me?'],
      accuracy_doubt: ['Which letter did you read that from?', 'How is local time corrected?', 'Compare it with another app'],
      why_evidence: [
        'What would another method say?',
        'What is my {fact:day.pillar} day pillar like?',
        'How do I bring my helpful element, {fact:useful.strength}, into a day?',
      ],
      visual_request: ['How do I read this picture?', 'What is my {fact:day.pillar} day pillar like?', 'How is this year for me?'],
    },
    term: [
      'Do I have that in my chart?',
      'What is my {fact:day.pillar} day pillar like?',
      'How do I bring my helpful element, {fact:useful.strength}, into a day?',
    ],
    best: ['What should I start with in {fact:BEST.pillar|month}OFYEAR?', 'What should I have ready by {fact:BEST.pillar|month}OFYEAR?'],
    star: ['Where can I use my {fact:FOUND}?', 'What does it mean that I have the {fact:FOUND}?'],
    luck: ['What changes with the next luck cycle, {fact:luck.next.pillar}?'],
    other: ['How do I bring my helpful element, {fact:useful.strength}, into a day?', 'What is my {fact:day.pillar} day pillar like?'],
    link: ['How do I handle the {fact:FOUND} in my chart?', 'What does the {fact:FOUND} in my chart change for me?'],
    missing: ['How do I make up for the missing {fact:element.missing}?'],
    heaviest: ['Where can I put my heaviest element, {fact:element.strongest}, to use?'],
    structure: ['What does it mean that my structure is estimated as {fact:structure.kind}?'],
    stage: ['How is the {fact:day.stage} stage of my day branch read?'],
    void: ['How should I see my void branch, {fact:FOUND.branch}?'],
  },
  memory: [
    'When you asked about PAST in MONTH the eight letters were the same; what has moved since is the time, WHEN.',
    'You asked about PAST in MONTH; since then it is not the letters that moved but the time, WHEN.',
  ],
  monthOf: (month, year) => (year ? `${months[month - 1]} ${year}` : (months[month - 1] ?? '')),
  compatibility: [
    'A match shows when two charts lie side by side; I begin with yours, the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar.',
    'I begin with your side, the {fact:month.pillar} month pillar and the {fact:day.pillar} day pillar, and set the two together once the other birth is known.',
  ],
  mate: [
    'The seat of whoever is close, your day branch {fact:day.branch}, is {fact:day.branch.ten-god}: it SEAT.',
    'As your day branch {fact:day.branch} is {fact:day.branch.ten-god}, the place beside you SEAT.',
  ],
  dates: {
    purpose: [
      'For your {fact:day.pillar} day pillar and {fact:month.pillar} month pillar the near day to take first is {fact:GOODDAY.pillar|date}, the {fact:GOODDAY.pillar} day.',
    ],
    second: ['If that does not suit, {fact:OTHERDAY.pillar|date}, the {fact:OTHERDAY.pillar} day, comes next.'],
    month: ['Looking further, the {fact:BEST.pillar} month from {fact:BEST.starts}OFYEAR adds strength and makes a candidate.'],
    chosen: [
      'For your {fact:day.pillar} day pillar and {fact:month.pillar} month pillar the choice falls on DAYS.',
      'With your {fact:month.pillar} month pillar and {fact:day.pillar} day pillar the choice falls on DAYS.',
    ],
    day: '{fact:FOUND.pillar|date}, the {fact:FOUND.pillar} day',
    dayElsewhere: '{fact:FOUND.pillar|date}, {fact:FOUND.pillar|year}, the {fact:FOUND.pillar} day',
    between: '; ',
    last: '; and ',
    unfit: [
      'For your {fact:day.pillar} day pillar, {fact:@.pillar|date}, the {fact:@.pillar} day, is not one that would be chosen for TOPIC: another day looks kinder.',
      'Choosing for TOPIC with your {fact:day.pillar} day pillar leaves out {fact:@.pillar|date}, the {fact:@.pillar} day, so moving it by some days looks easier.',
    ],
    beyond: 'The time you ask about has no day that suits, so the choice is among the days after it.',
    chosenCheck: [
      'Days that go against your {fact:day.pillar} day pillar and the void {fact:void.branches} days are left out, so what remains is people’s calendars.',
      'The void {fact:void.branches} days and those that go against your {fact:day.pillar} day pillar are already out; people’s calendars come next.',
    ],
    check: ['The measure is how much strength a day adds to your day pillar {fact:day.pillar}; people’s calendars come next.'],
  },
  options: {
    change: /\bmov|\bleav|\bquit|\bnew|\bstart|\bbusiness|\bchang|\bgo\b|\babroad|\bown\b|\bfreelanc/i,
    stay: /\bstay|\bkeep|\bremain|\bcurrent|\bwait|\bcompany|\bjob\b/i,
  },
}
