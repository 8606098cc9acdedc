/** Documents cited with the number left out: `Kế hoạch số /KH-STP`. */
import type { Mutator } from './mutant'
import { replaceIn } from './page-dates'
import { BODIES } from './words'
import { anyDay, NUMERIC } from './writing'

/** The number of a symbol after the word `số`. */
const SERIAL =
  /(?<=(?:nghị định|nghị quyết|thông tư|quyết định|kế hoạch|công văn|chỉ thị|báo cáo) số\s)\d{1,5}(?=\/(?:\d{4}\/)?\p{Lu}{2,4}-\p{Lu}{2,})/giu

const SYMBOLS: readonly (readonly [type: string, symbol: string])[] = [
  ['Kế hoạch', '/KH-STP'],
  ['Kế hoạch', '/KH-UBND'],
  ['Quyết định', '/QĐ-UBND'],
  ['Quyết định', '/QĐ-STP'],
  ['Nghị định', '/2023/NĐ-CP'],
  ['Thông tư', '/2018/TT-BTP'],
  ['Nghị quyết', '/2022/NQ-HĐND'],
  ['Công văn', '/STP-VP'],
  ['Hướng dẫn', '/HD-BTĐKT'],
]

export const serialRemoved: Mutator = {
  kind: 'serial-removed',
  inText: (text, random) =>
    [...text.matchAll(SERIAL)].map((match) =>
      replaceIn(
        text,
        { start: match.index, end: match.index + match[0].length },
        random.pick(['', '...', '…', '    ']),
      ),
    ),
  sentence(random) {
    const [type, symbol] = random.pick(SYMBOLS)
    const year = /^\/(\d{4})/.exec(symbol)?.[1]
    const date = random.pick(NUMERIC.slice(0, 4))(anyDay(random, Number(year ?? 2018), Number(year ?? 2025)))
    const frame = random.pick([
      `Thực hiện ${type} số \u0000${symbol} ngày ${date}, ${random.pick(BODIES)} phát động thi đua.`,
      `${random.pick(BODIES)} quán triệt ${type} số \u0000${symbol} ngày ${date} đến toàn thể cán bộ.`,
      `(Ban hành kèm theo ${type} số \u0000${symbol} ngày ${date})`,
      `Căn cứ ${type} số \u0000${symbol} ngày ${date}, cụm trưởng xây dựng chương trình công tác.`,
    ])
    const wrong = random.pick(['', '', '...', '……', '   '])
    return {
      right: frame.replace('\u0000', String(random.between(3, 480))),
      wrong: frame.replace('\u0000', wrong),
    }
  },
}
