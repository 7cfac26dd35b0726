/** A remembered reading as one line for the writer, and what the composer may take from it: both sides of its form stand here. */
export interface MemoryLine {
  /** The day of the reading, `2026-05-12`. */
  date: string
  daysAgo: number
  topic: string
  question: string
  /** What was told or thought of it, each part after another. */
  further: readonly string[]
}

const between = ' | '

/** It is marked as memory, so that nothing in it is taken for the present or for a fact of the chart. */
export function writeMemory({ date, daysAgo, topic, question, further }: MemoryLine): string {
  return [`memory of ${date} (${daysAgo} days ago, ${topic})`, `asked: ${question}`, ...further].join(between)
}

/** When and what was asked; null where the text is no such line. */
export function readMemory(line: string): Pick<MemoryLine, 'date' | 'question'> | null {
  const [head = '', asked = ''] = line.split(between)
  const date = /^memory of (\d{4}-\d{2}-\d{2}) \(/.exec(head)?.[1]
  const question = /^asked: (.+)$/s.exec(asked)?.[1]
  return date && question ? { date, question } : null
}
