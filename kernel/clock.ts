/** Where time enters; everything below takes it as an argument. */
export function now(): Date {
  return new Date()
}
