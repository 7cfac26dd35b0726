import type { DomainPhrases } from '../../phrase-bank.ts'

/** You: character, temperament, the balance of elements. */
export const self: DomainPhrases = {
  topics: [
    { pattern: /\bweakness|\bfault|\bimprove/i, noun: 'what you would change in yourself', kind: 'state' },
    { pattern: /\bstrength|\bcharm|\bgood at/i, noun: 'what stands out in you', kind: 'state' },
    { pattern: /./, noun: 'who you are', kind: 'state' },
  ],
  verdict: {
    peer: 'for seeing again what is truly yours',
    output: 'for bringing out what has been inside',
    wealth: 'for drawing what you want so that it can be held',
    officer: 'in which demands that polish you tend to grow',
    resource: 'in which filling up within grows strong',
  },
  condition: {
    peer: 'you leave comparing alone for a week',
    output: 'you show it while it is still clumsy',
    wealth: 'you cut what you want down to one',
    officer: 'others’ measure and yours stand in two columns',
    resource: 'your time alone is kept like an appointment',
  },
  scene: {
    friend: 'an old friend’s “that is so you” tends to straighten your shoulders',
    'rob-wealth': 'somebody like you may wake envy and spirit on the same day',
    'eating-god': 'evenings in which you forget supper over something you love tend to grow',
    'hurting-officer': 'after saying what you held back you may feel relief and worry together',
    'indirect-wealth': 'things you want to try tend to fill the notebook all at once',
    'direct-wealth': 'crossing off what you put off tends to make you trust yourself',
    'seven-killings': 'once the hard thing is behind you, you tend to stand firmer than before',
    'direct-officer': 'you tend to trim your words and clothes to a name you were given',
    'indirect-resource': 'the trait people found odd may meet a place that needs it',
    'direct-resource': 'an afternoon with somebody who hears you out tends to loosen you',
  },
  advice: {
    peer: 'write down what you envy before you dislike the person',
    output: 'bring one thing out of your head, drawn or written',
    wealth: 'strike seven of ten wishes',
    officer: 'promise only what you can keep and move the rest',
    resource: 'begin one study that nobody will see',
  },
  pace: {
    weak: 'choosing well where to lean is your strength',
    balanced: 'you can tilt either way, so reading the moment is your gift',
    strong: 'you grow generous when your strength has a use',
  },
  habit: {
    甲: 'you raise your hand first and rarely change a road once chosen',
    乙: 'you go around rather than collide, and still arrive',
    丙: 'you can hide neither joy nor anger, and hold no grudge',
    丁: 'behind a quiet face a will burns for long',
    戊: 'you walk slowly among the hurried and are trusted for it',
    己: 'you take others’ troubles for your own and refuse a day late',
    庚: 'right and wrong are plain to you, and you leave the vague table first',
    辛: 'you see the small flaw first, in yourself as well',
    壬: 'your thoughts spread so wide that one answer cannot hold you',
    癸: 'you reach the bottom of people’s hearts without showing it',
  },
  step: {
    peer: 'write down three moments in which you felt like yourself',
    output: 'spend ten minutes on something that was only in your head',
    wealth: 'keep one wish for the year and write its first step',
    officer: 'take back, politely, one promise you cannot keep',
    resource: 'read to the end something you want to read alone',
  },
  followUps: ['In what kind of work do I shine?', 'How do people see me?', 'What restores me when I am tired?'],
}
