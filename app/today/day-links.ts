/** The address of a day for a profile. */
export function dayPath(profile: string, day: string): string {
  return `/today?profile=${profile}&day=${day}`
}
