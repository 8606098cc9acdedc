/** Reads the findings that the sidebar shows, as a person would: from its cards and nowhere else. */
import { errors, type Frame } from '@playwright/test'

export interface ListedFinding {
  /** `Lỗi phải sửa`, `Cảnh báo`, `Gợi ý`. */
  readonly severity: string
  readonly message: string
  /** Label of the field it stands in; empty when the card names none. */
  readonly field: string
  /** The words found wrong; empty for a whole field. */
  readonly quote: string
  /** The buttons that would put it right. */
  readonly fixes: readonly string[]
}

/** Parts of a card, in the order in which they are read. */
const PARTS = ['[data-card]', '.card__where', 'mark']

/**
 * Waits until a finding with a quote is listed, which means that the body has been read, and reads all cards. Empty
 * when none came in time.
 */
export async function readFindings(sidebar: Frame, timeout = 15_000): Promise<ListedFinding[]> {
  try {
    await sidebar.locator('[data-finding] mark').first().waitFor({ timeout })
  } catch (error) {
    if (error instanceof errors.TimeoutError) return []
    throw error
  }
  const findings: ListedFinding[] = []
  for (const section of await sidebar.locator('section[aria-labelledby^="title-"]').all()) {
    const severity = ((await section.locator('h3').textContent()) ?? '').replace(/\s*\d+$/, '')
    for (const card of await section.locator('[data-finding]').all()) {
      const [message = '', field = '', quote = ''] = await card.evaluate(
        (element, parts) => parts.map((part) => element.querySelector(part)?.textContent?.trim() ?? ''),
        PARTS,
      )
      const fixes = (await card.locator('.button--fix').allTextContents()).map((label) => label.trim())
      findings.push({ severity, message, field, quote, fixes })
    }
  }
  return findings
}
