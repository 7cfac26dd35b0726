import { cookies } from 'next/headers'
import type { Theme } from '../components/preferences.tsx'

/** The cookie `theme`; the system decides unless the person did. */
export async function readTheme(): Promise<Theme> {
  const value = (await cookies()).get('theme')?.value
  return value === 'light' || value === 'dark' ? value : 'system'
}
