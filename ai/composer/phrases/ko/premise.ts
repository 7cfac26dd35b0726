import type { PhraseBank } from '../../phrase-bank.ts'

/** 띠와 삼재처럼 물음이 이미 믿고 있는 것. */
export const premise: PhraseBank['premise'] = {
  samjae: /삼재/,
  inSamjae: [
    '띠로 세는 삼재로는, 태어난 해의 지지가 {fact:year.branch|full}인 사람에게 {fact:@.pillar|year}년은 삼재에 드는 해예요. 조심하라는 풍속일 뿐, 그것만으로 정해지는 일은 없어요.',
  ],
  outOfSamjae: [
    '띠로 세는 삼재로는, 태어난 해의 지지가 {fact:year.branch|full}인 사람에게 {fact:@.pillar|year}년은 삼재가 아니니, 그 걱정은 내려놓아도 돼요.',
  ],
  ofAnimals: /(쥐|소|호랑이|범|토끼|용|뱀|말|양|원숭이|닭|개|돼지)\s?띠/g,
  animals: {
    子: ['쥐'],
    丑: ['소'],
    寅: ['호랑이', '범'],
    卯: ['토끼'],
    辰: ['용'],
    巳: ['뱀'],
    午: ['말'],
    未: ['양'],
    申: ['원숭이'],
    酉: ['닭'],
    戌: ['개'],
    亥: ['돼지'],
  },
  animal: ['입춘으로 세면 태어난 해의 지지가 {fact:year.branch|full}, 곧 ANIMAL띠라서, 띠로 하는 이야기는 그쪽 것을 보면 돼요.'],
}
