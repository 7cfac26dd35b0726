import { branchOf, branchTerms, type FactTable, type Pillar, type Position, stemOf, stemTerms } from '#engine/client'
import { copula } from './copula.ts'
import { type Anchor, type Focus, prefixesOf } from './find-anchors.ts'
import { heldStems, hiddenWords, judgeHidden } from './judge-hidden.ts'
import { pillarOfCalendarYear } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { isAlone, isPerson, moving } from './name-self.ts'
import { absent, compare, natal, readCount, type Surroundings, type Verdict } from './verdict.ts'

/** How far an anchor reaches, in characters. */
const reach = 40

/** Between a term and the place that follows it and owns it. */
const seatAfter =
  /^(?:star|stage|energy|살|격|성)?(?:\s?\([^)]*\))?(?:[이가은는도] | |[이가은는도] (?:당신의 |사주의 |바로 |각각 )|,? (?:which )?(?:star )?(?:(?:is|are|sits?|stands?|appears?|shows up|found|lies|rests|resides|lives|seated|hidden|present|located|placed|there) )*(?:in|on|at|under|within|inside|is|as|by) (?:the |your |his |her |their )?| of (?:the |your |his |her |their )?)$/i

const verbSeat = /^(?:\s?\([^)]*\))? (?:[a-z]+ ){1,3}(?:in|on|at|from|under|within|inside|by) (?:the |your |his |her |their )?$/
/** 을목에게 태지: the stem from which a stage is seen. */
const viewed = /^(?:\([^)]*\))?(?: ?일간)?(?:에게|에겐|한테|의 입장| 입장| 기준|을 기준|를 기준|(?:으로|에서) 보[면아])/
const connective = /[;.]|(?:고|며|지만|는데)[ ,]|\b(?:and|while|but)\b/

/** 신금이 일지와 충해요: the place is met, it is not where the letter stands. */
const isMet = /^(?:와|과|하고|랑|이랑)(?!\s?(?:당신의 )?(?:[연년월일시][지간주]|(?:태어난 )?[해달날시](?:에|의|가)))/
const seatsOf = (anchors: readonly Anchor[]) => anchors.filter((anchor) => anchor.natal && !anchor.term).length

const listed = /^(?:\([^)]*\))?(?:\s?(?:와|과|하고|이?랑|[·,&/])\s?| (?:and|against|with|versus) )(?:the |your )?$/
/** 연지와 일지는 해수와 인목, month and day branches clash, Horse against Rat: the first of two letters stands at the first of two places. */
function respective(mention: Mention, { text, anchors, mentions }: Pick<Surroundings, 'text' | 'anchors' | 'mentions'>): Anchor | undefined {
  const seats = anchors.filter((anchor) => anchor.natal && !anchor.term)
  const letters = mentions.filter(({ kind, value }) => kind === mention.kind && value.length === 1)
  const [firstSeat, secondSeat] = seats
  const [first, second] = letters
  if (!firstSeat || !secondSeat || seats.length > 2 || !first || !second || letters.length > 2) return undefined
  const areApart = first.start >= secondSeat.end || second.end <= firstSeat.start
  return areApart && listed.test(text.slice(firstSeat.end, secondSeat.start)) && listed.test(text.slice(first.end, second.start))
    ? seats[letters.indexOf(mention)]
    : undefined
}

