/** Reads JSON values that arrive one a line. A line that is none is left out. */
export async function* readEvents<Event>(body: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  const reader = body.pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + (value ?? '')).split('\n')
    rest = done ? '' : (lines.pop() ?? '')
    for (const line of lines) {
      const event = parse<Event>(line)
      if (event !== null) yield event
    }
    if (done) return
  }
}

function parse<Event>(line: string): Event | null {
  try {
    return JSON.parse(line) as Event | null
  } catch {
    return null
  }
}
