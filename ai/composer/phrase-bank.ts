import type {
  Branch,
  BranchStarId,
  Element,
  LuckStageId,
  Position,
  RelationKind,
  StarId,
  Stem,
  StrengthLevel,
  StructureId,
  TenGod,
  UsefulMethod,
} from '#engine/client'
import type { Form, IntentLabel, SafetyKind } from '../client.ts'

/** What a question is about, as far as wording goes; several intents share one. */
export const domains = [
  'work',
  'business',
  'wealth',
  'love',
  'reunion',
  'marriage',
  'child',
  'home',
  'people',
  'body',
  'study',
  'move',
  'self',
  'flow',
] as const
export type Domain = (typeof domains)[number]

/** Ten gods in pairs: 비겁, 식상, 재성, 관성, 인성. */
export type TenGodGroup = 'peer' | 'output' | 'wealth' | 'officer' | 'resource'
/** How a moving letter meets the chart: it joins (합), clashes (충) or rubs (형 파 해 원진 극). */
export type RelationTone = 'join' | 'clash' | 'rub'
/** Whether the asked time adds strength, asks it, or does neither; the same for every topic of that time. */
export type Lean = 'adds' | 'even' | 'asks'
export type StrengthBand = 'weak' | 'balanced' | 'strong'
export type Unit = 'year' | 'month' | 'day' | 'luck'
/** Times of one size that are weighed against each other. */
export type Weighed = 'months' | 'years' | 'luck'
/** The field of life in which a relation is pictured. */
export type Register = 'task' | 'heart' | 'self'
/** How the ten years of luck meet the useful element. */
export type LuckBond = 'brings' | 'feeds' | 'presses' | 'apart'

/**
 * What exactly is asked within a domain. `kind`: something one decides to do (`act`), hopes for (`hope`), lives in (`state`),
 * or that only another person can answer (`heart`).
 */
export interface Topic {
  pattern: RegExp
  noun: string
  kind: 'act' | 'hope' | 'state' | 'heart'
}

/** What is said about one domain. Korean entries are clauses that the frames of the bank join; English ones likewise. */
export interface DomainPhrases {
  /** The first that matches the question; the last one matches every question. */
  topics: readonly Topic[]
  /** By the group of the moving stem, told of the asked time. */
  verdict: Record<TenGodGroup, string>
  /** By the same group: under which condition a yes holds. */
  condition: Record<TenGodGroup, string>
  /** A picture of the moving stem's ten god. */
  scene: Record<TenGod, string>
  /** By the group of the moving branch. */
  advice: Record<TenGodGroup, string>
  pace: Record<StrengthBand, string>
  /** How the day stem shows in this domain. */
  habit: Record<Stem, string>
  /** By the group of the moving stem. */
  step: Record<TenGodGroup, string>
  followUps: readonly string[]
}

/** Topics whose answer is a few direct sentences rather than a reading. */
export type DirectIntent = Extract<
  IntentLabel,
  'smalltalk' | 'off_topic' | 'privacy_request' | 'profile_input' | 'accuracy_doubt' | 'why_evidence' | 'visual_request' | 'dream' | 'naming'
>

/** One meaning for each name of the engine's term tables. */
export interface Glossary {
  tenGods: Record<TenGod, string>
  groups: Record<TenGodGroup, string>
  stages: Record<LuckStageId, string>
  branchStars: Record<BranchStarId, string>
  stars: Record<StarId, string>
  relations: Record<RelationKind, string>
  strengths: Record<StrengthLevel, string>
  structures: Record<StructureId, string>
  methods: Record<UsefulMethod, string>
  elements: Record<Element, string>
  stems: Record<Stem, string>
  branches: Record<Branch, string>
  /** Words that are no entry of a table, first match first. */
  words: readonly { pattern: RegExp; text: string }[]
  unknown: string
}

/** `MINE` and `THEIRS` are places, `SCENE` what a relation looks like from day to day, `ELEMENT` the name of an element. */
export interface PairPhrases {
  opening: readonly string[]
  balance: Record<'pull' | 'rub' | 'even', readonly string[]>
  pull: readonly string[]
  rub: readonly string[]
  places: Record<'stem' | 'branch', Record<Position, string>>
  scene: Record<RelationKind, string>
  /** What one lacks and the other has, both ways; `FOUND` is how many. */
  filled: readonly string[]
  given: readonly string[]
  strongest: readonly string[]
  seats: readonly string[]
  same: readonly string[]
  /** As the bank's own, saying whose day stem it is. */
  habit: readonly string[]
}

