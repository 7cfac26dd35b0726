import type { PhraseBank } from '../../phrase-bank.ts'

/** Sentences that come from the chart: day stem, month branch, stage, strength, helpful element, luck. */
export const dayStem: PhraseBank['dayStem'] = {
  甲: [
    'Your day stem {fact:day.stem} is a tall tree: once a direction stands, you tend to keep to it for long.',
    'The day stem {fact:day.stem} reaches upward, and you tend to raise your hand first where something begins.',
  ],
  乙: [
    'Your day stem {fact:day.stem} is a climbing vine: you tend to go around a wall and still arrive.',
    'The day stem {fact:day.stem} is grass and flower, and you tend to read people’s grain and fit to it.',
  ],
  丙: [
    'Your day stem {fact:day.stem} is the noon sun: you tend to show your heart and warm a room.',
    'The day stem {fact:day.stem} shines on all, and a full room tends to give you strength.',
  ],
  丁: [
    'Your day stem {fact:day.stem} is a lamp indoors: you tend to care deeply for one person or one thing.',
    'The day stem {fact:day.stem} is a steady candle, and you tend to shine when you are quiet and focused.',
  ],
  戊: [
    'Your day stem {fact:day.stem} is a mountain: you tend to stay put while others lean on you.',
    'The day stem {fact:day.stem} is wide land, and you tend to keep your weight in a rush.',
  ],
  己: [
    'Your day stem {fact:day.stem} is a field: you tend to feel the weight of a task and tend it to the end.',
    'The day stem {fact:day.stem} is soft soil, and you tend to take in others’ troubles as your own.',
  ],
  庚: [
    'Your day stem {fact:day.stem} is raw iron: once sure, you tend to cut straight.',
    'The day stem {fact:day.stem} is hard rock and metal, and you tend not to put off a hard decision.',
  ],
  辛: [
    'Your day stem {fact:day.stem} is a fine blade or a gem: you tend to see the small flaw first.',
    'The day stem {fact:day.stem} is bright metal, and you tend to care how words and things are finished.',
  ],
  壬: [
    'Your day stem {fact:day.stem} is a great river: you tend to think wide and dislike being held in one place.',
    'The day stem {fact:day.stem} is flowing water, and you tend to learn new places and people quickly.',
  ],
  癸: [
    'Your day stem {fact:day.stem} is rain sinking into soil: you tend to reach people without showing it.',
    'The day stem {fact:day.stem} is dew and spring, and you tend to sense what was not said.',
  ],
}

export const nature: PhraseBank['nature'] = {
  甲: 'With the {fact:day.pillar} day pillar, you keep to your direction.',
  乙: 'With the {fact:day.pillar} day pillar, you go around and still arrive.',
  丙: 'With the {fact:day.pillar} day pillar, you warm what is near.',
  丁: 'With the {fact:day.pillar} day pillar, you light one thing deeply.',
  戊: 'With the {fact:day.pillar} day pillar, you are not easily moved.',
  己: 'With the {fact:day.pillar} day pillar, you take things in and help them grow.',
  庚: 'With the {fact:day.pillar} day pillar, you know right from wrong.',
  辛: 'With the {fact:day.pillar} day pillar, you refine with care.',
  壬: 'With the {fact:day.pillar} day pillar, you see wide and flow.',
  癸: 'With the {fact:day.pillar} day pillar, you reach people quietly.',
}

export const monthBranch: PhraseBank['monthBranch'] = {
  子: 'Your month branch {fact:month.branch} is deep winter: calm outside, and thought that hardly rests.',
  丑: 'Your month branch {fact:month.branch} is frozen ground: slow to thaw, and long in keeping what was gathered.',
  寅: 'Your month branch {fact:month.branch} is early spring: you tend to move while it is still cold.',
  卯: 'Your month branch {fact:month.branch} is mid spring: you tend to see what sprouts and look after it.',
  辰: 'Your month branch {fact:month.branch} is late spring: you tend to hold many things and wait for the time.',
  巳: 'Your month branch {fact:month.branch} is early summer: what you mean tends to spread bright and fast.',
  午: 'Your month branch {fact:month.branch} is high summer: when your heart moves, it tends to show.',
  未: 'Your month branch {fact:month.branch} is late summer: you tend to share what is ripe and gather people.',
  申: 'Your month branch {fact:month.branch} is early autumn: you tend to be quick to sort and to use a skill.',
  酉: 'Your month branch {fact:month.branch} is mid autumn: you tend to pare down until it is clear.',
  戌: 'Your month branch {fact:month.branch} is late autumn: you tend to guard the harvest and hold trust dear.',
  亥: 'Your month branch {fact:month.branch} is early winter: you tend to look far and keep a seed within.',
}

