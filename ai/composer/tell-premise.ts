import { type Branch, branches } from '#engine/client'
import type { Scene } from './open-scene.ts'

/** Of four branches that make a triad, the first of the three years that custom counts as samjae (삼재). */
const samjaeFrom = [2, 11, 8, 5] as const
const samjaeYears = 3

/** Whether a year is one of the three that the custom counts by the branch of the year of birth: 신자진 인묘진, 해묘미 사오미, 인오술 신유술, 사유축 해자축. */
export function isSamjae(born: Branch, year: Branch): boolean {
  const first = samjaeFrom[branches.indexOf(born) % samjaeFrom.length]!
  return (branches.indexOf(year) - first + branches.length) % branches.length < samjaeYears
}

function tellSamjae({ bank, brief, unit, prefix, tell, value }: Scene): string | null {
  const [born, year] = [value('year.branch'), value(`${prefix}.branch`)] as (Branch | undefined)[]
  if (unit !== 'year' || !born || !year || !bank.premise.samjae.test(brief.question)) return null
  return tell(bank.premise[isSamjae(born, year) ? 'inSamjae' : 'outOfSamjae'])
}

/** The animal of the person, where the question names another one. */
function tellAnimal({ bank, brief, tell, value }: Scene): string | null {
  const born = value('year.branch') as Branch | undefined
  const { animals, ofAnimals, animal } = bank.premise
  const named = [...brief.question.matchAll(ofAnimals)].map((match) => match[1]?.toLowerCase())
  if (!born || named.length === 0 || named.some((name) => animals[born].some((own) => own === name))) return null
  return tell(animal, { clauses: { ANIMAL: animals[born][0] } })
}

/** What a question about oneself takes for granted of the animals of years, put beside the chart. */
export function tellPremise(scene: Scene): string | null {
  return scene.brief.intent.subject === 'self' ? (tellSamjae(scene) ?? tellAnimal(scene)) : null
}
