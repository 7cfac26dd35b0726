import { branchTerms, type DailyLuck, luckStageTerms, pillarHangul, stemTerms, tenGodTerms } from '#engine/client'
import { nameOf } from '../chart/words.ts'
import { LetterTile } from '../components/letter-tile.tsx'
import { Icon, type IconName } from '../components/line-icon.tsx'
import { nameOfRelation } from '../components/relation-words.ts'
import { TermChip } from '../components/term-link.tsx'
import { termPath } from '../glossary/term-path.ts'
import type { PageWords } from '../messages/read-page-messages.ts'
import { adviseDay } from './advise-day.ts'

/** One day: its pillar, one sentence, one thing to do and one to leave, each beside what it rests on. */
export function DayCard({ day, title, words }: { day: DailyLuck; title: string; words: PageWords }) {
  const { locale, t } = words
  const advice = adviseDay(day)
  const { ground } = advice.leave
  return (
    <section className="card">
      <h2 className="font-serif text-title">{title}</h2>
      <p className="mt-0.5 text-small text-ink-3">
        {t('today.of', { pillar: locale === 'ko' ? `${pillarHangul(day.pillar)}(${day.pillar})` : day.pillar })}
      </p>
      <div className="mt-4 flex items-center gap-4">
        <div className="grid w-34 flex-none grid-cols-2 gap-1.5">
          <LetterTile letter={day.stem} locale={locale} size="large" />
          <LetterTile letter={day.branch} locale={locale} size="large" />
        </div>
        <div className="min-w-0">
          <p className="font-serif text-title/6.5 text-pretty">{t(advice.headline)}</p>
          <p className="mt-1 text-small text-ink-2">
            {locale === 'ko' ? stemTerms[day.stem].hangul : day.stem} {nameOf(tenGodTerms[day.stemTenGod], locale)} ·{' '}
            {locale === 'ko' ? branchTerms[day.branch].hangul : day.branch} {nameOf(tenGodTerms[day.branchTenGod], locale)}
          </p>
        </div>
      </div>
      <dl className="mt-4 grid gap-3 border-t border-line pt-3.5">
        <Row icon="check" name={t('today.do')} text={t(advice.todo.text)}>
          <TermChip href={termPath('god', advice.todo.god)}>
            <span className="hanja" lang="ko-Hani">
              {day.stem}
            </span>
            {nameOf(tenGodTerms[advice.todo.god], locale)}
          </TermChip>
        </Row>
        <Row icon="minus" name={t('today.leave')} text={t(advice.leave.text)}>
          {'relation' in ground ? (
            <TermChip href={termPath('relation', ground.relation.kind)}>{nameOfRelation(ground.relation, locale)}</TermChip>
          ) : (
            <TermChip href={termPath('god', ground.god)}>
              <span className="hanja" lang="ko-Hani">
                {day.branch}
              </span>
              {nameOf(tenGodTerms[ground.god], locale)}
            </TermChip>
          )}
        </Row>
        <Row icon="clock" name={t('today.strength')} text={t(advice.strength)}>
          <TermChip href={termPath('stage', day.stage)}>{nameOf(luckStageTerms[day.stage], locale)}</TermChip>
        </Row>
      </dl>
    </section>
  )
}

function Row({ icon, name, text, children }: { icon: IconName; name: string; text: string; children: React.ReactNode }) {
  return (
    <div className="grid grid-cols-[18px_minmax(0,1fr)_auto] items-center gap-x-2.5">
      <dt className="contents">
        <span className="text-ink-2">
          <Icon name={icon} size={18} />
        </span>
        <span className="text-small font-semibold text-ink-2">{name}</span>
      </dt>
      <dd className="contents">
        {children}
        <span className="col-start-2 col-end-4 text-body-small">{text}</span>
      </dd>
    </div>
  )
}
