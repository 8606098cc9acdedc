/** Text as people have it: wrapped by hand, with columns set by blanks, tables by tabs, words in Markdown. */
import { expect, it } from 'vitest'
import { readParagraphs } from '../../lib/plan-import/paragraphs'
import { readText } from '../../lib/plan-import/read-text'

const paragraphs = (text: string) => readParagraphs(readText(text)).paragraphs.map((one) => one.text)

it('parts the two columns of a letterhead', () => {
  const text = `UBND TỈNH VĨNH HÀ          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ NỘI VỤ                       Độc lập - Tự do - Hạnh phúc
Số:    /KH-SNV            Vĩnh Hà, ngày   tháng 01 năm 2026`
  expect(paragraphs(text)).toEqual([
    'UBND TỈNH VĨNH HÀ',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'SỞ NỘI VỤ',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: /KH-SNV',
    'Vĩnh Hà, ngày tháng 01 năm 2026',
  ])
})

it('puts lines together that were wrapped at a column', () => {
  const line = 'Mỗi đơn vị chọn một việc khó nhất của mình, ghi rõ người làm và ngày'
  const wrapped = Array.from(
    { length: 6 },
    (_, i) => `${i + 1}. ${line}\nxong, rồi báo cho văn phòng.\n`,
  ).join('\n')
  expect(paragraphs(wrapped)).toEqual(
    Array.from({ length: 6 }, (_, i) => `${i + 1}. ${line} xong, rồi báo cho văn phòng.`),
  )
})

it('joins what a footnote cut in two, and keeps the note by itself', () => {
  expect(
    paragraphs('Gắn thi đua với việc hằng ngày, không làm\n¹ Kế hoạch số 7/KH-UBND.\nthêm sổ sách.'),
  ).toEqual(['Gắn thi đua với việc hằng ngày, không làm thêm sổ sách.', '¹ Kế hoạch số 7/KH-UBND.'])
})

it('reads rows of cells by tabs and by bars, without the line under their head', () => {
  const rows = (text: string) =>
    readText(text)
      .filter(({ kind }) => kind === 'row')
      .map(({ cells }) => cells)
  expect(rows('Việc\tHạn\nPhát động\t15/01/2027')).toEqual([
    ['Việc', 'Hạn'],
    ['Phát động', '15/01/2027'],
  ])
  expect(rows('| Việc | Hạn |\n| --- | --- |\n| Phát động | 15/01/2027 |')).toEqual([
    ['Việc', 'Hạn'],
    ['Phát động', '15/01/2027'],
  ])
})

it('takes the marks of Markdown off', () => {
  expect(paragraphs('với chủ đề “*Nói đi đôi với làm*”, **chậm nhất 05/6/2026**')).toEqual([
    'với chủ đề “Nói đi đôi với làm”, chậm nhất 05/6/2026',
  ])
})
