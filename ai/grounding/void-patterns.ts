/** Which branches are void (공망), and at which places. */

import { branches } from '#engine/client'
import { anyOf, branchByAnimal, branchByEnglish, branchByFullName, branchByHangul, branchBySound, capitalized, positionByKorean } from './lexicon.ts'
import type { Pattern } from './mention.ts'
import { copula, edge } from './word-edges.ts'

const branchByCapital = new Map([...branchBySound].map(([sound, branch]) => [capitalized(sound), branch]))
const branchWord = `(?:${anyOf([...branchByFullName.keys(), ...branchByHangul.keys(), ...branchByEnglish.keys(), ...branches])}|(?:${anyOf(branchByCapital.keys())})\\b|(?:${anyOf(branchByAnimal.keys())})(?=띠))`
function branchesIn(text: string): string {
  return [...text.replaceAll(/\([^)]*\)/g, '').matchAll(new RegExp(branchWord, 'g'))]
    .map(
      ([word]) =>
        branchByFullName.get(word) ??
        branchByHangul.get(word) ??
        branchByEnglish.get(word) ??
        branchByAnimal.get(word) ??
        branchByCapital.get(word) ??
        word,
    )
    .join('')
}
const branchList = `(?:(?:the )?${branchWord}(?:\\s?\\([^)]{1,4}\\))?(?: and | & |와|과|이랑|랑|하고|[·,\\s])*){1,2}`

export const voidPatterns: readonly Pattern[] = [
  {
    kind: 'void',
    pattern: new RegExp(
      `(?:공망|(?:비어 ?있는|빈) (?:글자|지지))(?:은|는|이|가|인|은 바로|에 드는 (?:지지|글자)는|에 해당하는 (?:지지|글자)는| 글자는| 글자가| 지지는| 지지가|:)?\\s?(?<letters>${branchList})(?=이[고며에라다지네]|예요|입니다|${copula}|로|라|래|랍|야|죠|네|에|[,.]|$)`,
      'g',
    ),
    read: ({ letters = '' }) => ({ value: branchesIn(letters) }),
  },
  {
    kind: 'void',
    pattern: new RegExp(`${edge}(?<letters>${branchList})(?:이|가|은|는|을|를)?\\s?(?:글자가 |모두 )?공망`, 'g'),
    read: ({ letters = '' }) => ({ value: branchesIn(letters) }),
  },
  {
    kind: 'void',
    pattern: new RegExp(
      `\\b(?:[Vv]oid(?: branches| pair)?|[Ee]mpty (?:branches|pair|letters)|[Ee]mptiness|[Gg]ongmang)(?: of your chart| for you| here)?(?: are| is|:| falls on| fall on| lies in|,|) (?:the )?(?<letters>${branchList})`,
      'g',
    ),
    read: ({ letters = '' }) => ({ value: branchesIn(letters) }),
  },
  {
    kind: 'void',
    pattern: new RegExp(`(?<letters>${branchList}) (?:are|is|as) (?:your |the )?(?:void|empty|공망)`, 'g'),
    read: ({ letters = '' }) => ({ value: branchesIn(letters) }),
  },
  {
    kind: 'void',
    pattern: /(?<place>[연년월일시])[지주](?:가|는|에|이|도)?\s?(?:바로 )?공망/g,
    read: ({ place = '' }) => ({ value: '', suffix: positionByKorean[place]! }),
  },
  {
    kind: 'void',
    pattern:
      /(?<place>year|month|day|hour) (?:branch|pillar) (?:is|falls (?:in|into|on)|sits in|stands in|lands in|is in)(?: the)? (?:void|emptiness|공망|empty)/gi,
    read: ({ place = '' }) => ({ value: '', suffix: place.toLowerCase() }),
  },
]
