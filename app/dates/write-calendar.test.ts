import { describe, expect, test } from 'vitest'
import { escapeText, foldLine, writeCalendar } from './write-calendar.ts'

const stamp = new Date('2026-11-27T09:30:15.123Z')
const event = { uid: 'a1@heal7-cube', date: '2026-12-31', summary: '이사 (갑자일)', description: '손 없는 날, 황도일' }

/** Unfolds and splits as section 3.1 of RFC 5545 says. */
function linesOf(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

test('an event is a whole day that ends on the next one, over the end of a year too', () => {
  const lines = linesOf(writeCalendar('고른 날', [event], stamp))
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//HEAL7//Cube//KO'])
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
  expect(lines).toContain('DTSTAMP:20261127T093015Z')
  expect(lines.at(-1)).toBe('END:VCALENDAR')
})

describe('text', () => {
  test('cannot end its line, nor become a property of its own', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\rATTACH:http://elsewhere\n\u0000\u001b;a,b\\c'
    const lines = linesOf(writeCalendar(hostile, [{ ...event, summary: hostile, description: hostile, uid: hostile }], stamp))
    expect(lines.filter((line) => /^(BEGIN|END|ATTACH)/.test(line))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'])
    expect(lines.find((line) => line.startsWith('SUMMARY'))).toBe('SUMMARY:x\\nEND:VEVENT\\nBEGIN:VALARM\\nATTACH:http://elsewhere\\n\\;a\\,b\\\\c')
  })

  test('keeps a tab', () => expect(escapeText('a\tb')).toBe('a\tb'))
})

describe('folding', () => {
  test.each(['가'.repeat(200), 'a'.repeat(75), 'a'.repeat(76), '👨‍👩‍👧‍👦'.repeat(30), ''])(
    'keeps every line within 75 bytes and loses nothing: %#',
    (text) => {
      const folded = foldLine(text)
      expect(folded.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
      expect(folded.replaceAll('\r\n ', '')).toBe(text)
      expect(folded).not.toContain('\uFFFD')
    },
  )
})
