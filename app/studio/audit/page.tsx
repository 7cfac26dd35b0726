import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { database } from '#kernel'
import { listAudit, templateIdSchema, verifyStudioAudit } from '#studio'
import { NoticeCard } from '../../components/notice-card.tsx'
import { readStudioMessages } from '../../messages/read-studio-messages.ts'
import { formatMoment } from '../components/format-moment.ts'
import { StudioClosed } from '../components/studio-closed.tsx'
import { StudioFrame } from '../components/studio-frame.tsx'
import { visitStudio } from '../visit-studio.ts'

const shown = 100
const searchSchema = z.object({
  template: templateIdSchema.optional().catch(undefined),
  before: z.coerce.number().int().min(1).optional().catch(undefined),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readStudioMessages()).t('audit.title') }
}

/** What was done in the studio, and whether the record is whole. */
export default async function AuditPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const { words, visit, signedIn } = await visitStudio('audit.read')
  if (!visit) return <StudioClosed words={words} signedIn={signedIn} />
  const { t, locale } = words
  const { template, before } = searchSchema.parse(await searchParams)
  const client = await database()
  const [rows, verified] = await Promise.all([listAudit(client, { template, before, limit: shown }), verifyStudioAudit(client)])
  const last = rows.at(-1)
  const older = new URLSearchParams({ ...(template ? { template } : {}), ...(last ? { before: String(last.sequence) } : {}) })
  return (
    <StudioFrame page="audit" visit={visit} title={t('audit.title')}>
      <p className="mb-4 max-w-[38rem] text-ui/5.5 font-normal text-ink-2">{t('audit.about')}</p>
      <NoticeCard
        quiet={verified.broken === null}
        icon="shield"
        title={verified.broken === null ? t('audit.whole', { count: verified.rows }) : t('audit.broken', { sequence: verified.broken })}
      >
        {null}
      </NoticeCard>
      <form className="my-4 flex flex-wrap items-end gap-2">
        <div className="grid gap-0.5">
          <label htmlFor="audit-template" className="text-caption text-ink-2">
            {t('audit.filter')}
          </label>
          <input
            id="audit-template"
            name="template"
            defaultValue={template}
            placeholder={t('audit.filter.all')}
            className="control h-10 px-3 text-ui"
          />
        </div>
        <button type="submit" className="button-outlined">
          {t('audit.filter.do')}
        </button>
      </form>
      {rows.length === 0 ? (
        <p className="text-ui text-ink-2">{t('audit.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        <section aria-label={t('audit.title')} tabIndex={0} className="overflow-x-auto rounded-card border border-line bg-surface">
          <table className="w-full min-w-[44rem] text-left text-small">
            <thead className="bg-sunken text-caption text-ink-2">
              <tr>
                <th scope="col" className="px-3 py-2">
                  #
                </th>
                {(['at', 'by', 'action', 'template', 'detail'] as const).map((column) => (
                  <th key={column} scope="col" className="px-3 py-2 font-semibold">
                    {t(`audit.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.sequence} className="border-t border-line align-top">
                  <td className="px-3 py-2 tabular-nums text-ink-2">{row.sequence}</td>
                  <td className="px-3 py-2 whitespace-nowrap">{formatMoment(row.at, locale)}</td>
                  <td className="px-3 py-2 font-mono text-caption">
                    {row.by === 'system' ? t('audit.system') : row.by === visit.person.id ? t('review.comment.mine') : row.by.slice(0, 8)}
                  </td>
                  <td className="px-3 py-2 font-semibold whitespace-nowrap">{t(`action.${row.action}`)}</td>
                  <td className="px-3 py-2 font-mono text-caption">{row.template}</td>
                  <td className="px-3 py-2 text-caption break-all text-ink-2">{detailInWords(row.detail)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {rows.length === shown && (
        <Link href={`/studio/audit?${older}`} className="button-outlined mt-4">
          {t('audit.older')}
        </Link>
      )}
    </StudioFrame>
  )
}

function detailInWords(detail: Readonly<Record<string, unknown>>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
}
