/** Where a pillar belongs, and whether it stands there. */
import type { FactTable, Pillar, Position } from '#engine/client'
import { type Anchor, prefixesOf } from './find-anchors.ts'
import { pillarOfCalendarYear, positionByKorean } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { compare, natal, type Surroundings, type Verdict } from './verdict.ts'
import { copula } from './word-edges.ts'

/** How far an anchor reaches, in characters. */
export const reach = 40

const natalSuffixes: Record<string, Position> = {
  일주: 'day',
  일생: 'day',
  월주: 'month',
  월령: 'month',
  년주: 'year',
  연주: 'year',
  년생: 'year',
  시주: 'hour',
  시생: 'hour',
  시: 'hour',
  띠: 'year',
  'day pillar': 'day',
  'day master': 'day',
  'month pillar': 'month',
  'year pillar': 'year',
  'hour pillar': 'hour',
}

/** 6월 6일부터 8월 7일까지: every month that begins in between may be meant. */
function monthsBetween(before: readonly Anchor[], { text, facts }: Surroundings): string[] | null {
  const months = before.flatMap((anchor) => anchor.scopes.filter((scope) => scope.startsWith('monthly.')))
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || first === last || !/까지|through|until/.test(text)) return null
  return prefixesOf(facts, /^monthly\.\d{4}-\d{2}(?=\.pillar$)/).filter((prefix) => prefix >= first && prefix <= last)
}

/** Your Dog year and Rabbit month: those of the birth. */
const yours = /\b[Yy]our (?:[A-Z][a-z]+ ){1,2}(?:year|month|day|hour)\b/
const bornBefore = /\b(?:born|came|arrived|birth)\b[^.;]{0,48}$/i

/** 정미는 일주예요, …, your day pillar: letters called a pillar of the birth, whatever they were called before. */
const calledKorean = new RegExp(
  `^(?:\\([^)]*\\))?(?: ?(?:대운|세운)|[년월일])?(?:은|는|이|가|도)\\s(?:곧 |바로 |역시 |또한 )?(?:(?:당신|본인)의 |제 |내 )?(?<place>[연년월일시])주(?:(?:와|과|랑|하고)도? (?:똑?같(?!지)|동일[하한])|(?=${copula}|이고|인데))`,
)
const calledEnglish =
  /^(?:\s?\([^)]*\))?,? (?:(?:which )?(?:is|equals|matches) )?(?:also |again )?(?:the same as )?your (?:own )?(?<place>year|month|day|hour) pillar(?=[.,;]|$| (?:too|as well|again)\b)/i

function calledPlace({ end }: Mention, text: string): Position | undefined {
  const place = (calledKorean.exec(text.slice(end)) ?? calledEnglish.exec(text.slice(end)))?.groups?.place
  return place ? (positionByKorean[place] ?? (place.toLowerCase() as Position)) : undefined
}

/** Between a pillar and the time that it belongs to, where the time comes after. */
const afterPillar = /^ (?:year|month|day|luck cycle|cycle)(?: that)? (?:from|of|on|in|begins on|begins at|began at|starting)(?: on| at)? $/

/** 1983년생, born in October: a time that is the birth. */
const isOfBirth = ({ start, end }: Anchor, text: string) =>
  /^ ?(?:\d{1,2}월 ?)?(?:\d{1,2}일 ?)?(?:생|에 (?:태어|났|나셨))/.test(text.slice(end)) || /\bborn (?:[a-z]+ ){0,2}$/.test(text.slice(0, start))

