'use client'

import { type HTMLInputAutoCompleteAttribute, useState } from 'react'
import { Field } from '../birth/field.tsx'
import { useMessages } from '../messages/messages-context.tsx'

interface Props {
  id: string
  label: string
  hint?: string
  error?: string
  value: string
  autoComplete: HTMLInputAutoCompleteAttribute
  onChange: (value: string) => void
}

export function TextField({
  type = 'text',
  placeholder,
  maxLength,
  ...props
}: Props & { type?: 'text' | 'email'; placeholder?: string; maxLength?: number }) {
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error}>
      <Input {...props} type={type} placeholder={placeholder} maxLength={maxLength} />
    </Field>
  )
}

/** A password can be looked at while it is typed: better than typing it twice. */
export function PasswordField(props: Props) {
  const { t } = useMessages()
  const [shown, setShown] = useState(false)
  return (
    <Field
      id={props.id}
      label={props.label}
      hint={props.hint}
      error={props.error}
      aside={
        <button type="button" className="link px-1" aria-pressed={shown} aria-controls={props.id} onClick={() => setShown(!shown)}>
          {shown ? t('account.password.hide') : t('account.password.show')}
        </button>
      }
    >
      <Input {...props} type={shown ? 'text' : 'password'} />
    </Field>
  )
}

function Input({
  id,
  type,
  value,
  error,
  autoComplete,
  placeholder,
  maxLength,
  onChange,
}: Props & { type: 'text' | 'email' | 'password'; placeholder?: string; maxLength?: number }) {
  return (
    <input
      id={id}
      type={type}
      // An e-mail keyboard without the browser's own message, which would hide ours.
      inputMode={type === 'email' ? 'email' : undefined}
      autoCapitalize={type === 'text' ? undefined : 'none'}
      spellCheck={type === 'text' ? undefined : false}
      autoComplete={autoComplete}
      placeholder={placeholder}
      maxLength={maxLength}
      value={value}
      aria-invalid={Boolean(error)}
      aria-describedby={error ? `${id}-error` : undefined}
      className="control h-11.5 w-full px-3.5"
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