/** The anchor that a term leans on: the one right after it (월지에 있는 is too far), else the nearest before it. */
function anchorOf(mention: Mention, { text, anchors, mentions }: Surroundings): Anchor | undefined {
  const isLetter = mention.kind === 'stem' || mention.kind === 'branch'
  const own = isLetter ? respective(mention, { text, anchors, mentions }) : undefined
  if (own) return own
  // The month branch is …; as Direct Wealth it …: still the same seat.
  const isContinued = /(?:\bas|\bbeing) $/i.test(text.slice(0, mention.start)) && /^(?:\s?\([^)]*\))?,? it\b/.test(text.slice(mention.end))
  // 세운의 신금이 일지 인목을 충한다: the place has a letter of its own.
  const isOwned = ({ end }: Anchor) => mentions.some(({ kind, start }) => (kind === 'stem' || kind === 'branch') && start >= end && start - end <= 2)
  // One discovers, seated upon the month pillar, that kindly star: nothing else is spoken of.
  const isLone = mentions.length === 1 && seatsOf(anchors) === 1 && anchors.every((anchor) => anchor.natal)
  const before = anchors.findLast(
    (anchor) =>
      anchor.term !== mention.kind &&
      !(mention.kind === 'stage' && anchor.natal && anchor.part === 'stem' && seatsOf(anchors) > 1) &&
      !(anchor.term && isLetter && anchor.part && anchor.part !== mention.kind) &&
      !(anchor.term === 'stem' && viewed.test(text.slice(anchor.end))) &&
      !(
        (mention.kind.startsWith('ten-god') || mention.kind === 'star') &&
        anchor.scopes[0] === 'day' &&
        anchor.part === 'stem' &&
        viewed.test(text.slice(anchor.end))
      ) &&
      anchor.end <= mention.start &&
      mention.start - anchor.end <= (isContinued ? Number.POSITIVE_INFINITY : isLone ? reach * 2.4 : anchor.natal ? reach : reach * 1.6),
  )
  const next = anchors.find((anchor) => anchor.natal && !anchor.term && anchor.start >= mention.end)
  if (next && !(mention.kind === 'ten-god' && next.scopes[0] === 'day' && next.part === 'stem')) {
    const gap = text.slice(mention.end, next.start)
    // 미가 태어난 날과 부딪혀요: there the day is the other side, not the place.
    const isSeat = !(isLetter && text.startsWith('태어난', next.start)) && !isMet.test(text.slice(next.end)) && !(isLetter && isOwned(next))
    const isTaken = mentions.some((other) => other !== mention && other.start >= mention.end && other.end <= next.start)
    if (isSeat && !isTaken && verbSeat.test(gap)) return next
    const isOther = /^[가-힣() ]*[이가은는] $/.test(gap) && before?.natal === true && /^[가-힣 ]{0,3}$/.test(text.slice(before.end, mention.start))
    if (gap === ' ' || (isSeat && seatAfter.test(gap) && !isOther)) return next
    if (!before && isSeat && !isTaken && gap.length <= 48 && !connective.test(gap)) return next
  }
  if (before) return before
  // 정재가 대운 지지에 와 있다, Friend arrives in 2031: the time behind the term.
  const time = anchors.find((anchor) => !anchor.natal && !anchor.term && anchor.start >= mention.end)
  return time && time.start - mention.end <= reach && !connective.test(text.slice(mention.end, time.start)) ? time : undefined
}

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
const placeCalled: Readonly<Record<string, Position>> = { 연: 'year', 년: 'year', 월: 'month', 일: 'day', 시: 'hour' }

