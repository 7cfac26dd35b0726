export { korean as english } from '../ko/index.ts'
