/** What was measured of a version -> what each gate says. Pure. */
import type { CompiledTemplate, Finding, TemplateManifest } from '#templates'
import { frameWidths, locales } from '#templates/client'
import type { SlotChange } from './compare-contracts.ts'
import type { MatrixCell } from './draw-matrix.ts'
import type { PictureReport } from './draw-pictures.ts'
import type { Gate, GateName, GateOutcome, Told } from './gate.ts'
import type { VersionEvidence } from './gather-evidence.ts'
import type { Cost } from './measure-costs.ts'
import type { PickImpact } from './replay-picks.ts'

export interface Measured {
  manifest: TemplateManifest
  contract: SlotChange[]
  matrix: MatrixCell[]
  /** Whether another style sheet is drawn with. */
  styleChanged: boolean
  /** Null: no browser was there, or none was asked for. */
  pictures: PictureReport | null
  costs: Cost[]
  picks: PickImpact
  evidence: VersionEvidence
}

const gate = (name: GateName, outcome: GateOutcome, ko: string, en: string): Gate => ({ name, outcome, says: { ko, en } })

export function judgeVetting(findings: readonly Finding[]): Gate {
  if (findings.length === 0) return gate('vetting', 'passed', '검사를 모두 통과했어요.', 'The vetter accepts it.')
  const { length } = findings
  return gate('vetting', 'failed', `고칠 곳이 ${length}군데 있어요.`, `${length} ${length === 1 ? 'place needs' : 'places need'} mending.`)
}

/** Every gate of an accepted version, in the order of `gateNames`. */
export function judgeGates(measured: Measured, served: CompiledTemplate | null): Gate[] {
  const { pictures } = measured
  return [
    judgeVetting([]),
    judgeContract(measured.contract),
    judgeDrawing(measured.matrix),
    judgePictures(pictures, measured.styleChanged, served !== null),
    judgeAccessibility(pictures),
    judgeBudget(measured.costs, measured.manifest, pictures),
    judgePicks(measured.picks, served !== null),
    judgeEvidence(measured.evidence),
  ]
}

