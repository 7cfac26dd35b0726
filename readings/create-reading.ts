import { setImmediate as letOthersRun } from 'node:timers/promises'
import { addUse, composerName, type ModelUse, noticeCare, responseCache, screenSafety, writingModel } from '#ai'
import { counter, type Database, events, histogram, log } from '#kernel'
import { servedCatalog } from '#templates'
import { openAnswerSheet } from './answer-sheet.ts'
import { endAnswer } from './answers-in-work.ts'
import type { OpenReading } from './begin-reading.ts'
import type { StoredPart } from './client.ts'
import { type AnswerEnd, composeAnswer } from './compose-answer.ts'
import { firstSentence, updateConversation } from './conversations.ts'
import { knowBirth } from './know-birth.ts'
import { type OpenBudget, openBudget } from './model-use.ts'
import { noticeBirth } from './notice-birth.ts'
import { placeNamed } from './places.ts'
import { listProfiles } from './profiles.ts'
import { recallReadings, rememberReading } from './recall-readings.ts'
import { recentQuestions } from './recent-questions.ts'
import { recordAnswer, recordAsking } from './record-outcomes.ts'
import { servedWords } from './served-words.ts'
import { isWordsAlone, tellCare } from './tell-care.ts'
import { treatReading } from './treat-reading.ts'

/**
 * One reading, one way: each part is told as soon as it is certain, and everything told is stored, whether or not anybody still
 * listens. The caller must read to the end.
 */
export async function* createReading(database: Database, reading: OpenReading): AsyncGenerator<StoredPart> {
  const { personId, seal, now, locale } = reading
  const sheet = openAnswerSheet(database, reading)
  const startedAt = performance.now()
  const timer = histogram('reading_seconds', 'From the stored question to the end of the answer').startTimer()
  let firstComponent: (() => number) | undefined = histogram(
    'first_component_seconds',
    'From the stored question to the first component',
  ).startTimer()
  let budget: OpenBudget | null = null
  let use: ModelUse | null = null
  try {
    yield { type: 'data-started', data: { conversation: reading.conversation, answer: reading.answer, question: reading.question } }

    const danger = screenSafety(reading.text)
    if (danger?.kind === 'crisis') {
      yield sheet.add({ type: 'data-safety', data: danger })
      return await sheet.finish('done')
    }
    const care = noticeCare({ question: reading.text, history: reading.turns, earlier: [], now, timeZone: reading.zone ?? 'Asia/Seoul' })
    if (isWordsAlone(care)) {
      for (const sentence of tellCare(care, locale).before) yield sheet.add({ type: 'data-sentence', id: sentence.id, data: sentence })
      yield sheet.add({ type: 'data-proof', data: { sentences: 0, supported: 0, contradicted: 0, absent: 0 } })
      return await sheet.finish('done')
    }

    const known = await knowBirth(database, reading)
    if (known.kind === 'missing') {
      yield sheet.add({ type: 'data-understanding', data: known.understanding })
      return await sheet.finish('done')
    }
    if (known.understood) yield sheet.add({ type: 'data-understanding', data: known.understood })

    const catalog = await servedCatalog(database)
    const consents = reading.consents ?? (async () => [])
    let isTreated = false
    const model = writingModel()
    if (model.name !== composerName) budget = await openBudget(database, personId, now, { network: reading.network })
    const profiles = await listProfiles(database, personId)
    const others = profiles.filter((profile) => profile.id !== known.profile.id)
    const names = reading.namesAllowed ? null : profiles.map((profile) => profile.label)
    let end: AnswerEnd | undefined
    let crisis = false
    for await (const event of composeAnswer({
      question: known.question,
      history: reading.turns,
      earlier: recentQuestions(database, reading).catch((error: unknown) => {
        log.error('recent-questions-failed', error)
        return []
      }),
      birth: known.profile.birth,
      place: placeNamed(known.profile.place, locale),
      others,
      locale,
      now,
      ...(reading.zone ? { zone: reading.zone } : {}),
      catalog,
      treat: (chart) => {
        isTreated = true
        return treatReading(database, { ...reading, consents }, catalog, chart)
      },
      model,
      names,
      ...(budget ? { budget: budget.left } : {}),
      // Who asks for an answer anew wants another one.
      ...(reading.replaces ? {} : { cache: responseCache() }),
      words: await servedWords(database, locale),
      owner: personId,
      signal: reading.stop.signal,
      recall: (question, topic) => recallReadings(database, personId, seal, { question, topic, now }),
    })) {
      for (const part of await sheet.record(event)) yield part
      if (event.kind === 'intent') {
        const told = noticeBirth({ ...reading, asked: event.intent, open: known.profile, others })
        if (told) yield sheet.add({ type: 'data-told-birth', data: told })
      }
      await letOthersRun()
      if (event.kind === 'component') {
        firstComponent?.()
        firstComponent = undefined
      }
      if (event.kind === 'safety') crisis = event.safety.kind === 'crisis'
      if (event.kind === 'usage') use = addUse(use, event.use)
      if (event.kind === 'end') end = event.end
    }

    await sheet.finish(end || crisis ? 'done' : 'interrupted', { subject: known.profile, others })
    // Of what follows, nothing undoes a told answer.
    await updateConversation(database, personId, reading.conversation, {
      topic: end?.intent.intent,
      profileId: known.profile.id,
      updatedAt: now,
    }).catch((failure: unknown) => log.error('conversation-not-updated', failure))
    await recordAsking(database, reading)
    if (end) {
      if (isTreated) await recordAnswer(database, reading, { parts: sheet.parts, seconds: (performance.now() - startedAt) / 1_000 })
      const said = {
        message: reading.answer,
        topic: end.intent.intent,
        question: end.question,
        summary: firstSentence([...sheet.parts]),
        at: now.toISOString(),
      }
      await rememberReading(database, personId, seal, said, reading.stop.signal).catch((failure: unknown) =>
        log.error('reading-not-remembered', failure),
      )
      counter('readings_total', 'Finished readings', ['writer']).inc({ writer: end.model })
      events().emit({ name: 'reading.saved', payload: { answer: reading.answer, writer: end.model }, at: now })
    }
  } catch (error) {
    log.error('reading-failed', error)
    await sheet.finish('interrupted').catch((failure: unknown) => log.error('answer-not-stored', failure))
    throw error
  } finally {
    await budget?.settle(use).catch((failure: unknown) => log.error('model-use-not-stored', failure))
    timer()
    endAnswer(reading.answer)
  }
}
