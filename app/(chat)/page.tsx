import { notFound } from 'next/navigation'
import { z } from 'zod'
import { hasConsented } from '#accounts'
import { type Chart, chartOf, instantOfReader, positions } from '#engine'
import { database, now } from '#kernel'
import { findLookBack, listConversations, listProfiles, readConversation } from '#readings'
import { FirstVisit } from '../birth/first-visit.tsx'
import { ForgetCache } from '../cache/forget-cache.tsx'
import { ownerOf } from '../cache/owner-of.ts'
import { readBuild } from '../cache/read-build.ts'
import { ChartSummary } from '../chart/chart-summary.tsx'
import { LuckList } from '../chart/luck-list.tsx'
import { ConsentNotice } from '../components/consent-notice.tsx'
import type { Letters } from '../conversation/evidence-of-fact.ts'
import { LazyDesk } from '../conversation/lazy-desk.tsx'
import { NoChart } from '../conversation/no-chart.tsx'
import { currentPerson } from '../current-person.ts'
import { readPageMessages } from '../messages/read-page-messages.ts'
import { idSchema } from '../request/id-schema.ts'
import { OwnZone } from '../request/own-zone.tsx'
import { readZone } from '../request/read-zone.ts'

const id = idSchema.optional().catch(undefined)
const searchSchema = z.object({ conversation: id, profile: id, write: z.string().max(64).optional().catch(undefined) })

/** The first visit, or the desk. `/c/<id>` is this page too (see next.config.js), so that naming a conversation never draws it anew. */
export default async function ChatPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const search = searchSchema.parse(await searchParams)
  const person = await currentPerson()
  if (!person) {
    if (search.conversation) notFound()
    return (
      <>
        {/* First, so that no form takes up what is to be forgotten. */}
        <ForgetCache />
        <FirstVisit />
      </>
    )
  }
  const client = await database()
  const [{ locale, t }, zone, agreed, profiles, conversations, stored, lookBack] = await Promise.all([
    readPageMessages(),
    readZone(),
    hasConsented(client, person.id),
    listProfiles(client, person.id),
    listConversations(client, person.id),
    search.conversation ? readConversation(client, person.id, search.conversation, now()) : null,
    search.conversation ? null : findLookBack(client, person.id, now()),
  ])
  if (search.conversation && !stored) notFound()
  if (profiles.length === 0 && conversations.length === 0 && !search.write) return <FirstVisit />

  const wanted = search.profile ?? stored?.conversation.profile
  const profile = profiles.find((candidate) => candidate.id === wanted) ?? profiles[0] ?? null
  const result = profile && agreed ? chartOf(profile.birth, instantOfReader(now(), profile.birth.timeZone, zone)) : null
  const words = { locale, t }
  const consent = agreed ? null : <ConsentNotice t={t} />
  const noChart = consent ?? <NoChart t={t} />
  return (
    <>
      <OwnZone known={zone} drawn={result?.ok ? result.chart.now.date : null} />
      <LazyDesk
        conversation={stored?.conversation.id ?? null}
        stored={stored}
        lookBack={lookBack}
        scope={{ owner: ownerOf(person.id), build: readBuild() }}
        menu={{ profiles, conversations, profile: profile?.id ?? null, now: now().toISOString() }}
        chart={profile && result?.ok ? <ChartSummary chart={result.chart} profile={profile} words={words} /> : noChart}
        luck={profile && result?.ok ? <LuckList chart={result.chart} profile={profile.id} words={words} /> : noChart}
        letters={result?.ok ? lettersOf(result.chart) : {}}
        consent={consent}
        askDraft={search.write !== undefined}
      />
    </>
  )
}

function lettersOf({ pillars }: Chart): Letters {
  const letters: Letters = {}
  for (const position of positions) {
    const pillar = pillars[position]
    if (!pillar) continue
    letters[`${position}.stem`] = pillar.stem
    letters[`${position}.branch`] = pillar.branch
  }
  return letters
}
