/** Writings of anniversaries and how they are read: count, name, the two ends, and what the bracket means. */
import { describe, expect, it } from 'vitest'
import { scanAnniversaries } from '../../lib/lint/mentions/anniversary'
import { scanDates, type WrittenDate } from '../../lib/lint/mentions/date'

const end = (date: WrittenDate | null) =>
  date ? [date.day, date.month, date.year].map((part) => part?.value ?? '_').join('/') : '-'

/** `count | name | first → last | meaning`, with `~` for a count that is not exact and `#` for `lần thứ`. */
function scan(text: string): string[] {
  return scanAnniversaries(text, scanDates(text)).map((mention) => {
    const mark = `${mention.isApproximate ? '~' : ''}${mention.isEdition ? '#' : ''}`
    const name = text.slice(mention.name.start, mention.name.end) || '-'
    return `${mark}${mention.count?.value ?? '-'} | ${name} | ${end(mention.first)} → ${end(mention.last)} | ${mention.meaning}`
  })
}

const READ: readonly (readonly [text: string, ...mentions: string[]])[] = [
  [
    'kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930-30/2/2024)',
    '94 | Ngày thành lập Đảng | 3/2/1930 → 30/2/2024 | anniversary',
  ],
  [
    'mừng chín mươi tư năm Ngày thành lập Đảng (3/2/1930 - 3/2/2024)',
    '94 | Ngày thành lập Đảng | 3/2/1930 → 3/2/2024 | anniversary',
  ],
  [
    'kỷ niệm 63 năm Ngày Giải phóng Thủ đô (10/10/1954 -10/10/2017) và 60 năm Báo ra số đầu (24/10/1957-24/10/2017)',
    '63 | Ngày Giải phóng Thủ đô | 10/10/1954 → 10/10/2017 | anniversary',
    '60 | Báo ra số đầu | 24/10/1957 → 24/10/2017 | anniversary',
  ],
  [
    'kỷ niệm 70 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11-6-1948/2018)',
    '70 | Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc | 11/6/1948 → _/_/2018 | anniversary',
  ],
  [
    'mừng 134 năm Ngày sinh Bác Hồ 19/5 (1890-2024)',
    '134 | Ngày sinh Bác Hồ | 19/5/1890 → 19/5/2024 | anniversary',
  ],
  [
    'kỷ niệm 120 năm ngày sinh cố Thủ tướng (1/3/1906 - 2026)',
    '120 | ngày sinh cố Thủ tướng | 1/3/1906 → _/_/2026 | anniversary',
  ],
  [
    'kỷ niệm 45 năm quan hệ ngoại giao (ngày 7/1/1972-7/1/2017)',
    '45 | quan hệ ngoại giao | 7/1/1972 → 7/1/2017 | anniversary',
  ],
  [
    'kỷ niệm 94 năm Ngày thành lập Đảng 03/02/1930 - 03/02/2024',
    '94 | Ngày thành lập Đảng | 3/2/1930 → 3/2/2024 | anniversary',
  ],
  [
    'kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024',
    '94 | Ngày thành lập Đảng | 3/2/1930 → 3/2/2024 | anniversary',
  ],
  ['hơn 90 năm truyền thống (1930-2024)', '~90 | truyền thống | _/_/1930 → _/_/2024 | anniversary'],
  [
    'gần 80 năm truyền thống (28/8/1945-28/8/2024)',
    '~80 | truyền thống | 28/8/1945 → 28/8/2024 | anniversary',
  ],
  [
    'kỷ niệm lần thứ 79 Quốc khánh (02/9/1945 - 02/9/2024)',
    '#79 | Quốc khánh | 2/9/1945 → 2/9/2024 | inclusive',
  ],
  [
    'kỷ niệm Ngày thành lập Đoàn (26/3/1931 - 26/3/2024)',
    '- | Ngày thành lập Đoàn | 26/3/1931 → 26/3/2024 | anniversary',
  ],
  [
    'Hướng tới kỷ niệm 95 năm Ngày thành lập Đảng, toàn ngành thi đua',
    '95 | Ngày thành lập Đảng | - → - | unsure',
  ],
  [
    'tròn 300 năm trước, Nga hoàng thăm nước Pháp (1917-2017)',
    '300 | trước, Nga hoàng thăm nước Pháp | _/_/1917 → _/_/2017 | anniversary',
  ],
  // Whole years.
  ['Kế hoạch 5 năm (2016-2020)', '5 | - | _/_/2016 → _/_/2020 | inclusive'],
  ['Kế hoạch 5 năm 2016-2020', '5 | - | _/_/2016 → _/_/2020 | inclusive'],
  ['7 năm liên tiếp (2012-2016)', '7 | liên tiếp | _/_/2012 → _/_/2016 | inclusive'],
  ['hai năm (2017-2018)', '2 | - | _/_/2017 → _/_/2018 | inclusive'],
  ['năm năm (2016-2020)', '5 | - | _/_/2016 → _/_/2020 | inclusive'],
  [
    '10 năm là Bí thư Thành ủy TP.HCM (1986 - 2006)',
    '10 | là Bí thư Thành ủy TP.HCM | _/_/1986 → _/_/2006 | inclusive',
  ],
  // Brackets that prove nothing.
  ['9 năm kháng chiến (1946-1954)', '9 | kháng chiến | _/_/1946 → _/_/1954 | inclusive'],
  ['20 năm kháng chiến chống Mỹ (1954-1975)', '20 | kháng chiến chống Mỹ | _/_/1954 → _/_/1975 | unsure'],
  ['kỷ niệm 100 năm ngày sinh nhạc sĩ (1923-1995)', '100 | ngày sinh nhạc sĩ | _/_/1923 → _/_/1995 | unsure'],
  [
    'kỷ niệm 70 năm Chiến dịch Điện Biên Phủ (13/3/1954 - 07/5/1954)',
    '70 | Chiến dịch Điện Biên Phủ | 13/3/1954 → 7/5/1954 | unsure',
  ],
  ['Trong 2 năm đó (từ 1/1/2019 đến 31/12/2020)', '2 | đó | 1/1/2019 → 31/12/2020 | unsure'],
  ['mừng 5 năm hoạt động (01/01/2019 - 31/12/2023)', '5 | hoạt động | 1/1/2019 → 31/12/2023 | unsure'],
  // Whose bracket it is.
  [
    '17 năm trên cương vị Tổng Bí thư, ở hai giai đoạn, cách nhau 30 năm (1956-1986)',
    '30 | - | _/_/1956 → _/_/1986 | anniversary',
  ],
  [
    'kỷ niệm 80 năm Ngày thành lập Quân đội, 35 năm Ngày hội (22/12/1944 - 22/12/2024; 22/12/1989 - 22/12/2024)',
    '80 | Ngày thành lập Quân đội | 22/12/1944 → 22/12/2024 | anniversary',
    '35 | Ngày hội | 22/12/1989 → 22/12/2024 | anniversary',
  ],
  [
    'kỷ niệm 80 năm Ngày thành lập Quân đội và 35 năm Ngày hội (22/12/1944 - 22/12/2024)',
    '80 | Ngày thành lập Quân đội | - → - | unsure',
    '35 | Ngày hội | 22/12/1944 → 22/12/2024 | unsure',
  ],
]

