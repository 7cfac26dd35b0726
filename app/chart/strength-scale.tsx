import { branchTerms, type Chart, type Stem, stemTerms, strengthTerms, tenGodTerms } from '#engine/client'
import { nameOf, type Words } from './words.ts'

/** The score on its scale, with the range over the weightings we know, and what gives the points. */
export function StrengthScale({ chart, words }: { chart: Chart; words: Words }) {
  const { locale, t } = words
  const { strength } = chart
  const [low, high] = strength.range
  const grounds = (['seasonal', 'rooted', 'timely', 'supported'] as const).map((ground) => ({ ground, present: strength[ground] }))
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-serif text-verdict">{nameOf(strengthTerms[strength.level], locale)}</b>
        <span className="text-ui">{t('strength.score', { score: Math.round(strength.score) })}</span>
        <span className="tag tag-estimate">{t('estimate')}</span>
      </p>
      <div>
        <svg
          className="h-7 w-full overflow-visible"
          role="img"
          aria-label={t('strength.drawing', { score: Math.round(strength.score), low: Math.round(low), high: Math.round(high) })}
        >
          <line x1="0" x2="100%" y1="20" y2="20" className="stroke-line-strong" />
          {[0, 12.5, 25, 37.5, 50, 62.5, 75, 87.5, 100].map((step) => (
            <line key={step} x1={`${step}%`} x2={`${step}%`} y1="16" y2="24" className="stroke-line-strong" />
          ))}
          <line x1={`${low}%`} x2={`${high}%`} y1="8" y2="8" className="stroke-ink-2" strokeWidth="1.5" strokeDasharray="4 3" />
          <circle cx={`${strength.score}%`} cy="20" r="6" className="fill-accent" />
        </svg>
        <p className="flex justify-between text-caption text-ink-3">
          <span>{nameOf(strengthTerms['extremely-weak'], locale)}</span>
          <span>{t('strength.range', { low: Math.round(low), high: Math.round(high) })}</span>
          <span>{nameOf(strengthTerms['extremely-strong'], locale)}</span>
        </p>
      </div>
      <ul className="flex flex-wrap gap-1.5">
        {grounds.map(({ ground, present }) => (
          <li key={ground} className={`tag ${present ? 'bg-ink text-paper' : ''}`}>
            {t(`strength.${ground}`)} {present ? t('yes') : t('no')}
          </li>
        ))}
      </ul>
      <table className="w-full text-small/6.5">
        <caption className="pb-1 text-left text-caption text-ink-3">{t('strength.factors')}</caption>
        <tbody>
          {strength.factors.map((factor) => {
            const [position, part] = factor.place.split('.') as ['year' | 'month' | 'day' | 'hour', 'stem' | 'branch']
            const term = part === 'stem' ? stemTerms[factor.letter as Stem] : branchTerms[factor.letter as keyof typeof branchTerms]
            return (
              <tr key={factor.place} className="border-t border-line">
                <th scope="row" className="text-left font-medium whitespace-nowrap">
                  {t(`position.${position}`)} {t(`row.${part}`)}{' '}
                  <span className="hanja text-[0.9375rem]" lang="ko-Hani">
                    {factor.letter}
                  </span>
                  <span className="sr-only"> {term.hangul}</span>
                </th>
                <td className="px-2 text-ink-2">{nameOf(tenGodTerms[factor.tenGod], locale)}</td>
                <td className="text-right font-semibold">
                  {factor.points}
                  <span className="text-caption font-normal text-ink-3"> / {factor.maximum}</span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
