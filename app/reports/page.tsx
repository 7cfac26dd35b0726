import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { mayDo } from '#accounts'
import { database } from '#kernel'
import { countReports, listOwnReports, listReports } from '#readings'
import { type ReportForEditor, type ReportStatus, reportStatuses } from '#readings/client'
import { NoticeCard } from '../components/notice-card.tsx'
import { PageShell } from '../components/page-shell.tsx'
import { currentPerson } from '../current-person.ts'
import { type PageWords, readPageMessages } from '../messages/read-page-messages.ts'
import { SettleReport } from './settle-report.tsx'

const searchSchema = z.object({ status: z.enum(reportStatuses).catch('open') })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readPageMessages()).t('reports.title') }
}

/** For editors what people reported; for everybody what they reported themselves, with its answer. */
export default async function ReportsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { status } = searchSchema.parse(await searchParams)
  const [words, person] = await Promise.all([readPageMessages(), currentPerson()])
  const { t } = words
  const own = person ? await listOwnReports(await database(), person.id) : []
  return (
    <PageShell title={t('reports.title')} back={{ href: '/settings', label: t('back') }}>
      <div className="grid gap-6">
        {person && mayDo(person, 'reports.answer') && <Inbox status={status} words={words} />}
        <section className="grid gap-3">
          <h2 className="font-serif text-title">{t('report.own')}</h2>
          {own.length === 0 && (
            <NoticeCard quiet icon="flag" title={t('reports.own.none')}>
              {t('reports.own.none.text')}
            </NoticeCard>
          )}
          <ul className="grid gap-3">
            {own.map((report) => (
              <li key={report.id} className="card grid gap-2">
                <Told report={report} words={words} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PageShell>
  )
}

async function Inbox({ status, words }: { status: ReportStatus; words: PageWords }) {
  const { t } = words
  const client = await database()
  const [counts, reports] = await Promise.all([countReports(client), listReports(client, status)])
  return (
    <section className="grid gap-3">
      <h2 className="font-serif text-title">{t('reports.inbox')}</h2>
      <nav aria-label={t('reports.inbox')} className="flex flex-wrap gap-2">
        {reportStatuses.map((name) => (
          <Link
            key={name}
            href={`/reports?status=${name}`}
            aria-current={name === status ? 'page' : undefined}
            className="button-outlined aria-[current=page]:bg-accent-tint aria-[current=page]:text-accent"
          >
            {t(`reports.${name}`)} {counts[name]}
          </Link>
        ))}
      </nav>
      {reports.length === 0 && <p className="text-ui/5.5 font-normal text-ink-2">{t('reports.none')}</p>}
      <ul className="grid gap-3">
        {reports.map((report) => (
          <li key={report.id} className="card grid gap-3">
            <Told report={report} words={words} />
            <SettleReport key={report.status} id={report.id} status={report.status} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Told({ report, words: { t, locale } }: { report: ReportForEditor; words: PageWords }) {
  const at = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'medium', timeStyle: 'short' }).format(new Date(report.at))
  return (
    <>
      <p className="flex flex-wrap items-center gap-2">
        <b className="text-body-small font-semibold">{t(`report.reason.${report.reason}`)}</b>
        <span className="tag">{t(`reports.${report.status}`)}</span>
        <span className="text-small text-ink-3">{at}</span>
      </p>
      {report.words && <p className="text-body-small whitespace-pre-line">{report.words}</p>}
      {report.text === null ? (
        <p className="text-small text-ink-3">{t('reports.no-text')}</p>
      ) : (
        <details>
          <summary className="min-h-6 text-small text-ink-2 underline underline-offset-4">{t('reports.text')}</summary>
          <p className="mt-2 text-ui/5.5 font-normal text-ink-2">{report.text}</p>
        </details>
      )}
      {report.reply && (
        <div className="rounded-control bg-sunken px-3.5 py-2.5">
          <p className="text-small text-ink-2">{t('reports.reply')}</p>
          <p className="text-body-small whitespace-pre-line">{report.reply}</p>
        </div>
      )}
    </>
  )
}
