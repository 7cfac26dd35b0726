import { createHash } from 'node:crypto'
import { type Purpose, pillarHangul, selectDays } from '#engine'
import { CubeError, database, now } from '#kernel'
import { readProfile } from '#readings'
import { nameOfGround } from '../../dates/ground-words.ts'
import { datesSearchSchema } from '../../dates/search.ts'
import { writeCalendar } from '../../dates/write-calendar.ts'
import { en } from '../../messages/en.ts'
import { ko } from '../../messages/ko.ts'
import { pagesEn } from '../../messages/pages-en.ts'
import { pagesKo } from '../../messages/pages-ko.ts'
import { createPageTranslate, type PageWords } from '../../messages/read-page-messages.ts'
import { idSchema } from '../../request/id-schema.ts'
import { requestLocale, requirePerson, route } from '../respond.ts'

/** The chosen days of a purpose as a calendar file. Nothing in it tells a birth or a name. */
export const GET = route(async (request) => {
  const person = await requirePerson(request)
  const address = request.nextUrl.searchParams
  const search = datesSearchSchema.parse({ ...Object.fromEntries(address), day: address.getAll('day'), skip: address.getAll('skip') })
  const id = idSchema.safeParse(search.profile)
  const profile = id.success ? await readProfile(await database(), person.id, id.data) : null
  if (!profile) throw new CubeError('profile-unknown', 'There is no such profile.', { status: 404 })
  if (!search.purpose || search.day.length === 0)
    throw new CubeError('days-missing', 'A purpose and at least one day are needed.', { status: 400, field: 'day' })
  const { purpose } = search
  const locale = requestLocale(request)
  const words: PageWords = { locale, t: locale === 'ko' ? createPageTranslate(ko, pagesKo) : createPageTranslate(en, pagesEn) }
  const events = search.day.flatMap((date) => {
    const result = selectDays(profile.birth, purpose satisfies Purpose, date, date)
    const day = result.ok ? result.days[0] : undefined
    if (!day) return []
    const pillar = locale === 'ko' ? pillarHangul(day.pillar) : day.pillar
    return [
      {
        uid: `${createHash('sha256').update(`${profile.id}/${purpose}/${date}`).digest('hex').slice(0, 32)}@heal7-cube`,
        date,
        summary: words.t('dates.event', { purpose: words.t(`dates.purpose.${purpose}`), pillar }),
        description: `${day.reasons.map((reason) => nameOfGround(reason, day, words)).join(', ')}\n${words.t('dates.estimate')}`,
      },
    ]
  })
  return new Response(writeCalendar(words.t('dates.file-name'), events, now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="heal7-${purpose}.ics"`,
    },
  })
})
