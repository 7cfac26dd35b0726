/**
 * Builds public/fonts from the two type families in node_modules; does nothing while they are up to date.
 *
 *   ganji.ttf      Noto Serif KR, the hanja that occur in this project
 *   serif.ttf      Noto Serif KR, the 2,350 syllables of KS X 1001 and Latin
 *   sans.ttf       Pretendard, weights 400 to 700, the same syllables, Latin and signs
 *   sans-rest.ttf  Pretendard, the other hangul syllables, for documents alone
 *
 * What browsers ask for lies beside it as `.ttf.br`: compressed for the line and not, as WOFF2 is, for every document that uses it.
 * Each frame is handed the bytes and would decode them anew, 24 to 32 ms of its processor instead of 7.
 *
 * The serif is one weight (600): it is used for hanja and titles only, and one weight is half the size.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { mergeFonts } from './merge-fonts.mjs'

const require = createRequire(import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const output = join(root, 'public/fonts')
const serifFolder = join(root, 'node_modules/@fontsource-variable/noto-serif-kr')
const sansFolder = join(root, 'node_modules/pretendard')
const textFolders = ['ai', 'app', 'docs', 'engine', 'legacy', 'readings', 'studio', 'templates']

/** Hanja that a reading may need and no source file spells out: names of the field, sound elements, seasons, dates, five virtues. */
const fieldHanja = `
四柱八字命理推命干支天干地支六十甲子萬年曆陰陽五行相生相剋大運歲運月運日運時運年月日時柱
日主日干月令通根透干得令得地得勢得時身强身弱格局用神喜神忌神仇神閑神調候抑扶通關病藥從格
比劫食傷財官印星正偏祿刃貴人神煞空亡三才宮合刑沖破害怨嗔鬼門元辰驛馬桃花華蓋
海中金爐中火大林木路傍土劍鋒金山頭火澗下水城頭土白蠟金楊柳木井泉水屋上土霹靂火松柏木長流水
砂中金山下火平地木壁上土金箔金覆燈火天河水大驛土釵釧金桑柘木大溪水沙中土天上火石榴木大海水
立春雨水驚蟄春分淸明穀雨立夏小滿芒種夏至小暑大暑立秋處暑白露秋分寒露霜降立冬小雪大雪冬至小寒大寒
仁義禮智信東西南北中央左右上下前後內外一二三四五六七八九十百千萬零閏初旬朔望
男女父母兄弟夫妻子孫官職財物學業健康事業婚姻戀愛移動試驗合格紫微斗數周易風水作名姓氏字音
`

const syllables = ksSyllables()
const latin = range(0x20, 0x7e) + range(0xa0, 0xff)
const signs = [range(0x2010, 0x2027), range(0x2030, 0x203b), range(0x3000, 0x3015), range(0x3131, 0x318e), '€₩™℃№←↑→↓↔−×÷±≈≠≤≥∞△▲▽▼○●□■◇◆☆★'].join('')
const otherSyllables = [...range(0xac00, 0xd7a3)].filter((syllable) => !syllables.includes(syllable)).join('')
const hanja = projectHanja()

const stamp = createHash('sha256')
  .update([import.meta.url, './merge-fonts.mjs'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join('\n'))
  .update([serifFolder, sansFolder].map((folder) => readFileSync(join(folder, 'package.json'), 'utf8')).join('\n'))
  .update(hanja)
  .digest('hex')
const stampFile = join(output, 'stamp')
const served = ['ganji', 'serif', 'sans']
const files = [...served, 'sans-rest'].map((name) => `${name}.ttf`).concat(served.map((name) => `${name}.ttf.br`))
const fresh = files.every((file) => existsSync(join(output, file))) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp

if (!fresh) {
  const subsetFont = require('subset-font')

  const serifOf = async (text) => {
    const parts = []
    for (const { file, characters } of serifSources(text)) {
      const variable = readFileSync(join(serifFolder, 'files', file))
      parts.push(
        await subsetFont(variable, characters, { targetFormat: 'sfnt', variationAxes: { wght: 600 }, keepFeatures: ['kern', 'liga', 'locl'] }),
      )
    }
    return subsetFont(mergeFonts(parts), text, { targetFormat: 'truetype' })
  }
  const sans = readFileSync(join(sansFolder, 'dist/public/variable/PretendardVariable.ttf'))
  const sansOf = (text) =>
    subsetFont(sans, text, {
      targetFormat: 'truetype',
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures: ['calt', 'ccmp', 'kern', 'locl', 'mark', 'mkmk', 'ss05', 'tnum'],
    })

  const fonts = {
    ganji: await serifOf(hanja),
    serif: await serifOf(latin + signs + syllables),
    sans: await sansOf(latin + signs + syllables),
    'sans-rest': await sansOf(otherSyllables),
  }
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output, { recursive: true })
  for (const [name, bytes] of Object.entries(fonts)) writeFileSync(join(output, `${name}.ttf`), bytes)
  for (const name of served) writeFileSync(join(output, `${name}.ttf.br`), brotliCompressSync(fonts[name]))
  copyFileSync(join(serifFolder, 'LICENSE'), join(output, 'LICENSE-noto-serif-kr.txt'))
  copyFileSync(join(sansFolder, 'dist/LICENSE.txt'), join(output, 'LICENSE-pretendard.txt'))
  writeFileSync(stampFile, stamp)
}

/** The 2,350 hangul syllables of KS X 1001, in the order of the standard. */
function ksSyllables() {
  const decoder = new TextDecoder('euc-kr')
  let text = ''
  for (let row = 0xb0; row <= 0xc8; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) text += decoder.decode(new Uint8Array([row, cell]))
  return text
}

function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index))
}

/** Every ideograph that the project's own files spell, and those of the field. */
function projectHanja() {
  let text = fieldHanja
  const read = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!['node_modules', 'target', 'generated', 'data'].includes(entry.name)) read(path)
      } else if (/\.(ts|tsx|md|hbs|rs)$/.test(entry.name) || (path.includes('library') && entry.name.endsWith('.json')))
        text += readFileSync(path, 'utf8')
    }
  }
  for (const folder of textFolders) if (existsSync(join(root, folder))) read(join(root, folder))
  return [...new Set(text.match(/\p{Script=Han}/gu))].sort().join('')
}

/** Which files of the family hold which of these characters; Latin first. */
function serifSources(text) {
  const wanted = new Set(text)
  const ranges = Object.entries(JSON.parse(readFileSync(join(serifFolder, 'unicode.json'), 'utf8')))
  const sources = []
  for (const [name, list] of ranges) {
    let characters = ''
    for (const [, first, last] of list.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi))
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last ?? first, 16); code++) {
        const character = String.fromCodePoint(code)
        if (wanted.delete(character)) characters += character
      }
    if (characters) sources.push({ file: `noto-serif-kr-${name.replace(/\W/g, '')}-wght-normal.woff2`, characters })
  }
  return sources.sort((a, b) => Number(b.file.includes('-latin-wght')) - Number(a.file.includes('-latin-wght')))
}
