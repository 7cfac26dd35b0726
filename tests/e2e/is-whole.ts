/** `npm run test:whole` repeats what chance decides as often as the product promises; `npm test` a part of it, within its minutes. */
export const isWhole = process.env.TEST_WHOLE === '1'
