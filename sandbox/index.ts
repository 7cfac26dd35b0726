export { type FrameContent, frameDocument } from './frame-document.ts'
export { type FrameGrant, signFrameToken, verifyFrameToken } from './frame-token.ts'
export { hostContentSecurityPolicy } from './host-policy.ts'
export { readRuntime } from './read-runtime.ts'
