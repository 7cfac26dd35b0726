export { default } from '../messages/speaking-layout.tsx'
