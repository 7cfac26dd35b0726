import type { PhraseBank } from '../../phrase-bank.ts'

/** Short direct answers in place of a reading. */
export const direct: PhraseBank['direct'] = {
  smalltalk: [
    'Good to see you; I am an AI that calculates saju and shows the ground of each sentence.',
    'The chart in front of us has the {fact:day.pillar} day pillar.',
    'Ask about work, feelings or people, and we start from the day stem {fact:day.stem}.',
  ],
  off_topic: [
    'That is not something saju can answer.',
    'I can talk about the {fact:day.pillar} day pillar or the flow of {fact:now.year} instead, each with its ground.',
  ],
  privacy_request: [
    'What is stored with the {fact:day.pillar} day pillar can be downloaded or erased under privacy in the settings. Erasing removes conversations and memories together.',
    'Writing uses calculated letters such as the day stem {fact:day.stem}; the date and hour of birth are not handed over.',
  ],
  profile_input: [
    'From what you told me, the day pillar is {fact:day.pillar}.',
    'The month pillar is {fact:month.pillar} and the day stem is {fact:day.stem}.',
    'If there is somebody to add or something to correct, tell me next.',
  ],
  accuracy_doubt: [
    'I do not claim to foresee; saju is an old language for looking back and choosing.',
    'The letters are calculated, not made up: the day pillar is {fact:day.pillar} and the month pillar is {fact:month.pillar}.',
    'Apps differ mostly because they correct the clock and turn the day at different moments.',
    'What differs between methods is marked: the strength is estimated as {fact:strength.level}.',
  ],
  why_evidence: [
    'The root of it is the day stem {fact:day.stem} and the month branch {fact:month.branch}.',
    'The month branch is {fact:month.branch.ten-god}, and the strength is estimated as {fact:strength.level}.',
    'For WHEN, the {fact:@.pillar}UNIT brings {fact:@.stem.ten-god} on top.',
    'Touch the chip behind a sentence to see the letters it rests on.',
  ],
  term_explain: [
    'TERM',
    'In this chart the day stem is {fact:day.stem} and the month branch is {fact:month.branch.ten-god}; start reading from these two.',
    'Take the {fact:day.pillar} day pillar as yourself and ask of each other letter whether it gives or asks strength.',
  ],
  visual_request: [
    'The chart is drawn in the shapes available here, around the {fact:day.pillar} day pillar.',
    'The heaviest element is {fact:element.strongest}; a share card never carries the date of birth.',
  ],
  dream: [
    'Whether a dream is lucky cannot be calculated from a chart, so I will not make it up.',
    'A day stem such as {fact:day.stem} may sort out in dreams what stayed on the mind.',
    'For WHEN, the letters of the {fact:@.pillar}UNIT can show which way your mind leans.',
  ],
  naming: [
    'I do not decide a name, but I can say which element it may carry.',
    'By the balance method the helpful element is {fact:useful.strength}, an estimate; its meanings and sounds make good candidates.',
    'The lightest element is {fact:element.weakest}, so between two equal names the one that recalls it may fit.',
  ],
  date_selection: [
    'For a day, look first for one that adds strength and does not clash with the {fact:day.pillar} day pillar.',
    'Among the near days {fact:GOODDAY.pillar|date}, the {fact:GOODDAY.pillar} day, adds strength to the chart.',
    'From {fact:BEST.starts} the {fact:BEST.pillar} month looks like a candidate too; what people can attend comes next.',
  ],
  compatibility: [
    'To look at two people I need the other birth as well: the date, and the time as far as you know it.',
    'On your side, the day branch, the seat of those close to you, is {fact:day.branch.ten-god}.',
    'With the day stem {fact:day.stem}, it tends to help to name your own rhythm before fitting another’s.',
  ],
}

export const thanks: PhraseBank['thanks'] = [
  'I am glad if it helped.',
  'The chart with the {fact:day.pillar} day pillar stays here, so ask again whenever something is on your mind.',
]
