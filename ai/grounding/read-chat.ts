/** A chat message in small letters put as it is otherwise written: hes in his geng xu pillar rn. */
import { stemTerms } from '#engine/client'
import { anyOf, branchByEnglish, branchBySound, elementByEnglish, stemBySound, tenGodBySound } from './lexicon.ts'

const contractions: Readonly<Record<string, string>> = {
  im: "I'm",
  ive: "I've",
  hes: "he's",
  shes: "she's",
  youre: "you're",
  youve: "you've",
  thats: "that's",
  theres: "there's",
  isnt: "isn't",
  arent: "aren't",
  dont: "don't",
  doesnt: "doesn't",
  cant: "can't",
  wont: "won't",
  rn: 'right now',
  i: 'I',
}
const contracted = new RegExp(`(?<![\\w'’])(?:${anyOf(Object.keys(contractions))})(?![\\w'’])`, 'g')
const capital = (words: string) => words.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())

const stems = anyOf(stemBySound.keys())
const branches = anyOf(branchBySound.keys())
const pillar = new RegExp(`\\b(?:${stems})[ -](?:${branches})\\b(?= (?:luck|pillar|decade|cycle|hour|day|month|year)\\b)`, 'g')
const stemPair = new RegExp(`\\b(?:${stems})[ -](?:${stems})\\b(?= (?:combination|combo|clash|pair)\\b)`, 'g')
const branchPair = new RegExp(`\\b(?:${branches})[ -](?:${branches})\\b(?= (?:combination|combo|clash|pair|harm|punishment)\\b)`, 'g')
const ownElement = new RegExp(`\\b(?<stem>${stems})[ -](?<element>${anyOf(elementByEnglish.keys())})\\b`, 'g')
const polar = new RegExp(`\\b(?:yin|yang)[ -](?:${anyOf(elementByEnglish.keys())})\\b`, 'g')
/** my hour branch is a tiger */
const animal = new RegExp(
  `(?<=\\b(?:branch|animal|sign|stem)\\b[a-z ]{0,20} is (?:an? |the )?)(?:${anyOf([...branchByEnglish.keys()].map((name) => name.toLowerCase()))})\\b`,
  'g',
)
const gods = new RegExp(`\\b(?:${anyOf([...tenGodBySound.keys()].filter((name) => name.includes(' ')))})\\b`, 'g')

export function readChat(text: string): string {
  if (/[A-Z]/.test(text.replaceAll(/\bI\b/g, '')) || !/[a-z]/.test(text) || /[가-힣]/.test(text)) return text
  return text
    .replaceAll(contracted, (word) => contractions[word]!)
    .replaceAll(/\b(?:lol|lmao|ngl|tbh|haha|omg|fr)\b/g, ',')
    .replaceAll(pillar, capital)
    .replaceAll(stemPair, capital)
    .replaceAll(branchPair, capital)
    .replaceAll(ownElement, (words, stem: string, element: string) =>
      stemTerms[stemBySound.get(stem)!].element === elementByEnglish.get(element) ? capital(words) : words,
    )
    .replaceAll(polar, capital)
    .replaceAll(animal, capital)
    .replaceAll(gods, capital)
    .replaceAll(/\bcombo\b/g, 'combination')
    .replaceAll(/\b(?:are|is) (?:hooking|linking|pairing|teaming) up\b/g, 'form a combination')
}