function calledPlace({ end }: Mention, text: string): Position | undefined {
  const place = (calledKorean.exec(text.slice(end)) ?? calledEnglish.exec(text.slice(end)))?.groups?.place
  return place ? (placeCalled[place] ?? (place.toLowerCase() as Position)) : undefined
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
  return isBirth ? { 년: 'year', 월: 'month', 일: 'day', 시: 'hour' }[mention.suffix!] : undefined
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
function pillarOfYear(scopes: readonly string[]): Pillar | undefined {
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

function scopeOfFact(id: string | undefined): Verdict['scope'] {
  if (!id) return undefined
  const part = /\.(stem|branch)(?:\.|$)/.exec(id)?.[1] as Anchor['part'] | undefined
  const prefix = id.replace(/\.(?:pillar|stage|seated-stage|hidden|nayin|(?:stem|branch)(?:\.[a-z-]+)?)$/, '')
  return { scopes: [prefix], part: part ?? null, natal: natal.includes(prefix) }
}

function partsOf({ kind }: Mention, part: Anchor['part'], text: string): string[] {
  switch (kind) {
    case 'stem':
      return ['stem']
    case 'branch':
      return ['branch']
    case 'stage':
      return /거법|seated|own stem/i.test(text) ? ['seated-stage'] : ['stage']
    case 'nayin':
      return ['nayin']
    case 'element':
      return part ? [`${part}.element`] : ['stem.element', 'branch.element']
    default:
      return part ? [`${part}.ten-god`] : ['stem.ten-god', 'branch.ten-god']
  }
}

/** Which letter of a time is meant, by the words between it and the term (2027년의 천간 …) or right after the term. */
function partBetween(before: string, between: string, rest: string): Anchor['part'] {
  if (/(?:\bbranch|lower letter) of (?:the |your |this )?$/.test(before)) return 'branch'
  if (/(?:\bstem|upper letter) of (?:the |your |this )?$/.test(before)) return 'stem'
  const behind = /^(?:\([^)]*\))?(?:[이가은는도] | (?:[a-z]+ )?(?:on|in|through|from|to) the )(?:[가-힣]+ )?(?<part>천간|지지|stem|branch)/.exec(rest)
    ?.groups?.part
  if (behind) return behind === '천간' || behind === 'stem' ? 'stem' : 'branch'
  if (/^ (?:on top|leads|leading|above)\b/.test(rest) || /위(?:로|에|로는|에는|쪽은|는) $/.test(before)) return 'stem'
  if (/^ (?:below|underneath|beneath)\b/.test(rest) || /아래(?:로|에|로는|에는|쪽은|는) $/.test(before)) return 'branch'
  if (/천간(?:으로|을|에서)?[^.,]{0,6}$|\bon top of [^,.;]*$/i.test(before)) return 'stem'
  if (/지지(?:로|를|에서)?[^.,]{0,6}$|\bbeneath [^,.;]*$/i.test(before)) return 'branch'
  const last = [
    ...between.matchAll(
      /(?<stem>천간|(?<!day |month |year |hour )\bstem\b|on top)|지지|(?<!day |month |year |hour )\bbranch\b|[Bb]eneath|lower letter/g,
    ),
  ].at(-1)
  return last ? (last.groups?.stem ? 'stem' : 'branch') : null
}

const ofChart = /사주에|원국에|팔자에|타고나|사주(?:예요|입니다)|in (?:your|the|this) (?:natal )?chart|your chart (?:has|holds|carries)/i

/** Places where a term without an anchor may be meant: the chart, the time spoken about, the present ten years. */
function looseScopes(focus: Focus, text: string): string[] {
  if (focus.scopes.length === 0 && focus.named.length === 0 && focus.year === null && !moving.test(text)) return [...natal]
  if ((ofChart.test(text) || /천간에|지지에/.test(text)) && focus.scopes.length === 0) return [...natal]
  return [...natal, ...focus.scopes, ...(focus.year === null ? [] : [`annual.${focus.year}`]), 'luck.current', 'luck.next']
}

/** 대운 지지에, the branch of your current luck cycle: which letter of a time behind the term. */
function partBehind(words: string): Anchor['part'] {
  if (/천간|\bstem\b/.test(words)) return 'stem'
  return /지지|\bbranch\b/.test(words) ? 'branch' : null
}

const viewpoint = /일간(?:은|는|이|가|의|과|에게|에겐| [가-힣()]+(?:에게|에))?|day master(?:['’]s)?(?: is)?/i

/** 월간 계수가 정화한테는 편관: the stem to which it is one, unless a place of its own stands before it. */
const isViewer = ({ kind, start, end }: Mention, text: string, anchor: Anchor | undefined) =>
  kind === 'stem' &&
  /^(?:\([^)]*\))?(?:에게|에겐|한테)/.test(text.slice(end)) &&
  !(anchor && !anchor.term && start - anchor.end >= 0 && /^(?:의|인)? ?$/.test(text.slice(anchor.end, start)))

/** The anchor of a letter or ten god, narrowed to its upper or lower letter where the words say so. */
export function placeOf(mention: Mention, surroundings: Surroundings): Omit<Anchor, 'start' | 'end'> | undefined {
  if (mention.kind === 'branch') {
    if (mention.suffix === '월') return monthOfBranch(mention, surroundings)
    if (mention.suffix === '시' || mention.suffix === '띠')
      return { scopes: [mention.suffix === '띠' ? 'year' : 'hour'], part: 'branch', natal: true }
    if (mention.suffix) {
      const scope = scopesOfPillar(mention, surroundings)
      return scope && { ...scope, part: 'branch' }
    }
  }
  const { text } = surroundings
  if (mention.kind === 'stem' && isPerson(text.slice(0, mention.start), text.slice(mention.end)))
    return { scopes: ['day'], part: 'stem', natal: true }
  if (mention.kind === 'element' && mention.suffix === 'day') return { scopes: ['day'], part: 'stem', natal: true }
  if (isAlone(mention, surroundings)) return { scopes: ['day'], part: 'stem', natal: true }
  const anchor = anchorOf(mention, surroundings)
  if (isViewer(mention, text, anchor)) return { scopes: ['day'], part: 'stem', natal: true }
  if (!anchor) return undefined
  const between = text.slice(anchor.start, mention.start)
  const part =
    anchor.part ??
    (between === '' ? partBehind(text.slice(mention.end, anchor.end + 10)) : null) ??
    partBetween(text.slice(0, anchor.start), between, text.slice(mention.end))
  const lettersDiffer = (mention.kind === 'stem' && part === 'branch') || (mention.kind === 'branch' && part === 'stem')
  // From the day stem the others are seen; it has no ten god of its own.
  const isViewpoint = mention.kind.startsWith('ten-god') && anchor.scopes[0] === 'day' && part === 'stem' && viewpoint.test(text)
  if (!lettersDiffer && !isViewpoint) return { scopes: anchor.scopes, part, natal: anchor.natal, ...(anchor.term ? { term: anchor.term } : {}) }
  if (isViewpoint || anchor.term) return undefined
  // 월지 술토의 지장간 무토: the stems inside a branch are asked for elsewhere.
  return undefined
}

function monthOfBranch(mention: Mention, { text, anchors, focus }: Surroundings): Pick<Anchor, 'scopes' | 'part' | 'natal'> {
  const rest = text.slice(mention.end)
  const monthly = anchors.findLast((anchor) => anchor.end <= mention.start && anchor.scopes[0]?.startsWith('monthly.'))
  if (monthly && !/^월[^.]{0,8}태어/.test(rest)) return { scopes: monthly.scopes, part: 'branch', natal: false }
  const focused = focus.scopes.filter((scope) => scope.startsWith('monthly.'))
  if (focused.length > 0 && !/태어/.test(rest)) return { scopes: focused, part: 'branch', natal: false }
  return { scopes: ['month'], part: 'branch', natal: true }
}

function supportedBy(ids: readonly string[], values: readonly string[], facts: FactTable): string | undefined {
  return ids.find((id) => {
    const held = facts.get(id)?.value
    return Array.isArray(held) ? held.some((entry) => values.includes(entry)) : values.includes(String(held))
  })
}

/** How often a letter or ten god stands openly in the chart. */
function judgeCount(mention: Mention, parts: readonly string[], facts: FactTable): Verdict {
  const ids = natal.flatMap((place) => parts.map((part) => `${place}.${part}`))
  return readCount(
    ids.filter((id) => mention.value.split('|').includes(String(facts.get(id)?.value))),
    mention.count!,
  )
}

/** What a year that the table leaves out holds, as its animal or its elements. */
function lettersOfYear({ kind, suffix }: Mention, scopes: readonly string[]): readonly string[] | undefined {
  const pillar = pillarOfYear(scopes)
  if (!pillar) return undefined
  if (kind === 'branch' && suffix) return [branchOf(pillar)]
  return kind === 'element' ? [stemTerms[stemOf(pillar)].element, branchTerms[branchOf(pillar)].element] : undefined
}

/** 신금 is a stem and a branch: the place tells which, else either will do. */
export function judgeLetter(mention: Mention, surroundings: Surroundings): Verdict {
  const [stem, branch] = mention.kind === 'stem' ? mention.value.split('|') : []
  if (!branch) return judgeOneLetter(mention, surroundings)
  if (isAlone(mention, surroundings)) return judgeOneLetter({ ...mention, value: stem! }, surroundings)
  const as = (kind: 'stem' | 'branch', value: string) => judgeOneLetter({ ...mention, kind, value }, surroundings)
  // 신금 속에 임수: what holds another is the branch.
  if (/^(?:\([^)]*\))? ?(?:속|안|의 지장간|지장간)/.test(surroundings.text.slice(mention.end))) return as('branch', branch)
  if (hiddenWords.test(surroundings.text) || heldStems.test(surroundings.text)) return as('stem', stem!)
  if (/^(?:\([^)]*\))?[을를]? ?(?:일간|월간|연간|년간|천간)/.test(surroundings.text.slice(mention.end))) return as('stem', stem!)
  const anchor = anchorOf(mention, surroundings)
  if (!anchor && /천간에[^.]*$/.test(surroundings.text.slice(0, mention.start))) return as('stem', stem!)
  const part = anchor && (anchor.part ?? partBetween('', surroundings.text.slice(anchor.start, mention.start), surroundings.text.slice(mention.end)))
  if (part) return part === 'stem' ? as('stem', stem!) : as('branch', branch)
  const first = as('stem', stem!)
  return first.status === 'supported' ? first : as('branch', branch)
}

