import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskNames } from './mask-names.ts'

describe('maskNames: names that a text introduces', () => {
  test.each([
    ['제 이름은 김민지예요. 올해 이직운 봐 주세요', '제 이름은 [이름]예요. 올해 이직운 봐 주세요'],
    ['제 이름은 김민지', '제 이름은 [이름]'],
    ['이름: 박서준 올해 운세', '이름: [이름] 올해 운세'],
    ['이름은 민지입니다', '이름은 [이름]입니다'],
    ['성함은 남궁민수입니다', '성함은 [이름]입니다'],
    ['제 이름은 김 민지 입니다', '제 이름은 [이름] 입니다'],
    ['저는 김민지라고 합니다', '저는 [이름]라고 합니다'],
    ['저는 최수영이라고 해요', '저는 [이름]이라고 해요'],
    ['그냥 민지라고 불러 주세요', '그냥 [이름]라고 불러 주세요'],
    ['저는 이서연입니다. 재물운이요', '저는 [이름]입니다. 재물운이요'],
    ['나는 정하늘인데 올해 어때', '나는 [이름]인데 올해 어때'],
    ['민수씨랑 잘 될까요', '[이름]씨랑 잘 될까요'],
    ['민수 씨가 저를 좋아할까요', '[이름] 씨가 저를 좋아할까요'],
    ['김민수님과 궁합', '[이름]님과 궁합'],
    ['박지훈 군의 진로', '[이름] 군의 진로'],
    ['우리 딸 서연이는 언제 결혼할까요', '우리 딸 [이름]이는 언제 결혼할까요'],
    ['우리 아들 민준이가 대학에 갈까요', '우리 아들 [이름]이가 대학에 갈까요'],
    ['남편 김철수의 사업운', '남편 [이름]의 사업운'],
    ['친구 지민이랑 동업해도 될까요', '친구 [이름]이랑 동업해도 될까요'],
    ['남자친구 도현이는 어떤 사람인가요', '남자친구 [이름]이는 어떤 사람인가요'],
    ['동생 유진 결혼운', '동생 [이름] 결혼운'],
    ['서연이랑 싸웠어요', '[이름]이랑 싸웠어요'],
    ['지훈이한테 고백할까요', '[이름]이한테 고백할까요'],
    ['제 이름은 \u200b김민지예요', '제 이름은 [이름]예요'],
    ['My name is Minji Kim, how is my career?', 'My name is [name], how is my career?'],
    ['my name is minji, when will I marry?', 'my name is [name], when will I marry?'],
    ["I'm Minji and I want to move", "I'm [name] and I want to move"],
    ['I am David Park. Will I be rich?', 'I am [name]. Will I be rich?'],
    ['Call me Sarah please', 'Call me [name] please'],
    ['Is my husband David loyal?', 'Is my husband [name] loyal?'],
    ['my daughter Emily-Rose wants to study abroad', 'my daughter [name] wants to study abroad'],
    ['Will Mr. Johnson promote me?', 'Will Mr. [name] promote me?'],
    ['Minsu-ssi likes me?', '[name]-ssi likes me?'],
    ['a man named Alex asked me out', 'a man named [name] asked me out'],
    ['김민지(여) 올해 운세', '[이름](여) 올해 운세'],
    ['김민지랑 이도윤 궁합', '[이름]랑 [이름] 궁합'],
    ['안녕하세요 박서준이에요', '안녕하세요 [이름]이에요'],
    ['민지예요 올해 어때요', '[이름]예요 올해 어때요'],
    ['사위 될 사람 이름이 최강민이래요', '사위 될 사람 이름이 [이름]이래요'],
    ['본명 이순신', '본명 [이름]'],
    ['민수형이랑 싸웠어', '[이름]형이랑 싸웠어'],
    ['김대리가 싫어요', '[이름]대리가 싫어요'],
    ['제 이름은 Emma예요', '제 이름은 [이름]예요'],
    ['친구 Jessica랑 여행 가도 될까요', '친구 [이름]랑 여행 가도 될까요'],
    ['Ryan and I broke up', '[name] and I broke up'],
    ['Does Ryan love me?', 'Does [name] love me?'],
    ['my bf Jake', 'my bf [name]'],
    ['MY NAME IS MINJI', 'MY NAME IS [name]'],
    ['지훈이와 동업해도 될까요?', '[이름]이와 동업해도 될까요?'],
    ['지훈과 동업해도 될까요?', '[이름]과 동업해도 될까요?'],
    ['민수랑 헤어질지 계속 만날지 고민이에요', '[이름]랑 헤어질지 계속 만날지 고민이에요'],
    ['민수와 계속 만나도 될까요', '[이름]와 계속 만나도 될까요'],
    ['민서하고 화해하고 싶어요', '[이름]하고 화해하고 싶어요'],
    ['민수가 나를 좋아할까요?', '[이름]가 나를 좋아할까요?'],
    ['민수가 왜 연락이 없을까요', '[이름]가 왜 연락이 없을까요'],
    ['준호는 저를 아직 좋아할까요', '[이름]는 저를 아직 좋아할까요'],
    ['민수에게 고백할까요', '[이름]에게 고백할까요'],
    ['민수를 잊을 수 있을까요', '[이름]를 잊을 수 있을까요'],
    ['민수의 진심이 궁금해요', '[이름]의 진심이 궁금해요'],
    ['Daniel keeps texting me, is he the one?', '[name] keeps texting me, is he the one?'],
    ['Should I go back to Daniel?', 'Should I go back to [name]?'],
    ['Should I leave Ji-hoon?', 'Should I leave [name]?'],
    ['Should I forgive Chidi for the rumour?', 'Should I forgive [name] for the rumour?'],
    ['Zuri texted me again', '[name] texted me again'],
    ['Minseo or Hannah, who suits me?', '[name] or [name], who suits me?'],
    ['me (Minji Kim) and him (Dohyun Lee)', 'me ([name]) and him ([name])'],
  ])('%s', (text, expected) => {
    expect(maskNames(text, [])).toBe(expected)
  })
})

