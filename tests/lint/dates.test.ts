/** Writings of dates and how they are read; judging them is the rules' business. */
import { describe, expect, it } from 'vitest'
import { type DateMention, scanDates, type WrittenDate } from '../../lib/lint/mentions/date'
import { scanReferences } from '../../lib/lint/mentions/reference'

const partOf = (date: WrittenDate) => (name: 'day' | 'month' | 'year') => {
  const part = date[name]
  return part ? String(part.value) : '_'
}

/** `day/month/year` of each date, `_` for what is not written; a weekday in front, `lunar` and the form behind. */
function show(text: string, mention: DateMention): string {
  const quote = text.slice(mention.start, mention.end)
  if (mention.form === 'blank') return `${quote} = blank ${mention.missing.join(' ')}`
  if (mention.form === 'period')
    return `${quote} = ${mention.unit} ${mention.number.value} ${mention.year?.value ?? '_'}`
  const dates = mention.dates.map((date) => {
    const part = partOf(date)
    const weekday = date.weekday ? `(${date.weekday.value}) ` : ''
    return `${weekday}${part('day')}/${part('month')}/${part('year')}`
  })
  const join = mention.form === 'range' ? ' → ' : ', '
  return `${quote} = ${dates.join(join)}${mention.isLunar ? ' lunar' : ''}`
}

const scan = (text: string) => scanDates(text, scanReferences(text)).map((mention) => show(text, mention))

