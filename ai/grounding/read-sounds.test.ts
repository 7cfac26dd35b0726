import { describe, expect, it } from 'vitest'
import { readSounds } from './read-sounds.ts'

describe('readSounds', () => {
  it.each([
    ['The month stem is Jeong-gwan (Direct Officer).', 'The month stem is Direct Officer.'],
    ['The month stem is Jung-Kwan.', 'The month stem is Direct Officer.'],
    ['The Goegang star sits in your hour pillar.', 'The Commander Star star sits in your hour pillar.'],
    ['Day branch: Myo (Tomb).', 'Day branch: Tomb.'],
    ['A break (pa) between them.', 'A break between them.'],
    ['Structure: Pyeon-in-gyeok (Indirect Resource).', 'Structure: Indirect Resource Structure.'],
    ['Hwagae (華蓋) in the day branch', 'Canopy (華蓋) in the day branch'],
    ['My ilji is Sul, my daeun runs sunhaeng.', 'My day branch is Sul, my luck cycle runs forward.'],
    ['The year stem is Jeong-in.', 'The year stem is Direct Resource.'],
  ])('%s', (written, read) => expect(readSounds(written)).toBe(read))

  it.each([
    'Myo (卯, Rabbit) and Gi-hae (己亥)',
    'Jeong-in and I had lunch together.',
    'A pa and a hap are short words.',
    'She has an education (a good one).',
  ])('leaves %s', (text) => expect(readSounds(text)).toBe(text))

  it('keeps both where one is not the name of the other, so that each is checked', () =>
    expect(readSounds('It is Jeong-gwan (Seven Killings).')).toBe('It is Direct Officer (Seven Killings).'))
})
