import { setImmediate as letOthersRun } from 'node:timers/promises'
import { screenSafety, writingModel } from '#ai'
import { assignVariants } from '#experiments'
import { counter, type Database, events, histogram, log } from '#kernel'
import { loadCatalog } from '#templates'
import { openAnswerSheet } from './answer-sheet.ts'
import type { OpenReading } from './begin-reading.ts'
import type { StoredPart } from './client.ts'
import { type AnswerEnd, composeAnswer } from './compose-answer.ts'
import { answersInWork, spokenText, updateConversation } from './conversations.ts'
import { knowBirth } from './know-birth.ts'
import { recallReadings, rememberReading } from './recall-readings.ts'

/**
 * One reading, one way: each part is told as soon as it is certain, and everything told is stored, whether or not anybody still
 * listens. The caller must read to the end.
 */
export async function* createReading(database: Database, reading: OpenReading): AsyncGenerator<StoredPart> {
  const { personId, seal, now, locale } = reading
  const sheet = openAnswerSheet(database, reading)
  const timer = histogram('reading_seconds', 'From the stored question to the end of the answer').startTimer()
  let firstComponent: (() => number) | undefined = histogram(
    'first_component_seconds',
    'From the stored question to the first component',
  ).startTimer()
  try {
    yield { type: 'data-started', data: { conversation: reading.conversation, answer: reading.answer } }

    if (screenSafety(reading.text)?.kind === 'crisis') {
      yield sheet.add({ type: 'data-safety', data: { kind: 'crisis' } })
      return await sheet.finish('done')
    }

    const known = await knowBirth(database, reading)
    if (known.kind === 'missing') {
      yield sheet.add({ type: 'data-understanding', data: known.understanding })
      return await sheet.finish('done')
    }
    if (known.understood) yield sheet.add({ type: 'data-understanding', data: known.understood })

    const variants = await assignVariants(database, { personId, attributes: { locale }, now })
    let end: AnswerEnd | undefined
    for await (const event of composeAnswer({
      question: known.question,
      history: reading.turns,
      birth: known.profile.birth,
      place: known.profile.place,
      locale,
      now,
      catalog: loadCatalog(),
      model: writingModel(),
      variants,
      signal: reading.stop.signal,
      recall: (question) => recallReadings(database, personId, seal, question),
    })) {
      for (const part of await sheet.record(event)) yield part
      await letOthersRun()
      if (event.kind === 'component') {
        firstComponent?.()
        firstComponent = undefined
      }
      if (event.kind === 'end') end = event.end
    }

    await sheet.finish(end ? 'done' : 'interrupted')
    await updateConversation(database, personId, reading.conversation, { topic: end?.intent.intent, profileId: known.profile.id, updatedAt: now })
    if (end) {
      await rememberReading(database, personId, seal, {
        message: reading.answer,
        topic: end.intent.intent,
        question: end.question,
        text: spokenText([...sheet.parts]),
        at: now,
      })
      counter('readings_total', 'Finished readings', ['writer']).inc({ writer: end.model })
      events().emit({ name: 'reading.saved', payload: { answer: reading.answer, writer: end.model }, at: now })
    }
  } catch (error) {
    log.error('reading-failed', error)
    await sheet.finish('interrupted').catch((failure: unknown) => log.error('answer-not-stored', failure))
    throw error
  } finally {
    timer()
    answersInWork().delete(reading.answer)
  }
}