const READ: readonly (readonly [text: string, ...mentions: string[]])[] = [
  // One day in numbers.
  ['ngày 30/2/2024', '30/2/2024 = 30/2/2024'],
  ['03/02/1930', '03/02/1930 = 3/2/1930'],
  ['3-2-1930', '3-2-1930 = 3/2/1930'],
  ['30.4.1975', '30.4.1975 = 30/4/1975'],
  ['2 / 9 / 1945', '2 / 9 / 1945 = 2/9/1945'],
  ['21 /6/2017', '21 /6/2017 = 21/6/2017'],
  ['ngày22/5/2017', '22/5/2017 = 22/5/2017'],
  ['ngày 03/02 và chiều 05-3', '03/02 = 3/2/_', '05-3 = 5/3/_'],
  ['Sáng nay (30/6)', '30/6 = 30/6/_'],
  ['từ ngày 32/4 đến hết ngày 3/5', '32/4 đến hết ngày 3/5 = 32/4/_ → 3/5/_'],
  ['Ngày truyền thống điện ảnh, nhiếp ảnh cách mạng Việt Nam 17-3', '17-3 = 17/3/_'],
  ['Hôm qua, 19/8, đoàn đã đến', '19/8 = 19/8/_'],
  ['Chiều nay, 19/8 - ngày Cách mạng tháng Tám thành công', '19/8 = 19/8/_'],
  ['Quốc khánh 2/9', '2/9 = 2/9/_'],
  ['Ngày Môi trường thế giới (5/6)', '5/6 = 5/6/_'],
  ['ngày 15/4/24', '15/4/24 = 15/4/24'],
  ['ngày 15/4/20130', '15/4/20130 = 15/4/20130'],
  ['Ngày: 31/12/9999', '31/12/9999 = 31/12/9999'],
  ['ngày 30/4 năm 2024', '30/4 năm 2024 = 30/4/2024'],
  ['ngày 28-6/2017', '28-6/2017 = 28/6/2017'],
  ['Ngày 20/20/2011', '20/20/2011 = 20/20/2011'],
  ['(31.13.2019 15:07)', '31.13.2019 = 31/13/2019'],
  // In words.
  ['ngày 03 tháng 02 năm 1930', '03 tháng 02 năm 1930 = 3/2/1930'],
  ['ngày 3 tháng Hai', '3 tháng Hai = 3/2/_'],
  ['ngày 3, tháng 2, năm 1930', '3, tháng 2, năm 1930 = 3/2/1930'],
  ['ngày 3 tháng 2/1930', '3 tháng 2/1930 = 3/2/1930'],
  ['NGÀY 20 THÁNG MƯỜI MỘT NĂM 2024', '20 THÁNG MƯỜI MỘT NĂM 2024 = 20/11/2024'],
  ['mùng 10 tháng Ba', '10 tháng Ba = 10/3/_'],
  ['mồng mười tháng Ba', 'mười tháng Ba = 10/3/_'],
  // Weekdays.
  ['Thứ Năm, 29/8/2024', '29/8/2024 = (5) 29/8/2024'],
  ['sáng thứ 2, ngày 29/7', '29/7 = (2) 29/7/_'],
  ['Chủ nhật (03/3/2024)', '03/3/2024 = (8) 3/3/2024'],
  ['CN, 03/3/2024', '03/3/2024 = (8) 3/3/2024'],
  ['ngày 29/02/2024 (thứ Năm)', '29/02/2024 = (5) 29/2/2024'],
  ['thứ tư, 29 05 2019 14:47', '29 05 2019 = (4) 29/5/2019'],
  ['đến tháng thứ 6, ngày 13/4/2015', '13/4/2015 = 13/4/2015'],
  // Ranges and lists, with shared months and years.
  ['các ngày 29, 30/2/2023', '29, 30/2/2023 = 29/2/2023, 30/2/2023'],
  ['ngày 29, 30 và 31/2', '29, 30 và 31/2 = 29/2/_, 30/2/_, 31/2/_'],
  ['15 - 18/4/2017', '15 - 18/4/2017 = 15/4/2017 → 18/4/2017'],
  ['05-7/02/2025', '05-7/02/2025 = 5/2/2025 → 7/2/2025'],
  ['từ ngày 28-6 đến 1-7-2017', '28-6 đến 1-7-2017 = 28/6/2017 → 1/7/2017'],
  ['từ ngày 28/12 đến 05/01/2025', '28/12 đến 05/01/2025 = 28/12/_ → 5/1/2025'],
  ['từ 14 đến 31/10/1930', '14 đến 31/10/1930 = 14/10/1930 → 31/10/1930'],
  ['từ ngày 24-30 tháng 5', '24-30 tháng 5 = 24/5/_ → 30/5/_'],
  ['từ ngày 30/4 đến hết ngày 3/5', '30/4 đến hết ngày 3/5 = 30/4/_ → 3/5/_'],
  [
    'ngày 30 tháng 4 và ngày 01 tháng 5 năm 2024',
    '30 tháng 4 và ngày 01 tháng 5 năm 2024 = 30/4/2024, 1/5/2024',
  ],
  ['ngày 26/02/2017 và 23/4/2017', '26/02/2017 và 23/4/2017 = 26/2/2017, 23/4/2017'],
  ['ngày 05/6/2024, 12 đơn vị', '05/6/2024 = 5/6/2024'],
  ['lúc 9 giờ 31, 12/4/2024', '12/4/2024 = 12/4/2024'],
  // The ends of anniversaries.
  ['(03/2/1930-30/2/2024)', '03/2/1930-30/2/2024 = 3/2/1930 → 30/2/2024'],
  ['(16-6-1907 – 16-6-2017)', '16-6-1907 – 16-6-2017 = 16/6/1907 → 16/6/2017'],
  ['28-8-1945--28-8-2015', '28-8-1945--28-8-2015 = 28/8/1945 → 28/8/2015'],
  ['(11-6-1912 _11-6-2022)', '11-6-1912 _11-6-2022 = 11/6/1912 → 11/6/2022'],
  ['(10/10/1954 -10/10/2017)', '10/10/1954 -10/10/2017 = 10/10/1954 → 10/10/2017'],
  ['(11-6-1948/2018)', '11-6-1948/2018 = 11/6/1948 → _/_/2018'],
  ['(1/3/1906 - 2026)', '1/3/1906 - 2026 = 1/3/1906 → _/_/2026'],
  ['19/5 (1890-2024)', '19/5 = 19/5/_', '1890-2024 = _/_/1890 → _/_/2024'],
  ['(ngày 7/1/1972-7/1/2017)', '7/1/1972-7/1/2017 = 7/1/1972 → 7/1/2017'],
  // Months, years, parts of a year.
  ['tháng 13/2024', '13/2024 = _/13/2024'],
  ['tháng 9/2015 đến tháng 12/2016', '9/2015 đến tháng 12/2016 = _/9/2015 → _/12/2016'],
  ['tháng 5, 6, 7/2024', '5, 6, 7/2024 = _/5/2024, _/6/2024, _/7/2024'],
  ['tuần 4 tháng 5 năm 2019', '5 năm 2019 = _/5/2019'],
  ['năm 2024', '2024 = _/_/2024'],
  ['giai đoạn 2021 - 2025', '2021 - 2025 = _/_/2021 → _/_/2025'],
  ['từ năm 2016 đến năm 2020', '2016 đến năm 2020 = _/_/2016 → _/_/2020'],
  ['nhiệm kỳ 2017-2010', '2017-2010 = _/_/2017 → _/_/2010'],
  ['quý II/2024', 'quý II/2024 = quarter 2 2024'],
  ['Quý 3 năm 2024', 'Quý 3 năm 2024 = quarter 3 2024'],
  ['6 tháng đầu năm', '6 tháng đầu năm = first-months 6 _'],
  ['06 tháng cuối năm 2024', '06 tháng cuối năm 2024 = last-months 6 2024'],
  // The lunar calendar.
  ['lễ hội ngày 10/3 âm lịch', '10/3 = 10/3/_ lunar'],
  ['ngày 18 tháng Giêng năm Đinh Dậu', '18 tháng Giêng = 18/1/_ lunar'],
  ['ngày 30 tháng 2 (âm lịch)', '30 tháng 2 = 30/2/_ lunar'],
  ['rằm tháng Bảy', 'rằm tháng Bảy = 15/7/_ lunar'],
  ['Giỗ Tổ ngày 10/3', '10/3 = 10/3/_ lunar'],
  ['ngày 30/2 (tức 28/3/2025)', '30/2 = 30/2/_ lunar', '28/3/2025 = 28/3/2025'],
  ['ngày 28/1 (tức mùng 1 Tết)', '28/1 = 28/1/_'],
  // Blanks.
  ['Bắc Giang, ngày tháng 01 năm 2024', 'ngày tháng 01 năm 2024 = blank day'],
  ['ngày … tháng … năm 2024', 'ngày … tháng … năm 2024 = blank day month'],
  ['ngày .../.../2024', 'ngày .../.../2024 = blank day month'],
  ['ngày 15/01/20...', 'ngày 15/01/20... = blank year'],
  ['ngày    tháng 01', 'ngày    tháng 01 = blank day'],
  // The date of a reference is a date, its number is none.
  ['Nghị định số 20/2019/NĐ-CP ngày 30/2/2019', '30/2/2019 = 30/2/2019'],
  ['Chỉ thị số 45-CT/TW, ngày 22/7/2010', '22/7/2010 = 22/7/2010'],
]