/** Of a question about the elements. `ELEMENT` is the name of the one that was asked about, `LIFE` what it is tied to. */
export interface ElementAnswers {
  /** How a question names an element: by itself, or by what stands for it. */
  named: Record<Element, RegExp>
  asks: Record<'strength' | 'life' | 'useful' | 'why', RegExp>
  strength: readonly string[]
  useful: readonly string[]
  /** Why the balance method looks for the helpful one. */
  reason: Record<StrengthBand, readonly string[]>
  /** The named element is the helpful one; the one that the season asks for; the heaviest; one of the others; one without a letter. */
  welcome: readonly string[]
  seasonal: readonly string[]
  plenty: readonly string[]
  beside: readonly string[]
  absent: readonly string[]
  names: Record<Element, string>
  /** The old correspondences: colour, direction, taste. */
  life: Record<Element, string>
  lifeFrame: readonly string[]
}

/**
 * Of a question about the letters of the chart itself: what is in it and where. `NAME` is what was asked about, `PLACE` `PLACES` where
 * it stands, `LIST` the items joined by `between` and before the last by `last`, `COUNT` how many.
 */
export interface LetterPhrases {
  /** `count`: how many of an element there are. */
  asks: Record<'stars' | 'nobles' | 'hidden' | 'void' | 'structure' | 'luck' | 'count', RegExp>
  pillars: Record<Position, RegExp>
  stars: Record<StarId, RegExp>
  branchStars: Record<BranchStarId, RegExp>
  /** The first that the question names. */
  relations: readonly { pattern: RegExp; kinds: readonly RelationKind[]; name: string }[]
  tenGods: readonly { pattern: RegExp; gods: readonly TenGod[]; name: string }[]
  starFound: readonly string[]
  branchStarFound: readonly string[]
  starAbsent: readonly string[]
  starSchools: string
  starItem: string
  starList: readonly string[]
  relationFound: readonly string[]
  relationItem: string
  relationAbsent: readonly string[]
  godFound: readonly string[]
  godItem: string
  godAbsent: readonly string[]
  hidden: readonly string[]
  hiddenItem: string
  void: readonly string[]
  structure: readonly string[]
  luck: readonly string[]
  /** Before the first cycle and past the last. */
  luckWithoutCurrent: readonly string[]
  pillar: readonly string[]
  dayPillar: readonly string[]
  hourUnknown: string
  /** `ELEMENT` and `FOUND` are the one that is counted. */
  element: readonly string[]
  pillarNames: Record<Position, string>
  between: string
  last: string
  /** Joins two places. */
  and: string
  /** Before an answer to whether something is there; `lacks`: whether it is not there is asked. */
  yes: string
  no: string
  lacks: RegExp
  /** How the glossary calls these. */
  terms: Record<'void' | 'hidden', string>
}

/** Sides of a character that people ask about. */
export const traits = [
  'will',
  'outgoing',
  'lead',
  'sensitive',
  'diligent',
  'yielding',
  'creative',
  'temper',
  'warm',
  'decisive',
  'steady',
  'ambitious',
] as const
export type Trait = (typeof traits)[number]
/** Whether somebody is like that. */
export type Side = 'yes' | 'no' | 'even'

/** Of a question about one side of a character. */
export interface TraitPhrases {
  named: Record<Trait, RegExp>
  /** Clauses that `frame` ends. */
  answers: Record<Trait, Record<Side, string>>
  /** What it is good for. */
  uses: Record<Trait, Record<Exclude<Side, 'even'>, string>>
  frame: string
  /** By what it was told: `FOUND` a star, `LIST` the letters of one family, `NAME` the family. */
  ground: Record<'star' | 'many' | 'none' | 'heavy' | 'band' | 'stem', string>
  /** What one can rely on, and what to keep an eye on. */
  nature: Record<'gift' | 'shadow', { named: RegExp; frame: string; clauses: Record<Stem, string> }>
  groups: Record<TenGodGroup, string>
}

/** What a question takes for granted of animals of years. `ANIMAL` is the person's own. */
export interface PremisePhrases {
  samjae: RegExp
  inSamjae: readonly string[]
  outOfSamjae: readonly string[]
  /** Its first group is the animal; matched against the whole question. */
  ofAnimals: RegExp
  animals: Record<Branch, readonly [string, ...string[]]>
  animal: readonly string[]
}

