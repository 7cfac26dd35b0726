const switches = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'] as const

/** Where one of these is set, LangChain sends whatever it handles, memories and briefs too, to a service of its maker. Nothing of ours goes there. */
export function keepTracesHome(environment: NodeJS.ProcessEnv): void {
  for (const name of switches) delete environment[name]
}
