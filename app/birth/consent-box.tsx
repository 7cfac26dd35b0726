'use client'

import { Icon } from '../components/line-icon.tsx'
import { useMessages } from '../messages/messages-context.tsx'

interface Props {
  checked: boolean
  error?: string
  onChange: (checked: boolean) => void
}

/** One sentence to agree to before anything about a birth is kept. */
export function ConsentBox(props: Props) {
  const { t } = useMessages()
  return <AgreementBox id="consent" title={t('consent.title')} text={t('consent.text')} {...props} />
}

/** A sentence to agree to, what follows from it, and why it is needed when it is missing. */
export function AgreementBox({ id, title, text, checked, error, onChange }: Props & { id: string; title: string; text?: string }) {
  return (
    <div>
      <label className="relative flex items-start gap-3">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
          className="peer size-6 flex-none appearance-none rounded-[7px] shadow-[inset_0_0_0_1.5px_var(--line-strong)] checked:bg-accent-fill checked:shadow-none aria-invalid:shadow-[inset_0_0_0_2px_var(--ink)]"
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className="pointer-events-none absolute top-1 left-1 hidden text-accent-on peer-checked:block">
          <Icon name="check" size={16} weight={2.4} />
        </span>
        <span className="text-ui/5.5 font-normal">
          <b className="font-semibold">{title}</b>
          {text && <span className="block text-small text-ink-3">{text}</span>}
        </span>
      </label>
      {error && (
        <p id={`${id}-error`} className="mt-1 pl-9 text-small">
          {error}
        </p>
      )}
    </div>
  )
}