export const seat: PhraseBank['seat'] = {
  friend: 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to stand on your own part.',
  'rob-wealth': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: a rival tends to wake your strength.',
  'eating-god': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to grow a liking into a craft.',
  'hurting-officer': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to improve the given answer.',
  'indirect-wealth': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to see chances widely.',
  'direct-wealth': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to build trust by looking after details.',
  'seven-killings':
    'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to grow clear in hard places; learn to rest too.',
  'direct-officer': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: promise and order tend to put you at ease.',
  'indirect-resource': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to look long at what others pass by.',
  'direct-resource': 'The month branch, where work and people meet, is {fact:month.branch.ten-god}: you tend to grow best when taught and cared for.',
}

export const stage: PhraseBank['stage'] = {
  birth: 'Your day branch stands at the {fact:day.stage} stage: a helping hand tends to be near when you begin.',
  bath: 'Your day branch stands at the {fact:day.stage} stage: a sense for showing and adorning tends to be alive in you.',
  'coming-of-age': 'Your day branch stands at the {fact:day.stage} stage: you tend to step forward while still learning.',
  office: 'Your day branch stands at the {fact:day.stage} stage: you tend to earn and stand by your own strength.',
  peak: 'Your day branch stands at the {fact:day.stage} stage: you tend to see things through and not to bend.',
  decline: 'Your day branch stands at the {fact:day.stage} stage: you tend to see best from behind, advising.',
  illness: 'Your day branch stands at the {fact:day.stage} stage: your heart tends to go first to those in pain.',
  death: 'Your day branch stands at the {fact:day.stage} stage: you tend to go deep in thought before you move.',
  tomb: 'Your day branch stands at the {fact:day.stage} stage: you tend to gather and keep.',
  severance: 'Your day branch stands at the {fact:day.stage} stage: you tend to end and begin quickly.',
  conception: 'Your day branch stands at the {fact:day.stage} stage: you tend to carry an unformed thought for long.',
  nurture: 'Your day branch stands at the {fact:day.stage} stage: you tend to grow and raise slowly.',
}

export const link: PhraseBank['link'] = {
  join: [
    'The chart holds the {fact:LINK}, so two places tend to pull toward one wish.',
    'The {fact:LINK} gives you a way of joining people and tasks.',
  ],
  clash: [
    'The chart holds the {fact:LINK}, so you tend to find answers by moving.',
    'The {fact:LINK} sets two wishes against each other; a day before deciding helps.',
  ],
  rub: [
    'The chart holds the {fact:LINK}, so small frictions tend to stay in mind; a few words lighten them.',
    'The {fact:LINK} makes polishing slow and the result smooth.',
  ],
}

export const strength: PhraseBank['strength'] = {
  weak: [
    'By four factors the strength comes to {fact:strength.score} points, an estimate of {fact:strength.level}: you tend to do well with something to lean on.',
    'The strength is estimated as {fact:strength.level}: sharing work and leaving room to rest tends to carry you far.',
  ],
  balanced: [
    'By four factors the strength comes to {fact:strength.score} points, an estimate of {fact:strength.level}: you tend to fit your effort to the moment.',
    'The strength is estimated as {fact:strength.level}: with neither side heavy, reading the time matters.',
  ],
  strong: [
    'By four factors the strength comes to {fact:strength.score} points, an estimate of {fact:strength.level}: you tend to be at ease when your strength has a use.',
    'The strength is estimated as {fact:strength.level}: giving it out tends to work better than holding it.',
  ],
}

