/** Which place of the chart, or which time, a letter or a term leans on. */
import type { Anchor } from './find-anchors.ts'
import { reach, scopesOfPillar } from './judge-pillar.ts'
import type { Mention } from './mention.ts'
import { isAlone, isPerson } from './name-self.ts'
import type { Surroundings } from './verdict.ts'

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
export function anchorOf(mention: Mention, { text, anchors, mentions }: Surroundings): Anchor | undefined {
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

/** Which letter of a time is meant, by the words between it and the term (2027년의 천간 …) or right after the term. */
export function partBetween(before: string, between: string, rest: string): Anchor['part'] {
  if (/(?:\bbranch|lower letter) of (?:the |your |this )?$/.test(before)) return 'branch'
  if (/(?:\bstem|upper letter) of (?:the |your |this )?$/.test(before)) return 'stem'
  const behind =
    /^(?:\([^)]*\))?(?:[이가은는도] | (?:[a-z]+ )?(?:on|in|through|from|to) the | (?:as|for) (?:its|the) (?:heavenly |earthly |upper |lower )?)(?:[가-힣]+ )?(?<part>천간|지지|stem|branch)/.exec(
      rest,
    )?.groups?.part
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
