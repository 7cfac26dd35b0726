'use client'

import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

/** One sentence to agree to before anything about a birth is kept. */
export function ConsentBox({ checked, error, onChange }: { checked: boolean; error?: string; onChange: (checked: boolean) => void }) {
  const { t } = useMessages()
  return (
    <div>
      <label className="relative flex items-start gap-3">
        <input
          id="consent"
          type="checkbox"
          checked={checked}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? 'consent-error' : undefined}
          className="peer size-6 flex-none appearance-none rounded-[7px] shadow-[inset_0_0_0_1.5px_var(--line-strong)] checked:bg-accent-fill checked:shadow-none aria-invalid:shadow-[inset_0_0_0_2px_var(--ink)]"
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="pointer-events-none absolute top-1 left-1 hidden text-accent-on peer-checked:block">
          <Icon name="check" size={16} weight={2.4} />
        </span>
        <span className="text-ui/5.5 font-normal">
          <b className="font-semibold">{t('consent.title')}</b>
          <span className="block text-small text-ink-3">{t('consent.text')}</span>
        </span>
      </label>
      {error && (
        <p id="consent-error" className="mt-1 pl-9 text-small">
          {error}
        </p>
      )}
    </div>
  )
}
