/** Words that are found, and as what they are read. */
export type Rewriting = readonly [RegExp, string | ((...words: string[]) => string)]

export const rewrite = (text: string, rules: readonly Rewriting[]): string =>
  rules.reduce((read, [word, written]) => read.replace(word, written as string), text)
