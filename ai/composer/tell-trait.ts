import type { Stem } from '#engine/client'
import { listTenGods } from './list-letters.ts'
import type { Scene } from './open-scene.ts'
import { type TenGodGroup, traits } from './phrase-bank.ts'
import { familyOf, type Sign, weighTrait } from './weigh-trait.ts'

interface TraitAnswer {
  answer: string | null
  ground: string | null
  /** What it is good for. */
  use: string | null
}

/** By which letters the answer was given. */
function tellGround(scene: Scene, sign: Sign): string | null {
  const { ground, groups } = scene.bank.traits
  const [kind, name = ''] = sign.split(':')
  switch (kind) {
    case 'star':
      return scene.say(ground.star, { facts: { FOUND: `star.${name}` } })
    case 'many':
      return scene.say(ground.many, {
        clauses: { NAME: groups[name as TenGodGroup], LIST: listTenGods(scene, familyOf(scene, name as TenGodGroup)) ?? '' },
      })
    case 'none':
      return scene.say(ground.none, { clauses: { NAME: groups[name as TenGodGroup] } })
    case 'heavy':
      return scene.say(ground.heavy)
    case 'band':
      return scene.say(ground.band)
    default:
      return scene.say(ground.stem)
  }
}

/** 남편이 예민한데 저는 어때요: what stands before the person who asks is told of somebody else. */
function askingPart(question: string): string {
  const own = /(?:데|지만|고)\s(?:저는|나는|전|난|제가|내가|제\s|내\s)|\b(?:but|and) (?:am|what|how) (?:i|about me)\b/i.exec(question)
  return own ? question.slice(own.index) : question
}

/** What one can rely on, or should keep an eye on, by the day stem. */
function tellStem(scene: Scene): TraitAnswer | null {
  const { bank, brief, say, value } = scene
  const { gift, shadow } = bank.traits.nature
  const asked = [shadow, gift].find(({ named }) => named.test(brief.question))
  if (!asked) return null
  const clause = asked.clauses[value('day.stem') as Stem]
  return { answer: say(asked.frame, { clauses: { CLAUSE: clause } }), ground: say(bank.traits.ground.stem), use: null }
}

/** Whether one is like that, by which letters, and what it is good for; null where no side of a character is asked about. */
export function tellTrait(scene: Scene): TraitAnswer | null {
  const { bank, brief, say } = scene
  if (brief.intent.intent !== 'personality' || brief.intent.subject !== 'self') return null
  const { named, answers, uses, frame } = bank.traits
  const asking = askingPart(brief.question)
  const trait = traits.find((each) => named[each].test(asking))
  if (!trait) return tellStem(scene)
  const { side, sign } = weighTrait(scene, trait)
  return {
    answer: say(frame, { clauses: { CLAUSE: answers[trait][side] } }),
    ground: sign && tellGround(scene, sign),
    use: side === 'even' ? null : (say(uses[trait][side]) ?? null),
  }
}
