import { checkDrawing } from './check-drawing.ts'
import { type CompileResult, compileTemplate } from './compile-template.ts'
import type { Finding } from './finding.ts'
import { inferSlots } from './infer-slots.ts'
import { readPartials, readTemplate } from './read-template.ts'

/** Reads a template folder and compiles it: the compiled template, or every finding that keeps it from being published. */
export async function vetTemplate(folder: string): Promise<CompileResult> {
  const read = readTemplate(folder)
  return read.ok ? compileTemplate(read.source) : read
}

/** Vets a source alone, with its slots inferred; manifest and samples are not asked for. */
export async function vetSource(source: string): Promise<Finding[]> {
  const { slots, texts } = inferSlots(source)
  const names = { slots, texts: new Map([...texts].map((key) => [key, 0])), partials: readPartials() }
  return (await checkDrawing(source.replaceAll('\r\n', '\n'), names)).findings
}
