import { z } from 'zod'

/** What shows nothing and can rule a terminal or turn a line around: controls, formats, unassigned signs, separators of lines. */
const unprintable = /[\p{C}\p{Zl}\p{Zp}]/u

/** Text in one line, printable throughout. */
export function printableSchema(most: number) {
  return z
    .string()
    .trim()
    .max(most)
    .refine((text) => !unprintable.test(text))
}

/** What a person is called; empty for no name. */
export const nameSchema = printableSchema(40)

/** A text from elsewhere as it may be written into a terminal. */
export function printable(text: string): string {
  return text.replaceAll(new RegExp(unprintable, 'gu'), '')
}
