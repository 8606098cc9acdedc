import { describe, expect, it } from 'vitest'
import { readBlocks } from '../../lib/lint/blocks'
import { bodyDraft } from '../../lib/lint/draft'
import { scanReferences } from '../../lib/lint/mentions/reference'
import { referenceComplete } from '../../lib/lint/rules/reference-complete'
import { builtInCatalogue } from './built-in-catalogue'

const catalogue = builtInCatalogue()
const POST_DAY = { year: 2024, month: 1, day: 31 }

function check(text: string) {
  const context = { catalogue, today: POST_DAY, postDay: POST_DAY, publishedOn: null }
  const blocks = readBlocks(bodyDraft(text, POST_DAY).fields[0]!)
  return blocks.flatMap((block, i) => [
    ...referenceComplete.check(
      { block, mentions: scanReferences(block.text), next: blocks[i + 1] ?? null },
      context,
    ),
  ])
}

const labels = (text: string) => check(text).flatMap((report) => (report.fixes ?? []).map((fix) => fix.label))

describe('reference-complete', () => {
  it('says what is missing, with the quote', () => {
    const messages = check('Kế hoạch số /KH-STP; QUYẾT ĐỊNH số 15/QĐ-; Số: …/20…/QĐ-UBND').map(
      (one) => one.message,
    )
    expect(messages).toEqual([
      'Kế hoạch thiếu số: số /KH-STP',
      'QUYẾT ĐỊNH thiếu ký hiệu: số 15/QĐ-',
      'Văn bản thiếu số và năm trong số: Số: …/20…/QĐ-UBND',
    ])
  })

  it('offers the documents of the catalogue with that type, symbol and year, and replaces the number only', () => {
    const text = 'Thực hiện Kế hoạch số /KH-STP của Sở Tư pháp'
    const [report] = check(text)
    const [fix] = report!.fixes!
    expect(fix!.label).toBe(
      'Điền 24/KH-STP ngày 26/01/2024 (về việc thực hiện nhiệm vụ công tác tư pháp năm 2024)',
    )
    expect(fix!.safe ?? false).toBe(false)
    const [edit] = fix!.edits
    const at = edit!.at as { start: number; end: number }
    expect(text.slice(0, at.start) + edit!.replacement + text.slice(at.end)).toBe(
      'Thực hiện Kế hoạch số 24/KH-STP của Sở Tư pháp',
    )
  })

  it('puts a blank before the number where none was typed', () => {
    expect(check('Kế hoạch số:/KH-STP')[0]!.fixes![0]!.edits[0]!.replacement).toBe(' 24/KH-STP')
  })

  it('offers only what agrees with the day that is written', () => {
    expect(labels('Kế hoạch số /KH-STP ngày 26/01/2024 của Sở Tư pháp')).toHaveLength(1)
    expect(labels('Kế hoạch số /KH-STP ngày 27/01/2024 của Sở Tư pháp')).toEqual([])
    expect(labels('Kế hoạch số …/KH-STP ngày … tháng 01 năm 2019')).toEqual([])
  })

  it('offers a number with a year only where a year stands in the blank one', () => {
    const decisions = (number: string) =>
      labels(`Quyết định số ${number} ngày … tháng … năm 2018 của UBND tỉnh`)
    expect(decisions('…/2018/QĐ-UBND')).toHaveLength(1)
    expect(decisions('…/QĐ-UBND')).toEqual([])
  })

  it('offers at most three, the nearest year first, and none where the type differs or is not written', () => {
    const decisions = labels('Quyết định số …/QĐ-BTP ngày … tháng … năm 2023 của Bộ trưởng Bộ Tư pháp')
    expect(decisions.map((label) => label.split(' ')[1])).toEqual([
      '2972/QĐ-BTP',
      '1067/QĐ-BTP',
      '1319/QĐ-BTP',
    ])
    expect(labels('Quyết định số /KH-STP; Số: /KH-STP')).toEqual([])
  })

  it('holds back where a pasted line break cut the number, and only warns at a shortened headline', () => {
    expect(check('Quyết định số 15/QĐ-\nUBND ngày 05/01/2024')).toEqual([])
    expect(check('Quyết định số 15/QĐ-\ncủa Chủ tịch')).toHaveLength(1)
    expect(check('Số: /KH-STP\nUBND TỈNH')).toHaveLength(1)
    expect(check('Triển khai Quyết định số...')[0]!.severity).toBe('warning')
    expect(check('Triển khai Quyết định số ... của UBND tỉnh')[0]!.severity).toBeUndefined()
  })
})
