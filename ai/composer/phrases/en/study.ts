import type { DomainPhrases } from '../../phrase-bank.ts'

/** Study: exams, licences, admission. */
export const study: DomainPhrases = {
  topics: [
    { pattern: /\babroad|\bgrad(?:uate)? school|\bmaster|\bphd|\badmission/i, noun: 'going on to study', kind: 'act' },
    { pattern: /\bcertificate|\blicen[cs]e/i, noun: 'the certificate', kind: 'hope' },
    { pattern: /\bpass|\bexam|\btest/i, noun: 'the exam', kind: 'hope' },
    { pattern: /./, noun: 'study', kind: 'state' },
  ],
  verdict: {
    peer: 'in which those who study beside you keep your step',
    output: 'in which what you say and write stays with you',
    wealth: 'that suits picking what will be asked over widening',
    officer: 'in which a fixed frame and timetable give strength',
    resource: 'in which learning soaks in well',
  },
  condition: {
    peer: 'somebody checks your progress and you theirs',
    output: 'you have explained it aloud',
    wealth: 'you are down to two books',
    officer: 'the hour of study never moves',
    resource: 'a day is kept free for going over it',
  },
  scene: {
    friend: 'the sound of pages next to you tends to make an hour short',
    'rob-wealth': 'a friend’s score in the group chat may hurry you',
    'eating-god': 'teaching a chapter you like tends to fix the whole of it',
    'hurting-officer': 'rewriting the model answer tends to give you a way of your own',
    'indirect-wealth': 'you may buy five courses and keep the first pages clean',
    'direct-wealth': 'ten problems a day tend to line up in an unbroken row',
    'seven-killings': 'speed tends to come only after you pin up the days that are left',
    'direct-officer': 'living a day in the order of the exam tends to straighten the score',
    'indirect-resource': 'you may find your own way through the chapter everybody dropped',
    'direct-resource': 'one sentence of a good teacher may clear a term of fog',
  },
  advice: {
    peer: 'start at the same hour as others rather than alone',
    output: 'write the contents from memory when a chapter ends',
    wealth: 'go through old papers three times before you buy a new book',
    officer: 'sit down at the hour and in the order of the exam',
    resource: 'keep learning and going over it as two parts of one day',
  },
  pace: {
    weak: 'lean on a teacher and a timetable first',
    balanced: 'alternate hard and easy subjects',
    strong: 'your strength strays, so end the day with a test',
  },
  habit: {
    甲: 'you sit down once the goal hangs on the wall',
    乙: 'you find your way by notes and summaries rather than one thick book',
    丙: 'a full library helps you concentrate',
    丁: 'you keep the lamp on until one problem is clear',
    戊: 'you start slowly and can sit for long',
    己: 'you tidy a friend’s notes while your own chapter waits',
    庚: 'you mark what will not open and move on',
    辛: 'you lose time making the notes beautiful',
    壬: 'you link subjects and wander beyond the syllabus',
    癸: 'quiet early mornings let it seep in',
  },
  step: {
    peer: 'fix an hour to start with somebody',
    output: 'explain one thing aloud for three minutes',
    wealth: 'cut your books to two and box the rest',
    officer: 'do forty minutes of practice at the hour of the exam',
    resource: 'keep two hours for going over only',
  },
  followUps: ['At what time of day do I study best?', 'How should I spend the last days?', 'What helps when I lose focus?'],
}
