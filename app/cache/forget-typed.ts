/** What somebody typed and had not sent yet, and what is to be told of what they saw: bound to nobody by its name. */
const unbound = /^(composer|asking|events|birth-draft|profile-draft|account-email)(\/|$)/
/** Also what editors and managers have not saved: it may wait for them until somebody else comes. */
const waiting = /^(studio|experiment-form)\//

/** Takes it out of this browser. `another`: somebody else is here now; otherwise nobody is. */
export function forgetTyped(storage: Storage, who: 'another' | 'nobody'): void {
  for (const name of Object.keys(storage)) if (unbound.test(name) || (who === 'another' && waiting.test(name))) storage.removeItem(name)
}