function judgeContract(changes: readonly SlotChange[]): Gate {
  if (changes.length === 0) return gate('contract', 'passed', '채우는 자리가 그대로예요.', 'What has to be filled is as it was.')
  const count = (...kinds: SlotChange['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind)).length
  const parts: { times: number; ko: string; en: string }[] = [
    { times: count('added'), ko: '새로 채울 자리', en: 'new' },
    { times: count('removed'), ko: '없어진 자리', en: 'gone' },
    { times: count('type', 'source'), ko: '종류나 출처가 바뀐 자리', en: 'of another kind or source' },
    { times: count('narrower'), ko: '더 좁아진 자리', en: 'narrower' },
    { times: count('wider', 'hint'), ko: '넓어지거나 안내가 바뀐 자리', en: 'wider or with another hint' },
    { times: count('unused'), ko: '쓰이지 않는 자리', en: 'drawn nowhere' },
  ].filter(({ times }) => times > 0)
  return gate(
    'contract',
    'noted',
    `${parts.map(({ ko, times }) => `${ko} ${times}`).join(', ')}.`,
    `Slots: ${parts.map(({ en, times }) => `${times} ${en}`).join(', ')}.`,
  )
}

function judgeDrawing(cells: readonly MatrixCell[]): Gate {
  const count = (state: MatrixCell['state']) => cells.filter((cell) => cell.state === state).length
  const [gone, changed, added, absent] = [count('gone'), count('changed'), count('added'), count('absent')]
  if (gone > 0)
    return gate(
      'drawing',
      'failed',
      `지금 그려지는 사주와 언어 ${gone}가지에서 더는 그려지지 않아요.`,
      `It can no longer be drawn in ${gone} of ${cells.length} combinations of chart and language.`,
    )
  if (absent === cells.length)
    return gate('drawing', 'failed', '견본 사주 어느 것으로도 그려지지 않아요.', 'It cannot be drawn over any of the example charts.')
  if (changed + added === 0)
    return gate('drawing', 'passed', '모든 견본 사주에서 그대로 그려져요.', 'It is drawn as before over every example chart.')
  return gate(
    'drawing',
    'noted',
    `견본 사주와 언어 ${cells.length}가지 가운데 ${changed}가지가 달라지고 ${added}가지가 새로 그려져요.`,
    `Of ${cells.length} combinations of chart and language ${changed} change and ${added} are new.`,
  )
}

const noBrowser: Told = {
  ko: '이 서버에 브라우저가 없어 확인하지 못했어요. 직접 보았다면 까닭을 남기고 지나갈 수 있어요.',
  en: 'No browser was at hand to look. Whoever looked with their own eyes may pass it by and say why.',
}

function judgePictures(pictures: PictureReport | null, styleChanged: boolean, compared: boolean): Gate {
  if (!pictures) return { name: 'pictures', outcome: 'needs-override', says: noBrowser }
  const { length } = pictures.cells
  const changed = pictures.cells.filter(({ difference }) => difference !== null).length
  if (!compared) return gate('pictures', 'noted', `처음 나가는 그림 ${length}장이에요.`, `${length} pictures of a template that is new.`)
  if (changed === 0)
    return gate(
      'pictures',
      'passed',
      `그림 ${length}장이 모두 같아요${styleChanged ? '. 스타일은 달라졌지만 보이는 곳은 없어요' : ''}.`,
      `All ${length} pictures are the same${styleChanged ? ', though the style sheet is another' : ''}.`,
    )
  return gate('pictures', 'noted', `그림 ${length}장 가운데 ${changed}장이 달라 보여요.`, `${changed} of ${length} pictures look different.`)
}

function judgeAccessibility(pictures: PictureReport | null): Gate {
  if (!pictures) return { name: 'accessibility', outcome: 'needs-override', says: noBrowser }
  const { length } = pictures.faults
  if (length === 0)
    return gate(
      'accessibility',
      'passed',
      '모두가 쓸 수 있는지 기계로 본 범위에서 걸리는 곳이 없어요.',
      'Nothing that a machine can see keeps anybody from using it.',
    )
  return gate(
    'accessibility',
    'failed',
    `누군가 쓰기 어려운 곳이 ${length}가지 있어요.`,
    `${length} ${length === 1 ? 'fault keeps' : 'faults keep'} somebody from using it.`,
  )
}

/** Pixels that a reserved height may be off: less is not told to the host. */
const heightTolerance = 4

function judgeBudget(costs: readonly Cost[], manifest: TemplateManifest, pictures: PictureReport | null): Gate {
  const over = costs.filter(({ after, limit }) => limit !== null && after > limit)
  if (over.length > 0)
    return gate(
      'budget',
      'failed',
      `정해진 한도를 넘는 것이 ${over.length}가지 있어요.`,
      `Over the limit: ${over.map(({ what, after, limit }) => `${what} ${after} of ${limit}`).join(', ')}.`,
    )
  const wrong = locales.flatMap((locale) => {
    const drawn = pictures?.heights[locale]
    return drawn ? frameWidths.filter((width) => Math.abs(drawn[width] - manifest.height[locale][width]) > heightTolerance) : []
  })
  if (wrong.length > 0)
    return gate(
      'budget',
      'failed',
      '미리 비워 두는 높이가 실제와 달라요. 잰 값을 template.json의 height에 적어 주세요.',
      'The heights that are reserved are not what it takes. Write the measured ones into "height" of template.json.',
    )
  const grown = costs.filter(({ before, after }) => before !== null && after > before).length
  return grown === 0
    ? gate('budget', 'passed', '한도 안이고, 지금보다 무거워지지 않아요.', 'Within its limits, and no heavier than now.')
    : gate('budget', 'noted', `한도 안이지만 ${grown}가지가 지금보다 커져요.`, `Within its limits; ${grown} figures grow.`)
}

function judgePicks({ picked, eligible, gained, lost, questions }: PickImpact, compared: boolean): Gate {
  if (picked.after === 0 && picked.before > 0)
    return gate(
      'picks',
      'needs-override',
      `지금은 견본 질문 ${picked.before}개에서 골라지는데, 앞으로는 한 번도 골라지지 않아요.`,
      `It is chosen for ${picked.before} of our example questions now and would be chosen for none.`,
    )
  if (eligible.after === 0)
    return gate(
      'picks',
      'needs-override',
      '견본 질문 어느 것에도 쓰일 수 없어요. intents와 needs를 살펴봐 주세요.',
      'It may be used for none of our example questions. Look at "intents" and "needs".',
    )
  if (picked.after === 0)
    return gate(
      'picks',
      'noted',
      `견본 질문 ${eligible.after}개에 쓰일 수 있지만, 고르는 규칙에 이름이 없어 모델만 고를 수 있어요.`,
      `It may be used for ${eligible.after} of our example questions, but no rule of choice names it: only a model can place it.`,
    )
  if (gained + lost === 0)
    return gate(
      'picks',
      'passed',
      `견본 질문 ${questions}개에서 고르는 결과가 같아요.`,
      `Our ${questions} example questions are answered with the same templates.`,
    )
  return gate(
    'picks',
    'noted',
    `견본 질문 ${questions}개 가운데 ${gained}개에서 새로 골라지고 ${lost}개에서 빠져요${compared ? '' : '. 처음 나가는 템플릿이에요'}.`,
    `Of ${questions} example questions ${gained} would get it newly and ${lost} no longer${compared ? '' : '; the template is new'}.`,
  )
}

function judgeEvidence({ use, versions, decisions, running }: VersionEvidence): Gate {
  if (!use && decisions.length === 0 && running.length === 0)
    return gate('evidence', 'noted', '지금 버전에 대해 아직 아는 것이 없어요.', 'Nothing is known of the version in service yet.')
  const { cards, recentCards, up, down } = use ?? { cards: 0, recentCards: 0, up: 0, down: 0 }
  const reports = versions.find(({ isServed }) => isServed)?.reports ?? 0
  return gate(
    'evidence',
    'noted',
    `지금 버전은 ${cards}번 쓰였고(최근 30일 ${recentCards}번), 도움이 됐다는 답이 ${up}번, 아니라는 답이 ${down}번, 신고가 ${reports}번이에요. 진행 중인 실험 ${running.length}, 끝난 결정 ${decisions.length}.`,
    `The version in service was drawn ${cards} times, ${recentCards} of them in the last thirty days; it helped ${up} times, did not ${down} times and was reported ${reports} times. ${running.length} running experiments, ${decisions.length} decided.`,
  )
}
