/** More speaks for the day than against it, and nothing rules it out; only such a day is called good. */
export function isGoodDay({ excluded, score }: { readonly excluded: boolean; readonly score: number }): boolean {
  return !excluded && score > 0
}
