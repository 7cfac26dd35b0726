import type { Words } from '#ai'
import type { Gate } from '../gates/gate.ts'
import type { WordsEvaluation } from './evaluate-words.ts'

/** What the evaluation says to a reviewer. Words for models cannot be measured here: somebody has to have read answers. */
export function judgeWords(evaluation: WordsEvaluation, before: Words, after: Words): Gate[] {
  const { changed, readings, contradicted, absent, flaws, unheard } = evaluation
  const wrong = contradicted + absent
  const gates: Gate[] = []
  if (wrong > 0 || flaws.length > 0)
    gates.push({
      name: 'language',
      outcome: 'failed',
      says: {
        ko: `달라진 풀이 ${changed}개에서 사주와 다른 말이 ${wrong}번, 걸리는 문장이 ${flaws.length}가지 나왔어요.`,
        en: `In ${changed} changed readings the chart does not bear out ${wrong} claims, and ${flaws.length} sentences read badly.`,
      },
    })
  else if (unheard.length > 0)
    gates.push({
      name: 'language',
      outcome: 'needs-override',
      says: {
        ko: `풀이 ${readings}개를 지어 보았지만 바꾼 말 ${unheard.length}가지는 한 번도 나오지 않아 확인하지 못했어요.`,
        en: `${readings} readings were composed, and ${unheard.length} of the changed phrases were told in none of them.`,
      },
    })
  else
    gates.push({
      name: 'language',
      outcome: changed === 0 ? 'passed' : 'noted',
      says: {
        ko: `풀이 ${readings}개 가운데 ${changed}개가 달라지고, 모두 사주와 맞고 걸리는 문장이 없어요.`,
        en: `Of ${readings} readings ${changed} change; every claim holds and no sentence reads badly.`,
      },
    })
  if (before.style !== after.style)
    gates.push({
      name: 'style',
      outcome: 'needs-override',
      says: {
        ko: '모델에게 하는 말은 여기서 잴 수 없어요. 모델이 쓴 풀이를 읽어 보았다면 까닭을 남기고 지나갈 수 있어요.',
        en: 'What models are told cannot be measured here. Whoever has read answers of the model may pass it by and say why.',
      },
    })
  return gates
}
