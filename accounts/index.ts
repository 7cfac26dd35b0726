export { issueToken, type TokenResult } from './access-token.ts'
export { type AccountView, accountOf, renamePerson } from './account-of.ts'
export { createKey, keyInputSchema, listKeys, revokeKey } from './api-keys.ts'
export { applyRetention, type RetentionResult } from './apply-retention.ts'
export { bearerOf, callerOf } from './caller.ts'
export { changePassword, requestEmailChange } from './change-credentials.ts'
export { changeRoles, type RoleChangeResult } from './change-roles.ts'
export * from './client.ts'
export { addressHeader, clientAddress, networkOf } from './client-address.ts'
export { type ConfirmResult, confirmLink } from './confirm-link.ts'
export { emailSchema } from './email.ts'
export { erasePerson } from './erase-person.ts'
export { exportPerson, exportVersion } from './export-person.ts'
export { nameSchema, printable } from './name.ts'
export { createOwnerLink, ownerLinkHolds, redeemOwnerLink } from './owner-link.ts'
export { managePeople, type PeopleAnswer, type PeopleRequest, type PersonRow, peopleRequestSchema } from './people.ts'
export { peopleWhoMay } from './people-who-may.ts'
export { forgetSessionCookies, type Person, personOf, refreshSession, requirePermission, startAnonymousSession } from './person.ts'
export { publicAddress } from './public-address.ts'
export {
  type ConsentPurpose,
  type ConsentView,
  consentVersion,
  hasConsented,
  listConsents,
  recordConsent,
  withdrawConsent,
} from './record-consent.ts'
export { requestPasswordReset, resetPassword } from './reset-password.ts'
export {
  decideRoles,
  findPeople,
  type PeoplePage,
  type RoleChangeView,
  type RoleDecision,
  readRoleChanges,
  roleDecisionSchema,
} from './role-board.ts'
export { lettersSettled, letterWay } from './send-letter.ts'
export { endSessions, listSessions } from './sessions.ts'
export { type SignInResult, signIn } from './sign-in.ts'
export { requestSignUp } from './sign-up.ts'
export { countLetter, countPasswordTry, countTry, forgiveTries, type Throttled } from './throttle.ts'
