import { join } from 'node:path'
import { build, type Rolldown } from 'vite'

/** `frame-app.tsx` with React and the real `<ComponentFrame>`, as one script for a browser. */
export async function bundleFrameApp(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: join(import.meta.dirname, 'frame-app.tsx'), output: { format: 'iife' } } },
  })
  const { output } = [built].flat()[0] as Rolldown.RolldownOutput
  return output[0].code
}
