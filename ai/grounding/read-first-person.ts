const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bI(?: am|['’]m)\b/g, 'you are'],
  [/\bI was\b/g, 'you were'],
  [/\bI['’]ve\b/g, "you've"],
  [/\bI\b(?!['’.])/g, 'you'],
  [/\bMy\b/g, 'Your'],
  [/\bmy\b/g, 'your'],
  [/\bme\b/g, 'you'],
]

/** What somebody says of a chart of their own, put as it would be told to them: my day stem, I was born. */
export function readFirstPerson(text: string): string {
  return spoken.reduce((read, [word, told]) => read.replaceAll(word, told), text)
}
