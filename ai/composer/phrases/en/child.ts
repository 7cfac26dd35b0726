import type { DomainPhrases } from '../../phrase-bank.ts'

/** With a child. The chart that is read is the parent’s. */
export const child: DomainPhrases = {
  topics: [
    { pattern: /\bteen|\bstubborn|\bfight|\bargu|\blisten/i, noun: 'friction with your child', kind: 'state' },
    { pattern: /\bschool|\bstud|\bgrade/i, noun: 'how your child studies', kind: 'state' },
    { pattern: /\bparenting|\braise|\bdisciplin/i, noun: 'raising a child', kind: 'state' },
    { pattern: /./, noun: 'the bond with your child', kind: 'state' },
  ],
  verdict: {
    peer: 'in which playing together opens more than teaching',
    output: 'in which making things brings the two of you close',
    wealth: 'for clear promises and clear rewards',
    officer: 'for drawing the rules of the house again',
    resource: 'in which waiting and listening grow',
  },
  condition: {
    peer: 'you have sat side by side over the same thing',
    output: 'there are more questions than lectures',
    wealth: 'pocket money and screen time are written down together',
    officer: 'the grown-ups keep the rule too',
    resource: 'you wait ten seconds longer for the answer',
  },
  scene: {
    friend: 'after losing a game together you tend to hear “again tomorrow”',
    'rob-wealth': 'a word that compares may shut the bedroom door',
    'eating-god': 'an egg fried together tends to bring out the whole school day',
    'hurting-officer': 'your own tone may come back from a small mouth, and you may laugh and wince',
    'indirect-wealth': 'lessons may multiply until supper is eaten in the car',
    'direct-wealth': 'a growing row of stars tends to make mornings easier',
    'seven-killings': 'ten minutes before school may be the loudest of the day for a week',
    'direct-officer': 'you may hear at the parents’ evening how reliable your child is',
    'indirect-resource': 'an odd question may show you a gift you had missed',
    'direct-resource': 'your voice over a bedtime book tends to be kept for long',
  },
  advice: {
    peer: 'leave the neighbour’s child out of supper',
    output: 'turn the scolding into a question',
    wealth: 'write the promise down and notice it the day it is kept',
    officer: 'keep to three rules and let them see you keep them',
    resource: 'hear the whole day out before you teach',
  },
  pace: {
    weak: 'find hands to share the care before your voice rises',
    balanced: 'tell your child when you are strict and when not',
    strong: 'leave one choice a day to the child',
  },
  habit: {
    甲: 'you want them to grow straight and find detours hard to watch',
    乙: 'you bend to their mood until one day you are tired',
    丙: 'your praise and your anger are both heard by the whole house',
    丁: 'you think of one small expression all evening',
    戊: 'you say little and give your back when it is needed',
    己: 'you feed and clothe with all you have and drink your coffee alone',
    庚: 'you do not let a broken promise pass, so they learn the measure early',
    辛: 'you see the missing pencil and the crooked collar',
    壬: 'you keep taking them out to show them the wide world',
    癸: 'you lie down beside them and wait for the story',
  },
  step: {
    peer: 'play the game your child picks for half an hour by its rules',
    output: 'ask for one funny thing of the day and offer one of yours',
    wealth: 'write one small promise and its reward together',
    officer: 'cut the house rules to three lines and sign them both',
    resource: 'keep ten minutes before sleep for listening only',
  },
  followUps: ['What in me helps my child most?', 'What should I mind when I scold?', 'What do you need to read my child’s chart?'],
}
