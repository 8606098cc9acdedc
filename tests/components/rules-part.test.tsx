// @vitest-environment jsdom
/** The rules in Options, over the real rules and the real brain: found, switched off, made milder, read with examples. */
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { RulesPart, type RulesPartProps } from '../../components/options/rules-part'
import { judgeExamples } from '../../lib/lint/rule-examples'
import { RULES } from '../../lib/lint/rules'
import type { Rule } from '../../lib/lint/rules/define-rule'
import { builtInCatalogue } from '../lint/built-in-catalogue'

afterEach(cleanup)

// jsdom lays nothing out, so it has nothing to scroll.
Element.prototype.scrollIntoView = () => {}

const catalogue = builtInCatalogue()
const judge = (rule: Rule) => judgeExamples(rule, catalogue, { year: 2026, month: 11, day: 23 })
const ruleOf = (id: string) => RULES.find((rule) => rule.id === id)!
const DAY = ruleOf('date-exists')
const SOME = [DAY, ruleOf('weekday-matches-date'), ruleOf('tone-marks-consistent')]

function renderRules(props: Partial<RulesPartProps> = {}) {
  const wishes: unknown[] = []
  render(
    <RulesPart
      rules={SOME}
      settings={{}}
      at={null}
      judge={judge}
      onChoose={(rule, choice) => wishes.push([rule, choice])}
      onReset={() => wishes.push('reset')}
      {...props}
    />,
  )
  return { wishes, person: userEvent.setup() }
}

const toggle = (rule: Rule) => screen.getByRole<HTMLInputElement>('switch', { name: rule.title })
const menu = (rule: Rule) =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: `Mức của quy tắc: ${rule.title}` })
const shown = () => screen.getAllByRole('switch').map((each) => each.closest('label')?.textContent)

describe('a rule', () => {
  test('is switched off, and on again as it was made', async () => {
    const { wishes, person } = renderRules({ settings: { 'weekday-matches-date': { isOff: true } } })
    expect(toggle(DAY).checked).toBe(true)
    await person.click(toggle(DAY))
    await person.click(toggle(SOME[1]!))
    expect(wishes).toEqual([
      ['date-exists', { isOff: true }],
      ['weekday-matches-date', null],
    ])
  })

  test('is made milder, never graver than it was made; its own severity is no choice', async () => {
    const { wishes, person } = renderRules({ settings: { 'date-exists': { severity: 'warning' } } })
    const options = (rule: Rule) => Array.from(menu(rule).options, ({ textContent }) => textContent)
    expect(options(DAY)).toEqual(['Lỗi (mặc định)', 'Cảnh báo', 'Gợi ý'])
    expect(options(SOME[2]!)).toEqual(['Gợi ý (mặc định)'])
    expect(menu(SOME[2]!).disabled).toBe(true)
    expect(menu(DAY).value).toBe('warning')
    await person.selectOptions(menu(DAY), 'Gợi ý')
    await person.selectOptions(menu(DAY), 'Lỗi (mặc định)')
    expect(wishes).toEqual([
      ['date-exists', { severity: 'hint' }],
      ['date-exists', null],
    ])
  })

  test('that is off keeps its severity for when it is on again', async () => {
    const { wishes, person } = renderRules({ settings: { 'date-exists': { severity: 'hint' } } })
    await person.click(toggle(DAY))
    expect(wishes).toEqual([['date-exists', { isOff: true, severity: 'hint' }]])
  })

  test('shows what it does to its examples', async () => {
    const { person } = renderRules()
    await person.click(screen.getAllByText('Giải thích và ví dụ')[0]!)
    const row = within(toggle(DAY).closest('li')!)
    expect(row.getByText(DAY.why)).toBeTruthy()
    const [first] = row.getAllByRole('listitem')
    expect(first!.querySelector('mark')?.textContent).toBe('30/2/2025')
    expect(first!.textContent).toContain('Ngày không tồn tại: 30/2/2025')
    expect(first!.textContent).toContain('Hội nghị tổng kết ngày 28/02/2025')
  })

  test('that an address leads to is unfolded and has the focus', () => {
    renderRules({ at: 'date-exists' })
    expect(screen.getByText(DAY.why)).toBeTruthy()
    expect(document.activeElement).toBe(toggle(DAY))
  })

  test('waits for the catalogue with its examples', () => {
    renderRules({ at: 'date-exists', judge: null })
    expect(screen.getByText('Đang chấm ví dụ…')).toBeTruthy()
  })
})

describe('the list', () => {
  test('is searched without diacritics, in names, reasons and examples', async () => {
    const { person } = renderRules()
    const box = screen.getByRole('searchbox', { name: 'Tìm quy tắc' })
    await person.type(box, 'dau thanh')
    expect(shown()).toEqual([SOME[2]!.title])
    await person.clear(box)
    await person.type(box, '30/2/2025')
    expect(shown()).toEqual([DAY.title])
    await person.clear(box)
    await person.type(box, 'zzz')
    expect(screen.getByText(/Không có quy tắc nào khớp/)).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('0 trên 3 quy tắc')
  })

  test('is narrowed to a group', async () => {
    const { person } = renderRules()
    await person.click(screen.getByRole('button', { name: 'Cách viết' }))
    expect(shown()).toEqual([SOME[2]!.title])
    expect(screen.getByRole('button', { name: 'Cách viết', pressed: true })).toBeTruthy()
  })

  test('tells what was changed, and sets it back', async () => {
    const { wishes, person } = renderRules({
      settings: { 'date-exists': { severity: 'hint' }, 'weekday-matches-date': { isOff: true } },
    })
    expect(screen.getByText('Đang tắt 1, đã hạ mức 1.')).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Đặt lại mặc định' }))
    expect(wishes).toEqual(['reset'])
  })

  test('offers nothing to set back while nothing was changed', () => {
    renderRules()
    expect(screen.queryByRole('button', { name: 'Đặt lại mặc định' })).toBeNull()
  })
})