/** In 2027 your year stem brings Indirect Wealth: the stem of that year may be meant. */
function yearsBeside(place: Pick<Anchor, 'scopes' | 'natal' | 'term'>, { anchors }: Surroundings): string[] {
  if (!place.natal || place.term || place.scopes[0] !== 'year') return []
  return anchors.flatMap((anchor) => (anchor.term ? [] : anchor.scopes.filter((scope) => /^annual\.\d{4}$/.test(scope))))
}

function judgeOneLetter(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts, focus, text } = surroundings
  const values = mention.value.split('|')
  const isLetter = mention.kind === 'stem' || mention.kind === 'branch'
  if (
    mention.kind === 'hidden' ||
    ((mention.kind === 'stem' || mention.kind.startsWith('ten-god')) && hiddenWords.test(text)) ||
    (mention.kind === 'stem' && (/사령/.test(text) || heldStems.test(text)))
  ) {
    const hidden = judgeHidden(mention, surroundings)
    const isDayStem = mention.kind === 'stem' && anchorOf(mention, surroundings)?.part === 'stem' && !/사령/.test(text)
    if (!isDayStem) return hidden
  }
  const place = placeOf(mention, surroundings)
  if (mention.count !== undefined && (!place || place.term || !place.natal || (mention.count > 1 && place.part)))
    return judgeCount(mention, partsOf(mention, null, text), facts)
  if (place) {
    const scopes = [...yearsBeside(place, surroundings), ...place.scopes]
    const ids = scopes.flatMap((scope) => partsOf(mention, place.part, text).map((part) => `${scope}.${part}`))
    const verdict = compare(ids, mention.value, facts)
    if (verdict.status === 'supported') return { ...verdict, scope: scopeOfFact(verdict.fact) }
    const ofYear = verdict.status === 'absent' && place.part !== 'stem' ? lettersOfYear(mention, place.scopes) : undefined
    if (ofYear) return { status: ofYear.some((letter) => values.includes(letter)) ? 'supported' : 'contradicted', scope: place }
    // A time may be said to move a letter that the chart already has.
    const mayBeNatal = !place.natal && isLetter && place.part === null
    if (!mayBeNatal) return { ...verdict, scope: isLetter ? { ...place, part: mention.kind as Anchor['part'] } : place }
  }
  if (mention.kind === 'ten-god-family' && !mention.denied) return { status: 'absent', unsure: true }
  const parts = partsOf(mention, null, text)
  const scopes = mention.denied ? natal : looseScopes(focus, text)
  const id = supportedBy(
    scopes.flatMap((scope) => parts.map((part) => `${scope}.${part}`)),
    values,
    facts,
  )
  return id ? { status: 'supported', fact: id, scope: scopeOfFact(id) } : absent
}
