import { describe, expect, it } from 'vitest'
import { readLabels } from './read-labels.ts'

describe('readLabels', () => {
  it.each([
    ['십이운성 — 일지: 묘(墓).', '일지의 십이운성은 묘(墓).'],
    ['연간 십성: 정관(正官).', '연간의 십성은 정관(正官).'],
    ['일지: 십성 편재', '일지의 십성은 편재'],
    ['지장간(일지): 乙木을 포함함.', '일지의 지장간은 乙木을 포함함.'],
    ['문창귀인 소재: 일지.', '문창귀인은 일지.'],
    ['해(害): 일지–시지.', '일지와 시지는 해(害).'],
    ['비견: 없음.', '비견은 없음.'],
    ['공망 — 술, 해.', '공망: 술, 해.'],
    ['木(0) 火(2)', '木 0, 火 2,'],
    ['신강·신약 판정: 신강', '일간의 강약은 신강'],
    ['Hour branch, twelve stages: Birth.', 'The hour branch stage is Birth.'],
    ['Ten god — year stem: Direct Officer.', 'The year stem ten god is Direct Officer.'],
    ['Twelve stages: year Peak, month Nurture.', 'Twelve stages: year branch stage is Peak, month branch stage is Nurture.'],
    ['Clash: year branch – day branch.', 'Clash between the year branch and the day branch.'],
  ])('%s', (written, read) => expect(readLabels(written)).toBe(read))

  it.each(['일지는 자수예요.', '회의: 3시', 'The day: a short history.', 'He said: look at the year branch.'])('leaves %s', (text) =>
    expect(readLabels(text)).toBe(text),
  )
})
