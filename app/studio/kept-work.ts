const prefix = 'studio/'
/** Keys of before, which name nobody: what lies there can be given to no one. */
const namelessPrefix = 'heal7-studio-'

/** Where work that is not saved yet lies in a browser. The key names whose it is: it is never read, nor saved, in another person's name. */
export function keyOfWork(owner: string, kind: 'draft' | 'words', id: string): string {
  return `${prefix}${owner}/${kind}/${id}`
}

export function isWorkOfAnother(key: string, owner: string): boolean {
  return key.startsWith(namelessPrefix) || (key.startsWith(prefix) && !key.startsWith(`${prefix}${owner}/`))
}

/** Takes away what others, or nobody knows who, left in this browser. */
export function removeWorkOfOthers(owner: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (isWorkOfAnother(key, owner)) localStorage.removeItem(key)
  } catch {
    // A browser that refuses storage has kept nothing.
  }
}
