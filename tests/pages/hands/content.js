// What the editors of the hands' test pages hold: our own words, with one place for each kind of write.
globalThis.CONTENT = [
  '<p>Kỷ niệm <strong>94 năm ngày thành lập Đảng (30/2/2024)</strong> theo kế hoạch đã ban hành.</p>',
  '<table border="1"><tbody><tr><td>Đợt một: 31/4/2024</td><td>2024</td></tr></tbody></table>',
  '<ul><li>Sơ kết ngày 31/6/2024 tại hội trường</li><li>Tổng kết cuối năm</li></ul>',
  '<p>Khen thưởng <em>kịp thời</em> đúng người, đúng việc.</p>',
].join('')

/** `?words=50000` makes the post that much longer. */
const words = Number(new URLSearchParams(location.search).get('words'))
globalThis.POST =
  CONTENT + `<p>${'thi đua khen thưởng toàn ngành '.repeat(20).trim()}.</p>`.repeat(Math.ceil(words / 120))
