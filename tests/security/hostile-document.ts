import { createHash } from 'node:crypto'
import { frameDocument } from '#sandbox'
import type { FramePage } from './frame-host.ts'

/** The real document with a script in the place of the pinned one, or behind it with `keepRuntime`; the policy pins it as if it were ours. */
export function documentWithScript(source: string, { html = '<p>x</p>', keepRuntime = false, frameAncestors = "'self'" } = {}): FramePage {
  const { body, headers } = frameDocument({ title: 't', css: '', html, locale: 'ko', frameAncestors })
  const [element, original] = /<script>([\s\S]*?)<\/script>/.exec(body)!
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const guarded = `try { ${source} } catch (error) {}`
  const [pinned, scripts] = keepRuntime
    ? [`${hash(original!)} ${hash(guarded)}`, `${element}<script>${guarded}</script>`]
    : [hash(guarded), `<script>${guarded}</script>`]
  return {
    body: body.replace(element, () => scripts),
    headers: { ...headers, 'content-security-policy': headers['content-security-policy']!.replace(hash(original!), pinned) },
  }
}
