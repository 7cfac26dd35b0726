import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { publicAddress } from '#accounts'
import { type Pillar, positions } from '#engine/client'
import { database, now } from '#kernel'
import { openShare, titleOf } from '#readings'
import { Brand } from '../../components/brand.tsx'
import { LetterTile } from '../../components/letter-tile.tsx'
import { readPageMessages } from '../../messages/read-page-messages.ts'
import { SharedAnswer } from '../shared-answer.tsx'

interface Props {
  params: Promise<{ token: string }>
}

const readShare = cache(async (token: string) => openShare(await database(), token, now()))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { token } = await params
  const [share, { t }] = await Promise.all([readShare(token), readPageMessages()])
  const robots = { index: false, follow: false, nocache: true }
  if (share.state !== 'open') return { title: t('not-found.title'), robots }
  const said = titleOf(share.shown)
  const image = { url: `${publicAddress()}/share/${token}/image.png`, width: 1200, height: 630, alt: said }
  const title = t('shared.title')
  return {
    title,
    description: said,
    robots,
    openGraph: { type: 'article', siteName: 'HEAL7 Cube', title, description: said, images: [image] },
    twitter: { card: 'summary_large_image', title, description: said, images: [image] },
  }
}

/** One answer for whoever has its address. No session is asked for and none is begun. */
export default async function SharePage({ params }: Props) {
  const { token } = await params
  const [share, { t }] = await Promise.all([readShare(token), readPageMessages()])
  if (share.state !== 'open') notFound()
  const { shown } = share
  return (
    <div className="mx-auto w-full max-w-[684px] px-4 pb-16 desk:px-8">
      <header className="flex h-14 items-center justify-between gap-3">
        <Link href="/" className="min-h-6">
          <Brand />
          <span className="sr-only">, {t('pages.home')}</span>
        </Link>
      </header>
      <main className="grid gap-5">
        <div>
          <h1 className="text-ui font-semibold text-ink-2">{t('shared.title')}</h1>
          <p className="mt-0.5 text-small text-ink-3">{shown.pillars ? t('shared.kept') : t('shared.hidden')}</p>
        </div>
        {shown.pillars && (
          <section className="card" aria-label={t('shared.pillars')} lang={shown.locale}>
            <ol className="mx-auto grid max-w-[340px] grid-cols-4 gap-2">
              {positions.toReversed().map((position) => (
                <li key={position} className="grid content-start gap-1.5 text-center">
                  <span className="text-small text-ink-3">{t(`shared.${position}`)}</span>
                  <PillarTiles pillar={shown.pillars?.[positions.indexOf(position)] ?? null} locale={shown.locale} unknown={t('shared.unknown')} />
                </li>
              ))}
            </ol>
          </section>
        )}
        <SharedAnswer token={token} shown={shown} />
        {Boolean(shown.hiddenSentences) && <p className="text-small text-ink-3">{t('shared.sentences', { count: shown.hiddenSentences ?? 0 })}</p>}
        {shown.hiddenCards > 0 && <p className="text-small text-ink-3">{t('shared.cards', { count: shown.hiddenCards })}</p>}
        <p className="text-small text-ink-3">{t('composer.notice')}</p>
        <Link href="/" className="button-filled">
          {t('shared.own')}
        </Link>
      </main>
    </div>
  )
}

function PillarTiles({ pillar, locale, unknown }: { pillar: string | null; locale: 'ko' | 'en'; unknown: string }) {
  if (!pillar) return <span className="grid min-h-24 place-items-center rounded-tile bg-sunken p-1 text-small text-ink-2">{unknown}</span>
  const [stem, branch] = [...(pillar as Pillar)]
  return (
    <>
      <LetterTile letter={stem as '甲'} locale={locale} />
      <LetterTile letter={branch as '子'} locale={locale} />
    </>
  )
}
