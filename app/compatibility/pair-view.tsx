import { elements, elementTerms, type PersonPlace, type Position, tenGodTerms } from '#engine/client'
import { nameOf } from '../chart/words.ts'
import { columns } from '../components/columns.ts'
import { ElementShape } from '../components/element-shape.tsx'
import { groupRelations, type RelationGroup } from '../components/group-relations.ts'
import { elementClass, LetterTile } from '../components/letter-tile.tsx'
import { Icon } from '../components/line-icon.tsx'
import { draws, nameOfRelation } from '../components/relation-words.ts'
import { SectionCard } from '../components/section-card.tsx'
import { TermChip, TermLink } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'
import type { Pair, PairSide } from './read-pair.ts'

interface Props {
  pair: Pair
  words: PageWords
}

/** Two charts beside each other: whose letter meets whose, and what each brings. Nobody is scored. */
export function PairView({ pair, words }: Props) {
  const { locale, t } = words
  const { first, second, compatibility } = pair
  const elsewhere = groupRelations(compatibility.relations.filter((relation) => !compatibility.spousePalace.includes(relation)))
  const unknown = [first, second].filter(({ chart }) => !chart.birth.hourKnown)
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <SmallChart side={first} words={words} />
        <SmallChart side={second} words={words} />
      </div>
      <p className="text-ui/5.5 font-normal text-ink-2">{t('pair.no-verdict')}</p>
      {unknown.map(({ label }) => (
        <p key={label} className="flex gap-2 text-ui/5.5 font-normal text-ink-2">
          <Icon name="lock" size={18} />
          {t('pair.hour-unknown', { name: label })}
        </p>
      ))}
      <div className="grid items-start gap-4 tablet:grid-cols-2">
        <div className="grid gap-4">
          <SectionCard title={<TermLink href={termPath('idea', 'spouse-palace')}>{t('pair.palace')}</TermLink>}>
            <div className="mb-3 flex justify-around gap-4 text-center text-small text-ink-2">
              {[first, second].map(({ label, chart }) => (
                <div key={label} className="grid justify-items-center gap-1.5">
                  <span className="w-14">
                    <LetterTile letter={chart.pillars.day.branch} locale={locale} />
                  </span>
                  {t('pair.palace.of', { name: label })}
                </div>
              ))}
            </div>
            {compatibility.spousePalace.length === 0 ? (
              <p className="text-ui/5.5 font-normal text-ink-2">{t('pair.palace.none')}</p>
            ) : (
              <Met pair={pair} relations={groupRelations(compatibility.spousePalace)} words={words} />
            )}
          </SectionCard>
          <SectionCard title={t('pair.pulls')}>
            <Met pair={pair} relations={elsewhere.filter(({ kind }) => draws(kind))} words={words} />
          </SectionCard>
          <SectionCard title={t('pair.rubs')}>
            <Met pair={pair} relations={elsewhere.filter(({ kind }) => !draws(kind))} words={words} />
          </SectionCard>
        </div>
        <div className="grid gap-4">
          <SectionCard title={t('pair.complement')} note={t('pair.complement.note')}>
            <ul className="grid gap-3">
              <Brings
                person={first}
                other={second}
                side={compatibility.first}
                title={t('pair.to-first', { first: first.label, second: second.label })}
                words={words}
              />
              <Brings
                person={second}
                other={first}
                side={compatibility.second}
                title={t('pair.to-second', { first: first.label, second: second.label })}
                words={words}
              />
            </ul>
          </SectionCard>
          <SectionCard title={t('pair.elements')}>
            <Butterfly pair={pair} words={words} />
          </SectionCard>
        </div>
      </div>
    </div>
  )
}

function SmallChart({ side: { label, chart }, words: { locale, t } }: { side: PairSide; words: PageWords }) {
  return (
    <section className="card">
      <h3 className="mb-2 truncate font-serif text-title">{label}</h3>
      <div className="mx-auto grid max-w-64 grid-cols-4 gap-1.5 text-center text-caption text-ink-3">
        {columns.map((position) => {
          const pillar = chart.pillars[position]
          return (
            <div key={position} className="grid gap-[3px]">
              <span>{t(`position.${position}`)}</span>
              {pillar ? (
                <>
                  <LetterTile letter={pillar.stem} locale={locale} size="small" solid={position === 'day'} />
                  <LetterTile letter={pillar.branch} locale={locale} size="small" />
                </>
              ) : (
                <span className="flex h-19.5 items-center justify-center rounded-tile-small shadow-[inset_0_0_0_1.5px_var(--line-strong)]">
                  <Icon name="lock" size={16} />
                  <span className="sr-only">{t('chart.hour-unknown')}</span>
                </span>
              )}
            </div>
          )
        })}
      </div>
    </section>
  )
}

const shown = 4

/** What is plainest, and the rest behind one line. */
function Met({ pair, relations, words }: Props & { relations: RelationGroup<PersonPlace>[] }) {
  const { t } = words
  if (relations.length === 0) return <p className="text-ui/5.5 font-normal text-ink-2">{t('pair.none')}</p>
  const more = relations.slice(shown)
  return (
    <>
      <MetList pair={pair} relations={relations.slice(0, shown)} words={words} />
      {more.length > 0 && (
        <details className="mt-3 border-t border-line pt-2">
          <summary className="link mb-2 list-none">{t('pair.more', { count: more.length })}</summary>
          <MetList pair={pair} relations={more} words={words} />
        </details>
      )}
    </>
  )
}

