/** The browser face of the kernel. */
export { CubeError } from './errors.ts'
