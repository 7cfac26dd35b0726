import type { Birth } from '#engine/client'
import type { Place } from '../places.ts'

/** What a piece of text says about a day. Two-digit years are resolved already. */
export interface DateParts {
  year?: number
  /** Said with two digits, read as the latest such year. */
  shortYear?: true
  month?: number
  day?: number
  /** Said by its place in the cycle of sixty, which comes again: another year beside it says which. */
  cycle?: true
  /** Said to be in a leap month (윤달), or not to be (평달). */
  leap?: boolean
  /** Named as only the lunar calendar names a day: 정월, 보름, 추석. */
  lunar?: true
  /** The last day of its month (그믐), whichever that is; `day` is the longest it may be. */
  lastDay?: true
}

/** Clock time `HH:MM` or `HH:MM:SS`; null when it is said to be unknown; a window alone when only the part of the day is said. */
export interface TimeReading {
  time?: string | null
  window?: [from: string, to: string]
  /** Said without a half of the day although the hour has two. */
  hour12?: true
  /** The part of the day that was said, for a time beside it that was said without one. */
  partOfDay?: string
}

/** A foreign word that asks something, asks for a reading, is what a statement is about, tells of something done, or is a number that is no date. */
export type OtherRole = 'asks' | 'requests' | 'subject' | 'acts' | 'number'

export type Meaning =
  | {
      kind: 'date'
      parts: DateParts
      /** Says itself that it is a birth. */
      born?: true
      /** The days it may mean, when it can be read in more than one way. */
      ambiguous?: string[]
      sex?: 'female' | 'male'
      /** Something is done on this day. */
      planned?: true
      /** Something is told to have been on it: 3월 4일에. */
      on?: true
    }
  | {
      kind: 'time'
      reading: TimeReading /** `모름` without saying what. */
      bare?: true
      /** Says itself that it is about right: 세 시쯤. */
      about?: true
      /** Says itself that it is a birth. */
      born?: true
      planned?: true
    }
  | {
      kind: 'sex'
      sex: 'female' | 'male' | null /** A relation (엄마, husband) rather than a sex. */
      relation?: true /** Closes a statement: 여자인데, 여자입니다. */
      stated?: true /** The one who is asked about, who writes, or who is mentioned beside them; a pronoun names nobody. */
      as?: 'topic' | 'writer' | 'beside' | 'pronoun'
    }
  | { kind: 'place'; place: Place }
  | { kind: 'country'; korean: boolean }
  | { kind: 'calendar'; calendar: Birth['calendar'] | null; leap?: boolean }
  | { kind: 'fold'; fold: 0 | 1 }
  | {
      kind: 'cue'
      of: 'birth' | 'birthday' | 'self' /** Speaks of the word before it: 생 in 92년생. */
      clings?: true /** Said with respect: 태어나셨어요. */
      honors?: true /** The writer: 저는, I was born. */
      speaker?: true
    }
  | { kind: 'approximately' }
  | { kind: 'correction' }
  | { kind: 'filler' /** Belongs to the word before it. */; clings?: true }
  | { kind: 'comma' }
  | { kind: 'stop'; asks: boolean }
  | { kind: 'other'; role?: OtherRole }

export type Token = Meaning & { start: number; end: number }
