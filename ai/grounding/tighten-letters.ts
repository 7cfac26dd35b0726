import { plainText } from '../plain-text.ts'
import { anyOf, branchByHangul, levelByHangul, starByHangul, stemByFullName, stemByHangul, tenGodByHangul } from './lexicon.ts'

const spaced = (name: string) => [...name].join(' ')
const stem = anyOf(stemByHangul.keys())
const branch = anyOf(branchByHangul.keys())
const end = '(?=[이가은는을를의와과에로도인라입예,.()]|\\s|$)'
const placeWords = ['일간', '월간', '년간', '연간', '일지', '월지', '년지', '연지', '시지', '일주', '월주', '년주', '연주', '시주', '대운', '공망']
const terms = new RegExp(
  `(?<![가-힣])(?:${anyOf([...tenGodByHangul.keys(), ...starByHangul.keys(), ...levelByHangul.keys(), ...stemByFullName.keys(), ...placeWords].map(spaced))})${end}`,
  'g',
)
const pair = new RegExp(`(?<![가-힣])(${stem}) (${branch})(?=\\s?(?:${anyOf(placeWords)}|일 주|월 주|년 주|시 주|대 운|년(?![가-힣])))`, 'g')
const squeeze = (written: string) => written.replaceAll(' ', '')

/** Text as it is checked: unseen characters gone, and letters of one term that were set apart (병 화 일 간) together again. */
export function tightenLetters(text: string): string {
  return plainText(text)
    .replaceAll(/[ \u00a0]+/g, ' ')
    .replaceAll(terms, squeeze)
    .replaceAll(pair, squeeze)
}
