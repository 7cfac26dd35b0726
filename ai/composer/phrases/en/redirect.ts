import type { PhraseBank } from '../../phrase-bank.ts'

/** Said first to a question that the chart must not decide; what it can speak about follows. */
export const redirect: PhraseBank['redirect'] = {
  medical: [
    'Illness, treatment and pregnancy are not for a chart to judge. Please ask a doctor first.',
    'For the {fact:day.pillar} day pillar, what I can speak about is the balance of elements and the rhythm of daily life.',
  ],
  finance: [
    'What to buy or sell, and whether to borrow, is not for a chart to decide. Please go through the numbers with an adviser.',
    'For the {fact:day.pillar} day pillar, what I can speak about is your habits with money and when strength is with you.',
  ],
  legal: [
    'How a case or a contract ends is not for a chart to say. Please see a lawyer or a legal aid office first.',
    'For the {fact:day.pillar} day pillar, what I can speak about is how to keep your calm and how the year flows.',
  ],
  lifespan: [
    'How long a life lasts is not something I read from a chart. Nobody can know it.',
    'For the {fact:day.pillar} day pillar, what I can speak about is the present flow and how to save your strength.',
  ],
}
