// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { renderSidebar } from './render-sidebar'
import { EMPTY_SUMMARY, field, finding, item, NO_SUCH_DAY, NO_YEAR, WRONG_WEEKDAY } from './session-fixture'

const ALL = [NO_YEAR, NO_SUCH_DAY, WRONG_WEEKDAY, EMPTY_SUMMARY]
const title = (message: string) => screen.getByRole('button', { name: message })
const cardOf = (message: string) => within(title(message).closest('li')!)
const titles = () => Array.from(document.querySelectorAll('[data-card]'), (card) => card.textContent)

describe('cards', () => {
  test('stand by severity, in the order of the text within each', () => {
    renderSidebar({ findings: ALL })
    expect(titles()).toEqual([
      NO_SUCH_DAY.message,
      EMPTY_SUMMARY.message,
      WRONG_WEEKDAY.message,
      NO_YEAR.message,
    ])
    for (const name of ['Lỗi phải sửa 2', 'Cảnh báo 1', 'Gợi ý 1']) {
      expect(screen.getByRole('region', { name })).toBeTruthy()
    }
  })

  test('mark the quote inside its context', () => {
    renderSidebar({ findings: [NO_SUCH_DAY] })
    const mark = document.querySelector('mark')
    expect(mark?.textContent).toBe('30/2/2024')
    expect(mark?.parentElement?.textContent).toBe('Nội dung…kỷ niệm (03/2/1930-30/2/2024) tại hội trường…')
  })

  test('show their place in the text by click and by Enter', async () => {
    const { person, sent } = renderSidebar({ findings: [NO_SUCH_DAY] })
    const card = title(NO_SUCH_DAY.message)
    await person.click(card)
    expect(document.activeElement, 'a click leaves the focus to the text it leads to').not.toBe(card)
    card.focus()
    await person.keyboard('{Enter}')
    const show = { do: 'show', findingId: NO_SUCH_DAY.id, focus: true }
    expect(sent).toEqual([show, show])
  })

  test('offer every correction; each sends its own number', async () => {
    const { person, sent } = renderSidebar({ findings: [NO_SUCH_DAY] })
    await person.click(screen.getByRole('button', { name: 'Sửa thành 29/02/2024' }))
    await person.click(screen.getByRole('button', { name: 'Sửa thành 01/3/2024' }))
    expect(sent.map((command) => command.do === 'apply' && command.fix)).toEqual([0, 1])
  })

  test('of a whole field lead to the field', async () => {
    const { person, sent } = renderSidebar({ findings: [EMPTY_SUMMARY] })
    await person.click(title(EMPTY_SUMMARY.message))
    await person.click(screen.getByRole('button', { name: 'Đến ô Tóm tắt' }))
    const there = { do: 'show-field', field: 'summary' }
    expect(sent).toEqual([there, there])
  })
})

