'use client'
/** The browser face of the sandbox. */
export { ComponentBoundary } from './component-boundary.tsx'
export { ComponentFrame, type ComponentFrameProps } from './component-frame.tsx'
export type { ActionRequest } from './frame-message.ts'
export { SwappingFrame } from './swapping-frame.tsx'
export { WarmFrame } from './warm-frame.tsx'
