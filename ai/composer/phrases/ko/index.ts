import type { PhraseBank } from '../../phrase-bank.ts'
import * as chart from './chart.ts'
import { direct, thanks } from './direct.ts'
import { glossary, unknownTerm } from './glossary.ts'
import { redirect } from './redirect.ts'
import { slots } from './slots.ts'
import * as time from './time.ts'
import * as topics from './topics.ts'

export const korean: PhraseBank = { ...topics, ...chart, ...time, direct, thanks, glossary, unknownTerm, redirect, slots }
