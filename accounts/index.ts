export { createOwnerLink, redeemOwnerLink } from './owner-link.ts'
export { type Person, personOf, type Role, startAnonymousSession } from './person.ts'
export { type ConsentPurpose, consentVersion, hasConsented, recordConsent, withdrawConsent } from './record-consent.ts'
