import type { IconName } from './line-icon.tsx'

/** The pages beside the conversation, in the order in which one meets them. */
export const pageLinks = [
  { page: 'today', path: '/today', icon: 'sun', ofProfile: true },
  { page: 'chart', path: '/chart', icon: 'chart', ofProfile: true },
  { page: 'calendar', path: '/calendar', icon: 'calendar', ofProfile: true },
  { page: 'compatibility', path: '/compatibility', icon: 'pair', ofProfile: true },
  { page: 'dates', path: '/dates', icon: 'check', ofProfile: true },
  { page: 'why', path: '/why', icon: 'clock', ofProfile: true },
  { page: 'glossary', path: '/glossary', icon: 'book', ofProfile: false },
  { page: 'profiles', path: '/profiles', icon: 'people', ofProfile: false },
] as const satisfies readonly { page: string; path: string; icon: IconName; ofProfile: boolean }[]

export type PageName = (typeof pageLinks)[number]['page']

/** The address of a page for a profile. */
export function addressOf({ path, ofProfile }: { path: string; ofProfile: boolean }, profile: string | null): string {
  return ofProfile && profile ? `${path}?profile=${profile}` : path
}
