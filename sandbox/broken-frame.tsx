const words = {
  ko: {
    failed: (title: string) => `${title}${endsInConsonant(title) ? '을' : '를'} 그리지 못했어요`,
    safe: '사주와 풀이는 그대로예요. 같은 내용을 글로 적었어요.',
    again: '다시 그리기',
  },
  en: {
    failed: (title: string) => `${title} could not be drawn`,
    safe: 'Your chart and the reading are unchanged. Here is this part in words.',
    again: 'Draw again',
  },
}

/** Says what failed and what is safe, gives the component in words, and offers to draw it again. */
export function BrokenFrame({ title, summary, locale, onAgain }: { title: string; summary: string; locale: 'ko' | 'en'; onAgain: () => void }) {
  const text = words[locale]
  return (
    <section role="status" className="rounded-card border border-line bg-surface p-4 shadow-card">
      <div className="flex gap-3">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="mt-0.5 size-5 flex-none fill-none stroke-ink-2 stroke-[1.6]"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <path d="m2 2 20 20M10.4 10.4a2 2 0 1 1-2.8-2.8M13.5 13.5 6 21M18 12l3 3M3.6 3.6A2 2 0 0 0 3 5v14a2 2 0 0 0 2 2h14a2 2 0 0 0 1.4-.6M21 15V5a2 2 0 0 0-2-2H9" />
        </svg>
        <div>
          <p className="text-body-small font-[650] text-ink">{text.failed(title)}</p>
          <p className="mt-0.5 text-ui text-ink-2">{text.safe}</p>
        </div>
      </div>
      <p className="mt-3.5 border-t border-line pt-3 text-body-small whitespace-pre-line text-ink">{summary}</p>
      <button type="button" onClick={onAgain} className="mt-3.5 h-9 rounded-[10px] bg-accent-fill px-3.5 text-ui font-semibold text-accent-on">
        {text.again}
      </button>
    </section>
  )
}

/** Whether the last hangul syllable closes with a consonant, which chooses 을 over 를. */
function endsInConsonant(text: string): boolean {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xac00 && last <= 0xd7a3 && (last - 0xac00) % 28 !== 0
}