/** Where a pillar belongs, by the word after it and the anchors before it. */
export function scopesOfPillar(mention: Mention, surroundings: Surroundings): Verdict['scope'] {
  const { text, anchors, focus, facts } = surroundings
  const by = /^ by (?:birth )?(?<place>year|month|day|hour)\b/.exec(text.slice(mention.end))?.groups?.place
  if (by) return { scopes: [by], part: null, natal: true }
  const isYours = yours.test(text) && anchors.every((anchor) => anchor.natal || anchor.term)
  if (isYours && mention.suffix && /^(?:year|month)$/.test(mention.suffix)) return { scopes: [mention.suffix], part: null, natal: true }
  const named = mention.suffix ? (natalSuffixes[mention.suffix] ?? placeInDate(mention, surroundings)) : undefined
  if (named) return { scopes: [named], part: null, natal: true }
  const rest = text.slice(mention.end)
  const isBirth =
    (/태어|나[셨신]|출생|\d월?생|년생|\bborn\b|\bbirth\b/.test(text) &&
      anchors.every((anchor) => anchor.natal || anchor.term || isOfBirth(anchor, text))) ||
    /\b(?:gives|gave|hands|handed|grants|granted|makes|made|left) (?:you|the chart|this chart) an? (?:year|month|day|hour) pillar\b/.test(text)
  const born =
    isBirth ||
    /사주(?:로|상)|만세력/.test(text) ||
    /^[년에]? ?[^.,;\d]{0,12}(?:태어|에 난 |나[셨신셔]|났[으던는네고]|출생)/.test(rest) ||
    /^\s?[년월일시]?(?:에 (?:태어|세상|나[오와셨]|났|출생)|생| ?출생)/.test(rest) ||
    /^ (?:year|month|day|hour) (?:of birth|birth)/.test(rest)
  const before = anchors.filter((anchor) => !anchor.term && anchor.end <= mention.start && mention.start - anchor.end <= reach * 2)
  const nearest = before.at(-1)
  const following = anchors.find((anchor) => !anchor.term && anchor.start >= mention.end && afterPillar.test(text.slice(mention.end, anchor.start)))
  const nearestOf = (group: string) =>
    [...before, ...(following ? [following] : [])].findLast((anchor) => anchor.scopes.some((scope) => scope.startsWith(group)))
  const now = Number(facts.get('now.year')?.value ?? 0)
  switch (mention.suffix) {
    case '년':
    case '세운':
    case 'year': {
      const shift = /\b(?<word>this|next|last) $/i.exec(text.slice(0, mention.start))?.groups?.word?.toLowerCase()
      if (shift) return { scopes: [`annual.${now + (shift === 'next' ? 1 : shift === 'last' ? -1 : 0)}`], part: null, natal: false }
      if (born || nearest?.scopes[0] === 'year' || bornBefore.test(text.slice(0, mention.start))) return { scopes: ['year'], part: null, natal: true }
      const early = String(facts.get('now.date')?.value ?? '') < String(facts.get(`annual.${now}.starts`)?.value ?? '')
      if (early && /입춘|Ipchun/i.test(text)) return { scopes: [`annual.${now - 1}`], part: null, natal: false }
      const anchor = nearestOf('annual.')
      if (anchor) return { scopes: anchor.scopes, part: null, natal: false }
      return { scopes: focus.year === null ? [`annual.${now}`, `annual.${now + 1}`] : [`annual.${focus.year}`], part: null, natal: false }
    }
    case '월':
    case 'month': {
      if (born || nearest?.scopes[0] === 'month' || bornBefore.test(text.slice(0, mention.start)))
        return { scopes: ['month'], part: null, natal: true }
      const range = monthsBetween(before, surroundings)
      if (range) return { scopes: range, part: null, natal: false }
      const anchor = nearestOf('monthly.')
      if (anchor) return { scopes: anchor.scopes.filter((scope) => scope.startsWith('monthly.')), part: null, natal: false }
      const focused = focus.scopes.filter((scope) => scope.startsWith('monthly.'))
      if (focused.length > 0) return { scopes: focused, part: null, natal: false }
      return { scopes: prefixesOf(facts, new RegExp(`^monthly\\.${focus.year ?? now}-\\d{2}(?=\\.pillar$)`)), part: null, natal: false }
    }
    case '일':
    case '일진':
    case 'day': {
      const anchor = nearestOf('daily.')
      if (anchor && !born) return { scopes: anchor.scopes.filter((scope) => scope.startsWith('daily.')), part: null, natal: false }
      const focused = focus.scopes.filter((scope) => scope.startsWith('daily.'))
      if (focused.length > 0 && !born && nearest?.scopes[0] !== 'day') return { scopes: focused, part: null, natal: false }
      if (mention.suffix === '일진') return { scopes: [`daily.${facts.get('now.date')?.value}`], part: null, natal: false }
      return { scopes: ['day'], part: null, natal: true }
    }
    case 'hour':
      return { scopes: ['hour'], part: null, natal: true }
    case undefined:
    case 'pillar': {
      const listed = placeInList(mention, surroundings)
      if (listed) return { scopes: [listed], part: null, natal: true }
      const birth = /^인 (?<place>[해달날시])[에]? ?(?:태어|나[셨신]|났|출생)/.exec(rest)?.groups?.place
      if (birth) return { scopes: [{ 해: 'year', 달: 'month', 날: 'day', 시: 'hour' }[birth]!], part: null, natal: true }
      const owner = /\b(?<place>day|hour|month|year) of (?:the |an? )?$/i.exec(text.slice(0, mention.start))?.groups?.place?.toLowerCase()
      if (owner === 'day' || owner === 'hour' || (owner && isBirth)) return { scopes: [owner], part: null, natal: true }
      if (/\b(?:[Tt]his is|[Ww]e are in|[Ii]t is|[Ii]t['’]s) the year of the $/.test(text.slice(0, mention.start)))
        return { scopes: [`annual.${now}`], part: null, natal: false }
      if (ledByLuck.test(text.slice(0, mention.start))) return { scopes: cyclesOf(mention, surroundings, before), part: null, natal: false }
      if (luckMoves.test(text) && !nearest?.scopes[0]?.startsWith('luck.'))
        return { scopes: cyclesOf(mention, surroundings, before), part: null, natal: false }
      // In December the month pillar is …: the pillar of that time.
      const time = nearest?.natal ? { year: 'annual.', month: 'monthly.', day: 'daily.' }[nearest.scopes[0] ?? ''] : undefined
      const timed = time && !isBirth ? nearestOf(time) : undefined
      const place = timed ?? nearest ?? anchors.find((anchor) => !anchor.term && anchor.start >= mention.end && anchor.start - mention.end <= 24)
      return place ? { scopes: place.scopes, part: null, natal: place.natal } : undefined
    }
    default:
      return { scopes: cyclesOf(mention, surroundings, before), part: null, natal: false }
  }
}

/** 임신년 계묘월 기축일 (정묘시): a whole birth, no date. */
function placeInDate(mention: Mention, { mentions, text }: Surroundings): string | undefined {
  const row = mentions.filter(({ kind, suffix }) => kind === 'pillar' && suffix).map(({ suffix }) => suffix)
  const isBirth = ['년', '월', '일'].every((suffix) => row.includes(suffix)) && !/\d/.test(text)
  return isBirth ? positionByKorean[mention.suffix!] : undefined
}

/** 연주와 월주는 갑자, 병인; 네 기둥은 …: pillars in a row belong to the places in a row. */
function placeInList(mention: Mention, { text, anchors, mentions, facts }: Surroundings): string | undefined {
  const row = mentions.filter((other) => other.kind === 'pillar' && !other.suffix)
  if (row.length < 2) return undefined
  const places = anchors.filter((anchor) => anchor.natal && !anchor.term && anchor.end <= row[0]!.start && anchor.scopes.length === 1)
  if (places.length === row.length) return places[row.indexOf(mention)]?.scopes[0]
  const all = natal.filter((place) => place !== 'hour' || facts.has('hour.pillar') || row.length === 4)
  const isWhole = /(?:네|세|사주) ?기둥|사주는|사주 ?팔자|(?:four|three) pillars/i.test(text.slice(0, row[0]!.start))
  return isWhole && places.length === 0 && row.length === all.length ? all[row.indexOf(mention)] : undefined
}

/** A new luck decade, Ji You, opens; 2015년의 대운 간지는: what follows is a cycle, though a year stands before it. */
const ledByLuck = /\bluck (?:decade|cycle|pillar|period),? (?:called |named )?(?:the )?$|대운(?:의)? ?간지(?:는|가|:)? ?$/i

/** Your luck moved into …: what follows is a cycle, though only a year is named. */
const luckMoves =
  /\bluck (?:cycle |pillar )?(?:moved|moves|shifts|shifted|changed|changes|turns|turned|entered|enters|becomes|became)\b|대운(?:이|은) [^.,]{0,12}(?:바뀌|바뀝|넘어|들어)/

/** Luck cycles that are meant: by an age, a year or a word before the pillar, else behind it. */
function cyclesOf(mention: Mention, { anchors, focus, facts, text }: Surroundings, before: readonly Anchor[]): string[] {
  const isLuck = (anchor: Anchor) => !anchor.term && anchor.scopes.some((scope) => scope.startsWith('luck.'))
  const isBehind = (other: Anchor) => isLuck(other) && other.start >= mention.end && other.start - mention.end <= reach * 2
  const anchor = before.findLast(isLuck) ?? anchors.find((other) => isBehind(other) && !/[;.]/.test(text.slice(mention.end, other.start)))
  if (anchor) return anchor.scopes
  const years = anchors.flatMap(({ scopes }) => scopes.flatMap((scope) => Number(/^annual\.(\d{4})$/.exec(scope)?.[1] ?? Number.NaN) || []))
  if (years.length === 1) return cyclesOfYear(years[0]!, facts)
  const focused = focus.scopes.filter((scope) => scope.startsWith('luck.'))
  return focused.length > 0 ? focused : prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/)
}

/** The cycle that a calendar year lies in; in the year of a change also the one that ends. */
function cyclesOfYear(year: number, facts: FactTable): string[] {
  return prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/).filter((prefix) => {
    const starts = Number(String(facts.get(`${prefix}.starts`)?.value).slice(0, 4))
    return starts <= year && year <= starts + 10
  })
}

/** The pillar of any calendar year, also of one that the table leaves out. */
export function pillarOfYear(scopes: readonly string[]): Pillar | undefined {
  const year = /^annual\.(\d{4})$/.exec(scopes[0] ?? '')?.[1]
  return year && scopes.length === 1 ? pillarOfCalendarYear(Number(year)) : undefined
}

/** 대운 기축은 일주예요: of a time and of the birth at once. */
const ledByTime = /(?:대운|세운|올해|내년|(?<!\d)(?:19|20|21)\d{2}년)(?:의|인)? ?$/

export function judgePillar(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, text } = surroundings
  const called = calledPlace(mention, text)
  if (called && facts.has(`${called}.pillar`)) {
    const isTimed = Boolean(mention.suffix && !(mention.suffix in natalSuffixes)) || ledByTime.test(text.slice(0, mention.start))
    const ofTime = isTimed ? judgePillarIn(cyclesOrYears(mention, surroundings), mention, facts) : undefined
    if (ofTime?.status === 'contradicted' || ofTime?.status === 'absent') return { status: 'contradicted' }
  }
  const scope: Verdict['scope'] = called ? { scopes: [called], part: null, natal: true } : scopesOfPillar(mention, surroundings)
  return judgePillarIn(scope, mention, facts)
}

