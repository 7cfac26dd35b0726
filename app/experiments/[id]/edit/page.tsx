import type { Metadata } from 'next'
import { readExperiment } from '#experiments'
import { database } from '#kernel'
import { ExperimentFrame } from '../../experiment-frame.tsx'
import { ExperimentUnknown } from '../../experiment-unknown.tsx'
import { NoChange } from '../../no-change.tsx'
import { NotAllowed } from '../../not-allowed.tsx'
import { readChoices } from '../../read-choices.ts'
import { readDesign } from '../../read-design.ts'
import { entriesOf, readExperiments } from '../../read-experiments.ts'
import { readPace } from '../../read-pace.ts'
import { readViewer } from '../../read-viewer.ts'
import { readExperimentWords } from '../../read-words.ts'
import { SetUpForm } from '../../set-up-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readExperimentWords()).t('form.edit') }
}

/** The set-up of an experiment that has not started. */
export default async function EditExperimentPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, words, viewer] = await Promise.all([params, readExperimentWords(), readViewer()])
  if (!viewer) return <NotAllowed words={words} />
  const { t, locale } = words
  const [record, listed] = await Promise.all([readExperiment(await database(), id), readExperiments(viewer, words)])
  const frame = { words, maySeeStudio: viewer.maySeeStudio, mayChange: viewer.mayChange, entries: entriesOf(listed), current: id }
  if (!record || record.run)
    return (
      <ExperimentFrame {...frame}>
        <ExperimentUnknown words={words} />
      </ExperimentFrame>
    )
  if (!viewer.mayChange)
    return (
      <ExperimentFrame {...frame}>
        <NoChange title={t('form.edit')} words={words} />
      </ExperimentFrame>
    )
  const [choices, pace] = await Promise.all([readChoices(locale), readPace()])
  return (
    <ExperimentFrame {...frame}>
      <h1 className="mb-0.5 font-serif text-page">{t('form.edit')}</h1>
      <p className="mb-3 text-small text-ink-3">{id}</p>
      <SetUpForm saved={readDesign(id, record.draft)} isNew={false} pace={pace} choices={choices} />
    </ExperimentFrame>
  )
}
