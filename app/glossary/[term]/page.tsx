import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type Branch, branchTerms, elementTerms, type Stem, stemTerms } from '#engine/client'
import { nameOf } from '../../chart/words.ts'
import { LetterTile } from '../../components/letter-tile.tsx'
import { Icon } from '../../components/line-icon.tsx'
import { PageFrame } from '../../components/page-frame.tsx'
import { SectionCard } from '../../components/section-card.tsx'
import { SoftLink } from '../../components/soft-link.tsx'
import { TermLink } from '../../components/term-link.tsx'
import { type PageWords, readPageMessages } from '../../messages/read-page-messages.ts'
import { entryOf, type GlossaryEntry, glossary } from '../glossary.ts'
import { sayRule, saySchools, saySource } from '../rule-words.ts'
import { type RuleId, rules } from '../rules.ts'
import { termPath } from '../term-path.ts'

interface Props {
  params: Promise<{ term: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ term }, { locale }] = await Promise.all([params, readPageMessages()])
  const entry = entryOf(term)
  if (!entry) return {}
  return { title: `${nameOf(entry, locale)} ${entry.hanja}`, description: entry.meaning[locale === 'ko' ? 0 : 1] }
}

/** One term: its names, its meaning, the rule it follows and where that comes from. */
export default async function TermPage({ params }: Props) {
  const [{ term }, words] = await Promise.all([params, readPageMessages()])
  const entry = entryOf(term)
  if (!entry) notFound()
  const { locale, t } = words
  const siblings = glossary.filter(({ kind }) => kind === entry.kind)
  const place = siblings.indexOf(entry)
  const beside = [siblings[place - 1], siblings[place + 1]].filter((other): other is GlossaryEntry => other !== undefined)
  return (
    <PageFrame page="glossary" title={nameOf(entry, locale)} words={words}>
      <p className="-mt-1 mb-4 flex flex-wrap items-baseline gap-x-2 text-body-small text-ink-2">
        <span className="hanja text-title text-ink" lang="ko-Hani">
          {entry.hanja}
        </span>
        <span lang={locale === 'ko' ? 'en' : 'ko'}>{locale === 'ko' ? entry.english : entry.hangul}</span>
        <span className="tag">{t(`kind.${entry.kind}`)}</span>
      </p>
      <div className="grid max-w-[42rem] gap-4">
        <section className="card flex gap-4">
          <Letter entry={entry} words={words} />
          <p className="text-body">{entry.meaning[locale === 'ko' ? 0 : 1]}</p>
        </section>
        <SectionCard title={t('glossary.rule')}>
          <ul className="grid gap-4">
            {entry.rules.map((id) => (
              <RuleItem key={id} id={id as RuleId} words={words} />
            ))}
          </ul>
        </SectionCard>
        <nav aria-label={t('glossary.next')} className="flex flex-wrap items-center justify-between gap-2">
          <SoftLink href={`/glossary#${entry.kind}`} className="button-outlined">
            <Icon name="back" size={16} />
            {t('glossary.back')}
          </SoftLink>
          <span className="flex flex-wrap gap-x-4">
            {beside.map((other) => (
              <TermLink key={other.slug} href={`/glossary/${other.slug}`}>
                {nameOf(other, locale)}
              </TermLink>
            ))}
          </span>
        </nav>
      </div>
    </PageFrame>
  )
}

function Letter({ entry, words: { locale, t } }: { entry: GlossaryEntry; words: PageWords }) {
  if (entry.kind !== 'stem' && entry.kind !== 'branch') return null
  const letter = entry.hanja as Stem | Branch
  const { element, yang } = letter in stemTerms ? stemTerms[letter as Stem] : branchTerms[letter as Branch]
  return (
    <span className="w-16 flex-none text-center text-caption text-ink-2">
      <LetterTile letter={letter} locale={locale} size="large" />
      <TermLink href={termPath('element', element)} className="mt-1 justify-center">
        {nameOf(elementTerms[element], locale)} · {t(yang ? 'glossary.yang' : 'glossary.yin')}
      </TermLink>
    </span>
  )
}

function RuleItem({ id, words }: { id: RuleId; words: PageWords }) {
  const { t } = words
  const said = sayRule(id, words.locale)
  return (
    <li className="grid gap-1 border-t border-line pt-3 text-ui/5.5 font-normal first:border-0 first:pt-0">
      <code className="text-caption text-ink-3">{id}</code>
      <p lang={said.locale}>{said.text}</p>
      <dl className="grid gap-0.5 text-small text-ink-2">
        {rules[id].schools !== null && (
          <div className="flex gap-2">
            <dt className="flex-none">{t('glossary.schools')}</dt>
            <dd>{saySchools(id, words)}</dd>
          </div>
        )}
        <div className="flex gap-2">
          <dt className="flex-none">{t('glossary.source')}</dt>
          <dd>{saySource(id, words.locale)}</dd>
        </div>
      </dl>
    </li>
  )
}
