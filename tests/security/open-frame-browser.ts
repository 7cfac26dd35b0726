/** Chromium and Firefox behind one driver, each with a log of the host names that its resolver was asked for. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'

export const browserNames = ['chromium', 'firefox'] as const
export type BrowserName = (typeof browserNames)[number]

export interface FrameBrowser {
  browser: Browser
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
  const browser = await puppeteer.launch(optionsOf(name, executablePath, join(folder, 'network')))
  return {
    browser,
    async close() {
      await browser.close()
      const logs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
      const text = logs.map((entry) => readFileSync(join(folder, entry.name), 'utf8')).join('\n')
      rmSync(folder, { recursive: true, force: true })
      if (text === '') throw new Error(`${name} wrote no log of its network.`)
      return new Set([...text.matchAll(/([a-z0-9-]+)\.sink\.test/g)].map(([, label]) => label!))
    },
  }
}

function optionsOf(name: BrowserName, executablePath: string, log: string): LaunchOptions {
  if (name === 'firefox')
    return {
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'media.peerconnection.ice.loopback': true },
      env: { ...process.env, MOZ_LOG: 'nsHostResolver:5,sync', MOZ_LOG_FILE: log },
    }
  return {
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
      `--log-net-log=${log}`,
    ],
  }
}
