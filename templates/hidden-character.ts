/** What nobody sees: controls, direction overrides, zero-width and private characters, halves of pairs, piles of combining marks. */
export const hiddenPattern = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|\p{M}{3}/u
