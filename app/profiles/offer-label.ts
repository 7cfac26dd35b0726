/** A name for somebody who shall have none: the relation and the first number that is free, 친구 1. */
export function offerLabel(relation: string, taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`${relation} ${number}`)) number += 1
  return `${relation} ${number}`
}
