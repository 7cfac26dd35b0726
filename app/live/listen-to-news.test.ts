import { expect, it } from 'vitest'
import { readNews } from './listen-to-news.ts'

it('reads what the server says of a template', () => {
  expect(readNews('published', '{"template":"a","version":"1.0.0","served":true}')).toEqual({
    kind: 'published',
    template: 'a',
    version: '1.0.0',
    served: true,
  })
  expect(readNews('published', '{"template":"a","version":"1.0.0","served":"yes"}')).toMatchObject({ served: false })
  expect(readNews('served', '{"template":"a","version":"1.0.0"}')).toMatchObject({ served: true })
})

it.each(['', 'null', '[]', '{"template":1,"version":"1.0.0"}', '{"version":"1.0.0"}', '<p>'])('takes %s for nothing', (data) => {
  expect(readNews('served', data)).toBeNull()
})
