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
]
