import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** A page of ours beside this file, with React, its styles and everything else it imports, as one script for a browser. */
export async function bundlePage(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}' },
    build: { write: false, rolldownOptions: { input: join(import.meta.dirname, name), output: { format: 'iife' } } },
  })
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput
  return output[0].code
}

/** `frame-app.tsx` with the real `<ComponentFrame>`. */
export function bundleFrameApp(): Promise<string> {
  return bundlePage('frame-app.tsx')
}
