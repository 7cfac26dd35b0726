import type { Page } from 'playwright-core'

export interface PictureDifference {
  /** Of all pixels of the larger picture, 0 to 1. */
  share: number
  /** Around everything that differs, in pixels from the upper left. */
  box: { x: number; y: number; width: number; height: number }
}

/** Two PNG in base64, compared in a page of the browser, which reads them anyway. Null: no pixel differs. */
export async function comparePictures(page: Page, before: string, after: string): Promise<PictureDifference | null> {
  return before === after ? null : page.evaluate(comparePixels, [before, after] as const)
}

/** Runs in the page. Differences that no eye sees (the smoothing of letters) do not count. */
async function comparePixels([before, after]: readonly [string, string]): Promise<PictureDifference | null> {
  const seen = 24
  const open = (base64: string) =>
    createImageBitmap(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], { type: 'image/png' }))
  const images = [await open(before), await open(after)]
  const [width, height] = [Math.max(...images.map((image) => image.width)), Math.max(...images.map((image) => image.height))]
  const [was, is] = images.map((image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, width, height).data
  }) as [Uint8ClampedArray, Uint8ClampedArray]
  const [wasWhole, isWhole] = [new Uint32Array(was.buffer), new Uint32Array(is.buffer)]
  const differsBy = (at: number) => Math.max(...[0, 1, 2, 3].map((channel) => Math.abs(was[at + channel]! - is[at + channel]!)))
  let [count, left, top, right, bottom] = [0, width, height, 0, 0]
  for (let pixel = 0; pixel < wasWhole.length; pixel++) {
    if (wasWhole[pixel] === isWhole[pixel] || differsBy(pixel * 4) <= seen) continue
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    count += 1
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
  }
  return count === 0 ? null : { share: count / (width * height), box: { x: left, y: top, width: right - left, height: bottom - top } }
}
