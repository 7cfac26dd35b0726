import type { DomainPhrases } from '../../phrase-bank.ts'

/** A bond that ended. What the other feels or will do is never told. */
export const reunion: DomainPhrases = {
  topics: [
    { pattern: /\bcontact|\btext|\bcall|\bmessage|\breach out/i, noun: 'whether they will get in touch', kind: 'heart' },
    { pattern: /\bback together|\bcome back|\breunite|\bagain/i, noun: 'whether you will be together again', kind: 'heart' },
    { pattern: /./, noun: 'what they feel', kind: 'heart' },
  ],
  verdict: {
    peer: 'for gathering yourself with friends rather than alone',
    output: 'in which saying what you swallowed tends to sort the heart',
    wealth: 'in which life outside tends to fill up again',
    officer: 'for deciding your own lines',
    resource: 'in which recovering comes before reaching out',
  },
  condition: {
    peer: 'the friends you share will not be caught between',
    output: 'it can be a greeting and not a reproach',
    wealth: 'your week holds more than waiting',
    officer: 'you have written down what would have to be different',
    resource: 'a day without an answer would be all right',
  },
  scene: {
    friend: 'a friend who went through the same may keep you company on the telephone until late',
    'rob-wealth': 'word that they will be at the gathering may set your heart rocking',
    'eating-god': 'as you eat and sleep well, you tend to open the photos less',
    'hurting-officer': 'a long letter in your notes that is never sent tends to let you breathe',
    'indirect-wealth': 'in a new street or circle you may notice a whole day went by without the thought',
    'direct-wealth': 'an evening may come when what they left fits into one box',
    'seven-killings': 'missing them may come in a wave at night, and you may turn the phone face down',
    'direct-officer': 'you tend to mark a promise to yourself in the calendar not to write first',
    'indirect-resource': 'you may suddenly understand the ending from another side',
    'direct-resource': 'a family supper at which nobody asks tends to be a comfort',
  },
  advice: {
    peer: 'ask the friend who carries news to leave it for a while',
    output: 'let the message rest a day and cut it to two lines',
    wealth: 'give the waiting hours another name, a class or a run',
    officer: 'decide on which days you may write and on which not',
    resource: 'a weekend of caring for yourself comes before any talk for answers',
  },
  pace: {
    weak: 'choose one person before whom you may cry',
    balanced: 'it is natural that good days and missing days alternate',
    strong: 'your will is strong, so leave a night before you send anything',
  },
  habit: {
    甲: 'reopening feels like losing, so you hold out and then burst',
    乙: 'the vine of your heart stays on that wall after the cut',
    丙: 'your profile picture tells of it before you do',
    丁: 'you remember every lane and song you shared',
    戊: 'you leave their place as it was and wait',
    己: 'you wonder what you could have done and carry their share too',
    庚: 'you cut cleanly and feel it much later',
    辛: 'you polish the last words you heard for months',
    壬: 'you say it has flowed away and keep it deep below',
    癸: 'you go to work with a calm face and are sad only at night',
  },
  step: {
    peer: 'ask one friend who listens to supper',
    output: 'write everything on paper and fold it without sending',
    wealth: 'go to one place you never went together',
    officer: 'write three things that would have to be different',
    resource: 'leave the phone in the living room overnight',
  },
  followUps: ['When will my heart feel lighter?', 'Is it all right if I write first?', 'What kind of bond suits me next?'],
}
