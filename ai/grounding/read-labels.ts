import { branches, relationTerms, stems } from '#engine/client'
import { anyOf, branchByFullName, branchByHangul, relationSuffixes, stemByFullName, stemByHangul } from './lexicon.ts'

const space = '[^\\S\\n]{0,3}'
const mark = `${space}[:：—–]${space}`
const places = '[연년월일시][간지주](?:\\((?:[年月日時][干支柱])\\))?'
const kinds = '십성|십신|육친|십이운성|12운성|운성|지장간|장간|납음오행|납음|오행'
const seat = `(?<place>${places})`
const kind = `(?<kind>${kinds})(?:\\([\\u4e00-\\u9fff]+\\))?`

/** 십이운성 — 일지: 묘, 지장간(일지): 을목, 연간 십성: 정관, 일지: 십성 정관. */
const koreanLabels = [
  new RegExp(`(?<![가-힣])${kind}${mark}${seat}${mark}`, 'g'),
  new RegExp(`(?<![가-힣])${kind}\\(${seat}\\)(?:${mark}|(?:은|는|이|가)?${space})`, 'g'),
  new RegExp(`(?<![가-힣])${seat}(?:의)?${space}${kind}${mark}`, 'g'),
  new RegExp(`(?<![가-힣])${seat}${mark}${kind}${space}`, 'g'),
]

const seats = '(?<place>(?:year|month|day|hour) (?:branch|stem|pillar))'
const matters = '(?<kind>twelve[- ]stages?|(?:life )?stage|ten[- ]gods?|na[- ]?yin|hidden stems?)'
/** Hour branch, twelve stages: Birth; Ten god — year stem: Direct Officer. */
const englishLabels = [
  new RegExp(`\\b${seats}(?:,|${mark}|(?:['’]s)?)${space}${matters}${mark}`, 'gi'),
  new RegExp(`\\b${matters}(?:,|${mark}|${space}\\()${space}${seats}\\)?${mark}`, 'gi'),
]

/** 해(害): 일지–시지; Clash: year branch – day branch. */
const pairLabel = new RegExp(
  `(?<![가-힣])(?<name>(?:${anyOf(relationSuffixes.map(({ hangul }) => hangul))})(?:\\([\\u4e00-\\u9fff]+\\))?)${mark}(?<a>${places})\\s?[–—·,~-]\\s?(?<b>${places})`,
  'g',
)
const letterWord = `(?:[${[...stems, ...branches].join('')}]|${anyOf([...stemByFullName.keys(), ...branchByFullName.keys(), ...stemByHangul.keys(), ...branchByHangul.keys()])})(?:\\([^)]{1,3}\\))?`
/** 월지 묘와 일지 술: 형(刑); 年支 亥 ↔ 時支 巳, 충. */
const letterLabel = new RegExp(
  `(?<![가-힣])(?<a>${places} ?${letterWord})(?:(?:와|과|하고|랑)${space}|\\s?[–—·,~↔&/-]\\s?)(?<b>${places} ?${letterWord})(?:${mark}|,\\s?|\\s?→\\s?)(?=(?:${anyOf(relationSuffixes.map(({ hangul }) => hangul))})(?:[ (.,]|$))`,
  'g',
)
const englishSeat = '(?:year|month|day|hour) (?:branch|stem|pillar)'
const englishPairLabel = new RegExp(
  `\\b(?<name>${anyOf(Object.values(relationTerms).map(({ english }) => english))})${mark}(?:the )?(?<a>${englishSeat})(?: and |\\s?[–—·,&/-]\\s?)(?:the )?(?<b>${englishSeat})`,
  'gi',
)

/** Twelve stages: year Peak, month Nurture. */
const stageList = /\btwelve stages?[:—–][^.\n]*/gi

const englishOf = (place: string, matter: string) => {
  const seat = place.toLowerCase()
  if (/stage/i.test(matter)) return `The ${seat} stage is `
  if (/hidden/i.test(matter)) return `Hidden in the ${seat}: `
  return `The ${seat} ${matter.toLowerCase().replace(/s$/, '')} is `
}

/** Text in which a label of a report reads as the sentence that it stands for, whatever the order of its parts. */
export function readLabels(text: string): string {
  let read = text
  for (const label of koreanLabels)
    read = read.replaceAll(label, (...match) => {
      const groups = match.at(-1) as { place: string; kind: string }
      return `${groups.place}의 ${groups.kind}은 `
    })
  for (const label of englishLabels)
    read = read.replaceAll(label, (...match) => {
      const groups = match.at(-1) as { place: string; kind: string }
      return englishOf(groups.place, groups.kind)
    })
  return read
    .replaceAll(stageList, (list) => list.replaceAll(/\b(year|month|day|hour) (?=[A-Z])/gi, '$1 branch stage is '))
    .replaceAll(/([목화토금수木火土金水]|\b(?:Wood|Fire|Earth|Metal|Water)) ?\((\d)\)/g, '$1 $2,')
    .replaceAll(letterLabel, '$<a>와 $<b>는 ')
    .replaceAll(pairLabel, '$<a>와 $<b>는 $<name>')
    .replaceAll(englishPairLabel, '$<name> between the $<a> and the $<b>')
    .replaceAll(new RegExp(`(?<=[가-힣)])${mark}(?=없[음다]|부재|결[핍여])`, 'g'), '은 ')
    .replaceAll(new RegExp(`(?<=공망|격국|납음|대운수|용신)${mark}`, 'g'), ': ')
    .replaceAll(/(?<=\b(?:begins?|starts?|start) at): (?=\d)/gi, ' ')
    .replaceAll(new RegExp(`${space}(?:소재지?|위치)${mark}(?=${places})`, 'g'), '은 ')
    .replaceAll(new RegExp(`신강[·/,]?${space}신약${space}(?:판정|판단|여부)(?:은|는|${mark})${space}`, 'g'), '일간의 강약은 ')
}