const NONE = [
  '5 năm dẫn dắt đội bóng (2004-2007) và (2013-2015)',
  'năm 2024, trong năm 2023, mỗi năm một lần, năm nay',
  'tháng 7 năm 2019 (nếu có); tuần 4 tháng 5 năm 2019 (từ ngày 24-30 tháng 5)',
  'phạt 3 năm 6 tháng tù; kết án tù 20 năm (1930-1936); từ 3-5 năm (2010-2020)',
  'giai đoạn (2016-2020), Chelsea (2004-2007), Đại hội lần thứ 12 (2016-2021)',
  'Ông có 20 năm công tác. Nhiệm kỳ (2016-2021) kết thúc.',
]

describe('scanAnniversaries', () => {
  it.each(READ)('reads %s', (text, ...mentions) => {
    expect(scan(text)).toEqual(mentions)
  })

  it.each(NONE)('finds none in: %s', (text) => {
    expect(scan(text)).toEqual([])
  })

  it('spans the count, the name and the bracket', () => {
    const text = 'Mừng kỷ niệm 94 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2024).'
    const [mention] = scanAnniversaries(text, scanDates(text))
    expect(text.slice(mention!.start, mention!.end)).toBe('94 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2024)')
    expect(text.slice(mention!.count!.start, mention!.count!.end)).toBe('94')
  })

  it('keeps abbreviations inside a sentence and ends it at a stop', () => {
    expect(scan('10 năm là Bí thư TP. Hồ Chí Minh (1986 - 1996)')).toHaveLength(1)
    expect(scan('Ông công tác 10 năm. Trường (1986 - 1996) nay đã đổi tên.')).toEqual([])
  })
})
