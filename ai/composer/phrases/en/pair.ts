import type { PairPhrases } from '../../phrase-bank.ts'

/** What is said of two people whose charts lie side by side. */
export const pair: PairPhrases = {
  opening: [
    'With your day stem {fact:day.stem} beside their day stem {fact:other.day.stem}, BALANCE.',
    'You have the day stem {fact:day.stem}, they have the day stem {fact:other.day.stem}: BALANCE.',
  ],
  balance: {
    pull: ['more of the letters draw together than rub', 'what looks for the other shows first', 'coming close tends to be the easy part'],
    rub: ['more of the letters ask for tuning than draw together', 'it tends to deepen by being worked out', 'finding one pace comes first'],
    even: ['what draws together and what needs tuning are mixed about evenly', 'ease and effort tend to be shared out alike'],
  },
  pull: ['Between your MINE and their THEIRS there is a {fact:FOUND}, so SCENE.', 'Your MINE and their THEIRS are joined by a {fact:FOUND}: SCENE.'],
  rub: [
    'Between your MINE and their THEIRS there is a {fact:FOUND}, though, so SCENE.',
    'Your MINE and their THEIRS meet in a {fact:FOUND}, and so SCENE.',
  ],
  places: {
    stem: { year: 'year stem', month: 'month stem', day: 'day stem', hour: 'hour stem' },
    branch: { year: 'year branch', month: 'month branch', day: 'day branch', hour: 'hour branch' },
  },
  scene: {
    'stem-combination': 'each tends to see what the other lacks before a word is said',
    'six-combination': 'being near tends to set both at ease, and a plain evening may turn into a long talk',
    'three-combination': 'one thing taken on together, a trip or a piece of work, tends to go hand in hand',
    'half-combination': 'what one begins the other tends to finish',
    'directional-combination': 'strength tends to gather when both look the same way',
    'hidden-combination': 'there tends to be one thing that needs no explaining',
    'stem-clash': 'opinions may meet head on; agree who listens first',
    'stem-control': 'one tends to lead and the other to adapt; taking turns to decide makes it easier',
    clash: 'daily rhythms may cross; keep few promises, and clear ones',
    punishment: 'advice may sound like pushing; ask for one thing at a time',
    'self-punishment': 'the same stubbornness may double; whoever laughs first has won',
    break: 'plans may change; leave one blank in them',
    harm: 'small hurts tend to pile up; say them the same day',
    resentment: 'some days may sting without a reason; a short walk apart helps',
  },
  filled: [
    'The ELEMENT missing from your chart is there {fact:FOUND} times in theirs, so what is hard for you may look light in their hands.',
    'You have no ELEMENT and they have {fact:FOUND}, so there is something to learn just by being near.',
  ],
  given: [
    'The other way round, they have no ELEMENT and you have {fact:FOUND}, so that part tends to fall to you.',
    'Their chart has no ELEMENT and yours has {fact:FOUND}: this is where they may lean on you.',
  ],
  strongest: [
    'Your strongest element is {fact:element.strongest} and their strongest element is {fact:other.element.strongest}, so each tends to spend strength in another way.',
    'The strongest element of your chart is {fact:element.strongest}, and the strongest element of their chart is {fact:other.element.strongest}: the same task tends to be begun from different ends.',
  ],
  seats: [
    'In the seat of whoever is close, your day branch is {fact:day.branch} and their day branch is {fact:other.day.branch}, so even rest may look different.',
    'Your day branch {fact:day.branch} and their day branch {fact:other.day.branch} tend to find ease at home in different hours.',
  ],
  habit: ['Your day stem {fact:day.stem} is IMAGE: HABIT.', 'As the day stem {fact:day.stem} you are IMAGE, and HABIT.'],
  same: ['Your day branch and their day branch are both {fact:day.branch}, so what rests and what tires you tends to be alike.'],
}
