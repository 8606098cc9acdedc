/** Underlines in textareas and inputs: they stand exactly under the words, follow them, and leave no trace. */
import type { Page } from '@playwright/test'
import { expect, type IsolatedWorld, test } from './fixtures'
import { openPage, PROFILE } from './in-page'

const IDS = ['plain', 'padded', 'spaced', 'scrolled', 'unwrapped', 'tall', 'narrow', 'boxed'] as const
const QUOTE = '30/2/2024'
const LINE = `Kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930-${QUOTE})`
const LONG = `Sở Tư pháp phát động phong trào thi đua  chào mừng.\n\n\tMục 1: ${LINE}\n${LINE} tại hội trường lớn, ${QUOTE}`

const profile = {
  ...PROFILE,
  fields: IDS.map((name) => ({
    name,
    label: name,
    selectors: [`#${name}`],
    kind: 'text' as const,
    required: false,
  })),
}

interface MirrorWorld {
  highlighter: ReturnType<typeof hands.createHighlighter>
  tree: ShadowRoot
  repaint(): void
}

/** Fills the controls, marks every wrong day in them, and keeps our closed tree at hand. */
async function mark(page: Page, isolated: IsolatedWorld): Promise<void> {
  await openPage(page, isolated, '/styled-controls.html', profile)
  await page.evaluate(
    ([line, long]) => {
      for (const control of document.querySelectorAll<HTMLInputElement>('textarea,input'))
        control.value = (control.localName === 'input' ? line : long)!
      document.querySelector('#scrolled')!.scrollTop = 41
      document.querySelector('#unwrapped')!.scrollLeft = 67
      document.querySelector('#narrow')!.scrollLeft = 120
    },
    [LINE, LONG],
  )
  await isolated.run((quote) => {
    const { attachShadow } = Element.prototype
    const world = globalThis as unknown as MirrorWorld
    Element.prototype.attachShadow = function (init) {
      world.tree = attachShadow.call(this, init)
      return world.tree
    }
    world.highlighter = hands.createHighlighter(kept.ending.signal)
    world.repaint = () => {
      const { sources } = kept.read()
      const marks = [...sources.values()].flatMap(({ field, text }) =>
        [...text.matchAll(new RegExp(quote, 'g'))].map(({ index }) => ({
          id: `${field}-${index}`,
          severity: 'error' as const,
          span: { field, start: index, end: index + quote.length, text: quote },
        })),
      )
      world.highlighter.paint(sources, marks)
    }
    world.repaint()
  }, QUOTE)
}

/** Lets the mirrors' own letters be seen, and not the underlines. */
const showLetters = (isolated: IsolatedWorld): Promise<void> =>
  isolated.run(() => {
    const { tree } = globalThis as unknown as MirrorWorld
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('.text { color: #000 !important } span { text-decoration: none !important }')
    tree.adoptedStyleSheets.push(sheet)
  })

/** Where the marked words stand on the screen, by the mirror of a control. */
const marked = (isolated: IsolatedWorld, id: string): Promise<{ top: number; bottom: number }[]> =>
  isolated.run((name) => {
    const { tree } = globalThis as unknown as MirrorWorld
    const control = document.getElementById(name)!
    const box = control.getBoundingClientRect()
    const view = [...tree.querySelectorAll<HTMLElement>('.view:not([hidden])')].find((one) => {
      const { left, top } = one.getBoundingClientRect()
      return left >= box.left && left < box.left + 20 && Math.abs(top - box.top - control.clientTop) < 1
    })
    return [...(view?.querySelectorAll('span') ?? [])].map((span) => {
      const { top, bottom } = span.getBoundingClientRect()
      return { top: top - box.top, bottom: bottom - box.top }
    })
  }, id)

/** How many pixels differ clearly between two pictures made smaller; letters that stand elsewhere bring hundreds. */
const differing = (page: Page, one: string, other: string, shrunk: number): Promise<number> =>
  page.evaluate(
    async ({ pictures, by }) => {
      const [a, b] = await Promise.all(
        pictures.map(async (data) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
          const [width, height] = [Math.ceil(image.width / by), Math.ceil(image.height / by)]
          const context = new OffscreenCanvas(width, height).getContext('2d')!
          context.imageSmoothingQuality = 'high'
          context.drawImage(image, 0, 0, width, height)
          return context.getImageData(0, 0, width, height).data
        }),
      )
      return a!.filter((value, index) => Math.abs(value - b![index]!) > 64).length / 3
    },
    { pictures: [one, other], by: shrunk },
  )

const afterFrames = (isolated: IsolatedWorld): Promise<void> =>
  isolated.run(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )

// Between whole pixels the browser rounds a control's letters and ours apart by less than one: seen small, the same.
for (const [zoom, shrunk] of [
  [1, 1],
  [1.25, 4],
  [1.5, 4],
] as const) {
  test.describe(`at ${zoom * 100} %`, () => {
    test.use({ deviceScaleFactor: zoom, viewport: { width: 1200, height: 1000 } })

    test('the mirror sets every letter where the control has it', async ({ page, isolated }) => {
      await mark(page, isolated)
      await page.evaluate(() => {
        for (const control of document.querySelectorAll<HTMLElement>('textarea,input'))
          control.style.color = '#000'
      })
      await afterFrames(isolated)
      const pictures = async () => {
        const shots: Record<string, string> = {}
        for (const id of IDS) shots[id] = (await page.locator(`#${id}`).screenshot()).toString('base64')
        return shots
      }
      await isolated.run(() => {
        ;(globalThis as unknown as MirrorWorld).tree.host.remove()
      })
      const own = await pictures()
      await isolated.run(() => {
        const { tree } = globalThis as unknown as MirrorWorld
        document.documentElement.append(tree.host)
      })
      await showLetters(isolated)
      await page.evaluate(() => {
        for (const control of document.querySelectorAll<HTMLElement>('textarea,input'))
          control.style.setProperty('-webkit-text-fill-color', 'transparent')
      })
      await afterFrames(isolated)
      const mirrored = await pictures()
      for (const id of IDS)
        expect(
          await differing(page, own[id]!, mirrored[id]!, shrunk),
          `pixels of #${id} that differ`,
        ).toBeLessThan(6)
    })
  })
}

test('underlines are seen, follow scrolling, resizing and moving, and stay inside the box', async ({
  page,
  isolated,
}) => {
  await page.setViewportSize({ width: 1200, height: 1000 })
  await mark(page, isolated)
  const before = await marked(isolated, 'plain')
  expect(before).toHaveLength(3)
  await page.evaluate(() => {
    document.querySelector('#plain')!.scrollTop = 30
  })
  await afterFrames(isolated)
  const scrolled = await marked(isolated, 'plain')
  expect(before[0]!.top - scrolled[0]!.top).toBeCloseTo(30, 0)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#plain')!.style.width = '200px'
  })
  await afterFrames(isolated)
  expect((await marked(isolated, 'plain'))[2]!.top, 'the text wraps anew').toBeGreaterThan(scrolled[2]!.top)
  await page.evaluate(() => {
    document
      .querySelector('#post-form')!
      .insertAdjacentHTML('afterbegin', '<p style="height: 90px">Thông báo</p>')
  })
  await afterFrames(isolated)
  expect(await marked(isolated, 'padded'), 'what comes in above moves the control').toHaveLength(3)
  await page.evaluate(() => scrollTo(0, 200))
  await afterFrames(isolated)
  expect(await marked(isolated, 'padded')).toHaveLength(3)

  const shot = () => page.locator('#box').screenshot()
  await page.evaluate(() => scrollTo(0, 600))
  await page.evaluate(() => {
    document.querySelector('#box')!.scrollTop = 1000
  })
  await afterFrames(isolated)
  const clipped = await shot()
  await isolated.run(() => kept.ending.abort())
  expect((await shot()).equals(clipped), 'an underline lies outside the box that has scrolled it away').toBe(
    true,
  )
})

test('a dialog of the portal covers the underlines with the control', async ({ page, isolated }) => {
  await mark(page, isolated)
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#lid')!.style.display = 'block'
  })
  await afterFrames(isolated)
  const covered = await page.locator('#lid').screenshot()
  await isolated.run(() => kept.ending.abort())
  expect((await page.locator('#lid').screenshot()).equals(covered)).toBe(true)
})

test('while somebody types, underlines move along; what is being changed loses its own at once', async ({
  page,
  isolated,
}) => {
  await mark(page, isolated)
  const words = () =>
    isolated.run(() =>
      [...(globalThis as unknown as MirrorWorld).tree.querySelectorAll('.view')].map((view) =>
        [...view.querySelectorAll('span')].map(({ textContent }) => textContent).join('|'),
      ),
    )
  const at = IDS.indexOf('plain')
  expect((await words())[at]).toBe([QUOTE, QUOTE, QUOTE].join('|'))
  await page.focus('#plain')
  await page.evaluate((length) => {
    document.querySelector<HTMLTextAreaElement>('#plain')!.setSelectionRange(length, length)
  }, 5)
  await page.keyboard.type('mới ')
  expect((await words())[at]).toBe([QUOTE, QUOTE, QUOTE].join('|'))
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('0')
  expect((await words())[at]).toBe([QUOTE, QUOTE].join('|'))
})

test('the page finds nothing in its controls or its form, and nothing at all at the end', async ({
  page,
  isolated,
}) => {
  await openPage(page, isolated, '/styled-controls.html', profile)
  const state = () =>
    page.evaluate(() => ({
      html: document.body.outerHTML,
      root: [...document.documentElement.children].map(({ localName }) => localName),
      sheets: document.adoptedStyleSheets.length,
    }))
  const before = await state()
  await mark(page, isolated)
  expect({ ...(await state()), root: [] }).toEqual({ ...before, root: [] })
  await page.mouse.click(100, 50)
  expect(
    await page.evaluate(() => document.activeElement?.id),
    'a click goes through the underline to the control',
  ).toBe('plain')
  await isolated.run(() => kept.ending.abort())
  expect(await state()).toEqual(before)
})