const NO_DATES = [
  'Nghị định 20/2019, Quyết định 150/2004, 15/4/2019/NĐ-CP, 05/BC-ĐA-19',
  'tỷ lệ 1/500, hòa 50/50, thắng 3-1, từ 1/3 - 1/2 thời gian',
  'đạt 12/15 chỉ tiêu, 18/19 tiêu chí, 2/3 số hộ',
  'số 31/9 ấp Tân, số 25/127 đường Hàn Mặc Tử, 40/7 Lữ Gia',
  'trực 24/7; Quy tắc 30-2; điện thoại 0912-34-5678; IP 192.168.1.20',
  'phạt từ 10-20 triệu đồng; 4.7 - 5.2 kg; 659.000.000 644.000.000',
  'Điều 19.6.TT.13.12; khoản 31.4; QCVN 01: 2013/BCT',
  'https://vidu.vn/2024/02/30/tin.html bao-cao-03-02-2024.docx',
  'Volkswagen Tiguan 2.0 – 2015; Scirocco 2016 – 2015; 36,75- 36,95',
  'cây dài ngày 40.56ha; mỗi ngày 1/2 viên; ba ngày 29/30/31 nhé; 5 đêm/6 ngày',
  'phạt 3 năm 6 tháng tù; trong 3 tháng 6, 7, 8; lương tháng 13/2024',
  'trong ngày 15/20 xã đã họp; vé từ 7000 đến 20000 won',
  'những ngày tháng 8 lịch sử; ngày, tháng, năm sinh; hằng ngày tháng 5',
  'Hôm nay, 3/4 số xã đã về đích.',
  'Chiều qua, 12/15 chỉ tiêu được thông qua.',
]

describe('scanDates', () => {
  it.each(READ)('reads %s', (text, ...mentions) => {
    expect(scan(text)).toEqual(mentions)
  })

  it.each(NO_DATES)('finds no date in: %s', (text) => {
    expect(scan(text)).toEqual([])
  })

  it('points at each number, and at the neighbour for a number that is shared', () => {
    const text = 'các ngày 29, 30/2/2023'
    const [mention] = scanDates(text)
    if (mention?.form !== 'list') throw new Error('expected a list of two days')
    const [first, second] = mention.dates
    expect(text.slice(first!.start, first!.end)).toBe('29')
    expect(text.slice(second!.start, second!.end)).toBe('30/2/2023')
    expect(first!.month).toBe(second!.month)
    expect(text.slice(first!.month!.start, first!.month!.end)).toBe('2')
  })

  it('says how a date is written', () => {
    const written = (text: string) => {
      const [mention] = scanDates(text)
      if (!mention || !('dates' in mention)) throw new Error(`no day in ${text}`)
      return [mention.dates[0]!.separator, mention.dates[0]!.inWords]
    }
    expect(written('ngày 3-2-1930')).toEqual(['-', false])
    expect(written('ngày 3 tháng 2 năm 1930')).toEqual(['', true])
    expect(written('ngày 30.4')).toEqual(['.', false])
  })

  it('points at the name of a lunar year', () => {
    const text = 'ngày 10/3 năm Giáp Thìn'
    const [mention] = scanDates(text)
    if (!mention || !('lunarYear' in mention) || !mention.lunarYear) throw new Error('expected a lunar year')
    expect(text.slice(mention.lunarYear.start, mention.lunarYear.end)).toBe('Giáp Thìn')
  })
})
