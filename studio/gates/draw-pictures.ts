/** What only a browser tells of a version: how it looks beside the one in service, how high it is, whether it fits and can be used by everyone. */
import type { Browser, Page } from 'playwright-core'
import { frameDocument } from '#sandbox'
import { type CompiledTemplate, type Locale, renderTemplate, type TemplateManifest } from '#templates'
import { frameWidths } from '#templates/client'
import { drawPreview } from '../editor/draw-preview.ts'
import { comparePictures, type PictureDifference } from './compare-pictures.ts'
import type { DrawnCell } from './draw-matrix.ts'
import { findOverflow } from './find-overflow.ts'
import { findViolations } from './find-violations.ts'
import { type FramePage, openFramePage, type Scheme, schemes } from './open-frame-page.ts'
import type { OrdinarySamples } from './read-samples.ts'

export type PictureWidth = (typeof pictureWidths)[number]
/** A narrow phone and a card on a desk; 390 looks as 358 does. */
export const pictureWidths = [320, 620] as const satisfies readonly (typeof frameWidths)[number][]

export interface PictureCell {
  chart: string
  locale: Locale
  scheme: Scheme
  width: PictureWidth
  heights: { before: number | null; after: number }
  /** Null: the pictures are the same, or there is nothing to compare with. */
  difference: PictureDifference | null
  /** PNG in base64; null where nothing differs, or where many others differ more. */
  before: string | null
  after: string | null
}

/** Something that keeps a component from fitting or from being used, and where it was seen. */
export interface SeenFault {
  rule: string
  what: string
  chart: string
  locale: Locale
  where: string
}

export interface PictureReport {
  cells: PictureCell[]
  faults: SeenFault[]
  /** What the ordinary samples take, to be held against the heights of the manifest; null where a language has none. */
  heights: { [language in Locale]: TemplateManifest['height'][language] | null }
}

export interface PicturesWanted {
  served: CompiledTemplate | null
  candidate: CompiledTemplate
  drawn: readonly DrawnCell[]
  samples: OrdinarySamples
  now: Date
}

/** So many charts are drawn as pictures: those in which most differs, the first ones among equals. */
const chartsDrawn = 3
/** The rules of accessibility look at the first of them: other charts are drawn with the same elements. */
const chartsChecked = 1
const picturesKept = 12

/** Pictures of both versions in both colours and widths, and the faults of this one with ordinary and with the longest texts. */
export async function drawPictures(browser: Browser, wanted: PicturesWanted): Promise<PictureReport> {
  const [ko, en] = await Promise.all([drawLanguage(browser, wanted, 'ko'), drawLanguage(browser, wanted, 'en')])
  return {
    cells: keepMostChanged([...ko.cells, ...en.cells]),
    faults: uniqueFaults([...ko.faults, ...en.faults]),
    heights: { ko: ko.heights, en: en.heights },
  }
}

interface LanguageReport {
  cells: PictureCell[]
  faults: SeenFault[]
  heights: TemplateManifest['height'][Locale] | null
}

async function drawLanguage(browser: Browser, { served, candidate, drawn, samples, now }: PicturesWanted, locale: Locale): Promise<LanguageReport> {
  const { css, manifest } = candidate
  // Loading a document with its type takes longer than all that is seen of it: one is loaded, and the drawings are put into it in turn.
  const frame = await openFramePage(browser, { bypassCSP: true })
  const blank = await frame.page.context().newPage()
  await frame.show(frameDocument({ title: manifest.title[locale], css, html: '', locale }), 'light')
  const report: LanguageReport = { cells: [], faults: [], heights: null }
  const chosen = chooseCells(drawn, locale)
  for (const [index, cell] of chosen.entries()) {
    const after = await shoot(frame, candidate, cell, cell.after!, { faults: report.faults, rules: index < chartsChecked })
    const isSame = served?.cssHash === candidate.cssHash && cell.before === cell.after
    const before = isSame ? after : served && cell.before !== null ? await shoot(frame, served, cell, cell.before) : null
    report.cells.push(...(await compareShots(blank, cell, before, after)))
  }
  const [first] = chosen
  if (first) await lookAtLongest(frame, candidate, first, now, report.faults)
  const slots = samples[locale]
  if (slots) {
    await frame.swap({ css, html: renderTemplate(candidate, slots, locale).html, locale })
    const [narrow, phone, desk] = frameWidths
    report.heights = { [narrow]: await frame.heightAt(narrow), [phone]: await frame.heightAt(phone), [desk]: await frame.heightAt(desk) }
  }
  await frame.page.context().close()
  return report
}

