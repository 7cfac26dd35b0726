import { globSync, readFileSync } from 'node:fs'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { SoftLink } from './soft-link.tsx'
import { StaticMarkup } from './static-markup.tsx'

const markupOf = (...children: React.ReactNode[]): string =>
  (StaticMarkup({ children }).props as { dangerouslySetInnerHTML: { __html: string } }).dangerouslySetInnerHTML.__html

test('what a person typed stays text, wherever it stands', () => {
  const typed = `"><img src=x onerror='alert(1)'></div><script>alert(1)</script>&amp;`
  const html = markupOf(createElement('p', { title: typed, key: 'p' }, typed))
  expect(html).not.toMatch(/<(?:img|script)/)
  const read = html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  expect(read).toBe(`<p title="${typed}">${typed}</p>`)
})

test('components are drawn and a link leads where it leads', () => {
  expect(markupOf(createElement(SoftLink, { href: '/glossary/a?b=1&c=2', keepScroll: true, key: 'a' }, '甲'), null, false, 0)).toBe(
    '<a data-keep-scroll="true" href="/glossary/a?b=1&amp;c=2">甲</a>0',
  )
})

test('nothing else sets markup', () => {
  const files = globSync('{app,sandbox,studio}/**/*.tsx').filter((file) => /dangerouslySetInnerHTML|innerHTML\s*=/.test(readFileSync(file, 'utf8')))
  expect(files).toEqual(['app/components/static-markup.tsx'])
})
