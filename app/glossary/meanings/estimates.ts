import type { StrengthLevel, StructureId, UsefulMethod } from '#engine/client'
import type { Meaning } from './meaning.ts'

export const strengthMeanings: Record<StrengthLevel, Meaning> = {
  'extremely-weak': [
    '나를 돕는 기운이 거의 없는 쪽이에요(0–12점). 주위의 흐름을 따르는 힘으로 읽어요.',
    'Hardly anything stands behind you (0–12): going with the current.',
  ],
  'very-weak': ['돕는 기운이 아주 적은 쪽이에요(12–25점).', 'Very little stands behind you (12–25).'],
  weak: ['돕는 기운이 적은 쪽이에요(25–37점). 힘을 나눠 쓰면 편해요.', 'Little stands behind you (25–37): spreading strength helps.'],
  'balanced-weak': ['고른 편인데 조금 적은 쪽이에요(37–50점).', 'Even, a little on the lighter side (37–50).'],
  'balanced-strong': ['고른 편인데 조금 많은 쪽이에요(50–62점).', 'Even, a little on the stronger side (50–62).'],
  strong: ['돕는 기운이 많은 쪽이에요(62–75점). 힘을 쓸 곳이 있으면 편해요.', 'Much stands behind you (62–75): it wants something to do.'],
  'very-strong': ['돕는 기운이 아주 많은 쪽이에요(75–87점).', 'Very much stands behind you (75–87).'],
  'extremely-strong': ['거의 모두가 나를 돕는 쪽이에요(87–100점).', 'Nearly everything stands behind you (87–100).'],
}

export const methodMeanings: Record<UsefulMethod, Meaning> = {
  strength: ['약하면 돕고 강하면 덜어 고르게 하는 쪽의 오행을 고르는 방식이에요.', 'Help what is weak, ease what is strong.'],
  climate: ['태어난 계절의 춥고 더움을 고르게 하는 오행을 고르는 방식이에요.', 'Balance the cold and heat of the season of birth.'],
  mediation: ['맞서는 두 오행 사이를 이어 주는 오행을 고르는 방식이에요.', 'Find the element between two that face each other.'],
  remedy: ['넘치거나 거스르는 것을 다스리는 오행을 고르는 방식이에요.', 'Find the element that handles what is too much.'],
  dominance: ['기운이 한쪽으로 크게 쏠렸을 때 그쪽을 따르는 방식이에요.', 'Where one element rules, follow it.'],
}

const regular = (ko: string, en: string): Meaning => [`태어난 달이 ${ko} 쪽에 닿아 있는 짜임새예요.`, `The month of birth leans on the ${en}.`]

export const structureMeanings: Record<StructureId, Meaning> = {
  'eating-god': regular('식신', 'Eating God'),
  'hurting-officer': regular('상관', 'Hurting Officer'),
  'indirect-wealth': regular('편재', 'Indirect Wealth'),
  'direct-wealth': regular('정재', 'Direct Wealth'),
  'seven-killings': regular('편관', 'Seven Killings'),
  'direct-officer': regular('정관', 'Direct Officer'),
  'indirect-resource': regular('편인', 'Indirect Resource'),
  'direct-resource': regular('정인', 'Direct Resource'),
  salary: [
    '태어난 달이 내 건록 자리인 짜임새예요. 스스로 서는 힘이 바탕이에요.',
    'The month is the salary branch of the day stem: standing on one’s own.',
  ],
  blade: ['태어난 달이 내 기운이 가장 찬 자리인 짜임새예요.', 'The month is where the day stem is at its height.'],
  'rob-wealth': ['태어난 달이 나와 같은 오행이고 음양이 다른 짜임새예요.', 'The month has the day stem’s element and the other polarity.'],
  'follow-companions': ['나와 같은 기운이 아주 커서 그쪽을 따른다고 보는 짜임새예요.', 'Companions rule, and are followed.'],
  'follow-resources': ['나를 낳는 기운이 아주 커서 그쪽을 따른다고 보는 짜임새예요.', 'Resources rule, and are followed.'],
  'follow-output': ['내가 낳는 기운이 아주 커서 그쪽을 따른다고 보는 짜임새예요.', 'Output rules, and is followed.'],
  'follow-wealth': ['내가 다루는 기운이 아주 커서 그쪽을 따른다고 보는 짜임새예요.', 'Wealth rules, and is followed.'],
  'follow-officer': ['나를 다루는 기운이 아주 커서 그쪽을 따른다고 보는 짜임새예요.', 'The officer rules, and is followed.'],
  'follow-flow': ['뿌리가 없어 주위의 흐름을 두루 따른다고 보는 짜임새예요.', 'Without a root, the whole current is followed.'],
  transformed: ['일간이 곁의 글자와 합해 다른 오행으로 바뀐다고 보는 짜임새예요.', 'The day stem combines with its neighbour into another element.'],
  'one-element': ['한 오행이 온전히 모여 그 기운을 따르는 짜임새예요.', 'One element gathers whole, and is followed.'],
  'two-elements': ['두 오행이 절반씩 이루는 짜임새예요.', 'Two elements with half the letters each.'],
}
