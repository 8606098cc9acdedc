/** Reads and works the parts of ours that stand in a closed shadow tree, by what assistive technology is told of them. */
import type { CDPSession, Page } from '@playwright/test'
import { expect } from '../fixtures'

interface Node {
  readonly role: string
  readonly name: string
  readonly backendId: number
}

export class ClosedTree {
  readonly #page: Page
  readonly #session: CDPSession

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async of(page: Page): Promise<ClosedTree> {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('Accessibility.enable')
    return new ClosedTree(page, session)
  }

  async #nodes(): Promise<Node[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree')
    return nodes
      .filter(({ ignored, backendDOMNodeId }) => !ignored && backendDOMNodeId !== undefined)
      .map(({ role, name, backendDOMNodeId }) => ({
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        backendId: backendDOMNodeId!,
      }))
  }

  /** Everything that is said on the page, ours and the portal's, in order. */
  async words(): Promise<string> {
    const nodes = await this.#nodes()
    return nodes
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join('\n')
  }

  async untilSaid(words: string | RegExp): Promise<void> {
    await expect.poll(() => this.words(), `the page must say ${words}`).toMatch(words)
  }

  async #find(role: string, name: string): Promise<Node> {
    await expect
      .poll(
        async () => (await this.#nodes()).filter((node) => node.role === role && node.name === name).length,
        {
          message: `one ${role} must be called “${name}”`,
        },
      )
      .toBe(1)
    return (await this.#nodes()).find((node) => node.role === role && node.name === name)!
  }

  /** Presses a button with the mouse. */
  async press(name: string): Promise<void> {
    const { backendId } = await this.#find('button', name)
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: backendId })
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: backendId })
    const [left, top, right, , , bottom] = model.border as [number, number, number, number, number, number]
    await this.#page.mouse.click((left + right) / 2, (top + bottom) / 2)
  }

  /** Moves the keyboard's focus to a button. */
  async focus(name: string): Promise<void> {
    const { backendId } = await this.#find('button', name)
    await this.#session.send('DOM.focus', { backendNodeId: backendId })
  }
}
