/** Places of the chart by the birth, told in English without another word of a chart: the stem on top of her month, the hour of the Ox. */
import { animalWord, elementWord, pillarWord, stemSound } from './chart-words.ts'
import { type Rewriting, rewrite } from './rewriting.ts'

const rules: readonly Rewriting[] = [
  [new RegExp(`(?<=^|[.;] )(${pillarWord}) (?:stands|sits|is|lies|falls) in the (year|month|day|hour)(?=[.,;!]|$)`, 'g'), 'the $2 pillar is $1'],
  [new RegExp(`\\b(?:[Yy]ou|[Hh]e|[Ss]he|I) (?:was|were) born on an? (${stemSound})(?:[- ](?:${elementWord}))? day\\b`, 'g'), 'the day stem is $1'],
  [
    new RegExp(`\\bon top of the (?:${animalWord}) in (?:the|your|his|her|my) (year|month|day|hour) is (?=(?:${stemSound})\\b)`, 'g'),
    'the $1 stem is ',
  ],
  [
    new RegExp(`\\b(?:[Hh]ers|[Hh]is|[Yy]ours|[Mm]ine) is (?:an?|the) (?:year of the )?(${animalWord})(?: year)?(?=[.,;!]|$)`, 'g'),
    'the year branch is the $1',
  ],
  [
    new RegExp(
      `\\b[Oo]n top of (?:the|your|his|her|my) (year|month|day|hour),? (?:you(?:['’]ll| will)? (?:find|see)|there (?:is|stands|sits)|stands|sits|is) (?=(?:${stemSound})\\b)`,
      'g',
    ),
    'the $1 stem is ',
  ],
  [new RegExp(`\\b[Ff]or the (year|month|day|hour),? (?:we|you|I|they) (?:write|have|get|read|put) (?=${pillarWord})`, 'g'), 'the $1 pillar is '],
  [
    new RegExp(
      `\\b(?:Is|Are) there (?:any|an?) (${elementWord})\\b[^?.]{0,60}\\? (?:[Nn]ot (?:a single|even) one|[Nn]one(?: at all| whatsoever)?|[Nn]ot at all|[Nn]o|[Zz]ero)(?=[.!])`,
      'g',
    ),
    'there is no $1 in the chart',
  ],
  [
    new RegExp(
      `\\b(${stemSound})\\b(?:, [^,.;]{3,32},)? (?:stands|sits|rests|rides|is|appears|lies) (?:on top of|above|at the top of|atop) (?:the|your|his|her|my) (year|month|day|hour)\\b(?! (?:branch|pillar))`,
      'g',
    ),
    '$1 is the $2 stem',
  ],
  [
    new RegExp(
      `\\b[Tt]he (${animalWord}) (?:rules|governs|holds|owns|commands|occupies|fills|takes|sits in|stands in) (?:the|your|his|her) (year|month|day|hour) of (?:this|the|your|his|her) birth\\b`,
      'g',
    ),
    'the $2 branch is the $1',
  ],
  [
    new RegExp(`\\b[Bb]oth the (year|month|day|hour) and the (year|month|day|hour) (?:rest|sit|stand) on (?:an?|the) (${animalWord})\\b`, 'g'),
    'the $1 branch is the $3 and the $2 branch is the $3',
  ],
  [
    new RegExp(`\\b(?:[Yy]ou|[Hh]e|[Ss]he|I) belongs? to (?:the|an?) (?=(?:${elementWord}) (?:${animalWord}) (?:year|generation)\\b)`, 'g'),
    'the year pillar is the ',
  ],
  [
    new RegExp(
      `\\b(?:[Yy]ou|[Hh]e|[Ss]he|I) (?:(?:was|were) born|came into (?:the|this) world|arrived|entered (?:the|this) world) (?:in|at|during|on) (?:the|an?) (month|day|hour) of the (?=(?:${animalWord})\\b)`,
      'g',
    ),
    'the $1 branch is the ',
  ],
  [new RegExp(`\\b(?:[Hh]ers|[Hh]is|[Yy]ours|[Mm]ine) is an? (?=(?:${elementWord}) (?:${animalWord}) year\\b)`, 'g'), 'the year pillar is the '],
  [
    new RegExp(
      `\\b[Ii]t is an? ((?:${elementWord}) (?:${animalWord})) (year|month|day|hour) that (?:opens|begins|heads|starts|ends|closes|rules) (?=(?:this|the|your|his|her|my) chart\\b)`,
      'g',
    ),
    'the $2 pillar is the $1, which opens ',
  ],
  [
    new RegExp(
      `\\b(?:[Yy]ou|[Hh]e|[Ss]he|I)(?:['’](?:s|re|m)| is| are| am)(?: still| really)? an? (?=(?:${elementWord}) (?:${animalWord})\\b(?! day))`,
      'g',
    ),
    'the year pillar is the ',
  ],
  [
    /\b(?:[Yy]our|[Mm]y|[Hh]is|[Hh]er|[Tt]his) (?:wood|fire|earth|metal|water) (?=(?:has|lacks|is without|finds) [^.;]{0,24}\broots?\b)/g,
    'The day master ',
  ],
  [
    new RegExp(
      `\\b[Tt]he (year|month|day|hour) (?:you|she|he|I|they) (?:was|were) born(?: in| on| at)? (?=(?:is|was|belongs|goes|falls|stands)\\b[^.;]{0,24}\\b(?:${animalWord})\\b)`,
      'g',
    ),
    'the $1 branch ',
  ],
  [
    new RegExp(
      `\\b([Yy]our|[Mm]y|[Hh]is|[Hh]er) (year|month|day|hour) (?:answers to|belongs to|is|goes to|carries) (?=the (?:${elementWord}) (?:${animalWord})\\b)`,
      'g',
    ),
    '$1 $2 pillar is ',
  ],
]

export const readPlainBirth = (text: string): string => rewrite(text, rules)
