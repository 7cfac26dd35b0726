import type { DomainPhrases } from '../../phrase-bank.ts'

/** People: friends, colleagues, helpers. */
export const people: DomainPhrases = {
  topics: [
    { pattern: /\bcut (?:off|ties)|\bstop seeing/i, noun: 'taking distance', kind: 'act' },
    { pattern: /\bhelpful|\bbenefactor|\bmentor|\bsupport me/i, noun: 'finding people who help', kind: 'hope' },
    {
      pattern:
        /\bco-?workers?\b|\bcolleague|\bbusiness partners?\b|\bco-?founders?\b|\bteam ?mates?\b|\bmy (?:boss|manager|supervisor|team)\b|\bat work\b|\bwork ?(?:place|mates?)\b|\boffice\b/i,
      noun: 'life among colleagues',
      kind: 'state',
    },
    { pattern: /\bgossip|\bbully|\brumou?r/i, noun: 'what people say', kind: 'state' },
    { pattern: /\b(?:teacher|tutor|coach|professor|instructor)\b/i, noun: 'the bond with your teacher', kind: 'state' },
    { pattern: /\b(?:neighbou?rs?|landlord|landlady|flatmates?|roommates?|housemates?)\b/i, noun: 'life next to others', kind: 'state' },
    { pattern: /\bfriend/i, noun: 'friendship', kind: 'state' },
    { pattern: /./, noun: 'life among people', kind: 'state' },
  ],
  verdict: {
    peer: 'that tends to gather people like you',
    output: 'in which you speak more and your words gather people',
    wealth: 'in which many pass through and few are kept',
    officer: 'in which the eyes of those above tend to turn to you',
    resource: 'in which an elder who helps comes into view',
  },
  condition: {
    peer: 'favours and friendship are counted apart',
    output: 'one person’s story is not carried to another table',
    wealth: 'you count the second meetings and not the first',
    officer: 'you are polite and still say it in time',
    resource: 'you let the helper know how it turned out',
  },
  scene: {
    friend: 'you tend to be added to a group chat where you go by a nickname',
    'rob-wealth': 'a close friend may say they were about to do the same thing',
    'eating-god': 'you recommend one good place and tend to end up the treasurer',
    'hurting-officer': 'a frank line may win you allies and come back by three roads',
    'indirect-wealth': 'contacts tend to grow faster than you match names to faces',
    'direct-wealth': 'being known for keeping small promises tends to bring introductions',
    'seven-killings': 'a season beside a difficult person may teach you to stand',
    'direct-officer': 'somebody above may say your name before everybody',
    'indirect-resource': 'you may have an oddly deep talk with the quietest person',
    'direct-resource': 'an old teacher or senior tends to write first',
  },
  advice: {
    peer: 'do not answer on the spot where money and favour mix',
    output: 'read along in the group and say what matters face to face',
    wealth: 'write to three old friends before you meet ten new ones',
    officer: 'note the dates and facts of a clash rather than the feeling',
    resource: 'tell whoever helped how it went, and the next door opens',
  },
  pace: {
    weak: 'fewer gatherings and one long meeting bring you back',
    balanced: 'keep as many seats for listening as for speaking',
    strong: 'open the evening yourself and leave the end to others',
  },
  habit: {
    甲: 'you stand by what is right even alone, and earn respect and misreading',
    乙: 'you mix with all and trust a handful',
    丙: 'you make strangers laugh and go quiet at home',
    丁: 'your true talk begins when only two are left',
    戊: 'people call you for advice and you tell little of yourself',
    己: 'you cannot refuse, so your weekends fill with others’ errands',
    庚: 'your loyalty is long and your patience short',
    辛: 'you hear the small thorn in a tone and step back',
    壬: 'you know a sea of people and choose where to be deep',
    癸: 'you listen so long that you come home with their sorrow',
  },
  step: {
    peer: 'send an old friend a greeting without a request',
    output: 'say to one person face to face what you have been meaning to',
    wealth: 'pick three people you would like to see again',
    officer: 'write one clash down with its date and only the facts',
    resource: 'tell somebody who helped, in two lines, what came of it',
  },
  followUps: ['What do the people who help me look like?', 'How do I know when to step back?', 'How do I calm talk at work?'],
}
