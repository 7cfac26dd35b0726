const digits: Record<string, number> = { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 유: 6, 칠: 7, 팔: 8, 구: 9 }
const units: Record<string, number> = { 십: 10, 시: 10, 백: 100, 천: 1000 }
const counted = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한', '열두']

/** Letters of a number said in Sino-Korean, for use inside a character class. 유월 and 시월 are the sixth and the tenth month. */
export const sinoLetters = '영공일이삼사오육륙유칠팔구십시백천'
/** Hours as they are counted, the longest first. */
export const countedHours = counted.toReversed().join('|')

/** Value of a number in digits, Sino-Korean (`구십이`, `천구백구십이`, digit by digit `구이`) or counted hours (`일곱`). */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const hour = counted.indexOf(text)
  if (hour >= 0) return hour + 1
  const letters = [...text.replaceAll(' ', '')]
  if (letters.every((letter) => letter in digits)) return letters.reduce((sum, letter) => sum * 10 + (digits[letter] ?? 0), 0)
  let total = 0
  let pending = 0
  for (const letter of letters) {
    const unit = units[letter]
    if (unit === undefined) pending = digits[letter] ?? 0
    else {
      total += (pending || 1) * unit
      pending = 0
    }
  }
  return total + pending
}
