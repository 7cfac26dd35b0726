import { CubeError, database } from '#kernel'
import { readPrintedAnswer, writeAnswerPdf } from '#readings'
import { localeDictionary } from '../../../../messages/locale-dictionary.ts'
import { createTranslate } from '../../../../messages/translate.ts'
import { idSchema } from '../../../../request/id-schema.ts'
import { requestLocale, requirePerson, requireRate, route } from '../../../respond.ts'

/** An answer of the person as a PDF. */
export const GET = route<{ params: Promise<{ id: string }> }>(async (request, context) => {
  const person = await requirePerson(request)
  await requireRate('pdf', person.id, { burst: 20, perMilliseconds: 600_000 })
  const id = idSchema.safeParse((await context.params).id)
  const answer = id.success ? await readPrintedAnswer(await database(), person.id, id.data) : null
  if (!answer) throw new CubeError('answer-unknown', 'No such answer.', { status: 404 })
  const locale = requestLocale(request)
  const t = createTranslate(localeDictionary(locale))
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Seoul', dateStyle: 'long' }).format(answer.toldAt)
  const { proof } = answer
  const unsure = proof ? proof.contradicted + proof.absent : 0
  const bytes = await writeAnswerPdf(answer, {
    language: locale === 'ko' ? 'ko-KR' : 'en',
    title: `HEAL7 Cube · ${t('answer.label')}`,
    brand: `HEAL7 Cube · ${t('answer.label')}`,
    asked: t('pdf.asked'),
    told: day,
    beats: { when: t('beat.when'), what: t('beat.what'), why: t('beat.why'), step: t('beat.step') },
    proof: proof && proof.sentences > 0 ? t(unsure === 0 ? 'proof.whole' : 'proof.part', { count: proof.sentences, unsure }) : '',
    notice: t('composer.notice'),
  })
  return new Response(bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="heal7-${answer.toldAt.toISOString().slice(0, 10)}.pdf"`,
    },
  })
})
