import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskBirth } from './mask-birth.ts'

describe('maskBirth', () => {
  test.each([
    ['1992년 3월 14일 오전 7시 20분생 여자인데 올해 이직운 봐주세요', '[birth] 여자인데 올해 이직운 봐주세요'],
    ['92년 3월 14일 아침 7시 20분 서울 여자', '[birth] 서울 여자'],
    ['1992.03.14 07:20 이직운', '[birth] 이직운'],
    ['19920314 여자예요', '[birth] 여자예요'],
    ['음력 1988년 7월 3일생 밤 11시 40분에 태어났어요', '[birth]에 태어났어요'],
    ['I was born on May 3, 1990 at 14:25 in Seoul', 'I was born on [birth] in Seoul'],
    ['born 3 May 1990, 2:25 pm', 'born [birth]'],
    ['010-1234-5678 로 알려 주세요', '[phone] 로 알려 주세요'],
    ['제 메일은 someone@example.org 예요', '제 메일은 [email] 예요'],
    ['920314-2345678 이에요', '[birth] 이에요'],
    ['1992年 3月 14日 이직운', '[birth] 이직운'],
    ['카드 1234-5678-9012-3456 이직운', '카드 [number] 이직운'],
    ['ssn 123-45-6789 career', 'ssn [number] career'],
    ['1992, 3, 14 이직운', '[birth] 이직운'],
    ['１９９２년 ３월 １４일 이직운', '[birth] 이직운'],
    ['1992\u200b년 3월 14일 이직운', '[birth] 이직운'],
    ['생일은 3/14 이에요', '생일은 [birth] 이에요'],
  ])('%s', (text, expected) => {
    expect(maskBirth(text)).toBe(expected)
  })

  test.each([
    '2027년에 이직해도 될까요',
    '내년 3월은 어때요',
    '오늘 오후 3시에 면접이 있어요',
    '2026년 신년운세 봐주세요',
    'How does 2026 look for me?',
    '12월에 이사해도 될까요',
    '33살에 결혼할까요',
  ])('leaves what is asked about: %s', (text) => {
    expect(maskBirth(text)).toBe(text)
  })

  test('no whole date survives, whatever stands around it', () => {
    const digits = (value: number) => String(value).padStart(2, '0')
    fc.assert(
      fc.property(
        fc.integer({ min: 1930, max: 2025 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('.', '-', '/', ' . '),
        fc.constantFrom('', '저는 ', '제 생일은 ', 'Hi, '),
        fc.constantFrom('', ' 여자', ' 이직운은요', ' please'),
        (year, month, day, separator, before, after) => {
          for (const date of [
            `${year}${separator}${digits(month)}${separator}${digits(day)}`,
            `${year}년 ${month}월 ${day}일`,
            `${year}${digits(month)}${digits(day)}`,
          ])
            expect(maskBirth(before + date + after)).not.toContain(String(year))
        },
      ),
    )
  })

  test('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(maskBirth(maskBirth(text))).toBe(maskBirth(text))
      }),
    )
  })
})
