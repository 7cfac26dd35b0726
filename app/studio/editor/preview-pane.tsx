'use client'

import { memo, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { goldenCharts } from '#studio/client'
import { frameWidths, type Locale } from '#templates/client'
import { type DrawingLine, openDrawingLine } from '../components/drawing-line.ts'
import { useStudioWords } from '../components/studio-words.tsx'
import { useOnScreen } from '../components/use-on-screen.ts'
import { type View, ViewControls } from '../components/view-controls.tsx'
import { SteadyFrame } from './steady-frame.tsx'
import { draftFrameSource, type ShownDraft, type Vetting } from './use-vetting.ts'

interface Props {
  vetting: Vetting
  view: View
  onView: (change: Partial<View>) => void
  ref?: Ref<HTMLElement>
}

/** The draft in the real frame: large as it is looked at now, small in its other languages, modes, widths and charts. */
export function PreviewPane({ vetting, view, onView, ref }: Props) {
  const { t } = useStudioWords()
  const { shown } = vetting
  const others = useSettled(shown)
  return (
    <section ref={ref} aria-label={t('preview.title')} tabIndex={-1} className="flex min-h-0 flex-col outline-none">
      <div className="flex-none px-4 py-2.5">
        <ViewControls view={view} charts={shown?.charts[view.locale] ?? null} onView={onView} />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-6">
        <p role="status" className="min-h-6 pb-1 text-small text-ink-2">
          {stateInWords()}
        </p>
        {shown && <Focused draft={shown} begun={vetting.begun} view={view} />}
        {others && <Others draft={others} isWriting={others !== shown || vetting.isPending} view={view} onView={onView} />}
      </div>
    </section>
  )

  function stateInWords(): string {
    if (vetting.failure !== null) return vetting.failure || t('preview.offline')
    if (!shown) return t(vetting.findings === null ? 'preview.first' : 'preview.refused.first')
    if (!shown.charts[view.locale].includes(view.chart)) return t('preview.chart-lacks')
    return vetting.findings && vetting.findings.length > 0 ? t('preview.refused', { count: vetting.findings.length }) : t('preview.current')
  }
}

/** The faces that are not looked at follow when nothing more is written for a moment: they must not hold up the one that is. */
const restMilliseconds = 350

function useSettled(draft: ShownDraft | null): ShownDraft | null {
  const [settled, setSettled] = useState(draft)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), restMilliseconds)
    return () => clearTimeout(timer)
  }, [draft])
  return settled
}

function titleOf(view: View, t: ReturnType<typeof useStudioWords>['t'], locale: Locale): string {
  const chart = goldenCharts.find(({ id }) => id === view.chart)?.name[locale] ?? view.chart
  return [chart, view.locale === 'ko' ? '한국어' : 'English', t(`preview.${view.theme}`), `${view.width} px`].join(', ')
}

/** Its frame is begun with the vetting, not after it: what is refused never takes the place of what is shown. */
function Focused({ draft, begun, view }: { draft: ShownDraft; begun: string | null; view: View }) {
  const { t, locale } = useStudioWords()
  if (!draft.charts[view.locale].includes(view.chart)) return null
  return (
    <div data-theme={view.theme} className="overflow-x-auto rounded-card border border-line bg-paper p-3 text-ink" data-focused-preview>
      <div style={{ width: view.width }}>
        <SteadyFrame
          key={`${view.chart} ${view.locale} ${view.theme}`}
          source={draftFrameSource(begun ?? draft.id, view.chart, view.locale, 'wait')}
          title={`${draft.title[view.locale]}, ${titleOf(view, t, locale)}`}
          height={draft.height[view.locale]}
          summary={draft.title[view.locale]}
          theme={view.theme}
          locale={locale}
        />
      </div>
    </div>
  )
}

/** The same draft as it is not looked at now: the other mode and language, the other widths, the other charts. */
function otherViews(draft: ShownDraft, view: View): View[] {
  const theme: View['theme'] = view.theme === 'light' ? 'dark' : 'light'
  const locale: Locale = view.locale === 'ko' ? 'en' : 'ko'
  const widths = frameWidths.filter((width) => width !== view.width)
  const charts = draft.charts[view.locale].filter((chart) => chart !== view.chart)
  return [
    { ...view, theme },
    { ...view, locale },
    { ...view, locale, theme },
    ...widths.map((width): View => ({ ...view, width })),
    ...charts.map((chart): View => ({ ...view, chart })),
  ].filter((other) => draft.charts[other.locale].includes(other.chart))
}

interface OthersProps {
  draft: ShownDraft
  /** Something newer is on its way. */
  isWriting: boolean
  view: View
  onView: Props['onView']
}

/** Not drawn again while the one that is looked at follows every key. */
const Others = memo(function Others({ draft, isWriting, view, onView }: OthersProps) {
  const { t } = useStudioWords()
  const [line] = useState(() => openDrawingLine(1))
  useLayoutEffect(() => line.hold(isWriting), [line, isWriting])
  return (
    <>
      <h2 className="pt-5 pb-2 text-ui font-semibold">{t('preview.others')}</h2>
      <ul className="flex flex-wrap items-start gap-3">
        {otherViews(draft, view).map((other) => (
          <Other key={JSON.stringify(other)} draft={draft} line={line} view={other} onChoose={() => onView(other)} />
        ))}
      </ul>
    </>
  )
})

/** How small the other faces are shown. */
const scale = 0.42

function Other({ draft, line, view, onChoose }: { draft: ShownDraft; line: DrawingLine; view: View; onChoose: () => void }) {
  const { t, locale } = useStudioWords()
  const place = useRef<HTMLLIElement>(null)
  const isOnScreen = useOnScreen(place, 100)
  const leave = useRef(() => {})
  const [given, setGiven] = useState<ShownDraft | null>(null)
  const drawn = useRef<ShownDraft | null>(null)
  // Before the line is let go on: nobody comes up for a draft that is over.
  useLayoutEffect(() => {
    if (!isOnScreen) return
    leave.current = line.join({ come: () => setGiven(draft), goBack: () => setGiven(drawn.current) })
    return () => leave.current()
  }, [line, draft, isOnScreen])
  const height = draft.height[view.locale]
  return (
    <li ref={place} data-theme={view.theme} className="rounded-card border border-line bg-paper p-2 text-ink">
      <button
        type="button"
        className="mb-1.5 block min-h-6 text-left text-caption text-ink-2 underline-offset-4 hover:underline"
        style={{ width: Math.round(view.width * scale) }}
        onClick={onChoose}
      >
        {titleOf(view, t, locale)}
      </button>
      <div inert style={{ width: view.width, minHeight: height[view.width], zoom: scale }}>
        {isOnScreen && given && (
          <SteadyFrame
            source={draftFrameSource(given.id, view.chart, view.locale)}
            title={titleOf(view, t, locale)}
            height={height}
            summary={given.title[view.locale]}
            theme={view.theme}
            locale={locale}
            onReady={() => {
              drawn.current = given
              leave.current()
            }}
          />
        )}
      </div>
    </li>
  )
}
