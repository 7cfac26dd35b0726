import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { KeptMarkup } from './kept-markup.tsx'
import { holdMarkup, letGoOfMarkup, markupInHand } from './markup-in-hand.ts'

const draw = (name: string, markup: string | null) => renderToStaticMarkup(createElement(KeptMarkup, { name, markup, className: undefined }))

test('a document gets what its page holds, as long as one page of those that hold it is on its way', () => {
  holdMarkup('one', '<p>甲</p>')
  holdMarkup('one', '<p>甲</p>')
  expect(draw('one', null)).toBe('<div><p>甲</p></div>')
  letGoOfMarkup('one')
  expect(draw('one', null)).toBe('<div><p>甲</p></div>')
  letGoOfMarkup('one')
  expect(markupInHand('one')).toBeUndefined()
  letGoOfMarkup('one')
  expect(draw('one', null)).toBe('<div></div>')
})

test('a page that is open gets it as a value', () => {
  expect(draw('other', '<p>乙</p>')).toBe('<div><p>乙</p></div>')
})
