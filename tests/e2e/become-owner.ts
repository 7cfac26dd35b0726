import type { Page } from 'playwright-core'
import type { ServedProduct } from './serve-product.ts'

/** Opens the owner link of the terminal in this browser and presses its button. */
export async function becomeOwner(page: Page, { ownerLink }: Pick<ServedProduct, 'ownerLink'>): Promise<void> {
  await page.goto(ownerLink ?? '')
  await page.locator('form button[type=submit]').click()
  await page.waitForURL('**/owner/welcome')
}
