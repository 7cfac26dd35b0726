/** What a role may allow in the studio. The names are those of accounts; whoever calls says which of them the person holds now. */
export const studioPermissions = ['studio.open', 'templates.edit', 'templates.review', 'templates.publish', 'audit.read'] as const
export type StudioPermission = (typeof studioPermissions)[number]

/** Who asks, and what they may do at this moment. Made anew for every call. */
export interface Actor {
  id: string
  may: readonly StudioPermission[]
}

export function mayIn(actor: Actor, permission: StudioPermission): boolean {
  return actor.may.includes(permission)
}
