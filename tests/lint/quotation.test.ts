/** Which places of a block lie inside quotation marks: ⟦…⟧ marks the place asked for. */
import { describe, expect, it } from 'vitest'
import { isQuoted } from '../../lib/lint/quotation'

const ask = (marked: string) => isQuoted(marked.replace('⟦', ''), marked.indexOf('⟦'))

describe('a quotation', () => {
  it.each([
    'Chỉ thị ghi “báo cáo trước ngày ⟦5/7/2024” và giao Sở theo dõi',
    'Chỉ thị ghi "báo cáo trước ngày ⟦5/7/2024" và giao Sở theo dõi',
    'Người nói: «⟦02/9/1945, đồng bào đã về»',
    '“Đợt 1”, “đợt 2 từ ⟦01/7”',
  ])('holds %s', (marked) => {
    expect(ask(marked)).toBe(true)
  })

  it.each([
    'Chỉ thị ghi “báo cáo ngay” và hạn là ngày ⟦5/7/2024',
    'Phong trào "Dân vận khéo" phát động ngày ⟦5/7/2024',
    '⟦5/7/2024 là hạn của “đợt 1”',
    `Mở ngoặc “ từ rất lâu ${'rồi '.repeat(120)} ⟦5/7/2024`,
    'ống phi 27" dài, lắp ngày ⟦5/7/2024',
  ])('does not hold %s', (marked) => {
    expect(ask(marked)).toBe(false)
  })
})
