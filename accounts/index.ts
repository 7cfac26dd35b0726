export { createOwnerLink, redeemOwnerLink } from './owner-link.ts'
export { type Person, personOf, type Role, startAnonymousSession } from './person.ts'
export { consentVersion, hasConsented, recordConsent } from './record-consent.ts'
