/** `06:48` of `1992-03-14 06:47:54`: the nearest minute, within the day. */
export function clockOf(moment: string): string {
  const [hour = 0, minute = 0, second = 0] = moment.slice(11).split(':').map(Number)
  const minutes = Math.min(hour * 60 + minute + Math.round(second / 60), 24 * 60 - 1)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
