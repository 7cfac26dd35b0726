'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Locale } from '#templates/client'
import { useMessages } from '../messages/messages-context.tsx'
import { Icon } from './line-icon.tsx'
import { Segmented } from './segmented.tsx'

export type Theme = 'light' | 'dark' | 'system'
const oneYearSeconds = 31_536_000

// The Cookie Store API is missing in Firefox; both values are from a fixed list.
function keep(name: 'locale' | 'theme', value: string) {
  // biome-ignore lint/suspicious/noDocumentCookie: see above.
  document.cookie = `${name}=${value}; path=/; max-age=${oneYearSeconds}; samesite=lax`
}

function show(theme: Theme) {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme')
  else document.documentElement.setAttribute('data-theme', theme)
  keep('theme', theme)
}

/** Names the other language in that language. The page is drawn anew around whatever was typed. */
export function LanguageButton() {
  const { locale } = useMessages()
  const router = useRouter()
  const other: Locale = locale === 'ko' ? 'en' : 'ko'
  return (
    <button
      type="button"
      lang={other}
      className="h-10 rounded-[10px] px-2 text-ui text-ink-2"
      onClick={() => {
        keep('locale', other)
        router.refresh()
      }}
    >
      {other === 'en' ? 'English' : '한국어'}
    </button>
  )
}

function isDark() {
  const chosen = document.documentElement.getAttribute('data-theme')
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}

export function ThemeButton() {
  const { t } = useMessages()
  const [dark, setDark] = useState(false)
  useEffect(() => setDark(isDark()), [])
  return (
    <button
      type="button"
      className="button-icon"
      aria-label={dark ? t('theme.to-light') : t('theme.to-dark')}
      onClick={() => {
        show(dark ? 'light' : 'dark')
        setDark(!dark)
      }}
    >
      <Icon name={dark ? 'sun' : 'moon'} />
    </button>
  )
}

export function ThemeChoice({ chosen }: { chosen: Theme }) {
  const { t } = useMessages()
  const [theme, setTheme] = useState(chosen)
  return (
    <Segmented
      name="theme"
      legend={t('settings.theme')}
      value={theme}
      options={[
        { value: 'system', label: t('theme.system') },
        { value: 'light', label: t('theme.light') },
        { value: 'dark', label: t('theme.dark') },
      ]}
      onChange={(value) => {
        setTheme(value)
        show(value)
      }}
    />
  )
}

export function LanguageChoice() {
  const { locale, t } = useMessages()
  const router = useRouter()
  return (
    <Segmented
      name="locale"
      legend={t('settings.language')}
      value={locale}
      options={[
        { value: 'ko', label: '한국어' },
        { value: 'en', label: 'English' },
      ]}
      onChange={(value) => {
        keep('locale', value)
        router.refresh()
      }}
    />
  )
}