/** Where a pillar stands among the times, whatever else it is called. */
function cyclesOrYears(mention: Mention, surroundings: Surroundings): Verdict['scope'] {
  const { anchors, text } = surroundings
  const isLuck = mention.suffix === '대운' || /대운(?:의|인)? ?$/.test(text.slice(0, mention.start))
  if (isLuck) return scopesOfPillar({ ...mention, suffix: '대운' }, surroundings)
  const times = anchors.filter((anchor) => !anchor.natal && !anchor.term)
  return scopesOfPillar({ ...mention, suffix: mention.suffix ?? '년' }, { ...surroundings, anchors: times })
}

function judgePillarIn(scope: Verdict['scope'], mention: Mention, facts: FactTable): Verdict {
  const scopes = scope?.scopes ?? natal
  const verdict = compare(
    scopes.map((prefix) => `${prefix}.pillar`),
    mention.value,
    facts,
  )
  // Without a place only the chart itself can be meant, and nothing says which pillar it should have been.
  if (!scope) return verdict.status === 'supported' ? { ...verdict, scope: scopeOfFact(verdict.fact) } : { status: 'absent' }
  const ofYear = verdict.status === 'absent' ? pillarOfYear(scope.scopes) : undefined
  if (ofYear) return { status: ofYear === mention.value ? 'supported' : 'contradicted', scope }
  const chosen = verdict.status === 'supported' && verdict.fact ? [verdict.fact.replace(/\.pillar$/, '')] : scope.scopes
  return { ...verdict, scope: { ...scope, scopes: chosen } }
}

export function scopeOfFact(id: string | undefined): Verdict['scope'] {
  if (!id) return undefined
  const part = /\.(stem|branch)(?:\.|$)/.exec(id)?.[1] as Anchor['part'] | undefined
  const prefix = id.replace(/\.(?:pillar|stage|seated-stage|hidden|nayin|(?:stem|branch)(?:\.[a-z-]+)?)$/, '')
  return { scopes: [prefix], part: part ?? null, natal: natal.includes(prefix) }
}
