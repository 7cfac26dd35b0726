import { elements, type FactTable } from '#engine/client'
import { judgeAlike } from './alike-patterns.ts'
import { judgeBirthHour, judgeBirthYear } from './birth-claims.ts'
import { prefixesOf } from './find-anchors.ts'
import {
  judgeCompared,
  judgeExtreme,
  judgeFactor,
  judgeMissing,
  judgeNayin,
  judgeRelation,
  judgeStar,
  judgeStrength,
  judgeStructure,
  judgeTendency,
  judgeUseful,
  judgeVoid,
  judgeWeight,
} from './judge-chart.ts'
import { judgeLetter } from './judge-letter.ts'
import { judgePillar } from './judge-pillar.ts'
import type { Mention } from './mention.ts'
import { absent, compare, type Surroundings, type Verdict } from './verdict.ts'

function judgeYear(mention: Mention, { facts, text }: Surroundings): Verdict {
  const cycles = [...facts].filter(([key]) => /^luck\..*\.starts$/.test(key))
  const starts = cycles.find(([, fact]) => String(fact.value).startsWith(mention.value))
  const rest = text.slice(mention.end)
  const ofLuck = /대운|luck (?:cycle|pillar)/i.test(text)
  const before = text.slice(0, mention.start)
  const begins =
    ofLuck && (/^(?:부터|에 시작|에 들어|에 바뀌)/.test(rest) || /(?:from|starts in|began in|begins in|since|starting in) $/i.test(before))
  if (begins) return starts ? { status: 'supported', fact: starts[0] } : absent
  const id = `annual.${mention.value}.pillar`
  if (facts.has(id)) return { status: 'supported', fact: id }
  if (starts) return { status: 'supported', fact: starts[0] }
  const ends = ofLuck ? cycles.find(([, fact]) => Number(String(fact.value).slice(0, 4)) === Number(mention.value) + 1) : undefined
  if (ends) return { status: 'supported', fact: ends[0] }
  // 2015년의 대운 간지는 …: when, of which the pillar is said.
  if (
    /^(?:의|에는|에|,)? ?(?:당시 ?)?대운/.test(rest) ||
    /\bluck (?:cycle|pillar|decade) (?:governing|ruling|covering|in|for|of) (?:the year )?$/i.test(before)
  )
    return { ...absent, unsure: true }
  // A year far away is no claim unless luck is spoken of.
  return ofLuck ? absent : { ...absent, unsure: true }
}

function judgeDate(mention: Mention, facts: FactTable): Verdict {
  const found = [...facts].find(([key, fact]) => (/\.(?:starts|ends)$/.test(key) || key === 'now.date') && String(fact.value).endsWith(mention.value))
  if (found) return { status: 'supported', fact: found[0] }
  const [day] = prefixesOf(facts, new RegExp(`^daily\\.\\d{4}-${mention.value}(?=\\.pillar$)`))
  return day ? { status: 'supported', fact: `${day}.pillar` } : absent
}

function judgeMonth(mention: Mention, { facts, focus }: Surroundings): Verdict {
  const all = prefixesOf(facts, new RegExp(`^monthly\\.\\d{4}-${mention.value}(?=\\.pillar$)`))
  const chosen = all.find((prefix) => prefix.startsWith(`monthly.${focus.year}`)) ?? all[0]
  return chosen ? { status: 'supported', fact: `${chosen}.pillar` } : absent
}

const startAfter =
  /^(?:부터|에 든[ ,]|에 들[어었]|에(?:는)? [^.,]{0,14}대운(?:으로|이|에)? ?(?:바뀌|시작|들어|넘어|접어|열리|진입|옮)|에 시작|에 드는|에 들어|에 바뀌|이 되면|에 첫|에 대운이)/
/** 33세 기해 대운, 33세의 기해 대운: cycles are named by the age at which they begin. */
const labelAfter = /^(?:의|에)? ?[가-힣]{2}(?:\([^)]*\))? ?대운/
const startBefore = /(?:begins?|began|starts?|started|starting|entered|enters?|opens|from)(?: at| from)? (?:the )?$|\b(?:begin|start)[a-z]* $/i
const endAfter = /^까지/
const endBefore = /(?:to|until|till|through) $/i

