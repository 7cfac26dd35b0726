/** What a term means in plain words: Korean, English. */
export type Meaning = readonly [ko: string, en: string]
