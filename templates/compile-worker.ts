/** The thread that vets and compiles templates for a server. It says that it is ready; then one message in (files), one out (a result). */
import { parentPort } from 'node:worker_threads'
import { type CompileResult, compileTemplate } from './compile-template.ts'
import { readPartials } from './read-template.ts'
import { sourceOfFiles, type TemplateFiles } from './template-files.ts'

const partials = readPartials()

async function compile(files: TemplateFiles): Promise<CompileResult> {
  const read = sourceOfFiles(files, partials)
  return read.ok ? compileTemplate(read.source) : read
}

parentPort?.on('message', (files: TemplateFiles) => {
  compile(files).then(
    (result) => parentPort?.postMessage({ result }),
    (error: unknown) => parentPort?.postMessage({ failure: error instanceof Error ? error.name : 'Error' }),
  )
})
parentPort?.postMessage('ready')
