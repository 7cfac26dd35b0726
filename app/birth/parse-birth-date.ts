const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function iso(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Reads a date as people type it: `1992-03-14`, `1992.3.14`, `19920314`, `1992년 3월 14일`, `14 March 1992`, `March 14, 1992`.
 * Returns `YYYY-MM-DD`, or null when it is not (yet) a date. A day that its month lacks is left for the calendar to refuse.
 */
export function parseBirthDate(text: string): string | null {
  const typed = text.trim().toLowerCase()
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(typed)
  if (compact) return iso(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const separated = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?$/.exec(typed)
  if (separated) return iso(Number(separated[1]), Number(separated[2]), Number(separated[3]))
  const named = /^(?:(\d{1,2})\s+([a-z]{3})[a-z]*\.?|([a-z]{3})[a-z]*\.?\s+(\d{1,2})),?\s+(\d{4})$/.exec(typed)
  if (named) return iso(Number(named[5]), months.indexOf(named[2] ?? named[3] ?? '') + 1, Number(named[1] ?? named[4]))
  return null
}
