import { z } from 'zod'

/** An e-mail address as it is stored and compared: without outer blanks, one form of Unicode, small letters. */
export const emailSchema = z
  .string()
  .max(320)
  .transform((typed) => typed.trim().normalize('NFKC').toLowerCase())
  .pipe(z.email().max(254))

/** An address for a terminal or a log: its first letter and its domain. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}***${email.slice(at)}`
}
