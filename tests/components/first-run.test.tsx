// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { FirstRun, type FirstRunProps } from '../../components/first-run/first-run'
import { SAMPLE_FIELDS } from '../../components/first-run/sample-post'

afterEach(cleanup)

const NOTHING = { isChecked: false, isCorrected: false, isGuardTried: false, isPublished: false }

function firstRun(wishes: string[], props: Partial<FirstRunProps> = {}) {
  return (
    <FirstRun
      language="vi"
      progress={NOTHING}
      hosts={[]}
      problem={null}
      onPublish={() => wishes.push('publish')}
      onEnable={(address) => wishes.push(`enable ${address}`)}
      onOptions={() => wishes.push('options')}
      {...props}
    />
  )
}

const steps = () => within(screen.getByRole('list', { name: 'Các bước làm quen' })).getAllByRole('listitem')
const current = () => steps().findIndex((step) => step.getAttribute('aria-current') === 'step')

test('goes from step to step, and says what is done', () => {
  const { rerender } = render(firstRun([]))
  expect(steps()[0]!.textContent).toContain('Đang đọc bài mẫu…')
  const checked = { ...NOTHING, isChecked: true }
  rerender(firstRun([], { progress: checked }))
  expect(steps()[0]!.textContent).toContain('Ngày không tồn tại')
  expect(current()).toBe(0)
  rerender(firstRun([], { progress: { ...checked, isCorrected: true } }))
  expect(current()).toBe(1)
  expect(screen.getByRole('heading', { name: 'Sửa một lỗi, đã xong' })).toBeTruthy()
  rerender(firstRun([], { progress: { ...checked, isCorrected: true, isGuardTried: true } }))
  expect(current()).toBe(2)
  rerender(
    firstRun([], { progress: { ...checked, isCorrected: true, isGuardTried: true }, hosts: ['vidu.gov.vn'] }),
  )
  expect(current()).toBe(-1)
  expect(screen.getByText(/Đang bật trên vidu.gov.vn/)).toBeTruthy()
})

test('what was typed into the sample stays while steps are reached', async () => {
  const person = userEvent.setup()
  const { rerender } = render(firstRun([]))
  const summary = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tóm tắt' })
  await person.clear(summary())
  await person.type(summary(), 'Tóm tắt của tôi')
  document.getElementById(SAMPLE_FIELDS.body)!.textContent = 'Nội dung đã sửa'
  rerender(firstRun([], { progress: { ...NOTHING, isChecked: true, isCorrected: true } }))
  expect(summary().value).toBe('Tóm tắt của tôi')
  expect(screen.getByRole('textbox', { name: 'Nội dung' }).textContent).toBe('Nội dung đã sửa')
})

test('ends on the own portal: by click, by Enter, and says what is no address', async () => {
  const wishes: string[] = []
  const person = userEvent.setup()
  const { rerender } = render(firstRun(wishes))
  const box = screen.getByRole('textbox', { name: 'Địa chỉ cổng của bạn' })
  await person.type(box, 'stp.vidu.gov.vn{Enter}')
  await person.click(screen.getByRole('button', { name: 'Bật cho cổng của tôi' }))
  expect(wishes).toEqual(['enable stp.vidu.gov.vn', 'enable stp.vidu.gov.vn'])
  rerender(firstRun(wishes, { problem: 'Đây chưa phải địa chỉ trang.' }))
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByText('Đây chưa phải địa chỉ trang.')).toBeTruthy()
})
