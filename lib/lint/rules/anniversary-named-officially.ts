/** A day whose date is a catalogued anniversary's to the year bears its name: clear misnomers only, short forms are free. */
import { type DateAfterName, datesAfterNames } from '../anniversary-ties'
import type { Part } from '../blocks'
import type { Catalogue } from '../catalogue/catalogue'
import type { Anniversary } from '../catalogue/schema'
import { isSlipOfName } from '../similar-name'
import { blockRule, type Report } from './define-rule'

/** Longest name that is looked at where no count shows its beginning. */
const NAME_REACH = 100
/** The last `Ngày` before the date, with nothing between that ends a name. */
const NAMED_DAY = /(?:^|[^0-9A-Za-zÀ-ỹ])(ngày [^,.;:()0-9]+)$/i

export const anniversaryNamedOfficially = blockRule({
  id: 'anniversary-named-officially',
  group: 'anniversary',
  title: 'Tên ngày kỷ niệm viết đúng tên chính thức',
  why: 'Ngày, tháng, năm là của một ngày kỷ niệm đã có tên chính thức; tên trong bài khác đi vài chữ.',
  source: { text: 'Danh mục ngày kỷ niệm của công cụ; Nghị định số 145/2013/NĐ-CP, Điều 4' },
  severity: 'hint',
  bad: [
    'kỷ niệm 94 năm ⟦Ngày xây dựng Đảng Cộng sản Việt Nam⟧ (03/02/1930 - 03/02/2024)',
    'kỷ niệm 70 năm ⟦Ngày Thành công Điện Biên Phủ⟧ (07/5/1954 - 07/5/2024)',
    'chào mừng ⟦Ngày Thầy thuộc Việt Nam⟧ (27/02/1955)',
    'mừng ⟦ngày Thương binh - Liêt sĩ⟧ (27/7/1947 - 27/7/2024)',
  ],
  good: [
    'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)',
    'kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024)',
    'kỷ niệm 94 năm Ngày Đảng ra đời (03/02/1930 - 03/02/2024)',
    'kỷ niệm 94 năm Ngày ra đời Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)',
    'kỷ niệm 70 năm chiến thắng Điện Biên Phủ (07/5/1954 - 07/5/2024)',
    'kỷ niệm 79 năm Ngày truyền thống ngành Tư Pháp (28/8/1945 - 28/8/2024)',
    'kỷ niệm 94 năm Ngày truyền thống Công đoàn Việt Nam (28/7/1929 - 28/7/2023)',
    'chào mừng Ngày Thầy thuốc Việt Nam (27/02/1955)',
    'Ngày xây dựng nhà văn hóa thôn (03/02/1930 - 03/02/2024)',
    'Ngày xây dựng Đảng bộ vững mạnh 03/02',
    'Đồng chí sinh ngày 03/02/1930; chị sinh đúng Ngày thành lập Đảng (03/02/1985)',
    'kỷ niệm Ngày Thương binh, liệt sỹ (27/7/1947 - 27/7/2024)',
  ],
  fixed: [
    [
      'kỷ niệm 94 năm Ngày xây dựng Đảng (03/02/1930 - 03/02/2024)',
      'kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2024)',
    ],
  ],

  needs: ['date', 'anniversary'],
  check(reading, { catalogue }) {
    const reports: Report<Part>[] = []
    const { text } = reading.block
    for (const dated of datesAfterNames(reading, catalogue)) {
      const records = dated.name ? [] : recordsOf(dated, catalogue)
      if (records.length === 0) continue
      const at = writtenName(text, dated)
      const written = at && text.slice(at.start, at.end)
      const record = written && records.find(({ names }) => names.some((name) => isSlipOfName(written, name)))
      if (!record) continue
      const [official = ''] = record.names
      const replacement = written.startsWith('ngày') ? official.replace(/^Ngày/, 'ngày') : official
      reports.push({
        at,
        message: `Tên chính thức là “${official}”`,
        fixes: [{ label: `Sửa thành “${replacement}”`, edits: [{ at, replacement }] }],
      })
    }
    return reports
  },
})

/** The proven anniversaries of the date, to the year. */
function recordsOf({ first: { day, month, year } }: DateAfterName, catalogue: Catalogue): Anniversary[] {
  if (!day || !month || !year) return []
  const sameDay = catalogue.anniversariesByDay.get(`${day.value}/${month.value}`) ?? []
  return sameDay.filter(
    (record) =>
      record.year === year.value && record.confidence === 'verified' && record.yearConfidence === 'verified',
  )
}

function writtenName(text: string, { nameEnd, anniversary }: DateAfterName): Part | null {
  if (anniversary?.count) return anniversary.name
  const from = Math.max(0, nameEnd - NAME_REACH)
  const name = NAMED_DAY.exec(text.slice(from, nameEnd))?.[1]
  return name ? { start: nameEnd - name.length, end: nameEnd } : null
}
