import { describe, expect, it } from 'vitest'
import { drawCard, drawShareImage, letterPairsIn, renderPng } from './draw-picture.ts'

const words = { brand: 'HEAL7 Cube · AI 풀이', notice: '재미와 성찰을 위한 글이에요' }
const stem = { hanja: '己', element: 'earth', name: '기토' } as const
const branch = { hanja: '丑', element: 'earth', name: '축토' } as const

function sizeOf(png: Uint8Array): [number, number] {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}

describe('pictures', () => {
  it('of a card grow with what it says, and hold outlines alone', async () => {
    const card = { title: '내 사주', summary: '일: 기토(己), 축토(丑)', letters: [{ stem, branch }], locale: 'ko' as const }
    const short = await drawCard(card, words)
    expect(short).not.toMatch(/<text|<image|<style|href|url\(/)
    const [width, height] = sizeOf(await renderPng(short))
    const [, taller] = sizeOf(await renderPng(await drawCard({ ...card, summary: `${card.summary}\n`.repeat(12) }, words)))
    expect(width).toBe(1080)
    expect(taller).toBeGreaterThan(height + 500)
  })

  it('beside a link are 1200 by 630 however long the sentence is', async () => {
    for (const verdict of ['네', '맡은 일이 또렷할 때 힘이 나요. '.repeat(40), '가'.repeat(500), '<script>&"\''])
      expect(sizeOf(await renderPng(await drawShareImage({ verdict }, words)))).toEqual([1200, 630])
  })

  it('find the pairs of letters wherever a component keeps them, and nothing that only looks like one', () => {
    expect(letterPairsIn({ columns: [{ pillar: { stem, branch, stage: '묘' } }, { pillar: null }], line: 'x' })).toEqual(
      [{ stem: { ...stem }, branch: { ...branch }, stage: '묘' }].map(({ stem: upper, branch: lower }) => ({ stem: upper, branch: lower })),
    )
    expect(letterPairsIn({ stem: 'x', branch: 'y' })).toEqual([])
    expect(letterPairsIn({ stem: { hanja: '己', element: '"/><script>', name: '' }, branch })).toEqual([])
  })
})
