import type { PhraseBank } from '../../phrase-bank.ts'

/** Sentences that answer at once instead of reading. */
export const direct: PhraseBank['direct'] = {
  smalltalk: [
    'Glad you are here. I am an AI that calculates saju and shows, sentence by sentence, which letters it speaks from.',
    'Open in front of me is a chart with the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar.',
    'Write one line about what is on your mind, be it work, a person or how {fact:now.year} is going.',
  ],
  off_topic: [
    'That is not something saju can answer, so I will not pretend to.',
    'What I can speak of, with its grounds, is your {fact:day.pillar} day pillar, your {fact:month.pillar} month pillar or how {fact:now.year} goes.',
    'You might ask “How is work this year?” or “What am I like?”.',
  ],
  privacy_request: [
    'Saved charts and talks can be downloaded or deleted under privacy in the settings, and deleting them removes what is remembered too.',
    'What is used for writing are calculated letters such as the day stem {fact:day.stem}; the date and hour of birth are not handed on.',
    'The chart that is open now, with the {fact:day.pillar} day pillar, can be deleted in the same place.',
  ],
  profile_input: [
    'The chart that is open has the day pillar {fact:day.pillar} and the month pillar {fact:month.pillar}.',
    'You are the day stem {fact:day.stem}, and the season is that of the month branch {fact:month.branch}.',
    'If something is off, or you want to add somebody, write the day, the time and the place of birth. Once you have looked at it and saved it, readings use it.',
  ],
  accuracy_doubt: [
    'I do not claim to foretell. Saju is an old language for looking back and choosing.',
    'The letters are calculated and not invented: the day pillar {fact:day.pillar} and the month pillar {fact:month.pillar}.',
    'Apps mostly differ because they correct the local time and begin the day differently.',
    'Where methods part, as with a strength of {fact:strength.level}, it is marked as an estimate.',
    'Paste the eight letters of the other app in one line, and we can see at which letter they part.',
  ],
  why_evidence: [
    'What I say grows from the day stem {fact:day.stem} and the month branch {fact:month.branch}.',
    'The month branch is your {fact:month.branch.ten-god}, and by four factors the strength is estimated as {fact:strength.level}.',
    'What I say about time comes from WHEN, which has {fact:@.stem.ten-god} on top.',
    'By the balance method the helpful element is {fact:useful.strength}, an estimate that other methods may see otherwise.',
    'Tap the evidence after a sentence and the letter it rests on lights up in the chart.',
  ],
  visual_request: [
    'Fewer words, more picture. The middle of it is your {fact:day.pillar} day pillar with the {fact:month.pillar} month pillar.',
    'The heaviest element is {fact:element.strongest}, and the lightest is {fact:element.weakest}.',
    'A share card carries neither the date nor the hour of birth.',
  ],
  dream: [
    'Whether a dream is good or bad cannot be calculated from eight letters, so I will not make it up.',
    'If a dream stays with a day stem of {fact:day.stem}, it may be sorting what the day left open.',
    'WHEN, the {fact:@.pillar}UNIT, has {fact:@.stem.ten-god} on top, so look whether your heart has been busy there.',
    'Write three words for the feeling you woke with and see which scene of the day they touch.',
  ],
  naming: [
    'I do not judge a name, but I can say what suits the {fact:day.pillar} day pillar and the {fact:month.pillar} month pillar.',
    'By the balance method the helpful element is {fact:useful.strength}, an estimate, so gather meanings and sounds that call it to mind.',
    'By weight the lightest element is {fact:element.weakest}, so between two equals the name that recalls it may have one more vote.',
    'For a child or a shop that chart must be seen by itself; what I read here is yours.',
    'Write up to three candidates and say each aloud ten times a day.',
  ],
}

export const thanks: PhraseBank['thanks'] = [
  'Thank you for saying so. If your heart is a little lighter, I am glad.',
  'The chart with the {fact:day.pillar} day pillar stays as it is, so come back whenever something is on your mind.',
]

/** To who says goodbye. */
export const farewell: PhraseBank['farewell'] = [
  'What we talked about stays here. Have a gentle rest of the day.',
  'The chart with the {fact:day.pillar} day pillar opens again whenever you like.',
]

/** A question about the direction: the place of the element estimated to help. */
export const direction: PhraseBank['direction'] = {
  asks: /\b(?:directions?|which way|north|south|east|west)(?:ern|wards?)?\b/i,
  names: { wood: 'the east', fire: 'the south', earth: 'what lies near where you live now', metal: 'the west', water: 'the north' },
  phrases: ['By the old correspondences look first to DIRECTION, which goes with {fact:useful.strength}, the element estimated to help you.'],
}

export const termAfter: PhraseBank['termAfter'] = [
  'In your chart I put the day stem {fact:day.stem} in the middle and read the other letters from it.',
  'The letter of your season, the month branch {fact:month.branch}, is your {fact:month.branch.ten-god}.',
  'One word decides nothing by itself; what counts is how it is used around the {fact:day.pillar} day pillar.',
]
