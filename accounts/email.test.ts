import { expect, test } from 'vitest'
import { emailSchema, maskEmail } from './email.ts'

test('the same mailbox is the same text, however it was typed', () => {
  for (const typed of ['mina@example.com', '  Mina@Example.COM ', 'ｍｉｎａ@example.com']) expect(emailSchema.parse(typed)).toBe('mina@example.com')
})

test('what is no address, or would write its own mail headers, is refused', () => {
  for (const typed of [
    '',
    'mina',
    'mina@',
    'a@b',
    'mina@example.com\r\nBcc: other@example.com',
    `${'a'.repeat(320)}@example.com`,
    'a@example.com,b@example.com',
  ])
    expect(emailSchema.safeParse(typed).success).toBe(false)
})

test('a masked address shows its first letter and its domain', () => {
  expect(maskEmail('mina.kim@example.com')).toBe('m***@example.com')
})
