'use client'

import type { Ref } from 'react'
import { type Fix, fixesOf, type Vocabulary } from '#studio/client'
import type { Finding } from '#templates'
import { Icon } from '../../components/line-icon.tsx'
import type { StudioTranslate } from '../../messages/studio-translate.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import type { Files } from './use-vetting.ts'

export function labelOfFix({ kind, word }: Fix, t: StudioTranslate): string {
  return t(`fix.${kind}`, { word })
}

interface Props {
  findings: readonly Finding[] | null
  files: Files
  vocabulary: Vocabulary
  readOnly: boolean
  onFix: (fix: Fix) => void
  onShow: (finding: Finding) => void
  ref?: Ref<HTMLElement>
}

/** Everything that keeps the draft from review, with the way there and, where one is known, the way out. */
export function Problems({ findings, files, vocabulary, readOnly, onFix, onShow, ref }: Props) {
  const { t, explain } = useStudioWords()
  const count = findings?.length ?? 0
  return (
    <section
      ref={ref}
      aria-label={t('problems.title')}
      tabIndex={-1}
      className="flex max-h-[40vh] flex-none flex-col border-t border-line bg-paper outline-none"
    >
      <div className="flex min-h-11 flex-none items-center gap-2 px-4">
        <h2 className="text-ui font-semibold">{t('problems.title')}</h2>
        <p role="status" className={count > 0 ? 'tag bg-accent-fill text-accent-on' : 'tag'}>
          {findings === null ? t('problems.checking') : count === 0 ? t('problems.none') : t('problems.count', { count })}
        </p>
      </div>
      {findings && count > 0 && (
        <ol className="min-h-0 overflow-y-auto px-4 pb-2">
          {findings.map((finding, index) => (
            <li
              key={`${finding.rule} ${finding.file} ${finding.line} ${finding.column} ${finding.message}`}
              className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 border-t border-line py-2 first:border-t-0"
            >
              <span
                aria-hidden="true"
                className="flex size-5 flex-none items-center justify-center rounded-full bg-accent-fill text-caption/5 font-[650] text-accent-on"
              >
                {index + 1}
              </span>
              <button type="button" className="min-w-0 flex-1 basis-60 text-left" onClick={() => onShow(finding)}>
                <span className="block text-ui font-semibold">{explain(finding)}</span>
                <span className="block text-caption text-ink-2">
                  {t('problems.place', { file: finding.file, line: finding.line })} · <span lang="en">{finding.message}</span>
                </span>
              </button>
              {!readOnly &&
                fixesOf(finding, files, vocabulary).map((fix) => (
                  <button
                    key={fix.kind}
                    type="button"
                    className="inline-flex min-h-7.5 flex-none items-center gap-1 rounded-lg bg-surface px-2.5 text-small font-semibold text-accent shadow-[inset_0_0_0_1px_var(--line-strong)]"
                    onClick={() => onFix(fix)}
                  >
                    <Icon name="check" size={14} />
                    {labelOfFix(fix, t)}
                  </button>
                ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
