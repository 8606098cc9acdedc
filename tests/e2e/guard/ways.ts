/** The ways to publish on the trial pages that the guard knows, and what each of them sends. */
import type { Page } from '@playwright/test'

export interface Way {
  readonly name: string
  readonly page: string
  readonly act: (page: Page) => Promise<void>
  /** Label of the control that the guard must ask about. */
  readonly asks: string
  /** What the server must receive, be it let through or resumed. */
  readonly sends: string
}

export const FORM = 'title=Phong+trao+thi+dua&summary=a&body=b&category=1'
export const FORM_DRAFT_FIRST = 'title=Phong+trao+thi+dua&summary=a&body=b'
export const click = (selector: string) => (page: Page) => page.click(selector)
export const press = (selector: string, key: string) => (page: Page) => page.press(selector, key)
/** Inside a frame of the same origin. */
export const clickIn = (frame: string, selector: string) => (page: Page) =>
  page.frameLocator(frame).locator(selector).click()
export const pressIn = (frame: string, selector: string, key: string) => (page: Page) =>
  page.frameLocator(frame).locator(selector).press(key)
/** In a closed shadow tree nothing is found by name: the place on the page tells, or the order of the fields. */
export const clickClosed = (part: 'other' | 'publish') => async (page: Page) => {
  const { x, y, width, height } = (await page.locator('closed-toolbar').boundingBox())!
  await page.mouse.click(x + (part === 'other' ? 8 : width - 8), y + height / 2)
}
const pressClosed = (key: string) => async (page: Page) => {
  await page.focus('open-toolbar button')
  for (const next of ['Tab', 'Tab', key]) await page.keyboard.press(next)
}
export const byScript = (name: string) => `/save-by-script ${name}`
const asksPublish = { page: 'form.html', asks: 'Xuất bản' } as const
const publishes = { ...asksPublish, sends: `/save ${FORM}&action=publish` } as const
/** A scripted submission names no button. */
const sendsForm = { ...asksPublish, sends: `/save ${FORM}` } as const

