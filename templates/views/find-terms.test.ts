import { describe, expect, it } from 'vitest'
import { relationKinds, relationTerms, tenGods, tenGodTerms } from '#engine/client'
import { findTerms } from './find-terms.ts'

const known = [...tenGods.map((god) => tenGodTerms[god]), ...relationKinds.map((kind) => relationTerms[kind])]
const own = { ko: ['공망', '空亡', '대운', '일간', '신강', '신약', '정임합'], en: ['void', 'luck cycle', 'day stem', 'strength'] }
const find = (question: string, locale: 'ko' | 'en' = 'ko') =>
  findTerms(
    question,
    [...known.flatMap(({ hangul, hanja, english }) => [locale === 'ko' ? hangul : english.toLowerCase(), hanja]), ...own[locale]],
    locale,
  )

describe('findTerms', () => {
  it.each([
    ['나랑 상관없는 것 같은데 정재가 무슨 뜻이야', ['정재']],
    ['상관이 없으면 어떻게 되나요', []],
    ['저는 소심한 편인데 공망이 뭐예요', ['공망']],
    ['저는 늦는 편인 것 같아요, 정관격이 뭔가요?', ['정관']],
    ['올해 대운이 뭐예요', ['대운']],
    ['그 해에는 무엇을 해야 하나요', []],
    ['집을 파는 게 좋을까, 아파도 해도 될까', []],
    ['해가 뭐예요', ['해']],
    ['충, 형이란 무슨 뜻이에요', ['충', '형']],
    ['천간합이 뭐예요', ['천간합']],
    ['정임합은 뭐고 合은 뭐예요', ['정임합']],
    ['空亡이 뭐예요', ['空亡']],
    ['정재는 편인과 뭐가 달라요', ['정재', '편인']],
    ['상관은 뭐예요? 편인이에요?', ['상관', '편인']],
    ['제가 편인이라고요', ['편인']],
    ['남편인데 대운동회에 비견할 만해요', []],
  ])('%s', (question, terms) => {
    expect(find(question)).toEqual(terms)
  })

  it.each([
    ['My friend told me about the Direct Officer, what is it?', ['direct officer']],
    ['What should I avoid with a Luck Cycle?', ['luck cycle']],
    ['what is Friend and what are Luck Cycles', ['friend', 'luck cycle']],
    ['Is a hidden combination a combination?', ['hidden combination']],
    ['Is a self-punishment harmful or unbreakable?', ['self-punishment']],
  ])('%s', (question, terms) => {
    expect(find(question, 'en')).toEqual(terms)
  })

  it('finds every term with the particles that fit it', () => {
    for (const { hangul, hanja, english } of known) {
      const closed = (hangul.charCodeAt(hangul.length - 1) - 0xac00) % 28 !== 0
      for (const particle of closed ? ['', '이', '은', '을', '이란', '이 뭐예요'] : ['', '가', '를', '란', '가 뭐예요'])
        expect(find(hangul + particle)).toEqual([hangul])
      expect(find(`${hangul}(${hanja})`)).toEqual([hangul, hanja])
      expect(find(`What is ${english}?`, 'en')).toEqual([english.toLowerCase()])
    }
  })
})
