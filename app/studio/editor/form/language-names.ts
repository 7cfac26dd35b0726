/** Each language by its own name. */
export const languageNames = { ko: '한국어', en: 'English' } as const
