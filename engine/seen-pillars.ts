/** What each of the sixty pillars is to a day stem: objects made once and shared by all charts. */
import { ByteReader } from './byte-reader.ts'
import {
  type Birth,
  type Branch,
  branches,
  branchTerms,
  type Element,
  elementTerms,
  type HiddenStem,
  type LetterTerm,
  type LuckStageId,
  luckStages,
  luckStageTerms,
  nayinTerms,
  type Pillar,
  pillarHangul,
  type Schools,
  type Stem,
  sixtyPillars,
  stems,
  stemTerms,
  type TenGod,
  type Term,
  tenGods,
  tenGodTerms,
} from './client.ts'
import { native } from './native.ts'
import { plainRequestLength, requestLength, writeSchools } from './write-request.ts'

/** A letter as a day stem sees it, its terms beside its names so that nothing has to be looked up. */
export interface SeenLetter {
  readonly hangul: string
  readonly element: Element
  readonly elementTerm: Term
  readonly yang: boolean
  /** To the day stem; of a branch by its main hidden stem. The day stem itself is a friend. */
  readonly tenGod: TenGod
  readonly tenGodTerm: Term
}
export interface SeenStem extends SeenLetter {
  readonly letter: Stem
}
export interface SeenBranch extends SeenLetter {
  readonly letter: Branch
  /** Twelve stages (십이운성) of the day stem on this branch, and of the pillar's own stem. */
  readonly stage: LuckStageId
  readonly stageTerm: Term
  readonly seatedStage: LuckStageId
  readonly seatedStageTerm: Term
  /** In order of command; where they stand exposed is a matter of the chart and not here. */
  readonly hidden: readonly SeenHiddenStem[]
}
export interface SeenHiddenStem extends Readonly<Omit<HiddenStem, 'exposedAt'>> {
  readonly term: LetterTerm
  readonly tenGodTerm: Term
}
/** A pillar as a day stem sees it. */
export interface SeenPillar {
  readonly pillar: Pillar
  readonly hangul: string
  readonly nayin: Term
  readonly stem: SeenStem
  readonly branch: SeenBranch
}

type SightSchools = Pick<Schools, 'hiddenStems' | 'stages'>

/** By day stem, for births without chosen schools, and by day stem and schools. */
const ofDefaults: (readonly SeenPillar[])[] = []
const ofSchools = new Map<string, readonly SeenPillar[]>()

/**
 * The sixty pillars as a day stem sees them by the schools of a birth, which decide about hidden stems and stages. There are
 * a hundred and thirty at most, each made when it is first asked for.
 * @param dayStem index of the stem
 */
export function seenPillars(dayStem: number, schools: Birth['schools']): readonly SeenPillar[] {
  const key = schools && [dayStem, schools.hiddenStems, schools.stages].join()
  const known = key === undefined ? ofDefaults[dayStem] : ofSchools.get(key)
  if (known !== undefined) return known
  const pillars = seePillars(dayStem, schools ?? {})
  if (key === undefined) ofDefaults[dayStem] = pillars
  else ofSchools.set(key, pillars)
  return pillars
}

function seePillars(dayStem: number, { hiddenStems, stages }: Partial<SightSchools>): readonly SeenPillar[] {
  const row = new Float64Array(requestLength)
  writeSchools({ hiddenStems, stages }, row, plainRequestLength)
  const response = new Uint8Array(2_048)
  native().seenPillars(dayStem, row, response)
  const reader = new ByteReader(response)
  return sixtyPillars.map((pillar, index) => readSeenPillar(reader, pillar, index))
}

function readSeenPillar(reader: ByteReader, pillar: Pillar, index: number): SeenPillar {
  const letter = (term: LetterTerm, tenGod: TenGod): SeenLetter => ({
    hangul: term.hangul,
    element: term.element,
    elementTerm: elementTerms[term.element],
    yang: term.yang,
    tenGod,
    tenGodTerm: tenGodTerms[tenGod],
  })
  const [stem, branch] = [stems[index % 10]!, branches[index % 12]!]
  const [stemTenGod, branchTenGod] = [tenGods[reader.byte()]!, tenGods[reader.byte()]!]
  const [stage, seatedStage] = [luckStages[reader.byte()]!, luckStages[reader.byte()]!]
  return {
    pillar,
    hangul: pillarHangul(pillar),
    nayin: nayinTerms[index >> 1]!,
    stem: { letter: stem, ...letter(stemTerms[stem], stemTenGod) },
    branch: {
      letter: branch,
      ...letter(branchTerms[branch], branchTenGod),
      stage,
      stageTerm: luckStageTerms[stage],
      seatedStage,
      seatedStageTerm: luckStageTerms[seatedStage],
      hidden: reader.list(readHidden),
    },
  }
}

function readHidden(reader: ByteReader): SeenHiddenStem {
  const stem = stems[reader.byte()]!
  const days = reader.byte()
  const tenGod = tenGods[reader.byte()]!
  return { stem, term: stemTerms[stem], days, tenGod, tenGodTerm: tenGodTerms[tenGod], stage: luckStages[reader.byte()]! }
}