export const WAYS: readonly Way[] = [
  { name: 'a click on the submit button', ...publishes, act: click('#publish') },
  { name: 'a click on an element inside the button', ...publishes, act: click('#icon') },
  { name: 'a click on a label of the button', ...publishes, act: click('#publish-label') },
  { name: 'Enter on the button', ...publishes, act: press('#publish', 'Enter') },
  { name: 'Space on the button', ...publishes, act: press('#publish', 'Space') },
  { name: 'Enter in a field whose form publishes by default', ...publishes, act: press('#title', 'Enter') },
  {
    name: 'a button with an action of its own',
    page: 'form.html',
    act: click('#send'),
    asks: 'Trình duyệt',
    sends: `/send?to=approval ${FORM}&action=send`,
  },
  {
    name: 'the second button of a form whose first one saves a draft',
    page: 'draft-first.html',
    act: click('#publish'),
    asks: 'Xuất bản',
    sends: `/save ${FORM_DRAFT_FIRST}&status1=Dang+bai`,
  },
  { name: 'an onclick attribute', ...asksPublish, sends: byScript('nội dòng'), act: click('#inline') },
  { name: 'a delegated handler', ...asksPublish, sends: byScript('Đăng (liên kết)'), act: click('#link') },
  {
    name: 'Enter on a link',
    ...asksPublish,
    sends: byScript('Đăng (liên kết)'),
    act: press('#link', 'Enter'),
  },
  { name: 'a drawn control without click()', ...asksPublish, sends: byScript(''), act: click('#circle') },
  {
    name: 'a button in an open shadow root',
    ...asksPublish,
    sends: byScript('Đăng (shadow)'),
    act: click('open-toolbar button'),
  },
  {
    name: 'a button in two closed shadow roots',
    ...asksPublish,
    sends: byScript('Đăng (shadow đóng)'),
    act: clickClosed('publish'),
  },
  {
    name: 'Enter on a button in closed shadow roots',
    ...asksPublish,
    sends: byScript('Đăng (shadow đóng)'),
    act: pressClosed('Enter'),
  },
  {
    name: 'Space on a button in closed shadow roots',
    ...asksPublish,
    sends: byScript('Đăng (shadow đóng)'),
    act: pressClosed('Space'),
  },
  { name: 'a mousedown handler', ...asksPublish, sends: byScript('Đăng (mousedown)'), act: click('#mouse') },
  {
    name: 'a pointerdown handler',
    ...asksPublish,
    sends: byScript('Đăng (pointerdown)'),
    act: click('#pointer'),
  },
  { name: 'a pointerup handler', ...asksPublish, sends: byScript('Đăng (pointerup)'), act: click('#up') },
  { name: 'a mouseup handler', ...asksPublish, sends: byScript('Đăng (mouseup)'), act: click('#mouse-up') },
  { name: 'a script that clicks the button', ...publishes, act: click('#unknown-click') },
  { name: 'requestSubmit() without a button', ...sendsForm, act: click('#unknown-request') },
  { name: 'requestSubmit(button)', ...publishes, act: click('#unknown-request-publish') },
  { name: 'form.submit() by a button that nobody knows', ...sendsForm, act: click('#unknown-submit') },
  {
    name: 'form.submit() of a form that was built for it and is gone at once',
    ...asksPublish,
    sends: '/save built=body',
    act: click('#unknown-new-form'),
  },
  {
    name: 'form.submit() some time after the click',
    ...sendsForm,
    act: click('#publish-later'),
  },
  {
    name: 'React: a submit button with onSubmit',
    page: 'react.html',
    act: click('#publish'),
    asks: 'Xuất bản',
    sends: byScript('onSubmit'),
  },
  {
    name: 'React: Enter in a field',
    page: 'react.html',
    act: press('#title', 'Enter'),
    asks: 'Xuất bản',
    sends: byScript('onSubmit'),
  },
  {
    name: 'React: a button with onClick that is drawn anew',
    page: 'react.html',
    act: click('#press'),
    asks: 'Xuất bản',
    sends: byScript('onClick'),
  },
  {
    name: 'a button that saves by fetch some time later',
    ...asksPublish,
    sends: byScript('fetch'),
    act: click('#publish-fetch'),
  },
  {
    name: 'one of several buttons, told by its value: for approval',
    page: 'draft-first.html',
    act: click('#send'),
    asks: 'Trình duyệt',
    sends: `/save ${FORM_DRAFT_FIRST}&status5=Chuyen+duyet`,
  },
  {
    name: 'Ctrl+S that saves by fetch',
    ...asksPublish,
    sends: byScript('Ctrl+S'),
    act: press('[name=body]', 'Control+s'),
  },
  { name: 'a shortcut that calls form.submit()', ...sendsForm, act: press('#title', 'Control+Alt+s') },
  {
    name: 'Ctrl+S in the frame of an editor',
    page: 'framed.html',
    asks: 'Xuất bản',
    sends: byScript('Ctrl+S'),
    act: pressIn('#editor', 'body', 'Control+s'),
  },
  {
    name: 'a submit button of a form in a frame',
    ...publishes,
    page: 'framed.html',
    act: clickIn('#frame', '#publish'),
  },
  {
    name: 'Enter in a field of a form in a frame',
    ...publishes,
    page: 'framed.html',
    act: pressIn('#frame', '#title', 'Enter'),
  },
  {
    name: 'requestSubmit() in a frame',
    ...sendsForm,
    page: 'framed.html',
    act: clickIn('#frame', '#unknown-request'),
  },
  {
    name: 'a mousedown handler in a frame',
    ...asksPublish,
    page: 'framed.html',
    sends: byScript('Đăng (mousedown)'),
    act: clickIn('#frame', '#mouse'),
  },
]
