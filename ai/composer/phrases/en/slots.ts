import type { PhraseBank } from '../../phrase-bank.ts'

/** Short texts inside components, within the lengths that templates give. */
export const slots: PhraseBank['slots'] = {
  headline: {
    peer: 'A day to share the load',
    output: 'A day to say what you hold',
    wealth: 'A day to gather and count',
    officer: 'A day of order and promise',
    resource: 'A day to learn and refill',
  },
  do: {
    peer: 'Write to one person you put off',
    output: 'Write ten lines of a thought',
    wealth: 'Finish one open thing',
    officer: 'List the day in order first',
    resource: 'Read one good piece to the end',
  },
  leave: {
    peer: 'Comparing, and urgent favours',
    output: 'Words that want an answer now',
    wealth: 'A purchase made in a hurry',
    officer: 'One promise you could not refuse',
    resource: 'A meeting that rushes to decide',
  },
  portrait: {
    甲: 'A tall tree that keeps to its direction',
    乙: 'A vine that goes around and arrives',
    丙: 'A noon sun that warms the room',
    丁: 'A lamp that lights one thing deeply',
    戊: 'A mountain that is not easily moved',
    己: 'A wide field that holds and raises',
    庚: 'Raw iron that goes straight',
    辛: 'A gem that sees the smallest flaw',
    壬: 'A great river that sees far',
    癸: 'A spring rain that sinks in quietly',
  },
  strength: {
    甲: 'You tend to raise your hand first and keep to a road once chosen.',
    乙: 'You tend to read people and find room to breathe in tight places.',
    丙: 'You tend to brighten a place so that others dare to speak.',
    丁: 'You tend to care for one thing long enough to make it deep.',
    戊: 'You tend to keep your weight in a rush, and others lean on you.',
    己: 'You tend to look after a thing to the end and feel with others.',
    庚: 'You tend to decide what others put off.',
    辛: 'You tend to finish finely, in words and in things.',
    壬: 'You tend to think wide and learn new places fast.',
    癸: 'You tend to sense what was not said and help quietly.',
  },
  need: {
    wood: 'You tend to breathe easier with something new to learn.',
    fire: 'You tend to be at ease with light and a place to show your heart.',
    earth: 'You tend to find your centre in regular meals and sleep.',
    metal: 'You tend to clear your head with a measure written down.',
    water: 'You tend to loosen up with quiet time alone.',
  },
  together: {
    peer: 'You like walking side by side; being ahead or behind tires you.',
    output: 'You come close by talk and laughter, and stay where you are heard.',
    wealth: 'You show care by looking after, and take small promises seriously.',
    officer: 'You look for manners and trust first, and open slowly.',
    resource: 'You look for somebody to rest beside, and open to those who listen.',
  },
}
