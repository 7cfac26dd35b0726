'use client'

import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type ComponentData, type ComponentOrigin, writtenByComposer } from '#readings/client'
import { SwappingFrame } from '#sandbox/client'
import { Icon } from '../components/line-icon.tsx'
import { useLiveTemplate } from '../live/use-live-template.ts'
import { useMessages } from '../messages/messages-context.tsx'
import { evidenceOfFact, type Letters } from './evidence-of-fact.ts'
import { useDrawnTheme } from './use-drawn-theme.ts'
import { useOrigin } from './use-origin.ts'

const factsNamed = 6

/** Why this card: in plain words where it came from, who made what in it, and that its seal holds. */
export function ComponentOriginPanel({ component, letters, onClose }: { component: ComponentData; letters: Letters; onClose?: () => void }) {
  const { t } = useMessages()
  const { turn } = useLiveTemplate(component.template)
  const origin = useOrigin(component.id, turn)
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: who opens another card is brought to its beginning.
  useEffect(() => heading.current?.focus(), [component.id])
  return (
    <section aria-busy={origin.state === 'loading'} className="grid gap-4">
      <header className="flex items-start justify-between gap-2">
        <h2 ref={heading} tabIndex={-1} className="font-serif text-title outline-none">
          {t('origin.title')}
        </h2>
        {onClose && (
          <button type="button" className="button-icon -mt-1 -mr-2" aria-label={t('origin.close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <div role="status">
        {origin.state === 'loading' && <p className="text-body-small text-ink-2">{t('origin.loading')}</p>}
        {origin.state === 'failed' && (
          <div className="grid justify-items-start gap-3">
            <p className="text-body-small text-ink-2">{t('origin.failed')}</p>
            <button type="button" className="button-outlined" onClick={origin.again}>
              {t('origin.again')}
            </button>
          </div>
        )}
      </div>
      {origin.state === 'known' && <Origin component={component} origin={origin.origin} letters={letters} />}
    </section>
  )
}

function Origin({ component, origin, letters }: { component: ComponentData; origin: ComponentOrigin; letters: Letters }) {
  const { locale, t } = useMessages()
  const { asked, proof, receipt, difference, served } = origin
  const labels = [...new Set(origin.facts.map((fact) => evidenceOfFact(fact, letters, locale, t).label))]
  const more = labels.length - factsNamed
  return (
    <>
      <dl className="grid gap-4">
        <Row name={t('origin.what')}>
          <b className="font-semibold">{origin.title}</b> <span className="text-ink-2">{t('origin.version', { version: receipt.version })}</span>
          <br />
          {origin.description}
        </Row>
        <Row name={t('origin.why')}>
          {asked?.topic && <>{t('origin.topic', { topic: t(`topic.${asked.topic}`) })} </>}
          {asked && t(`origin.form.${asked.form}`)}
          {!asked && t('origin.why-unknown')}
          {labels.length > 0 && (
            <span className="mt-1 block text-ink-2">
              {t('origin.facts', { facts: labels.slice(0, factsNamed).join(', ') })}
              {more > 0 && ` ${t('origin.more-facts', { count: more })}`}
            </span>
          )}
        </Row>
        <Row name={t('origin.numbers')}>
          {t('origin.engine', { version: receipt.engine })}
          {asked && ` ${t('origin.school', { school: t(`preset.${asked.preset}`) })}`}
        </Row>
        <Row name={t('origin.words')}>
          {receipt.writer === writtenByComposer ? t('origin.composer') : t('origin.model', { model: receipt.writer })}
          {proof && proof.sentences > 0 && (
            <span className="mt-1 block text-ink-2">
              {t('origin.proof', {
                count: proof.sentences,
                claims: proof.supported + proof.contradicted + proof.absent,
                supported: proof.supported,
              })}
            </span>
          )}
        </Row>
        <Row name={t('origin.experiment')}>
          {receipt.variants.length === 0
            ? t('origin.no-experiment')
            : receipt.variants.map(({ experiment, variant }) => t('origin.variant', { experiment, variant })).join(' ')}
        </Row>
        <Row name={t('origin.seal')}>
          <span className="flex items-start gap-1.5">
            <Icon name={difference === null ? 'shield' : 'info'} size={18} />
            <span>{difference === null ? t('origin.genuine') : t('origin.not-genuine', { field: difference })}</span>
          </span>
        </Row>
      </dl>
      {served && <Served component={component} served={served} />}
      <details className="group border-t border-line pt-3">
        <summary className="link list-none">
          {t('origin.receipt')}
          <span className="group-open:rotate-180">
            <Icon name="chevron-down" size={16} />
          </span>
        </summary>
        <dl className="mt-2 grid gap-2">
          {Object.entries(receipt).map(([name, value]) => (
            <div key={name}>
              <dt className="text-caption text-ink-3">{name}</dt>
              <dd className="font-mono text-caption break-all text-ink-2">{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small/5 font-[650] text-accent">{name}</dt>
      <dd className="text-body-small">{children}</dd>
    </div>
  )
}

/** What this card would look like as it is drawn today. It follows what is published while it is looked at. */
function Served({ component, served }: { component: ComponentData; served: NonNullable<ComponentOrigin['served']> }) {
  const { locale, t } = useMessages()
  const theme = useDrawnTheme()
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="grid justify-items-start gap-2 rounded-control bg-paper p-3">
      <p className="text-body-small">{t('origin.newer', { version: served.version })}</p>
      {served.source === null ? (
        <p className="text-small text-ink-2">{t('origin.no-preview')}</p>
      ) : (
        <>
          <button type="button" className="button-outlined" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t(open ? 'origin.hide-preview' : 'origin.preview')}
          </button>
          <div id={id} className="w-full" hidden={!open}>
            {open && theme && (
              <SwappingFrame
                source={served.source}
                title={t('origin.preview-of', { title: component.title, version: served.version })}
                height={served.height}
                summary={component.summary}
                theme={theme}
                locale={locale}
              />
            )}
          </div>
        </>
      )}
    </div>
  )
}
