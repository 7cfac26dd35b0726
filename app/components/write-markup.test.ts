import { globSync, readFileSync } from 'node:fs'
import { createElement, Fragment } from 'react'
import { expect, test } from 'vitest'
import { SoftLink } from './soft-link.tsx'
import { writeMarkup } from './write-markup.ts'

test('what a person typed stays text, wherever it stands', () => {
  const typed = `"><img src=x onerror='alert(1)'></div><script>alert(1)</script>&amp;`
  const html = writeMarkup(createElement('p', { title: typed }, typed))
  expect(html).not.toMatch(/<(?:img|script)/)
  const read = html.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  expect(read).toBe(`<p title="${typed}">${typed}</p>`)
})

test('components are drawn and a link leads where it leads', () => {
  const link = createElement(SoftLink, { href: '/glossary/a?b=1&c=2', keepScroll: true }, '甲')
  expect(writeMarkup(createElement(Fragment, null, link, null, false, 0))).toBe('<a data-keep-scroll="true" href="/glossary/a?b=1&amp;c=2">甲</a>0')
})

test('nothing else sets markup', () => {
  const files = globSync('{app,sandbox,studio}/**/*.tsx').filter((file) => /dangerouslySetInnerHTML|innerHTML\s*=/.test(readFileSync(file, 'utf8')))
  expect(files).toEqual(['app/components/kept-markup.tsx'])
})
