import type { Locale } from '../client.ts'
import type { Material, View } from './view.ts'

type Decision = NonNullable<Material['decision']>

interface Words {
  title: string
  says: string
  /** Whom to ask; a number of Korea where there is one. */
  ask: string
  number: string
  instead: string
}

/** For a question that a chart must not decide: who can, and what can be looked at here instead. */
export const decision: View = ({ locale, material }) => {
  const kind = material?.decision
  return kind ? { kind, ...words[locale][kind] } : null
}

const words: Record<Locale, Record<Decision, Words>> = {
  ko: {
    medical: {
      title: '몸의 일은 의사에게 먼저',
      says: '사주는 병을 알아내지도, 수술과 치료의 때를 정하지도 못해요.',
      ask: '가까운 병원에 물어보세요. 급하면 바로 전화하세요.',
      number: '응급 119',
      instead: '하루 가운데 힘이 오르는 때와 쉬어 갈 때는 함께 볼 수 있어요.',
    },
    finance: {
      title: '투자 결정은 여기서 하지 않아요',
      says: '사주는 값이 오르고 내릴 때를 알지 못해요.',
      ask: '잃어도 되는 만큼인지 셈해 보고, 믿을 만한 곳에 물어보세요.',
      number: '금융감독원 1332',
      instead: '벌고 쓰는 버릇과 힘이 드나드는 때는 함께 볼 수 있어요.',
    },
    legal: {
      title: '법의 일은 법률가에게 먼저',
      says: '사주는 판결이나 합의의 결과를 알지 못해요.',
      ask: '서류를 모아 상담을 받아 보세요. 무료 상담도 있어요.',
      number: '대한법률구조공단 132',
      instead: '마음을 지키며 기다릴 때와 쉬어 갈 때는 함께 볼 수 있어요.',
    },
    lifespan: {
      title: '목숨의 길이는 말하지 않아요',
      says: '사주로는 누구의 수명도 알 수 없고, 짐작도 하지 않아요.',
      ask: '걱정이 마음을 누르면 밤낮없이 들어 주는 곳이 있어요.',
      number: '정신건강상담 1577-0199',
      instead: '지금 지나는 해와 다음 해의 흐름은 함께 볼 수 있어요.',
    },
  },
  en: {
    medical: {
      title: 'Ask a doctor first',
      says: 'A chart can neither find an illness nor set the time of a treatment.',
      ask: 'Ask a clinic near you. If it is urgent, call at once.',
      number: 'In Korea: 119',
      instead: 'When strength rises in a day and when to rest, we can look at together.',
    },
    finance: {
      title: 'Money is not decided here',
      says: 'A chart does not know when prices rise or fall.',
      ask: 'Count what you could bear to lose and ask someone you can rely on.',
      number: 'In Korea: FSS 1332',
      instead: 'Habits of earning and spending, we can look at together.',
    },
    legal: {
      title: 'Ask a lawyer first',
      says: 'A chart does not know how a case or a settlement ends.',
      ask: 'Gather your papers and ask for advice; some of it is free.',
      number: 'In Korea: KLAC 132',
      instead: 'When to wait and when to rest, we can look at together.',
    },
    lifespan: {
      title: 'No chart tells a lifespan',
      says: 'Nobody can read it from a chart, and we do not guess.',
      ask: 'If the worry weighs on you, someone listens day and night.',
      number: 'In Korea: 1577-0199',
      instead: 'The current of this year and the next, we can look at together.',
    },
  },
}
