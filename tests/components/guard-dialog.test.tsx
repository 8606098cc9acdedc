// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../lib/session'
import { renderSidebar } from './render-sidebar'
import { EMPTY_SUMMARY, NO_SUCH_DAY, WRONG_WEEKDAY } from './session-fixture'

const held = { controlLabel: 'Xuất bản', errorIds: [EMPTY_SUMMARY.id, NO_SUCH_DAY.id] }
const HOLDING = { findings: [EMPTY_SUMMARY, NO_SUCH_DAY, WRONG_WEEKDAY], held }
/** What the person answered; that the question is seen is said by the dialog itself. */
const answers = (sent: readonly Command[]) => sent.filter((command) => command.do !== 'question-shown')
const dialog = () => within(screen.getByRole('dialog'))

describe('a held publication', () => {
  test('names its errors and only those; the safe way out has the focus', () => {
    const { sent } = renderSidebar(HOLDING)
    expect(sent, 'the core must know that the question is seen').toEqual([{ do: 'question-shown' }])
    expect(screen.getByRole('dialog', { name: 'Còn 2 lỗi trước khi xuất bản' })).toBeTruthy()
    expect(dialog().getAllByRole('listitem')).toHaveLength(2)
    expect(dialog().queryByText(WRONG_WEEKDAY.message)).toBeNull()
    expect(document.activeElement?.textContent).toBe('Quay lại sửa')
  })

  test('speaks of what the portal’s button does', () => {
    renderSidebar({ ...HOLDING, held: { ...held, controlLabel: 'Trình duyệt' } })
    expect(screen.getByRole('dialog', { name: 'Còn 2 lỗi trước khi trình duyệt' })).toBeTruthy()
    expect(dialog().getByRole('button', { name: 'Vẫn trình duyệt…' })).toBeTruthy()
  })

  test('is cancelled by Esc and by its default button', async () => {
    const { person, sent } = renderSidebar(HOLDING)
    await person.keyboard('{Escape}')
    await person.click(dialog().getByRole('button', { name: 'Quay lại sửa' }))
    expect(answers(sent)).toEqual([{ do: 'cancel-publication' }, { do: 'cancel-publication' }])
  })

  test('goes to an error or an empty field after cancelling', async () => {
    const { person, sent } = renderSidebar(HOLDING)
    await person.click(dialog().getByRole('button', { name: `Sửa: ${NO_SUCH_DAY.message}` }))
    await person.click(dialog().getByRole('button', { name: 'Đến ô Tóm tắt' }))
    expect(answers(sent)).toEqual([
      { do: 'cancel-publication' },
      { do: 'show', findingId: NO_SUCH_DAY.id, focus: true },
      { do: 'cancel-publication' },
      { do: 'show-field', field: 'summary' },
    ])
  })

  test('offers a safe first fix on the spot', async () => {
    const { person, sent } = renderSidebar(HOLDING)
    await person.click(dialog().getByRole('button', { name: 'Sửa thành 29/02/2024' }))
    expect(answers(sent)).toEqual([{ do: 'apply', findingId: NO_SUCH_DAY.id, fix: 0 }])
  })

  test('goes through only with a reason', async () => {
    const { person, sent } = renderSidebar(HOLDING)
    await person.click(dialog().getByRole('button', { name: 'Vẫn xuất bản…' }))
    await person.keyboard('ok')
    await person.click(dialog().getByRole('button', { name: 'Xuất bản khi còn lỗi' }))
    expect(answers(sent)).toEqual([])
    expect(dialog().getByText('Hãy ghi lý do, ít nhất 4 ký tự.')).toBeTruthy()
    expect(document.activeElement).toBe(dialog().getByRole('textbox'))
    await person.keyboard(', đã thống nhất')
    expect(dialog().getByText(/Lý do chỉ được ghi trên máy này/)).toBeTruthy()
    await person.click(dialog().getByRole('button', { name: 'Xuất bản khi còn lỗi' }))
    expect(answers(sent)).toEqual([{ do: 'publish-anyway', reason: 'ok, đã thống nhất' }])
  })

  test('keeps a reason half written while the findings change', async () => {
    const { person, show } = renderSidebar(HOLDING)
    await person.click(dialog().getByRole('button', { name: 'Vẫn xuất bản…' }))
    await person.keyboard('Đã thống')
    show({ ...HOLDING, findings: [EMPTY_SUMMARY] })
    await person.keyboard(' nhất')
    expect(dialog().getByRole<HTMLTextAreaElement>('textbox').value).toBe('Đã thống nhất')
    expect(screen.getByRole('dialog', { name: 'Còn 1 lỗi trước khi xuất bản' })).toBeTruthy()
  })

  test('without errors left asks to press the portal’s button again', async () => {
    const { person, sent, show } = renderSidebar(HOLDING)
    show({ findings: [WRONG_WEEKDAY], held })
    expect(screen.getByRole('dialog', { name: 'Không còn lỗi nào' })).toBeTruthy()
    expect(dialog().queryByRole('button', { name: /Vẫn/ })).toBeNull()
    await person.click(dialog().getByRole('button', { name: 'Quay lại bài viết' }))
    expect(answers(sent)).toEqual([{ do: 'cancel-publication' }])
  })
})

test('nothing is held, no dialog stands', () => {
  renderSidebar({ findings: [NO_SUCH_DAY] })
  expect(screen.queryByRole('dialog')).toBeNull()
})