/**
 * Everything the composer can say in one language. A phrase points at facts as `{fact:id}`; these names stand for a
 * fact prefix that is known only when it is composed:
 * `@` the asked time, `BEST` `HARD` the months, years or decades that add and ask most strength, `SECOND` the next best,
 * `FOUND` the one relation, star or pillar that a sentence is about, `GOODDAY` `OTHERDAY` near days that add strength, `USEFULDAY` one that carries the useful element,
 * `PREVIOUS` the year before. In capitals without a brace stand words: `WHEN` the asked time, `UNIT` its name (년, 월…),
 * `SPAN` it as the noun of a sentence (해, 달…), `TOPIC` what is asked, `WHO` the other person, and the clauses that a frame joins.
 * A list holds equal alternatives; the facts that it rests on decide which is said.
 */
export interface PhraseBank {
  /** `monthElsewhere`, `dayElsewhere`: of another year. */
  when: Record<Unit | 'monthElsewhere' | 'dayElsewhere' | 'today' | 'current', string>
  /** `DURING`: the asked time as an adverb. */
  during: Record<Unit | 'monthElsewhere' | 'dayElsewhere' | 'today' | 'current', string>
  unit: Record<Unit, string>
  span: Record<Unit, string>
  /** `LATE`: before months of the next year, where little of the asked one is left. */
  late: string
  /** `OFYEAR`: said of months that do not lie in the asked year. */
  ofYear: Record<'present' | 'next', string>
  domains: Record<Domain, DomainPhrases>
  /** Puts the chart before the first sentence, so that it speaks to one person. */
  address: readonly string[]
  opening: {
    /** `CLAUSE` is the domain's verdict. */
    open: readonly string[]
    explain: readonly string[]
    heart: readonly string[]
    timing: Record<Weighed | 'days' | 'none', readonly string[]>
    /** The same where it is asked when to take care. */
    hardTiming: Record<Weighed, readonly string[]>
    list: { days: readonly string[]; months: readonly string[]; luck: readonly string[] }
    nature: Record<Stem, readonly string[]>
    /** Of a question about the elements: where some are missing, and where none is. */
    elements: { missing: readonly string[]; complete: readonly string[] }
    options: { leaning: readonly string[]; even: readonly string[]; unnamed: Record<Lean, readonly string[]> }
  }
  /** `ANSWER` by the kind of what is asked and by the lean. */
  answer: Record<Exclude<Topic['kind'], 'heart'>, Record<Lean, readonly string[]>>
  elementAnswers: ElementAnswers
  letters: LetterPhrases
  traits: TraitPhrases
  premise: PremisePhrases
  yesNo: readonly string[]
  /** `CLAUSE` is the condition, by whether the answer leans toward yes. */
  condition: Record<Lean, readonly string[]>
  /** The same where the answer lies with another person. */
  reaching: readonly string[]
  /** The second sentence of an open answer. */
  lean: Record<Lean, readonly string[]>
  /** In place of `asks`, where the strength is great already: more of it flows over. */
  overflow: readonly string[]
  /** To who asks why a time was hard. */
  hardship: Record<Lean, readonly string[]>
  hard: RegExp
  /** The same for who asks about being worn out or hurt. */
  easing: Record<Lean, readonly string[]>
  /** By the other person asked about: which chart is read. */
  subject: Record<'other' | 'saved' | 'pair' | 'group', readonly string[]>
  /** Somebody who has died, with the words that say so: nothing that they do is asked about. */
  departed: RegExp
  /** Asks when to take care rather than when to go ahead. */
  cautious: RegExp
  /** Names of people in a question. */
  who: readonly { pattern: RegExp; noun: string }[]
  /** Meaning of each ten god, two ways, as the frames need it. */
  meaning: Record<TenGod, readonly [string, string]>
  scene: readonly string[]
  advice: readonly string[]
  beforeSpring: string
  /** The longer time that is told in place of the named one, `NAMED`; `unreached` where there is none. */
  within: Record<'month' | 'year' | 'luck', string>
  named: Record<'day' | 'week' | 'month' | 'year' | 'age', string>
  unreached: string
  /** Of a month of another year, where its name does not say so. */
  monthMeant?: string
  /** `plain` without the reason `TAIL`. */
  months: { both: readonly string[]; plain: readonly string[]; tail: Record<Register, Record<TenGodGroup, readonly string[]>> }
  days: readonly string[]
  /** When a month of the calendar begins here; until when, once it has begun. */
  monthSpan: readonly string[]
  monthUntil: readonly string[]
  years: readonly string[]
  /** Of days that were set side by side, the one that is not taken: it is heavier, or left out by every choice. */
  betweenDays: Record<'lighter' | 'unfit', readonly string[]>
  decades: readonly string[]
  /** After the best time was named: the next best and the hard one; after the hard one: the best. */
  contrast: Record<'best' | 'hard', Record<Weighed, readonly string[]>>
  relation: Record<Register, Record<RelationTone, Record<Position, string>>>
  relationFrame: Record<RelationTone, readonly string[]>
  places: Record<Position, string>
  image: Record<Stem, readonly string[]>
  habit: readonly string[]
  season: Record<Branch, readonly string[]>
  seat: Record<TenGod, Record<Register, string>>
  month: readonly string[]
  strength: readonly string[]
  useful: Record<Element, readonly string[]>
  usefulAlone: readonly string[]
  bond: Record<LuckBond, readonly string[]>
  nextLuck: readonly string[]
  /** When the last cycle, `FOUND`, is over. */
  luckOver: readonly string[]
  climate: readonly string[]
  star: Record<StarId, Record<'task' | 'heart', string>>
  starFrame: readonly string[]
  link: Record<RelationTone, Record<'outer' | 'middle' | 'inner', readonly string[]>>
  linkFrame: readonly string[]
  missing: Record<Element, string>
  missingFrame: readonly string[]
  complete: readonly string[]
  heavy: Record<Element, string>
  heavyFrame: readonly string[]
  balance: readonly string[]
  structure: Record<StructureId, string>
  structureFrame: readonly string[]
  stage: Record<LuckStageId, readonly string[]>
  stageFrame: readonly string[]
  void: Record<Position, string>
  voidFrame: readonly string[]
  chart: { pillars: string; pillarsWithoutHour: string; self: string; elements: string; structure: string }
  step: readonly string[]
  stepWithoutDay: readonly string[]
  /** Follow-up questions: `direct` after short answers, `term` after a definition, the others about what stands out in the chart. */
  ask: {
    direct: Partial<Record<DirectIntent, readonly string[]>>
    term: readonly string[]
    best: readonly string[]
    star: readonly string[]
    luck: readonly string[]
    other: readonly string[]
    link: readonly string[]
    missing: readonly string[]
    heaviest: readonly string[]
    structure: readonly string[]
    stage: readonly string[]
    void: readonly string[]
  }
  memory: readonly string[]
  /** A month in words; with its year where that is not the present one. */
  monthOf(month: number, year: string | null): string
  slots: {
    headline: Record<TenGodGroup, string>
    do: Record<TenGodGroup, string>
    leave: Record<TenGodGroup, string>
    portrait: Record<Stem, string>
    strength: Record<Stem, string>
    need: Record<Element, string>
    together: Record<TenGodGroup, string>
  }
  direct: Record<DirectIntent, readonly string[]>
  thanks: readonly string[]
  farewell: readonly string[]
  /** Which way to move: `DIRECTION` by the helpful element. */
  direction: { asks: RegExp; names: Record<Element, string>; phrases: readonly string[] }
  /** After a definition: how it shows in this chart. */
  termAfter: readonly string[]
  /** For questions that the chart must not decide: what is said instead. */
  redirect: Record<Exclude<SafetyKind, 'crisis'>, readonly string[]>
  /** Of one chart, while the other birth is not known. */
  compatibility: readonly string[]
  pair: PairPhrases
  /** The seat of whoever is close: the day branch. `SEAT` is what it does. */
  mate: readonly string[]
  dates: {
    purpose: readonly string[]
    second: readonly string[]
    month: readonly string[]
    check: readonly string[]
    /** `DAYS`: the chosen days as `day`, or `dayElsewhere` with the year, joined by `between` and before the last by `last`. */
    chosen: readonly string[]
    day: string
    dayElsewhere: string
    between: string
    last: string
    /** The day that is asked about is none that would be chosen. */
    unfit: readonly string[]
    /** All of them lie beyond the asked time. */
    beyond: string
    chosenCheck: readonly string[]
  }
  options: { change: RegExp; stay: RegExp }
  glossary: Glossary
}

/** Forms that are answered shortly. */
export const shortForms: ReadonlySet<Form> = new Set(['show'])
