import type { PhraseBank } from '../../phrase-bank.ts'
import { answers } from './answers.ts'
import { body } from './body.ts'
import { business } from './business.ts'
import { chart } from './chart.ts'
import { child } from './child.ts'
import { direct, direction, farewell, termAfter, thanks } from './direct.ts'
import { elementAnswers } from './elements.ts'
import { flow } from './flow.ts'
import { glossary } from './glossary.ts'
import { home } from './home.ts'
import { letters } from './letters.ts'
import { love } from './love.ts'
import { marriage } from './marriage.ts'
import { move } from './move.ts'
import { pair } from './pair.ts'
import { people } from './people.ts'
import { premise } from './premise.ts'
import { redirect } from './redirect.ts'
import { reunion } from './reunion.ts'
import { self } from './self.ts'
import { slots } from './slots.ts'
import { star, starFrame } from './stars.ts'
import { study } from './study.ts'
import { time } from './time.ts'
import { traits } from './traits.ts'
import { wealth } from './wealth.ts'
import { work } from './work.ts'

export const korean: PhraseBank = {
  ...answers,
  ...time,
  ...chart,
  domains: { body, business, child, flow, home, love, marriage, move, people, reunion, self, study, wealth, work },
  direct,
  direction,
  elementAnswers,
  farewell,
  glossary,
  letters,
  pair,
  premise,
  redirect,
  slots,
  star,
  starFrame,
  termAfter,
  thanks,
  traits,
}