const isWithin =
  /\b(?:(?:you|he|she|they|the native|my (?:kid|child|son|daughter)) (?:is|was|are|were|will be|lives?|walks?)|(?:is|are|was|were) (?:now |currently |still )?(?:walking|living|moving|going|passing|travell?ing|standing|riding) (?:through|in|under|on)\b|i (?:am|was|will be)|(?:you|they)['’](?:re|ll be)|i['’]m)\b/i

function judgeAge(mention: Mention, surroundings: Surroundings): Verdict {
  const { text, facts, anchors, focus, mentions } = surroundings
  const age = Number(mention.value)
  const rest = text.slice(mention.end)
  const before = text.slice(0, mention.start)
  const find = (ids: RegExp) => [...facts].find(([key, fact]) => ids.test(key) && fact.value === age)
  const said = text.slice(mention.start, mention.end)
  const isNow = /지금|현재|올해|이제|\bnow\b|currently|this year/i.test(text) && !/대운|luck/i.test(text)
  if (isNow) return compare(['now.age'], mention.value, facts)
  if (mention.suffix === 'start') return compare(['luck.displayed-age'], mention.value, facts)
  const isLabel = labelAfter.test(rest) || (/^(?:at|age)\b/i.test(said) && !isWithin.test(text))
  const begins =
    mention.suffix === 'begins' ||
    startAfter.test(rest) ||
    startBefore.test(before) ||
    /^from /i.test(said) ||
    (/^(?:at|when you) /i.test(said) && !isWithin.test(text)) ||
    isLabel
  const ends =
    mention.suffix === 'ends' ||
    endAfter.test(rest) ||
    endBefore.test(before) ||
    (/\b(?:ends?|ended|finish(?:es)?|closes|runs out) $/i.test(before) && /^at /i.test(said)) ||
    /^(?:to|until|till|through) /i.test(said)
  const isNamed = mentions.some(({ kind }) => kind === 'pillar') || /지금|현재|다음|번째|current|next|\bnow\b/i.test(text)
  const isFirst =
    /첫 ?대운|처음|\bfirst\b/i.test(text) || (begins && /대운(?:은|이|의 시작)|luck (?:cycles|decades|pillars)|luck (?:begins|starts)/i.test(text))
  if (isFirst && !ends && !isNamed && /대운|luck|decade/i.test(text)) return compare(['luck.displayed-age'], mention.value, facts)
  // 다음 대운은 …. 52세부터 …: the age of the cycle that was just named.
  const isNext =
    anchors.some(({ scopes, end, term }) => scopes[0] === 'luck.next' && !term && end <= mention.start + 3) &&
    !anchors.some(({ scopes }) => scopes[0] === 'luck.current')
  const focused = isNext ? ['luck.next'] : /대운|luck|decade/i.test(text) ? [] : focus.scopes.filter((scope) => scope.startsWith('luck.'))
  if (focused.length > 0 && (begins || ends))
    return compare(
      focused.map((scope) => `${scope}.${ends ? 'to-age' : 'from-age'}`),
      mention.value,
      facts,
    )
  const found = begins && !ends ? find(/\.from-age$/) : ends ? find(/\.to-age$/) : find(/^now\.age$|\.(?:from-age|to-age)$|^luck\.displayed-age$/)
  if (found) return { status: 'supported', fact: found[0] }
  // 서른다섯에는 기해 대운: an age inside the ten years that are named.
  if (!begins && !ends) {
    const inside = prefixesOf(facts, /^luck\.cycle\.\d+(?=\.pillar$)/).find(
      (prefix) => Number(facts.get(`${prefix}.from-age`)?.value) <= age && age <= Number(facts.get(`${prefix}.to-age`)?.value),
    )
    if (inside) return { status: 'supported', fact: `${inside}.from-age` }
  }
  return absent
}

function judgeScore(mention: Mention, facts: FactTable): Verdict {
  const held = facts.get('strength.score')?.value
  if (typeof held !== 'number') return absent
  return { status: Math.abs(held - Number(mention.value)) < 0.6 ? 'supported' : 'contradicted', fact: 'strength.score' }
}

