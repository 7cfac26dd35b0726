export { findViolations } from '../studio/gates/find-violations.ts'
