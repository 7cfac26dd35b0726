/** The browser face of accounts: roles and what they allow, what a password needs. No I/O. */

export type { KeyView } from './api-keys.ts'
export { type PasswordFlaw, passwordFlaw, passwordLength } from './check-password.ts'
export { mayDo, type Permission, permissionNames, permissions, permissionsOf, type Role, roles } from './permissions.ts'
export type { SessionView } from './sessions.ts'
