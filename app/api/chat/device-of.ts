/** What kind of device a browser says it runs on; null: it does not say. */
export function deviceOf(userAgent: string | null): 'phone' | 'tablet' | 'computer' | null {
  if (!userAgent) return null
  if (/iPad|Tablet|PlayBook|Android(?!.*Mobile)/iu.test(userAgent)) return 'tablet'
  if (/Mobi|iPhone|iPod/iu.test(userAgent)) return 'phone'
  return /Windows NT|Macintosh|X11|CrOS/iu.test(userAgent) ? 'computer' : null
}
