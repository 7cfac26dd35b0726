import { LLMock } from '@copilotkit/aimock'

/** A local server that speaks OpenAI's chat and embedding interfaces. */
export interface FakeModel {
  /** For OPENAI_BASE_URL. */
  address: string
  calls(): number
  /** Everything that the product sent to it, to look for what must not be there. */
  received(): string
  stop(): Promise<void>
}

const thisYear = new Date().getFullYear()

/** A plan as a good model writes it, over facts that every chart with a known hour and sex has. Two elements must not get through. */
const plan = {
  elements: [
    { kind: 'sentence', beat: 'verdict', text: `{fact:annual.${thisYear}.pillar|year}년은 준비한 것을 꺼내 보기 좋은 때로 보여요.` },
    { kind: 'sentence', beat: 'verdict', text: '서두르기보다 순서를 정하면 한결 수월해 보여요.' },
    { kind: 'component', template: 'four-pillars' },
    { kind: 'sentence', beat: 'when', text: `{fact:annual.${thisYear}.pillar} 해에는 {fact:annual.${thisYear}.stem.ten-god}{이/가} 앞에 서요.` },
    { kind: 'component', template: 'annual-strip' },
    {
      kind: 'sentence',
      beat: 'what',
      text: `{fact:annual.${thisYear}.branch.ten-god}{이/가} 아래에서 받쳐, 맡은 일을 정리해 두면 도움이 될 수 있어요.`,
    },
    { kind: 'sentence', beat: 'what', text: '올해는 갑자년이라 갑목이 강하고 편관이 열 개예요.' },
    { kind: 'sentence', beat: 'why', text: '{fact:day.stem} 일간은 맡은 일의 무게를 크게 느끼는 편이에요.' },
    { kind: 'sentence', beat: 'why', text: '{fact:month.branch}월에 태어나 자라는 것을 먼저 알아보는 편이에요.' },
    { kind: 'component', template: 'secret-template' },
    { kind: 'component', template: 'five-elements' },
    { kind: 'sentence', beat: 'step', text: '이번 주에 하고 싶은 일 세 가지를 적어 보세요.' },
    { kind: 'follow-up', text: '어느 달이 나을까요' },
  ],
}

/** Headers that the transport and the server write: ports, lengths and random numbers, in which any four digits turn up sooner or later. */
const notOfTheProduct = new Set(['host', 'content-length', 'x-request-id'])

export type FakeModelManner = 'answering' | 'slow' | 'refusing'

/** `slow`: an answer takes seconds. `refusing`: every call fails with an error of the server. */
export async function startFakeModel(manner: FakeModelManner): Promise<FakeModel> {
  const server = new LLMock({
    port: 0,
    chunkSize: 40,
    latency: manner === 'slow' ? 150 : 5,
    ...(manner === 'refusing' ? { chaos: { dropRate: 1 } } : {}),
  })
  server.onMessage(/[\s\S]*/, { content: JSON.stringify(plan) })
  server.onEmbedding(/[\s\S]*/, { embedding: Array.from({ length: 64 }, (_unused, index) => Math.sin(index + 1)) })
  await server.start()
  return {
    address: `${server.url}/v1`,
    calls: () => server.getRequests().length,
    received: () =>
      JSON.stringify(
        server.getRequests().map(({ path, headers, body }) => ({
          path,
          headers: Object.entries(headers).filter(([name]) => !notOfTheProduct.has(name)),
          body,
        })),
      ),
    stop: () => server.stop(),
  }
}
