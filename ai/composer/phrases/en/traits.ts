import type { PhraseBank } from '../../phrase-bank.ts'

const word = (source: string) => new RegExp(`\\b(?:${source})`, 'i')

/** A question about one side of a character: whether it is there, by which letters, and what it is good for. */
export const traits: PhraseBank['traits'] = {
  named: {
    will: word('stubborn|headstrong|hard-?headed|pig-?headed|bull-?headed|prideful|strong-?willed|proud person|too proud'),
    outgoing: word('introver|extrover|outgoing|shy\\b|sociable|talkative|quiet person|loner|party person|life of the party|people person'),
    lead: word('leader|leadership|charisma|in charge|boss(?:y| type)|lead others|lead people'),
    sensitive: word('sensitive|thin-?skinned|overthink|worrier|worry too much|easily hurt|cry\\b|emotional|anxious person|fragile'),
    diligent: word('laz(?:y|iness)|hard-?working|hard worker|diligent|procrastinat|put things off|slacker|work ethic'),
    yielding: word('push-?over|people[- ]pleaser|doormat|say(?:ing)? no\\b|too nice|too kind|taken advantage|bend over backwards|soft touch'),
    creative: word('creativ|artistic|imaginat|original ideas|inventive|artist by nature'),
    temper: word('temper\\b|hot-?head|short fuse|angry person|impatient|impuls|quick to anger|blow up|lose my cool'),
    warm: word(
      'cold (?:person|hearted|fish)|cold-?hearted|am i cold|too cold|distant|aloof|warm (?:person|hearted)|warm-?hearted|affectionate|empath|caring person|thinker|feeler',
    ),
    decisive: word('indecisi|decisive|make up my mind|dither|can.t decide|bad at deciding|waver'),
    steady: word(
      'patient person|persever|persist|stick with|give up (?:too )?(?:easily|quickly)|get bored|flaky|consistent|stamina|see things through|finish what i',
    ),
    ambitious: word('ambitio|greedy|competitive|jealous (?:person|type)|hungry for|driven person|envious'),
  },
  answers: {
    will: {
      yes: 'what you have once settled on tends not to bend',
      no: 'you tend to know when to bend rather than hold out to the end',
      even: 'you tend to go along until it touches the one thing you will not give up',
    },
    outgoing: {
      yes: 'you tend to gather strength among people, by speaking first',
      no: 'you tend to gather strength alone and to open up to a few',
      even: 'you tend to be at ease in company and then need an evening to yourself',
    },
    lead: {
      yes: 'you tend to become clearer when you stand in front and answer for it',
      no: 'you tend to make things work from behind rather than from the front',
      even: 'you tend not to reach for the lead, and to carry it well once it is handed to you',
    },
    sensitive: {
      yes: 'you tend to notice what others pass by and to turn it over for long',
      no: 'you tend to shake off a sharp word soon',
      even: 'you tend to look untroubled, while a word from someone close stays with you',
    },
    diligent: {
      yes: 'your hands tend to move as soon as the task is in sight',
      no: 'you tend to move once your heart is in it, and to weigh things for long before',
      even: 'you tend to stay up all night for what you love and to put off the rest',
    },
    yielding: {
      yes: 'you tend to swallow the no and fit in first',
      no: 'you tend to be able to say no when it is no',
      even: 'you tend to go along, and to step back quietly once a line is crossed',
    },
    creative: {
      yes: 'you tend to bring what comes to mind out into a shape',
      no: 'you tend to refine what is there rather than invent it anew',
      even: 'you tend to find the unusual inside a frame that is given',
    },
    temper: {
      yes: 'what rises in you tends to rise fast, and to settle as fast',
      no: 'you tend to let anger cool and to choose your words',
      even: 'you tend to bear it for long and let it out at once',
    },
    warm: {
      yes: 'you tend to show your heart first, in words and in your face',
      no: 'your heart tends to show in what you do, a beat late, rather than in words',
      even: 'you tend to keep a distance at first and to stay for long once you open up',
    },
    decisive: {
      yes: 'you tend to cut what is to be cut without drawing it out',
      no: 'you tend to look down every road, and the last step comes late',
      even: 'you tend to waver over small things and to settle the large ones',
    },
    steady: {
      yes: 'you tend to start late and to keep hold of what you took up',
      no: 'you tend to catch fire for the new and to look on once it is familiar',
      even: 'you tend to last in what means something to you and to cool in what you were told to do',
    },
    ambitious: {
      yes: 'you tend to know what you want and to run faster beside a rival',
      no: 'you tend to go at your own pace rather than by comparison',
      even: 'you tend to seem calm, and not to want to lose in the one thing you care about',
    },
  },
  uses: {
    will: {
      yes: 'Spend it on finishing what takes long rather than on winning arguments.',
      no: 'Write down beforehand the one thing that you will not give up.',
    },
    outgoing: {
      yes: 'Say even a private decision aloud to one person; the way shows sooner.',
      no: 'Your words come easier at a table for three than in a crowd.',
    },
    lead: { yes: 'Settle how far your part goes before you take it on.', no: 'Keep a note of what you did, even where your name is not in front.' },
    sensitive: { yes: 'What you notice is not all yours to answer for.', no: 'When someone close says that it hurt, ask once more.' },
    diligent: { yes: 'Put rest into the calendar as you put work.', no: 'Begin with ten minutes before your heart is in it.' },
    yielding: { yes: 'Keep one sentence ready: let me think and tell you later.', no: 'One line of reason before a no spares the other.' },
    creative: { yes: 'Show it to one person before you polish it.', no: 'Take one thing that you like and change one part of it your way.' },
    temper: { yes: 'A glass of water before you send it spares words.', no: 'Say it while it is small.' },
    warm: { yes: 'Keep an evening to fill yourself up again.', no: 'Say one thank-you aloud on the same day.' },
    decisive: { yes: 'Let only what cannot be undone rest for a night.', no: 'Decide first by when you decide.' },
    steady: { yes: 'Once a year choose one thing to let go.', no: 'Cut the way into short ends and you arrive before it cools.' },
    ambitious: {
      yes: 'Keep one column in which you are measured against yesterday’s you.',
      no: 'Write what you want in one line, and others’ wishes push you less.',
    },
  },
  frame: 'ADDRESSCLAUSE.',
  ground: {
    star: 'I say so because {fact:FOUND} stands on the {fact:FOUND|places}.',
    many: 'I say so because the visible letters hold several of one kind: LIST.',
    none: 'I say so because there is no NAME among the visible letters.',
    heavy: 'I say so because {fact:element.strongest} is the heaviest element by weight.',
    band: 'I say so because the strength is estimated as {fact:strength.level}.',
    stem: 'I say so because your day stem is {fact:day.stem}.',
  },
  nature: {
    gift: {
      named: /\b(?:good at|strengths\b|strong points?|talents?\b|gifts?\b|best (?:side|quality|trait)|what do people like about me)/i,
      frame: 'ADDRESSwhat you can rely on most tends to be CLAUSE.',
      clauses: {
        甲: 'taking the first step where there is no path yet',
        乙: 'finding the gap, going round, and arriving all the same',
        丙: 'lighting up the place where you are',
        丁: 'keeping one heart warm for a long time',
        戊: 'being where others come to lean when things shake',
        己: 'raising people and work without hurry',
        庚: 'seeing what is tangled and cutting it',
        辛: 'seeing the flaw that others pass by, and polishing it',
        壬: 'looking far and keeping several roads in mind',
        癸: 'noticing what was not said',
      },
    },
    shadow: {
      named:
        /\b(?:weakness(?:es)?\b|weak (?:points?|spots?)|flaws?\b|faults?\b|shortcomings?|downsides?|bad habits?|blind spots?|worst (?:side|quality|trait)|should i work on)/i,
      frame: 'ADDRESSwhat to keep an eye on tends to be CLAUSE.',
      clauses: {
        甲: 'going straight where a bend would do',
        乙: 'fitting in until your own wish comes last',
        丙: 'a bright beginning with the tidying left for later',
        丁: 'burning inside over a hurt that you do not name',
        戊: 'keeping your place when it is time to change it',
        己: 'carrying what belongs to others until your own slips',
        庚: 'an edge in your voice when you are right',
        辛: 'putting off the whole for one small flaw',
        壬: 'opening many things and closing none',
        癸: 'living through the worry to its end before it comes',
      },
    },
  },
  groups: { peer: 'companion star', output: 'output star', wealth: 'wealth star', officer: 'officer star', resource: 'resource star' },
}