/** Every letter says whose it is and where it stands. */
function MetList({ pair, relations, words }: Props & { relations: RelationGroup<PersonPlace>[] }) {
  const { locale, t } = words
  const placeName = (place: PersonPlace) => {
    const [person, position] = place.split('.') as ['first' | 'second', Position]
    return t('pair.place', { name: pair[person].label, place: t(`position.${position}`) })
  }
  return (
    <ul className="grid gap-3">
      {relations.map(({ kind, letters, meetings }) => (
        <li key={`${kind}/${letters.join('')}`} className="flex gap-3">
          <span className="flex flex-none items-start gap-1">
            {letters.map((letter, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same letter may stand twice.
              <span key={index} className="w-7.5">
                <LetterTile letter={letter} locale={locale} size="small" />
              </span>
            ))}
          </span>
          <span className="min-w-0 text-ui/5.5 font-normal text-ink-2">
            <TermLink href={termPath('relation', kind)} className="font-semibold text-ink">
              {nameOfRelation({ kind, letters }, locale)}
            </TermLink>
            {meetings.map((places) => (
              <span key={places.join()} className="block text-small text-ink-3">
                {places.map(placeName).join(' — ')}
              </span>
            ))}
            <span className="block">{t(`pair.scene.${kind}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Brings({
  person,
  other,
  side,
  title,
  words,
}: {
  person: PairSide
  other: PairSide
  side: Pair['compatibility']['first']
  title: string
  words: PageWords
}) {
  const { locale, t } = words
  const places = (positions: readonly Position[]) => positions.map((position) => t(`position.${position}`)).join('·')
  return (
    <li className="grid gap-1 border-t border-line pt-3 text-ui/5.5 font-normal text-ink-2 first:border-0 first:pt-0">
      <span className="flex flex-wrap items-center gap-2">
        <b className="font-semibold text-ink">{title}</b>
        <TermChip href={termPath('god', side.tenGodOfOther)}>{nameOf(tenGodTerms[side.tenGodOfOther], locale)}</TermChip>
      </span>
      {side.usefulElement ? (
        <span className={`flex flex-wrap items-center gap-2 ${elementClass[side.usefulElement]}`}>
          <span className="text-element-text">
            <ElementShape element={side.usefulElement} size={10} />
          </span>
          {t('pair.complement.of', {
            name: person.label,
            other: other.label,
            element: nameOf(elementTerms[side.usefulElement], locale),
            percent: Math.round(side.complement * 100),
          })}
          <span className="tag tag-estimate">{t('estimate')}</span>
        </span>
      ) : (
        <span>{t('pair.complement.none', { name: person.label })}</span>
      )}
      {side.nobleAt.length > 0 && <span>{t('pair.noble', { name: person.label, other: other.label, places: places(side.nobleAt) })}</span>}
      {side.peachBlossomAt.length > 0 && (
        <span>{t('pair.peach', { name: person.label, other: other.label, places: places(side.peachBlossomAt) })}</span>
      )}
    </li>
  )
}

/** Letters of each element, the first person's to the left, the second's to the right. */
function Butterfly({ pair: { first, second }, words }: Props) {
  const { locale, t } = words
  const most = Math.max(...elements.flatMap((element) => [first.chart.elements[element].count, second.chart.elements[element].count]), 1)
  const bar = (count: number, right: boolean) => (
    <svg className="h-2.5 w-full overflow-visible" aria-hidden="true">
      <rect
        x={right ? 0 : `${100 - (count / most) * 100}%`}
        width={`${(count / most) * 100}%`}
        height="10"
        rx="3"
        className="fill-element-solid stroke-(--element-solid-outline)"
        strokeWidth="1.5"
      />
    </svg>
  )
  return (
    <div>
      <p aria-hidden="true" className="mb-1.5 flex justify-between gap-4 text-caption text-ink-3">
        <span className="truncate">{first.label}</span>
        <span className="truncate">{second.label}</span>
      </p>
      <ul className="grid gap-1.5">
        {elements.map((element) => {
          const [a, b] = [first.chart.elements[element].count, second.chart.elements[element].count]
          return (
            <li key={element} className={elementClass[element]}>
              <span className="sr-only">
                {t('pair.elements.row', { element: nameOf(elementTerms[element], locale), first: first.label, second: second.label, a, b })}
              </span>
              <span aria-hidden="true" className="grid grid-cols-[1rem_1fr_4rem_1fr_1rem] items-center gap-1.5 text-small/5">
                <span className="text-right">{a}</span>
                {bar(a, false)}
                <span className="flex items-center justify-center gap-1.5">
                  <span className="text-element-text">
                    <ElementShape element={element} size={9} />
                  </span>
                  {nameOf(elementTerms[element], locale)}
                </span>
                {bar(b, true)}
                <span>{b}</span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