describe('keys', () => {
  test('arrows, n and p walk over the cards, and the text follows without taking the focus', async () => {
    const { person, sent } = renderSidebar({ findings: ALL })
    title(NO_SUCH_DAY.message).focus()
    await person.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(title(EMPTY_SUMMARY.message))
    await person.keyboard('n')
    expect(document.activeElement).toBe(title(WRONG_WEEKDAY.message))
    await person.keyboard('p{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(title(NO_SUCH_DAY.message))
    expect(sent).toEqual([
      { do: 'show', findingId: WRONG_WEEKDAY.id, focus: false },
      { do: 'show', findingId: NO_SUCH_DAY.id, focus: false },
    ])
  })

  test('are letters while a reason is written', async () => {
    const { person } = renderSidebar({ findings: [NO_SUCH_DAY, WRONG_WEEKDAY] })
    await person.click(cardOf(NO_SUCH_DAY.message).getByRole('button', { name: 'Bỏ qua…' }))
    await person.keyboard('phan nan')
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Lý do bỏ qua' }).value).toBe('phan nan')
  })
})

describe('ignoring', () => {
  test('an error needs a reason', async () => {
    const { person, sent } = renderSidebar({ findings: [NO_SUCH_DAY] })
    await person.click(screen.getByRole('button', { name: 'Bỏ qua…' }))
    await person.keyboard('  x  {Enter}')
    expect(sent).toEqual([])
    expect(screen.getByText('Hãy ghi lý do, ít nhất 4 ký tự.')).toBeTruthy()
    await person.clear(screen.getByRole('textbox', { name: 'Lý do bỏ qua' }))
    await person.keyboard(' Trích nguyên văn ')
    await person.click(screen.getByRole('button', { name: 'Bỏ qua' }))
    expect(sent).toEqual([
      { do: 'ignore', findingId: NO_SUCH_DAY.id, reason: 'Trích nguyên văn', always: false },
    ])
  })

  test('a warning goes without', async () => {
    const { person, sent } = renderSidebar({ findings: [WRONG_WEEKDAY] })
    await person.click(screen.getByRole('button', { name: 'Bỏ qua…' }))
    expect(screen.getByRole('textbox', { name: 'Lý do bỏ qua (không bắt buộc)' })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Bỏ qua' }))
    expect(sent).toEqual([{ do: 'ignore', findingId: WRONG_WEEKDAY.id, reason: '', always: false }])
  })

  test('reaches this post, or the same words in every post', async () => {
    const { person, sent } = renderSidebar({ findings: [WRONG_WEEKDAY] })
    await person.click(screen.getByRole('button', { name: 'Bỏ qua…' }))
    const reach = within(screen.getByRole('group', { name: 'Bỏ qua trong' }))
    expect(reach.getByRole<HTMLInputElement>('radio', { name: 'Bài này' }).checked).toBe(true)
    await person.click(reach.getByRole('radio', { name: 'Mọi bài có đúng chữ này' }))
    await person.click(screen.getByRole('button', { name: 'Bỏ qua' }))
    expect(sent).toMatchObject([{ do: 'ignore', always: true }])
  })

  test('of an empty field is for this post only', async () => {
    const { person } = renderSidebar({ findings: [EMPTY_SUMMARY] })
    await person.click(screen.getByRole('button', { name: 'Bỏ qua…' }))
    expect(screen.queryByRole('group', { name: 'Bỏ qua trong' })).toBeNull()
  })

  test('Esc closes the form and gives the focus back', async () => {
    const { person, sent } = renderSidebar({ findings: [WRONG_WEEKDAY] })
    await person.click(screen.getByRole('button', { name: 'Bỏ qua…' }))
    await person.keyboard('{Escape}')
    expect(screen.queryByRole('textbox', { name: /Lý do/ })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bỏ qua…' }))
    expect(sent).toEqual([])
  })

  test('what was ignored is folded away with its reason and can come back', async () => {
    const old = {
      id: 'old',
      severity: 'error',
      message: 'Ngày lạ',
      quote: '31/6',
      reason: 'Nguyên văn',
      isAlways: true,
    } as const
    const { person, sent } = renderSidebar({ ignored: [old] })
    expect(screen.queryByText('Lý do: Nguyên văn')).toBeNull()
    await person.click(screen.getByRole('button', { name: 'Đã bỏ qua (1)' }))
    expect(screen.getByText('Lý do: Nguyên văn')).toBeTruthy()
    expect(screen.getByText('Bỏ qua trong mọi bài')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Khôi phục: Ngày lạ' }))
    expect(sent).toEqual([{ do: 'unignore', findingId: 'old' }])
  })
})

describe('filter', () => {
  test('has the groups that occur, with counts, and narrows the list', async () => {
    const { person } = renderSidebar({ findings: ALL })
    const chips = within(screen.getByRole('radiogroup', { name: 'Lọc theo nhóm' })).getAllByRole('radio')
    expect(chips.map((chip) => chip.textContent)).toEqual([
      'Tất cả 4',
      'Ngày tháng 2',
      'Viện dẫn 1',
      'Bắt buộc 1',
    ])
    await person.click(screen.getByRole('radio', { name: 'Viện dẫn 1' }))
    expect(titles()).toEqual([NO_YEAR.message])
  })

  test('ends when its last finding is gone', async () => {
    const { person, show } = renderSidebar({ findings: ALL })
    await person.click(screen.getByRole('radio', { name: 'Viện dẫn 1' }))
    show({ findings: [NO_SUCH_DAY, EMPTY_SUMMARY] })
    expect(titles()).toEqual([NO_SUCH_DAY.message, EMPTY_SUMMARY.message])
  })

  test('never hides the finding that the text asks for, and stays when it is in view', async () => {
    const { person, show } = renderSidebar({ findings: ALL })
    await person.click(screen.getByRole('radio', { name: 'Ngày tháng 2' }))
    show({ findings: ALL, selected: { id: NO_SUCH_DAY.id, request: 1 } })
    expect(titles()).toEqual([NO_SUCH_DAY.message, WRONG_WEEKDAY.message])
    show({ findings: ALL, selected: { id: NO_YEAR.id, request: 2 } })
    expect(titles()).toContain(NO_YEAR.message)
  })
})

describe('sửa tất cả an toàn', () => {
  const edit = (text: string, replacement: string) => ({
    span: { field: 'body', start: 10, end: 10 + text.length, text },
    replacement,
  })
  const safe = (message: string, quote: string, ...edits: ReturnType<typeof edit>[]) => ({
    ...finding(message, 'warning', { quote }),
    fixes: [{ label: `Sửa ${quote}`, safe: true, edits }],
  })
  const DAY = safe('Ngày thiếu số 0', '3/2/2024', edit('3/2/2024', '03/02/2024'))
  const TONE = safe('Dấu thanh hai kiểu', 'hoà', edit('hoà', 'hòa'), edit('uỷ', 'ủy'))
  const open = () => screen.getByRole('button', { name: 'Sửa tất cả an toàn (2)…' })

  test('shows each change before anything is written', async () => {
    const { person, sent } = renderSidebar({ findings: [DAY, WRONG_WEEKDAY, TONE] })
    await person.click(open())
    const changes = within(screen.getByRole('region', { name: 'Xem trước các chỗ sửa' })).getAllByRole(
      'listitem',
    )
    expect(changes.map(({ textContent }) => textContent)).toEqual([
      'Nội dung…kỷ niệm (03/2/1930-3/2/2024 03/02/2024) tại hội trường…',
      'Nội dunghoà hòauỷ ủy',
    ])
    expect(sent).toEqual([])
    await person.click(screen.getByRole('button', { name: 'Sửa 2 chỗ' }))
    expect(sent).toEqual([{ do: 'apply-all-safe', findingIds: [DAY.id, TONE.id] }])
    expect(screen.queryByRole('region', { name: 'Xem trước các chỗ sửa' })).toBeNull()
    expect(document.activeElement).not.toBe(document.body)
  })

  test('leaves out what the person unticks, and does nothing when that is all', async () => {
    const { person, sent } = renderSidebar({ findings: [DAY, TONE] })
    await person.click(open())
    await person.click(screen.getByRole('checkbox', { name: /hoà/ }))
    await person.click(screen.getByRole('button', { name: 'Sửa 1 chỗ' }))
    await person.click(open())
    for (const box of screen.getAllByRole('checkbox')) await person.click(box)
    await person.click(screen.getByRole('button', { name: 'Sửa 0 chỗ' }))
    expect(sent).toEqual([{ do: 'apply-all-safe', findingIds: [DAY.id] }])
  })

  test('takes the focus to the preview, and Esc gives it back', async () => {
    const { person, sent } = renderSidebar({ findings: [DAY, TONE] })
    await person.click(open())
    expect(document.activeElement?.textContent).toBe('Xem trước các chỗ sửa')
    await person.keyboard('{Escape}')
    expect(document.activeElement).toBe(open())
    expect(sent).toEqual([])
  })

  test('is absent while nothing is safe', () => {
    renderSidebar({ findings: [WRONG_WEEKDAY] })
    expect(screen.queryByRole('button', { name: /Sửa tất cả/ })).toBeNull()
  })
})

describe('the rule behind a card', () => {
  test('is one click away, at its place in Options', async () => {
    const { person, opened } = renderSidebar({ findings: [NO_SUCH_DAY] })
    await person.click(screen.getByRole('button', { name: `Quy tắc này: ${NO_SUCH_DAY.message}` }))
    expect(opened).toEqual(['rules/date-exists'])
  })

  test('that is switched off is not passed over in silence', async () => {
    const { person, opened } = renderSidebar({}, 2)
    expect(screen.getByText(/Đang tắt 2 quy tắc/)).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Xem quy tắc' }))
    expect(opened).toEqual(['rules'])
  })
})

describe('the checklist', () => {
  const PATTERN = 'Theo Quyết định số [số, ký hiệu quyết định].'
  const CHECKLIST = [
    item('title', 'Tiêu đề', { isRequired: true, isDone: true }),
    item('summary', 'Tóm tắt', { isRequired: true }),
    item('recipients', 'Số tập thể, cá nhân', { field: 'body', isDone: true, found: '05 tập thể' }),
    item('decision', 'Quyết định khen thưởng', { field: 'body', pattern: PATTERN }),
    item('photo-credit', 'Nguồn ảnh', { field: 'coverCaption' }),
  ]
  const FIELDS = [
    field('title', 'Tiêu đề', 1057),
    field('summary', 'Tóm tắt', 0),
    field('coverCaption', 'Chú thích ảnh', 9, false),
  ]
  const list = () => within(screen.getByRole('region', { name: 'Thông tin cần có' }))

  test('counts what is there and shows the words that tell it', () => {
    renderSidebar({ fields: FIELDS, checklist: CHECKLIST })
    expect(list().getByText('2/5')).toBeTruthy()
    expect(list().getByText('1.057 ký tự')).toBeTruthy()
    expect(list().getByText('05 tập thể')).toBeTruthy()
    const states = list()
      .getAllByRole('listitem')
      .map((each) => each.querySelector('.hidden-text')?.textContent)
    expect(states).toEqual([', đã có', ', còn thiếu', ', đã có', ', nên có', ', nên có'])
  })

  test('leads to what is missing in a field', async () => {
    const { person, sent } = renderSidebar({ fields: FIELDS, checklist: CHECKLIST })
    await person.click(list().getByRole('button', { name: 'đến ô Tóm tắt' }))
    await person.click(list().getByRole('button', { name: 'đến ô Chú thích ảnh' }))
    expect(sent).toEqual([
      { do: 'show-field', field: 'summary' },
      { do: 'show-field', field: 'coverCaption' },
    ])
  })

  test('inserts the sentence of a missing fact, and says where it will go', async () => {
    const { person, sent, show } = renderSidebar({ checklist: CHECKLIST })
    expect(list().getByText(/Câu mẫu sẽ vào ô Nội dung: …theo/)).toBeTruthy()
    await person.click(list().getByRole('button', { name: 'Chèn câu mẫu: Quyết định khen thưởng' }))
    expect(sent).toEqual([{ do: 'insert', text: PATTERN }])
    show({ checklist: CHECKLIST, caret: null })
    expect(list().getByText(/Hãy bấm vào chỗ cần chèn câu mẫu/)).toBeTruthy()
  })

  test('writes nothing while something else is being written', async () => {
    const { person, sent } = renderSidebar({ checklist: CHECKLIST, isBusy: true })
    await person.click(list().getByRole('button', { name: 'Chèn câu mẫu: Quyết định khen thưởng' }))
    expect(sent).toEqual([])
  })

  test('of nothing is not there', () => {
    renderSidebar()
    expect(screen.queryByRole('region', { name: 'Thông tin cần có' })).toBeNull()
  })

  test('the card of a missing fact offers the same sentence', async () => {
    const missing = finding('Chưa nêu quyết định', 'warning', {
      group: 'field',
      quote: '',
      start: 0,
      pattern: PATTERN,
    })
    const { person, sent } = renderSidebar({ findings: [missing] })
    await person.click(cardOf(missing.message).getByRole('button', { name: 'Chèn câu mẫu' }))
    expect(sent).toEqual([{ do: 'insert', text: PATTERN }])
  })
})

describe('the kind of the post', () => {
  const menu = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Loại bài' })
  const shown = () => menu().selectedOptions[0]?.textContent

  test('is shown, and that it was told by the words', () => {
    const { show } = renderSidebar({ postKind: { kind: 'interim-review', isInferred: true } })
    expect(shown()).toBe('Sơ kết thi đua (tự nhận biết)')
    show({ postKind: { kind: 'launch', isInferred: false } })
    expect(shown()).toBe('Phát động thi đua')
  })

  test('can be changed, by keyboard too, and given back to the words', async () => {
    const { person, sent, show } = renderSidebar()
    await person.selectOptions(menu(), 'Quyết định khen thưởng')
    show({ postKind: { kind: 'commendation', isInferred: false } })
    await person.selectOptions(menu(), 'Tự nhận biết theo nội dung')
    expect(sent).toEqual([
      { do: 'set-kind', kind: 'commendation' },
      { do: 'set-kind', kind: null },
    ])
    menu().focus()
    expect(document.activeElement).toBe(menu())
  })
})

describe('live', () => {
  test('text typed above moves a finding without touching its card or the focus', async () => {
    const { show } = renderSidebar({ findings: [NO_SUCH_DAY, WRONG_WEEKDAY] })
    const before = title(WRONG_WEEKDAY.message)
    before.focus()
    const added = finding('Ngày mới không có', 'error', { start: 1 })
    show({ findings: [added, { ...WRONG_WEEKDAY, span: { ...WRONG_WEEKDAY.span, start: 99, end: 122 } }] })
    expect(title(WRONG_WEEKDAY.message)).toBe(before)
    expect(document.activeElement).toBe(before)
  })

  test('when the focused card is fixed, the next one takes the focus', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true)
    const { person, show } = renderSidebar({ findings: [NO_SUCH_DAY, WRONG_WEEKDAY, NO_YEAR] })
    screen.getByRole('button', { name: 'Sửa thành 29/02/2024' }).focus()
    await person.keyboard('{Enter}')
    show({ findings: [WRONG_WEEKDAY, NO_YEAR] })
    expect(document.activeElement).toBe(title(WRONG_WEEKDAY.message))
  })
})

describe('Ctrl+Z in the sidebar', () => {
  const FIXED = {
    tone: 'done',
    text: 'Đã sửa',
    action: { label: 'Hoàn tác', command: { do: 'undo' } },
  } as const

  test('takes back what was just written', async () => {
    const { person, sent } = renderSidebar({ findings: [NO_SUCH_DAY], notice: FIXED })
    title(NO_SUCH_DAY.message).focus()
    await person.keyboard('{Control>}z{/Control}')
    expect(sent).toEqual([{ do: 'undo' }])
  })

  test('leaves the focus on what is shown when the notice that was pressed goes', async () => {
    const { person, show } = renderSidebar({ findings: [NO_SUCH_DAY], notice: FIXED })
    screen.getByRole('button', { name: 'Hoàn tác' }).focus()
    await person.keyboard('{Enter}')
    show({ findings: [NO_SUCH_DAY], isBusy: true })
    show({ findings: [NO_SUCH_DAY] })
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: /^Kiểm tra/ }))
  })

  test('is the text box’s own while a reason is written, and nothing while there is nothing to take back', async () => {
    const { person, sent, show } = renderSidebar({ findings: [NO_SUCH_DAY], notice: FIXED })
    await person.click(screen.getByRole('button', { name: 'Bỏ qua…' }))
    await person.keyboard('x{Control>}z{/Control}')
    show({ findings: [NO_SUCH_DAY] })
    title(NO_SUCH_DAY.message).focus()
    await person.keyboard('{Control>}z{/Control}')
    expect(sent).toEqual([])
  })
})
