import { commonPasswords } from './common-passwords.ts'

export const passwordLength = { least: 10, most: 128 } as const

/** Why a password would not protect. */
export type PasswordFlaw = 'password-short' | 'password-long' | 'password-common' | 'password-like-email'

/** One of few characters, or steps through the keyboard's numbers and letters, however long. */
function isMonotone(password: string): boolean {
  const codes = [...password].map((letter) => letter.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return new Set(codes).size <= 3 || (Math.abs(steps[0] ?? 0) <= 1 && steps.every((step) => step === steps[0]))
}

/** What is wrong with a password for the person of that address; null when it will do. */
export function passwordFlaw(password: string, email: string): PasswordFlaw | null {
  const length = [...password].length
  if (length < passwordLength.least) return 'password-short'
  if (length > passwordLength.most) return 'password-long'
  const folded = password.normalize('NFKC').toLowerCase()
  const bare = folded.replaceAll(/[^\p{L}\p{N}]/gu, '')
  if (commonPasswords.has(folded) || commonPasswords.has(bare) || isMonotone(folded)) return 'password-common'
  const name = email.toLowerCase().split('@')[0] ?? ''
  const letters = name.replaceAll(/[^\p{L}\p{N}]/gu, '')
  const rest = letters.length >= 4 ? bare.replaceAll(letters, '') : bare
  // What is added to one's own name is guessed right after the name.
  if (folded.includes(email.toLowerCase()) || (rest !== bare && rest.replaceAll(/\d/g, '').length < 4)) return 'password-like-email'
  return null
}