export const useful: PhraseBank['useful'] = {
  wood: [
    'By the balance method the helpful element is {fact:useful.strength}, an estimate: morning walks and tending what grows give you air.',
    'An estimate by the balance method: the helpful element is {fact:useful.strength}, so learning and reaching out tend to help.',
  ],
  fire: [
    'By the balance method the helpful element is {fact:useful.strength}, an estimate: sunlight and standing before people brighten you.',
    'An estimate by the balance method: the helpful element is {fact:useful.strength}, so places to speak and show tend to help.',
  ],
  earth: [
    'By the balance method the helpful element is {fact:useful.strength}, an estimate: eating and sleeping at set hours hold your centre.',
    'An estimate by the balance method: the helpful element is {fact:useful.strength}, so one trusted person and place tend to help.',
  ],
  metal: [
    'By the balance method the helpful element is {fact:useful.strength}, an estimate: tidying and cutting away clear your head.',
    'An estimate by the balance method: the helpful element is {fact:useful.strength}, so writing down your measure tends to help.',
  ],
  water: [
    'By the balance method the helpful element is {fact:useful.strength}, an estimate: walking by water and enough sleep loosen your thoughts.',
    'An estimate by the balance method: the helpful element is {fact:useful.strength}, so quiet time alone tends to help.',
  ],
}

export const elements: PhraseBank['elements'] = {
  strongest: [
    'By weight the heaviest element is {fact:element.strongest} and the lightest is {fact:element.weakest}.',
    'The heaviest element is {fact:element.strongest}; the lightest is {fact:element.weakest}.',
  ],
  missing: [
    'Among the visible letters the missing elements are {fact:element.missing}: less a lack than something to borrow from outside.',
    'By count the chart is without any {fact:element.missing}; people and habits can stand in for it.',
  ],
  complete: ['All five elements are among the visible letters, so using the heaviest well matters more than adding one.'],
}

export const luck: PhraseBank['luck'] = {
  peer: [
    'You are now in the {fact:luck.current.pillar} luck cycle that began at age {fact:luck.current.from-age}: sharing with others is its background.',
    'Behind these ten years stands the current {fact:luck.current.pillar} luck cycle with {fact:luck.current.stem.ten-god} on top: you tend to test your own strength.',
  ],
  output: [
    'You are now in the {fact:luck.current.pillar} luck cycle that began at age {fact:luck.current.from-age}: showing what you can do is its background.',
    'Behind these ten years stands the current {fact:luck.current.pillar} luck cycle with {fact:luck.current.stem.ten-god} on top: making and speaking tend to grow.',
  ],
  wealth: [
    'You are now in the {fact:luck.current.pillar} luck cycle that began at age {fact:luck.current.from-age}: gathering and handling is its background.',
    'Behind these ten years stands the current {fact:luck.current.pillar} luck cycle with {fact:luck.current.stem.ten-god} on top: you tend to look for results you can hold.',
  ],
  officer: [
    'You are now in the {fact:luck.current.pillar} luck cycle that began at age {fact:luck.current.from-age}: position and duty are its background.',
    'Behind these ten years stands the current {fact:luck.current.pillar} luck cycle with {fact:luck.current.stem.ten-god} on top: names and rules tend to come near.',
  ],
  resource: [
    'You are now in the {fact:luck.current.pillar} luck cycle that began at age {fact:luck.current.from-age}: learning and filling up is its background.',
    'Behind these ten years stands the current {fact:luck.current.pillar} luck cycle with {fact:luck.current.stem.ten-god} on top: study and care tend to grow.',
  ],
}

export const nextLuck: PhraseBank['nextLuck'] = [
  'The next luck cycle, {fact:luck.next.pillar}, begins at age {fact:luck.next.from-age} and turns the background to its stem, {fact:luck.next.stem.ten-god}.',
  'At age {fact:luck.next.from-age} the next luck cycle, {fact:luck.next.pillar}, tends to move your care toward its stem, {fact:luck.next.stem.ten-god}.',
]
