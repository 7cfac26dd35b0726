import { CallbackManager } from '@langchain/core/callbacks/manager'
import { afterEach, expect, it, vi } from 'vitest'
import { keepTracesHome } from './keep-traces-home.ts'

afterEach(() => vi.unstubAllEnvs())

const listeners = () => (CallbackManager.configure()?.handlers ?? []).map(({ name }) => name)

it.each(['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'])('turns off what %s would turn on', (name) => {
  vi.stubEnv(name, 'true')
  expect(listeners()).toEqual(['langchain_tracer'])
  keepTracesHome(process.env)
  expect(listeners()).toEqual([])
})