/** The cells of a language in which this version is drawn, the most changed first. */
function chooseCells(drawn: readonly DrawnCell[], locale: Locale): DrawnCell[] {
  const weight = ({ difference }: DrawnCell) => (difference ? difference.removed + difference.added : 0)
  return drawn
    .filter((cell) => cell.locale === locale && cell.after !== null)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, chartsDrawn)
}

type Shot = { scheme: Scheme; width: PictureWidth; png: string; height: number }
type Shown = Pick<DrawnCell, 'chart' | 'locale'>

/** Where faults are put down, and whether the rules of accessibility are asked. */
interface Looking {
  faults: SeenFault[]
  rules: boolean
}

/** Pictures in every colour and width; looking, also what does not fit or breaks a rule. */
async function shoot(frame: FramePage, template: CompiledTemplate, { chart, locale }: Shown, html: string, looking?: Looking): Promise<Shot[]> {
  await frame.swap({ css: template.css, html, locale })
  const shots: Shot[] = []
  for (const scheme of schemes) {
    await frame.turn(scheme)
    for (const width of pictureWidths) {
      const height = await frame.heightAt(width)
      looking?.faults.push(...(await overflowOf(frame.page, { chart, locale }, `${width} px`)))
      shots.push({ scheme, width, height, png: await takePicture(frame.page, width, height) })
    }
    if (looking?.rules) looking.faults.push(...(await violationsOf(frame.page, { chart, locale }, scheme)))
  }
  return shots
}

/** The view is as large as what is shown: a picture beyond it has the page laid out and drawn once more. */
async function takePicture(page: Page, width: number, height: number): Promise<string> {
  await page.setViewportSize({ width, height })
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  await session.detach()
  return data
}

async function compareShots(page: Page, { chart, locale }: Shown, before: readonly Shot[] | null, after: readonly Shot[]): Promise<PictureCell[]> {
  const cells: PictureCell[] = []
  for (const [index, { scheme, width, height, png }] of after.entries()) {
    const old = before?.[index] ?? null
    const difference = old && (await comparePictures(page, old.png, png))
    const kept = old === null || difference !== null
    cells.push({
      chart,
      locale,
      scheme,
      width,
      heights: { before: old?.height ?? null, after: height },
      difference,
      before: kept && old ? old.png : null,
      after: kept ? png : null,
    })
  }
  return cells
}

const filler: Record<Locale, string> = {
  ko: '서두르지 않고 끝까지 살피는 힘이 있어서 오래 걸리는 일에서 빛나요. ',
  en: 'You look at things patiently and to the end, which carries long undertakings. ',
}
const longestText = 400

/** The longest texts that the slots take, at 400 % zoom in both colours. */
async function lookAtLongest(frame: FramePage, template: CompiledTemplate, { chart, locale }: Shown, now: Date, faults: SeenFault[]): Promise<void> {
  const texts = Object.entries(template.manifest.slots).flatMap(([name, slot]) =>
    slot.type === 'text' ? [[name, filler[locale].repeat(longestText).slice(0, slot.maxLength)] as const] : [],
  )
  if (texts.length === 0) return
  const drawn = drawPreview(template, { chart, locale, texts: Object.fromEntries(texts), now })
  if (!drawn.ok) return
  await frame.swap({ css: template.css, html: drawn.html, locale })
  for (const width of pictureWidths) {
    await frame.heightAt(width)
    faults.push(...(await overflowOf(frame.page, { chart, locale }, `${width} px, longest texts`)))
  }
}

async function overflowOf(page: Page, shown: Shown, where: string): Promise<SeenFault[]> {
  return (await page.evaluate(findOverflow)).map((what) => ({ rule: 'overflow', what, ...shown, where }))
}

async function violationsOf(page: Page, shown: Shown, where: string): Promise<SeenFault[]> {
  return (await findViolations(page)).map(({ id, help, nodes }) => ({
    rule: `axe-${id}`,
    what: `${help}: ${(nodes[0]?.html ?? '').slice(0, 200)}`,
    ...shown,
    where,
  }))
}

function uniqueFaults(faults: readonly SeenFault[]): SeenFault[] {
  return [...new Map(faults.toReversed().map((fault) => [`${fault.rule} ${fault.what}`, fault])).values()].reverse()
}

/** Pictures are large: only those of the most changed cells stay. */
function keepMostChanged(cells: readonly PictureCell[]): PictureCell[] {
  const share = ({ difference }: PictureCell) => difference?.share ?? 0
  const kept = new Set(cells.toSorted((a, b) => share(b) - share(a)).slice(0, picturesKept))
  return cells.map((cell) => (kept.has(cell) ? cell : { ...cell, before: null, after: null }))
}
