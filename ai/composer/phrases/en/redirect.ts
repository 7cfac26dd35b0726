import type { PhraseBank } from '../../phrase-bank.ts'

/** Said first where the chart must not decide; what the chart may say follows. */
export const redirect: PhraseBank['redirect'] = {
  medical: [
    'Symptoms, treatment and pregnancy are not for a chart to judge. Please ask a medical professional first.',
    'What I can speak of is the balance and rhythm of your {fact:day.pillar} day pillar and {fact:month.pillar} month pillar.',
  ],
  finance: [
    'What to buy, sell or borrow is not for a chart to decide. Please talk it over with a financial adviser, in figures.',
    'What I can speak of is how your {fact:day.pillar} day pillar and {fact:month.pillar} month pillar treat money.',
  ],
  legal: [
    'The outcome of a case or a contract cannot be told from a chart. Please see a lawyer or a legal aid office first.',
    'What I can speak of is how your {fact:day.pillar} day pillar and {fact:month.pillar} month pillar keep their calm.',
  ],
  lifespan: [
    'How long somebody lives is not told from a chart. Nobody can know it.',
    'What I can speak of is the present course of your {fact:day.pillar} day pillar and {fact:month.pillar} month pillar, and how to save strength.',
  ],
}
