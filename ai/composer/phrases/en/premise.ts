import type { PhraseBank } from '../../phrase-bank.ts'

/** What a question takes for granted of the animals of years. */
export const premise: PhraseBank['premise'] = {
  samjae: /\bsam ?jae\b/i,
  inSamjae: [
    'By the custom of samjae, for a year branch {fact:year.branch} the year {fact:@.pillar|year} counts among the three; it only asks for care and decides nothing by itself.',
  ],
  outOfSamjae: [
    'By the custom of samjae, for a year branch {fact:year.branch} the year {fact:@.pillar|year} does not count among the three, so that worry can be put down.',
  ],
  ofAnimals: /\b(?:year of the|as an?|for an?|i'?m an?|i am an?) (rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig)\b/gi,
  animals: {
    子: ['rat'],
    丑: ['ox'],
    寅: ['tiger'],
    卯: ['rabbit'],
    辰: ['dragon'],
    巳: ['snake'],
    午: ['horse'],
    未: ['goat', 'sheep'],
    申: ['monkey'],
    酉: ['rooster'],
    戌: ['dog'],
    亥: ['pig'],
  },
  animal: ['Counted from the beginning of spring, your year branch is {fact:year.branch}, so what is said of animals is yours under that one.'],
}
