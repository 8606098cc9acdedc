/**
 * Asks axe-core whether what is shown keeps WCAG 2.2 AA, in light, dark and forced colours. It runs in the frame it is
 * given, so it also reaches the sidebar, whose frame hangs in a closed shadow tree.
 */
import { expect, type Frame, type Page } from '@playwright/test'
import axe, { type AxeResults, type RunOptions } from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** Of the newest norms, axe runs this one only when asked by name. */
const ALL: RunOptions = {
  runOnly: { type: 'tag', values: TAGS },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}
/** What is said and where it stands is the same in every scheme; only the colours are other ones. */
const COLOURS: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
}

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' }, options: ALL },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' }, options: COLOURS },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' }, options: COLOURS },
] as const

interface WithAxe {
  axe?: { run(options: RunOptions): Promise<AxeResults> }
}

/** Collects what is wrong in one state after another, so that one failure tells everything there is to mend. */
export class AccessibilityCheck {
  readonly #found: string[] = []

  /** @param state what is shown, for whoever reads of a violation */
  async look(page: Page, state: string, frame: Frame = page.mainFrame()): Promise<void> {
    const isThere = await frame.evaluate(() => (globalThis as WithAxe).axe !== undefined)
    if (!isThere) await frame.evaluate(axe.source)
    for (const { name, media, options } of LOOKS) {
      await page.emulateMedia(media)
      const { violations, passes } = await frame.evaluate(
        (asked) => (globalThis as WithAxe).axe!.run(asked),
        options as RunOptions,
      )
      if (passes.length === 0) this.#found.push(`${state}, ${name}: axe looked at nothing`)
      for (const { id, help, nodes } of violations)
        for (const { html, target, failureSummary } of nodes)
          this.#found.push(
            `${state}, ${name}: ${id} (${help})\n  ${target.join(' ')}\n  ${html.slice(0, 160)}\n  ${(failureSummary ?? '').split('\n')[1]?.trim()}`,
          )
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  }

  /** Each violation with the element it is about. */
  get found(): readonly string[] {
    return this.#found
  }
}

/** One state, which only the test at hand brings about. */
export async function expectAccessible(page: Page, state: string, frame?: Frame): Promise<void> {
  const check = new AccessibilityCheck()
  await check.look(page, state, frame)
  expect(check.found, check.found.join('\n\n')).toEqual([])
}
