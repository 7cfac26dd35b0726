import type { Metadata } from 'next'
import { emptyForm } from '../design-form.ts'
import { ExperimentFrame } from '../experiment-frame.tsx'
import { NoChange } from '../no-change.tsx'
import { NotAllowed } from '../not-allowed.tsx'
import { readChoices } from '../read-choices.ts'
import { entriesOf, readExperiments } from '../read-experiments.ts'
import { readPace } from '../read-pace.ts'
import { readViewer } from '../read-viewer.ts'
import { readExperimentWords } from '../read-words.ts'
import { SetUpForm } from '../set-up-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readExperimentWords()).t('form.new') }
}

export default async function NewExperimentPage() {
  const [words, viewer] = await Promise.all([readExperimentWords(), readViewer()])
  if (!viewer) return <NotAllowed words={words} />
  const { t, locale } = words
  const [listed, choices, pace] = await Promise.all([readExperiments(viewer, words), readChoices(locale), readPace()])
  return (
    <ExperimentFrame words={words} maySeeStudio={viewer.maySeeStudio} mayChange={viewer.mayChange} entries={entriesOf(listed)} current="new">
      {viewer.mayChange ? (
        <>
          <h1 className="mb-3 font-serif text-page">{t('form.new')}</h1>
          <SetUpForm saved={emptyForm} isNew pace={pace} choices={choices} />
        </>
      ) : (
        <NoChange title={t('form.new')} words={words} />
      )}
    </ExperimentFrame>
  )
}
