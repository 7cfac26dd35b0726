import type { PhraseBank } from '../../phrase-bank.ts'

/** Meanings of terms; each is a definition and claims nothing of the chart. */
export const glossary: PhraseBank['glossary'] = [
  {
    pattern: /direct.*indirect.*wealth|indirect.*direct.*wealth|wealth star/i,
    text: 'The wealth pair is the name for what you handle: wide and moving, or steady and saved.',
  },
  {
    pattern: /seven killings|direct officer/i,
    text: 'Seven Killings and Direct Officer are names for what shapes you: pressure that trains, or rules that hold.',
  },
  {
    pattern: /eating god|hurting officer/i,
    text: 'Eating God and Hurting Officer are names for what you give out: craft and enjoyment, or words that rewrite.',
  },
  { pattern: /resource/i, text: 'The resource pair is the name for what teaches and cares for you.' },
  { pattern: /day master|day stem|day pillar/i, text: 'The day master is the name for the upper letter of the birth day, which stands for you.' },
  { pattern: /ten gods?/i, text: 'The ten gods is the name for the ten roles other letters play as seen from the day stem.' },
  { pattern: /luck cycle|daewoon|ten-year/i, text: 'A luck cycle is the name for the background that changes every ten years.' },
  { pattern: /useful|yongsin|favou?rable/i, text: 'The useful element is the name for what balances a chart, and methods differ on it.' },
  { pattern: /peach blossom/i, text: 'Peach blossom is a word for drawing people’s eyes, and not for being unfaithful.' },
  { pattern: /travel horse/i, text: 'Travel horse is a word for living by changing places.' },
  { pattern: /void|gongmang/i, text: 'Void is the name for the two branches left without a stem in their ten.' },
  { pattern: /hidden stem/i, text: 'Hidden stems is the name for the stems inside a branch.' },
  { pattern: /clash|combination/i, text: 'A combination is the name for two letters that pull, a clash for two that push.' },
  { pattern: /element/i, text: 'The five elements is the name for the five kinds of movement that letters belong to.' },
  { pattern: /saju|bazi|four pillars/i, text: 'Saju is the name for the four pairs of letters of a birth year, month, day and hour.' },
]
export const unknownTerm: PhraseBank['unknownTerm'] = 'That word is not in the glossary used here, so I will not make a meaning up.'
