import type { BrowserContext, Page } from 'playwright-core'

export const bornInSeoul = {
  date: '1992-03-14',
  time: '07:20',
  calendar: 'solar',
  leapMonth: false,
  sex: 'female',
  timeZone: 'Asia/Seoul',
  longitude: 126.978,
  preset: 'forceteller',
} as const

/** A page of a person who has consented and has a chart, in the language of the context. */
export async function beginInBrowser(context: BrowserContext, address: string): Promise<Page> {
  const headers = { origin: address }
  await context.request.post(`${address}/api/session`, { data: { consent: true }, headers })
  await context.request.post(`${address}/api/profiles`, { data: { label: 'Me', relation: 'self', birth: bornInSeoul, place: '서울' }, headers })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(address)
  return page
}

/** In the page: whether React has taken the composer over. Before, it keeps what is typed and does not hear Enter. */
export function composerHears(): boolean {
  return Object.keys(document.querySelector('textarea') ?? {}).some((key) => key.startsWith('__reactProps'))
}

/** Types a question into the composer and sends it with Enter, once the page hears it. */
export async function askInBrowser(page: Page, text: string): Promise<void> {
  const composer = page.getByRole('textbox', { name: /마음에 걸리는 일을 적어 보세요|what is on your mind/i })
  await composer.waitFor()
  await page.waitForFunction(composerHears)
  await composer.fill(text)
  await composer.press('Enter')
}
