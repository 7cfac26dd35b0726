import { expect, test } from 'vitest'
import { readPlain } from './read-plain.ts'

test.each([
  [
    'The Heavenly Doctor, which readers associate with the healing trades, falls in the hour pillar.',
    'The Heavenly Doctor falls in the hour pillar.',
  ],
  ['Geng, raw iron from the mine, is the heavenly stem of the birth year.', 'Geng is the heavenly stem of the birth year.'],
  ['Wood, rather than the self, is the dominant element.', 'Wood is the dominant element.'],
])('what is said by the way goes: %s', (written, read) => {
  expect(readPlain(written)).toBe(read)
})

test.each([
  'The year branch, a Horse, is restless.',
  'The year branch, a horse, is restless.',
  'Your day pillar, the Earth Dragon, is steady.',
  'The day stem, the character 甲, is upright.',
])('a value between commas stays: %s', (written) => {
  expect(readPlain(written)).toBe(written)
})

test.each([
  ['On your fortieth birthday the luck pillar changes.', 'at age 40 the luck pillar changes.'],
  ['In the chart of his forty-first birthday cake', 'In the chart of his forty-first birthday cake'],
  ['In your chart a peach-blossom star shines.', 'In your chart a Peach Blossom star shines.'],
  ['덩굴을 닮은 음목(陰木) 사주예요.', '덩굴을 닮은 을목 사주예요.'],
  ['사주에 불이 단 하나도 없어요.', '사주에 불이 하나도 없어요.'],
])('%s', (written, read) => {
  expect(readPlain(written)).toBe(read)
})
