import type { PhraseBank } from '../../phrase-bank.ts'

/** An element by its name, where no animal makes a pillar of it: not the fire of the Fire Horse. */
const spoken = (element: string, more: string) =>
  new RegExp(`\\b${element}\\b(?!\\s(?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|monkey|rooster|dog|pig)\\b)|\\b(?:${more})\\b`, 'i')

/** A question about the elements: what exactly is asked, and what answers it first. */
export const elementAnswers: PhraseBank['elementAnswers'] = {
  named: {
    wood: spoken('wood', 'green|house ?plants?'),
    fire: spoken('fire', 'red|candles?'),
    earth: spoken('earth', 'yellow|beige'),
    metal: spoken('metal', 'white|silver|gold'),
    water: spoken('water', 'black'),
  },
  asks: {
    strength:
      /\bhow (?:strong|weak)\b|\b(?:strong|weak) or (?:strong|weak)\b|\b(?:strong|weak) (?:day master|chart)\b|\bday master (?:strong|weak)|\bstrength of my\b/i,
    life: /\bfoods?\b|\beat|\bcolou?rs?\b|\bwear|\bdirections?\b|\bsupplement|\badd\b|\bboost|\bmore of\b|\bhabits?\b|\bhome\b|\bdecor|\bplants?\b|\bwallet\b|\bjewel|\bgem|\bcrystal|\bcandles?\b|\bmake up for\b|\bbring in\b|\binto a day\b/i,
    useful: /\bfavou?rable\b|\buseful\b|\bhelpful\b|\byongsin\b|\blucky element\b|\bneed|\bfeeds?\b|\bhelps?\b/i,
    why: /\bwhy\b|\breason\b|\bhow come\b/i,
  },
  strength: [
    'ADDRESSthe strength is estimated as {fact:strength.level}.',
    'Strength first: ADDRESSthe four factors add up to {fact:strength.score} points, which is estimated as {fact:strength.level}.',
  ],
  useful: [
    'ADDRESSthe helpful element by the balance method is {fact:useful.strength}, an estimate.',
    'What you asked first: ADDRESSthe balance method looks for {fact:useful.strength}, as an estimate.',
  ],
  reason: {
    weak: ['As the strength is estimated as {fact:strength.level}, the balance method looks first for what lends strength, {fact:useful.strength}.'],
    balanced: [
      'As the strength is estimated as {fact:strength.level}, not far to either side, the balance method asks only for a little more {fact:useful.strength}.',
    ],
    strong: [
      'As the strength is estimated as {fact:strength.level}, the balance method looks first for what puts it to use, {fact:useful.strength}.',
    ],
  },
  welcome: [
    'ADDRESS{fact:useful.strength} is the element that the balance method finds helpful, as an estimate, so keep it near.',
    'As for {fact:useful.strength}, ADDRESSthe balance method welcomes it, as an estimate, and a little more of it suits you.',
  ],
  seasonal: [
    'ADDRESS{fact:useful.climate} is what the climate method looks for, as an estimate, to even out the season of your birth.',
    'As for {fact:useful.climate}, ADDRESSthe climate method welcomes it, as an estimate.',
  ],
  plenty: [
    'ADDRESS{fact:element.strongest} is already the heaviest element, so use it and let some go rather than add to it.',
    'As for {fact:element.strongest}, ADDRESSit is the heaviest element by weight, and needs no adding.',
  ],
  beside: [
    'Of ELEMENT, ADDRESSthe visible letters hold {fact:FOUND.count}; the balance method looks first for {fact:useful.strength}, as an estimate, so a little is enough.',
  ],
  absent: [
    'Of ELEMENT, ADDRESSthe visible letters hold none; still the balance method looks first for {fact:useful.strength}, as an estimate, so the gap need not be filled by force.',
  ],
  names: { wood: 'Wood', fire: 'Fire', earth: 'Earth', metal: 'Metal', water: 'Water' },
  life: {
    wood: 'green, the east and a sour taste: leafy greens and plums, a plant on the sill, a walk in the morning',
    fire: 'red, the south and a bitter taste: tomatoes and mugwort, sunlight, a candle at supper',
    earth: 'yellow, the middle and a sweet taste: pumpkin and sweet potato, bare feet on soil, one fixed place',
    metal: 'white, the west and a hot taste: radish and ginger, a drawer in order, things brought to an end',
    water: 'black, the north and a salty taste: seaweed and black beans, a walk by the water, enough sleep',
  },
  lifeFrame: ['In daily life ELEMENT goes, by the old correspondences, with LIFE.', 'To keep ELEMENT near, the old correspondences name LIFE.'],
}