describe('maskNames: names that are known', () => {
  test.each([
    ['서연', '서연 궁합 봐 주세요', '[이름] 궁합 봐 주세요'],
    ['김서연', '서연이 올해 어때요', '[이름]이 올해 어때요'],
    ['김서연', '김 서연은 언제 결혼할까요', '[이름]은 언제 결혼할까요'],
    ['우리 딸 서연', '서연한테 뭐가 맞을까요', '[이름]한테 뭐가 맞을까요'],
    ['지원', '지원이는 회사에 지원했어요', '[이름]이는 회사에 지원했어요'],
    ['하늘빛나래', '하늘빛나래는 어때요', '[이름]는 어때요'],
    ['Minji Kim', 'is minji kim a good match? What about Minji?', 'is [name] a good match? What about [name]?'],
    ['Will', 'Will I marry Will?', '[name] I marry [name]?'],
    ['Anna', 'Anna and savannah', '[name] and savannah'],
  ])('%s in %s', (known, text, expected) => {
    expect(maskNames(text, [known])).toBe(expected)
  })

  test('labels that are no names cut nothing', () => {
    const text = '엄마랑 나랑 남편이랑 저는 me and my mom'
    expect(maskNames(text, ['나', '엄마', '남편', 'Me', '우리 엄마', 'mom', 'my mom', '.*', ''])).toBe(text)
  })
})

describe('maskNames leaves what is no name', () => {
  test.each([
    '남편 건강은 어떤가요',
    '아들 진로가 걱정이에요',
    '친구 소개로 만난 사람이에요',
    '남친 사주도 볼 수 있나요',
    '딸 대학 입시는 어떨까요',
    '동생 유학을 보낼까요',
    '엄마 이사는 언제가 좋아요',
    '저는 직장인이에요',
    '저는 임산부예요',
    '저는 신입생입니다',
    '저는 고등학생인데 진로가 고민이에요',
    '저는 신금일간이에요',
    '이름은 뭐가 좋을까요',
    '이름이 안 좋은가요',
    '이름을 바꾸면 나을까요',
    '선생님 안녕하세요',
    '부모님과 사이가 나빠요',
    '사장님이 저를 싫어해요',
    '아저씨 같은 사람',
    '날씨가 좋네요',
    '전성기가 언제예요',
    '정인이 뭐예요',
    '편관이 많으면 어때요',
    '상관이 강한 편인가요',
    '식신이랑 상관의 차이',
    '일간이 약한가요',
    '용신이 뭔가요',
    '대운이 바뀌는 때',
    '정재가 뭐라고 하는 건가요',
    '우리 강아지 언제까지 살까요',
    '저장한 아내 명의로 가게를 내려는데 어때요',
    '배우자 운이 제일 좋은 대운은 언제입니까',
    '이장님께 부탁해도 될까요',
    '신강한 편인가요 신약한 편인가요',
    '결혼 두 번 한다고 했던 거 틀렸어요',
    '올해 이직해도 될까요',
    'How does 2026 look for me?',
    "I'm Korean and I'm from Busan",
    "I'm Not sure about my husband's job",
    'my mother is sick',
    'What is Direct Officer?',
    'I am Yin Earth, right?',
    'Does Eating God mean talent?',
    'Should I move to Canada with Mom?',
    '사수랑 안 맞아서 힘들어요',
    '회사와 다시 연락해야 할까요',
    '하늘이 내게 준 날짜',
    '고장이 저랑 맞을까요',
    '조상님이 뭐라 하시는 날인가',
    '화초를 잊을까요',
    'Never cheated in my life',
    'Work keeps calling me',
    'Should I leave Riyadh or go back to Suwon?',
    'Does "Rob Wealth" mean loss? Inseong too?',
    'I may go in May, will you?',
  ])('%s', (text) => {
    expect(maskNames(text, [])).toBe(text)
  })

  test('masking twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = maskNames(text, ['서연', 'Anna'])
        expect(maskNames(once, ['서연', 'Anna'])).toBe(once)
      }),
    )
  })
})
