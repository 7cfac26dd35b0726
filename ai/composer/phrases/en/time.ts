import type { PhraseBank } from '../../phrase-bank.ts'

/** Sentences that come from the asked time: year, month, day, ten years. */
export const when: PhraseBank['when'] = {
  year: '{fact:@.pillar|year}',
  month: '{fact:@.pillar|month}',
  day: '{fact:@.pillar|date}',
  luck: 'the {fact:@.pillar} luck cycle from age {fact:@.from-age}',
}
export const unit: PhraseBank['unit'] = { year: ' year', month: ' month', day: ' day', luck: ' luck cycle' }
export const ground: PhraseBank['ground'] = ['The branch of WHEN', 'The lower letter of WHEN']

export const address: PhraseBank['address'] = ['For your {fact:day.pillar} day pillar, ']

export const support: PhraseBank['support'] = {
  adds: ['What arrives adds strength, so things put off grow lighter.', 'The {fact:@.pillar}UNIT adds strength to this chart.'],
  even: [
    'What arrives gives as much as it asks, so the order you choose matters.',
    'The {fact:@.pillar}UNIT gives about as much strength as it asks.',
  ],
  asks: ['What arrives asks strength, so one wish less carries you further.', 'The {fact:@.pillar}UNIT asks strength, so leave room for rest.'],
}

export const moving: PhraseBank['moving'] = {
  friend: [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, the same as yourself: decisions made alone tend to be talked over side by side.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and days on which you say clearly what you want may grow.',
  ],
  'rob-wealth': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, which grows by contest: somebody who wants the same may stand near.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and quick sharing and quick deciding tend to grow.',
  ],
  'eating-god': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, which enjoys and raises: a long-practised skill may be seen.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and eating, resting and making tend to calm you.',
  ],
  'hurting-officer': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, which rewrites the frame: a new proposal may land if its ending is soft.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and you tend to want a stiff rule changed.',
  ],
  'indirect-wealth': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, fruit from wide roads: offers may come from several sides.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and what you walk for tends to come to hand.',
  ],
  'direct-wealth': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, steady gathering: small promises tend to return on time.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and careful accounts may fill more of your days.',
  ],
  'seven-killings': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, which presses and trains: urgent requests may grow, so set an order.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and a hard part taken on may bring you a name.',
  ],
  'direct-officer': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, the proper seat: what follows procedure tends to go smoothly.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and a title or a promise may be given anew.',
  ],
  'indirect-resource': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, unusual understanding: what you studied alone tends to find a use.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and learning by another road may hold the answer.',
  ],
  'direct-resource': [
    'The {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top, which cares and teaches: help from elders and papers tends to come near.',
    'During the {fact:@.pillar}UNIT {fact:@.stem.ten-god} leads, and what you learned may be recognised.',
  ],
}

export const months: PhraseBank['months'] = [
  'From {fact:BEST.starts} the {fact:BEST.pillar} month adds strength, while from {fact:HARD.starts} the {fact:HARD.pillar} month tends to ask more.',
  'From {fact:BEST.starts} the {fact:BEST.pillar} month looks light; from {fact:HARD.starts} the {fact:HARD.pillar} month looks like one for rest.',
]

export const beforeSpring: PhraseBank['beforeSpring'] =
  'The calendar says WHEN, but the saju year begins at Ipchun on {fact:@.starts}; until then this is still the {fact:PREVIOUS.pillar} year.'

export const farYear: PhraseBank['farYear'] =
  'The year you ask about lies in the luck cycle that begins at age {fact:@.from-age}, {fact:@.pillar}, so I speak of those ten years.'

export const relation: PhraseBank['relation'] = {
  join: {
    year: 'The {fact:REL} forms with your birth year: an old tie or a family matter may loosen.',
    month: 'The {fact:REL} forms with your birth month: an ally at work or in a circle tends to appear.',
    day: 'The {fact:REL} forms with your birth day: you may find yourself in step with somebody close.',
    hour: 'The {fact:REL} forms with your birth hour: plans ahead and younger people tend to connect.',
  },
  clash: {
    year: 'The {fact:REL} meets your birth year: familiar ground shifts, so you tend to want new surroundings.',
    month: 'The {fact:REL} meets your birth month: the workplace shifts, so a role or a team may change.',
    day: 'The {fact:REL} meets your birth day: the seat you sit on shifts, so your heart tends to lean outward.',
    hour: 'The {fact:REL} meets your birth hour: the picture ahead is redrawn, so plans may be revised.',
  },
  rub: {
    year: 'The {fact:REL} touches your birth year: distant ties may slip a little, so writing tends to be safer than speaking.',
    month: 'The {fact:REL} touches your birth month: the order of work may cross, so confirm your scope once more.',
    day: 'The {fact:REL} touches your birth day: hurt tends to gather between close people, so speak briefly and often.',
    hour: 'The {fact:REL} touches your birth hour: a hurried plan may slip, so leave a spare day.',
  },
}
