/** One command of `cube`. Pure of terminals: `run` turns one input into one output; the root reads and writes. */
export interface Command<Output = unknown> {
  name: string
  summary: string
  usage: string
  flags: Record<string, { type: 'string' | 'boolean'; description: string }>
  /** How many words it takes beside its flags; where this is left out, none. */
  words?: number
  /** Builds one input from flags and positional arguments. */
  fromFlags(flags: Record<string, string | boolean | undefined>, positionals: string[]): unknown
  /**
   * Answers one input. Throws `CubeError` (code, field) for an input that cannot be answered.
   * A list command returns an array: `--json` writes one line per entry.
   */
  run(input: unknown, context: CommandContext): Output | Promise<Output>
  /** Lines for people. */
  print(output: Output): string
  /** True when the output, though given, means "no": the exit status is then 1. */
  failed?(output: Output): boolean
}

export interface CommandContext {
  /** The present, from `"now"` in the input or the system clock. */
  now: Date
}
