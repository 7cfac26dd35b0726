/** Everybody is a reader; the others are given. A person may hold several. */
export const roles = ['reader', 'editor', 'reviewer', 'manager', 'admin'] as const
export type Role = (typeof roles)[number]

/** Who may do what: the one table. Several roles of a person add up. */
export const permissions = {
  'readings.use': ['reader', 'editor', 'reviewer', 'manager', 'admin'],
  'reports.answer': ['editor', 'reviewer', 'manager', 'admin'],
  'studio.open': ['editor', 'reviewer', 'manager', 'admin'],
  'templates.edit': ['editor', 'admin'],
  'templates.review': ['reviewer', 'admin'],
  'templates.publish': ['reviewer', 'manager', 'admin'],
  'experiments.read': ['editor', 'reviewer', 'manager', 'admin'],
  'experiments.change': ['manager', 'admin'],
  /** Starting what another wrote, and shipping it. */
  'experiments.review': ['reviewer', 'manager', 'admin'],
  'people.read': ['manager', 'admin'],
  'people.change': ['admin'],
  'keys.create': ['manager', 'admin'],
  'audit.read': ['manager', 'admin'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

export const permissionNames = Object.keys(permissions) as Permission[]

/** Everything that these roles allow together. */
export function permissionsOf(held: readonly Role[]): Permission[] {
  return permissionNames.filter((name) => permissions[name].some((role) => held.includes(role)))
}

/** Known roles in the order of the table, `reader` always among them; what is no role is dropped. */
export function rolesOf(names: readonly string[]): Role[] {
  return roles.filter((role) => role === 'reader' || names.includes(role))
}

/** Whoever asks: what their roles allow, and of that what their key was given, if they ask with one. */
export interface Permitted {
  roles: readonly Role[]
  /** Null: all that the roles allow. */
  scope: readonly Permission[] | null
}

export function mayDo({ roles: held, scope }: Permitted, permission: Permission): boolean {
  return (scope === null || scope.includes(permission)) && permissionsOf(held).includes(permission)
}
