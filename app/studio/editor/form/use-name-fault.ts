'use client'

import { useStudioWords } from '../../components/studio-words.tsx'

/** Why a name cannot be given to a slot or a text beside others; null: it can. */
export function useNameFault(taken: readonly string[]): (name: string) => string | null {
  const { t } = useStudioWords()
  return (name) => {
    if (!/^[a-zA-Z][\w-]{0,39}$/.test(name) || name === 't') return t('form.fault.name')
    return taken.includes(name) ? t('form.fault.taken') : null
  }
}
