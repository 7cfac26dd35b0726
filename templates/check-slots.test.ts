import { describe, expect, it } from 'vitest'
import { checkSlots } from './check-slots.ts'
import type { Slots, TemplateManifest } from './client.ts'

const manifest = {
  slots: {
    word: { type: 'string', maxLength: 3 },
    share: { type: 'number', minimum: 0, maximum: 10 },
    open: { type: 'flag' },
    kind: { type: 'enum', values: ['wood', 'fire'] },
    rows: { type: 'list', maxItems: 2, of: { type: 'group', slots: { name: { type: 'string', maxLength: 3 } } } },
    verdict: { type: 'text', maxLength: 4, lines: 1, hint: { ko: 'ㄱ', en: 'a' } },
  },
} as unknown as TemplateManifest
const good: Slots = { word: '己丑日', share: 10, open: false, kind: 'wood', rows: [{ name: 'a' }, null], verdict: '' }

describe('checkSlots', () => {
  it('accepts what fits', () => {
    expect(checkSlots(manifest, good)).toEqual([])
  })

  it.each<[Partial<Slots> & object, string]>([
    [{ word: '네글자요' }, 'word'],
    [{ word: 3 }, 'word'],
    [{ share: 11 }, 'share'],
    [{ share: Number.NaN }, 'share'],
    [{ share: '5' }, 'share'],
    [{ open: 'false' }, 'open'],
    [{ kind: 'metal' }, 'kind'],
    [{ rows: [null, null, null] }, 'rows'],
    [{ rows: {} }, 'rows'],
    [{ rows: [{ name: 'long' }] }, 'rows.0.name'],
    [{ rows: [{ name: 'a', extra: 1 }] }, 'rows.0.extra'],
    [{ rows: [{}] }, 'rows.0.name'],
    [{ rows: [[]] }, 'rows.0'],
    [{ verdict: 'too long' }, 'verdict'],
    [{ verdict: null }, 'verdict'],
    [{ more: 1 }, 'more'],
  ])('%j is wrong at %s', (change, slot) => {
    expect(checkSlots(manifest, { ...good, ...change } as Slots).map((finding) => finding.slot)).toEqual([slot])
  })

  it('counts an absent slot and does not look up prototypes', () => {
    const { word: _word, ...rest } = good
    expect(checkSlots(manifest, rest)).toEqual([{ slot: 'word', message: 'must be a string' }])
    expect(checkSlots({ slots: { toString: { type: 'string', maxLength: 9 } } } as unknown as TemplateManifest, {})).toHaveLength(1)
  })
})
