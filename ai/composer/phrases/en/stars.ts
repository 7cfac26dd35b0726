import type { PhraseBank } from '../../phrase-bank.ts'

/** How stars show at work and between people. */
export const star: PhraseBank['star'] = {
  'heavenly-noble': {
    task: 'before a closed door somebody tends to say “I know a person”',
    heart: 'on hard days somebody tends to come and sit by you',
  },
  literary: { task: 'a page written by you tends to speak in your place', heart: 'long letters and calm words open hearts for you' },
  'literary-melody': { task: 'a sense for story and tune makes your pitch stand out', heart: 'a song or a line carries what you feel' },
  academy: { task: 'learning tends to turn into a living', heart: 'your heart goes to people you can learn from' },
  'golden-carriage': { task: 'your skill comes out in well-kept places', heart: 'life tends to soften through those close to you' },
  'hidden-salary': { task: 'work and help tend to come from unseen places', heart: 'somebody behind you tends to look after you unasked' },
  salary: { task: 'what you earn by your own hand gives you most courage', heart: 'you are easy in a bond of two who stand by themselves' },
  supreme: { task: 'an eye for beginning and end suits the large picture', heart: 'you look for a person’s roots rather than looks' },
  'peach-blossom': { task: 'work before people’s eyes raises your worth', heart: 'somebody tends to speak to you even when you sit still' },
  'travel-horse': { task: 'work with much travel wakes you up', heart: 'you come closest on the road together' },
  canopy: { task: 'research and making in solitude shine', heart: 'even in company you need a room of your own' },
  blade: {
    task: 'you cut through in an urgent hour and are called for it',
    heart: 'love and quarrel both go to the end, so agree on a sign to pause',
  },
  'white-tiger': { task: 'once you have hold of it you do not let go', heart: 'feeling rises suddenly, so a night between softens it' },
  commander: { task: 'you grow strong where you alone are responsible', heart: 'bending words come hard, so a plain thanks goes far' },
  'ghost-gate': { task: 'you notice the sign others missed', heart: 'reading every expression tires your heart' },
  'red-charm': { task: 'the charm in your speech and dress opens work at first sight', heart: 'a quiet look and kindness draw people' },
  'heavenly-virtue': { task: 'a close call tends to settle before it spreads', heart: 'forgiving and being forgiven come fairly gently' },
  'monthly-virtue': { task: 'those you work with tend to be generous', heart: 'you take an edged word and make it round' },
  'heavenly-doctor': { task: 'your hands are deft where people are cared for', heart: 'you see who is hurting and stay' },
  lonely: { task: 'you are quick in work you finish alone', heart: 'you need evenings alone even beside somebody' },
  widow: { task: 'quiet long work deepens your skill', heart: 'you open slowly and then for long' },
  needle: { task: 'a pointed, fine hand suits refining and repairing', heart: 'your exact word may comfort and may prick' },
}
export const starFrame: PhraseBank['starFrame'] = [
  'On the {fact:FOUND|places} you have the {fact:FOUND}: CLAUSE.',
  'The {fact:FOUND} stands on the {fact:FOUND|places}, so CLAUSE.',
]