function judgeElementCount(mention: Mention, facts: FactTable): Verdict {
  const id = `element.${mention.value}.count`
  if (!facts.has(id)) return absent
  if (mention.suffix === 'half') {
    const all = elements.reduce((sum, element) => sum + Number(facts.get(`element.${element}.count`)?.value ?? 0), 0)
    return { status: Number(facts.get(id)?.value) * 2 === all ? 'supported' : 'contradicted', fact: id }
  }
  return { status: facts.get(id)?.value === mention.count ? 'supported' : 'contradicted', fact: id }
}

function judge(mention: Mention, surroundings: Surroundings): Verdict {
  const { facts } = surroundings
  switch (mention.kind) {
    case 'pillar':
      return judgePillar(mention, surroundings)
    case 'stem':
    case 'branch':
    case 'hidden':
    case 'ten-god':
    case 'ten-god-family':
    case 'stage':
    case 'element':
      return judgeLetter(mention, surroundings)
    case 'nayin':
      return judgeNayin(mention, surroundings)
    case 'star':
      return judgeStar(mention, surroundings)
    case 'relation':
      return judgeRelation(mention, surroundings)
    case 'strength':
      return judgeStrength(mention, facts)
    case 'strength-factor':
      return judgeFactor(mention, facts)
    case 'element-strongest':
      return judgeExtreme(mention, facts, 'strongest')
    case 'element-weakest':
      return judgeExtreme(mention, facts, 'weakest')
    case 'element-strong':
      return judgeTendency(mention, facts, 'strong')
    case 'element-weak':
      return judgeTendency(mention, facts, 'weak')
    case 'element-compared':
      return judgeCompared(mention, surroundings)
    case 'element-missing':
      return judgeMissing(mention, facts)
    case 'element-count':
      return judgeElementCount(mention, facts)
    case 'element-weight':
      return judgeWeight(mention, facts)
    case 'useful-element':
      return judgeUseful(mention, surroundings)
    case 'structure':
      return judgeStructure(mention, facts)
    case 'score':
      return judgeScore(mention, facts)
    case 'alike':
      return judgeAlike(mention, facts)
    case 'void':
      return judgeVoid(mention, facts)
    case 'luck-direction':
      return compare(['luck.direction'], mention.value, facts)
    case 'age':
      return judgeAge(mention, surroundings)
    case 'year':
      return judgeYear(mention, surroundings)
    case 'month':
      return judgeMonth(mention, surroundings)
    case 'date':
      return judgeDate(mention, facts)
    case 'birth-year':
      return judgeBirthYear(mention, facts)
    case 'birth-hour':
      return judgeBirthHour(mention, facts)
    case 'disagreement':
      return { status: 'contradicted' }
  }
}

/** Whether the table says anything of what a denial denies: nothing is known of an hour that is unknown. */
function isKnown(verdict: Verdict, mention: Mention, { anchors, facts }: Surroundings): boolean {
  if (verdict.status === 'contradicted') return true
  if (['star', 'relation', 'ten-god', 'ten-god-family'].includes(mention.kind)) {
    const natal = anchors.findLast((anchor) => anchor.natal && !anchor.term)
    return !natal || natal.scopes.some((scope) => facts.has(`${scope}.pillar`))
  }
  return mention.kind === 'stem' || mention.kind === 'branch' || mention.kind === 'pillar'
}

/** Looks one mention up in the fact table. What is denied is supported where the table does not have it. */
export function judgeMention(mention: Mention, surroundings: Surroundings): Verdict {
  // 신강이 아니라 극왕: the exact level is denied, for another follows.
  const isExact =
    mention.kind === 'strength' && mention.denied && surroundings.mentions.some(({ kind, start }) => kind === 'strength' && start > mention.end)
  const verdict = judge(isExact ? { ...mention, glossed: true } : mention, surroundings)
  if (!mention.denied || verdict.unsure) return verdict
  if (verdict.status === 'supported') return { status: 'contradicted', ...(verdict.fact ? { fact: verdict.fact } : {}) }
  return isKnown(verdict, mention, surroundings) ? { status: 'supported', ...(verdict.fact ? { fact: verdict.fact } : {}) } : verdict
}

export type { ClaimStatus, Surroundings, Verdict } from './verdict.ts'
