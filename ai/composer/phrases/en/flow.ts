import type { DomainPhrases } from '../../phrase-bank.ts'

/** Time as a whole: a year, a month, a day, ten years. */
export const flow: DomainPhrases = {
  topics: [
    { pattern: /\bcontract|\bleases?\b|\bsign(?:ing)?\b/i, noun: 'signing', kind: 'act' },
    { pattern: /\btoday|\btomorrow|\bday\b/i, noun: 'the day', kind: 'state' },
    { pattern: /\blife|\bdecade|\bluck cycle/i, noun: 'the long run', kind: 'state' },
    { pattern: /./, noun: 'the whole of it', kind: 'state' },
  ],
  verdict: {
    peer: 'for sharing out anew between you and others',
    output: 'that opens as far as you bring things out and show them',
    wealth: 'in which starting and gathering lie before you',
    officer: 'in which the seat you hold and the promises you keep grow',
    resource: 'in which storing, learning and leaning grow strong',
  },
  condition: {
    peer: 'the shares are named beforehand',
    output: 'you bring it out before it is perfect',
    wealth: 'open tasks are cut below three',
    officer: 'one refusal is decided in advance',
    resource: 'you leave one more day before acting',
  },
  scene: {
    friend: 'decisions made alone tend to be spread on the kitchen table and chosen together',
    'rob-wealth': 'somebody who wants the same may stand beside you and quicken your step',
    'eating-god': 'eating, resting and making tend to calm you, and the weekend feels long',
    'hurting-officer': 'you tend to be the first to say that the stiff rule should change',
    'indirect-wealth': 'what you walk for tends to come in as news from several sides',
    'direct-wealth': 'small promises tend to return on their dates',
    'seven-killings': 'a hard part may land on your desk and give you a name once it is cleared',
    'direct-officer': 'whatever follows proper procedure tends to go smoothly',
    'indirect-resource': 'a detour you once took may answer from an odd side',
    'direct-resource': 'help from elders and papers tends to be nearer than it looks',
  },
  advice: {
    peer: 'write down what is shared and what is yours',
    output: 'bring one delayed thought before people',
    wealth: 'close one open thing before you start another',
    officer: 'write at the start of the month what to take on and what to put down',
    resource: 'hear one trusted person before the quick answer',
  },
  pace: {
    weak: 'you do better by deciding what to hand over than by doing it all',
    balanced: 'being able to choose between going and resting is your strength',
    strong: 'give your strength one place to be used',
  },
  habit: {
    甲: 'you plan in the first week and stand long before a detour',
    乙: 'you feel the wind turn and bend to let it pass',
    丙: 'your good and grey days show on your face',
    丁: 'you keep a small ember and wait for its time',
    戊: 'you keep your own pace and are found ahead later',
    己: 'the busier others are, the more of their day you carry',
    庚: 'you end what should end and turn the page quickly',
    辛: 'you read change in a small misfit others passed over',
    壬: 'blocked, you cut a new channel rather than overflow',
    癸: 'you prepare unseen and come like rain in time',
  },
  step: {
    peer: 'tell one person the one thing you would like to share',
    output: 'write a delayed thought in ten lines and show it to somebody',
    wealth: 'choose one open thing and finish it',
    officer: 'put your tasks in order and strike out the last',
    resource: 'give one hour to an elder or a book you trust',
  },
  followUps: ['Work or people, where should my strength go?', 'What should I be careful with?', 'When may I rest?'],
}
