export { type FramePage, openFramePage, type Scheme } from '../studio/gates/open-frame-page.ts'
