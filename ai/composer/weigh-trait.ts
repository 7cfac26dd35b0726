import type { Element, StarId, Stem } from '#engine/client'
import { rarity } from './fact-rarity.ts'
import { tenGodFacts } from './list-letters.ts'
import { groupOf } from './name-domain.ts'
import type { Scene } from './open-scene.ts'
import type { Side, StrengthBand, TenGodGroup, Trait } from './phrase-bank.ts'

/** Something in a chart that speaks for or against a trait. */
export type Sign =
  | `star:${StarId}`
  | `many:${TenGodGroup}`
  | `none:${TenGodGroup}`
  | `heavy:${Element}`
  | `band:${StrengthBand}`
  | 'stem:yang'
  | 'stem:yin'

/** What the tradition reads each trait by: the families of ten gods, stars, the heaviest element, strength, the day stem; a reading, no measurement. */
const signs: Record<Trait, { yes: readonly Sign[]; no: readonly Sign[] }> = {
  will: {
    yes: ['many:peer', 'star:commander', 'star:blade', 'band:strong', 'star:white-tiger'],
    no: ['many:officer', 'band:weak', 'none:peer', 'stem:yin'],
  },
  outgoing: {
    yes: ['many:output', 'heavy:fire', 'star:peach-blossom', 'star:travel-horse', 'heavy:wood', 'stem:yang'],
    no: ['many:resource', 'heavy:water', 'star:canopy', 'none:output', 'heavy:metal', 'star:lonely', 'stem:yin'],
  },
  lead: {
    yes: ['many:officer', 'star:commander', 'star:blade', 'band:strong', 'stem:yang'],
    no: ['band:weak', 'none:officer', 'many:resource', 'stem:yin'],
  },
  sensitive: {
    yes: ['star:ghost-gate', 'star:needle', 'many:resource', 'heavy:water', 'band:weak', 'stem:yin'],
    no: ['many:peer', 'heavy:earth', 'band:strong', 'stem:yang', 'none:resource'],
  },
  diligent: {
    yes: ['many:wealth', 'many:officer', 'many:output', 'star:travel-horse'],
    no: ['many:resource', 'many:peer', 'none:wealth', 'none:output'],
  },
  yielding: {
    yes: ['band:weak', 'many:officer', 'none:peer', 'stem:yin', 'star:heavenly-virtue'],
    no: ['many:peer', 'band:strong', 'star:blade', 'star:commander', 'stem:yang'],
  },
  creative: {
    yes: ['many:output', 'star:canopy', 'star:peach-blossom', 'star:literary', 'star:red-charm'],
    no: ['none:output', 'many:officer', 'many:wealth'],
  },
  temper: {
    yes: ['star:blade', 'star:white-tiger', 'heavy:fire', 'many:output', 'stem:yang'],
    no: ['heavy:earth', 'heavy:water', 'many:resource', 'star:monthly-virtue', 'stem:yin'],
  },
  warm: {
    yes: ['heavy:fire', 'many:output', 'heavy:wood', 'star:peach-blossom', 'star:heavenly-virtue'],
    no: ['heavy:metal', 'none:output', 'heavy:water', 'star:lonely'],
  },
  decisive: {
    yes: ['heavy:metal', 'star:blade', 'star:commander', 'many:officer', 'band:strong', 'stem:yang'],
    no: ['heavy:water', 'many:resource', 'band:weak', 'stem:yin'],
  },
  steady: {
    yes: ['heavy:earth', 'many:resource', 'many:officer', 'band:strong'],
    no: ['many:output', 'heavy:fire', 'star:travel-horse', 'none:resource'],
  },
  ambitious: {
    yes: ['many:wealth', 'many:peer', 'many:officer', 'star:blade', 'star:commander'],
    no: ['none:wealth', 'many:resource', 'star:canopy', 'none:officer'],
  },
}

/** How much a sign of each kind says; a star says more the fewer have it. */
const weights: Record<string, number> = { many: 1.1, none: 0.6, heavy: 0.9, band: 0.7, stem: 0.35 }
function weightOf(sign: Sign): number {
  const [kind, name] = sign.split(':')
  return kind === 'star' ? 1 - (rarity[`star.${name}`] ?? 0) : (weights[kind!] ?? 0)
}

/** Of one family in the letters that are seen, the day stem left out. */
const several = 3
/** Below this the signs of both sides stand against each other. */
const clear = 0.5

const yangStems = '甲丙戊庚壬'

/** The facts of a ten-god family among the visible letters. */
export function familyOf(scene: Scene, group: TenGodGroup): string[] {
  return tenGodFacts(scene, (god) => groupOf[god] === group)
}

function isThere(scene: Scene, sign: Sign): boolean {
  const { band, value } = scene
  const [kind, name = ''] = sign.split(':')
  switch (kind) {
    case 'star':
      return value(`star.${name}`) !== undefined
    case 'many':
      return familyOf(scene, name as TenGodGroup).length >= several
    case 'none':
      return familyOf(scene, name as TenGodGroup).length === 0
    case 'heavy':
      return value('element.strongest') === name
    case 'band':
      return band === name
    default:
      return yangStems.includes(value('day.stem') as Stem) === (name === 'yang')
  }
}

/** Whether a chart has a trait, and the sign that says most for the answer; none where nothing in it speaks of it. Pure. */
export function weighTrait(scene: Scene, trait: Trait): { side: Side; sign: Sign | null } {
  const found = (side: 'yes' | 'no') =>
    signs[trait][side].filter((sign) => isThere(scene, sign)).toSorted((one, other) => weightOf(other) - weightOf(one))
  const sum = (list: readonly Sign[]) => list.reduce((total, sign) => total + weightOf(sign), 0)
  const [yes, no] = [found('yes'), found('no')]
  const lean = sum(yes) - sum(no)
  const sign = (lean >= 0 ? (yes[0] ?? no[0]) : no[0]) ?? null
  return { side: lean >= clear ? 'yes' : lean <= -clear ? 'no' : 'even', sign }
}
