/** Chromium and Firefox behind one driver, each with a log of the host names that its resolver was asked for. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

export interface FrameBrowser {
  browser: Browser
  /** The value of an expression in the frame of a page whose address ends so. */
  evaluateIn(page: Page, path: string, expression: string): Promise<unknown>
  /** Ends the browser and gives the names below `.sink.test` that reached its network stack, without that ending. */
  close(): Promise<Set<string>>
}

const places: Record<BrowserName, (string | undefined)[]> = {
  chromium: [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
}
const variables: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }

/** Opens a browser of this machine. Throws where there is none: these tests are never skipped. */
export async function openFrameBrowser(name: BrowserName): Promise<FrameBrowser> {
  const executablePath = places[name].find((path): path is string => path !== undefined && existsSync(path))
  if (!executablePath) throw new Error(`No ${name} found; npm test installs one, or name it with ${variables[name]}.`)
  const folder = mkdtempSync(join(tmpdir(), 'heal7-frames-'))
  const { end, ...started } = await (name === 'firefox' ? startFirefox : startChromium)(executablePath, folder)
  return {
    ...started,
    async close() {
      await end()
      const logs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
      const text = logs.map((entry) => readFileSync(join(folder, entry.name), 'utf8')).join('\n')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      if (text === '') throw new Error(`${name} wrote no log of its network.`)
      return new Set([...text.matchAll(/([a-z0-9-]+)\.sink\.test/g)].map(([, label]) => label!))
    },
  }
}

interface Started extends Pick<FrameBrowser, 'browser' | 'evaluateIn'> {
  end(): Promise<void>
}

async function startChromium(executablePath: string, folder: string): Promise<Started> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-component-update',
      // As in a Chromium that people start; the driver's own flags put sandboxed frames back into the host's process.
      '--site-per-process',
      '--enable-features=IsolateSandboxedIframes',
      `--log-net-log=${join(folder, 'network')}`,
    ],
  })
  return { browser, evaluateIn: evaluateInTarget, end: () => browser.close() }
}

/** Asks Chromium itself: on a busy machine the driver loses a frame on its way into a process of its own. */
async function evaluateInTarget(page: Page, path: string, expression: string): Promise<unknown> {
  const session = await page.createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const target = targetInfos.find(({ type, url }) => type === 'iframe' && url.endsWith(path))
  if (!target) throw new Error(`No frame ${path}.`)
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: true })
  const { result, exceptionDetails } = await session.connection()!.session(sessionId)!.send('Runtime.evaluate', { expression, returnByValue: true })
  await session.detach()
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

async function evaluateInFrame(page: Page, path: string, expression: string): Promise<unknown> {
  const frame = page.frames().find((known) => known.url().endsWith(path))
  if (!frame) throw new Error(`No frame ${path}.`)
  return frame.evaluate(expression)
}

const firefoxPreferences = {
  'media.peerconnection.ice.loopback': true,
  // As in a Firefox that people start: a process for each site. The driver's own launcher and the recommended preferences put all into one.
  'fission.webContentIsolationStrategy': 1,
  'remote.prefs.recommended': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,none',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

async function startFirefox(executablePath: string, folder: string): Promise<Started> {
  const profile = join(folder, 'profile')
  mkdirSync(profile)
  const lines = Object.entries(firefoxPreferences).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const running = spawn(executablePath, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'], {
    env: { ...process.env, MOZ_LOG: 'nsHostResolver:5,sync', MOZ_LOG_FILE: join(folder, 'network') },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const browserWSEndpoint = `${await addressOf(running)}/session`
  const browser = await puppeteer.connect({ browserWSEndpoint, protocol: 'webDriverBiDi' })
  return {
    browser,
    evaluateIn: evaluateInFrame,
    async end() {
      const ended = once(running, 'exit')
      await browser.close()
      await ended
    },
  }
}

/** The address that Firefox says it listens on. Throws where it ends before. */
async function addressOf(running: ChildProcess): Promise<string> {
  let told = ''
  for await (const chunk of running.stderr!) {
    told += chunk
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(told)?.[1]
    if (address) return address
  }
  throw new Error(`Firefox did not start:\n${told}`)
}
