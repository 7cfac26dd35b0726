import { type CompileResult, compileTemplate } from './compile-template.ts'
import { readTemplate } from './read-template.ts'

/** Reads a template folder and compiles it: the compiled template, or every finding that keeps it from being published. */
export async function vetTemplate(folder: string): Promise<CompileResult> {
  const read = readTemplate(folder)
  return read.ok ? compileTemplate(read.source) : read
}
