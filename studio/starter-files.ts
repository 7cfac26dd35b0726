import type { TemplateFiles } from '#templates'

/** A template that the vetter accepts, with one of everything: a title, a fact from the chart, a sentence that is written. Pure. */
export function starterFiles(id: string): TemplateFiles {
  const manifest = {
    id,
    version: '1.0.0',
    title: { ko: '새 카드', en: 'New card' },
    description: {
      ko: '이 카드가 무엇을 보여 주고 언제 도움이 되는지 한 문장으로 적어 주세요.',
      en: 'Say in one sentence what this card shows and when it helps.',
    },
    intents: ['*'],
    needs: [],
    slots: {
      words: {
        type: 'text',
        maxLength: 120,
        lines: 2,
        hint: { ko: '이 카드가 말하려는 것을 한 문장으로', en: 'What this card says, in one sentence' },
      },
    },
    texts: { ko: { heading: '새 카드' }, en: { heading: 'New card' } },
    summary: { ko: '{{t.heading}}. {{words}}', en: '{{t.heading}}. {{words}}' },
    height: { ko: { 320: 120, 358: 120, 620: 120 }, en: { 320: 120, 358: 120, 620: 120 } },
  }
  const sample = (locale: 'ko' | 'en', shows: string, words: string) => json({ locale, shows, slots: { words } })
  return {
    'template.json': json(manifest),
    'source.hbs': '<section class="p-4">\n  <h2 class="text-title">{{t.heading}}</h2>\n  <p class="text-body">{{words}}</p>\n</section>\n',
    'samples/typical.json': sample('ko', '흔한 문장', '지금은 서두르지 않고 한 걸음씩 가도 괜찮은 때예요.'),
    'samples/typical-english.json': sample('en', 'an ordinary sentence', 'This is a time to go step by step and without hurry.'),
    'README.md': `# ${id}\n\nWhat this card shows, and what it was drawn for.\n`,
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
