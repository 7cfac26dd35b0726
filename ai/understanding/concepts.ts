import { askingConcepts } from './concepts/asking.ts'
import type { Concepts } from './concepts/concept.ts'
import { dangerConcepts } from './concepts/danger.ts'
import { livingConcepts } from './concepts/living.ts'
import { loveConcepts } from './concepts/love.ts'
import { offTopicConcepts } from './concepts/off-topic.ts'
import { peopleConcepts } from './concepts/people.ts'
import { sajuConcepts } from './concepts/saju.ts'
import { serviceConcepts } from './concepts/service.ts'
import { timeConcepts } from './concepts/time.ts'
import { workConcepts } from './concepts/work.ts'

export { conceptPatterns } from './concepts/patterns.ts'

export const concepts: Concepts = {
  ...workConcepts,
  ...loveConcepts,
  ...dangerConcepts,
  ...livingConcepts,
  ...sajuConcepts,
  ...timeConcepts,
  ...serviceConcepts,
  ...offTopicConcepts,
  ...askingConcepts,
  ...peopleConcepts,
}

/** Words that begin with an entry and have nothing to do with it: shorter entries are not looked for where they begin. */
export const unrelatedWords =
  '이사람 이사주 이사장 이사실 일주일 갑자기 상관없 상관있 성격차 받아들 대학병원 벗어 사기업 아이디 아이돌 아이폰 운동회 체지방 재판매 의사소통 수능력 정보회사'
