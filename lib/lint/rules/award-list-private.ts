/** A list of the commended names them, and tells neither their full births nor their phones. */
import type { BlockReading } from '../reading'
import { findListedPersonalData } from '../wording/personal-data'
import { draftRule, type Place, type Report } from './define-rule'

const MESSAGES = {
  identity: 'Danh sách khen thưởng nêu số căn cước của cá nhân',
  account: 'Danh sách khen thưởng nêu số tài khoản của cá nhân',
  phone: 'Danh sách khen thưởng nêu số điện thoại của cá nhân',
  birth: 'Danh sách khen thưởng nêu ngày sinh đầy đủ của cá nhân',
} as const
/** The list begins at most this many lines after its heading, and no line is looked at beyond. */
const REACH = 300

export const awardListPrivate = draftRule({
  id: 'award-list-private',
  group: 'award',
  title: 'Danh sách khen thưởng không nêu ngày sinh, điện thoại',
  why: 'Danh sách đăng công khai chỉ cần họ tên, chức danh, đơn vị; ngày sinh đầy đủ, số điện thoại là dữ liệu cá nhân.',
  source: { text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Điều 38 Bộ luật Dân sự số 91/2015/QH13' },
  severity: 'warning',
  bad: [
    'Giám đốc Sở tặng Giấy khen cho 02 cá nhân:\n1. Nguyễn Văn An, ⟦sinh ngày 12/3/1985⟧, công chức\n2. Lê Thị Bình, công chức',
    'Danh sách cá nhân được tặng Bằng khen\n1. Ông Trần Văn Cường, điện thoại ⟦0912 345 678⟧',
  ],
  good: [
    'Giám đốc Sở tặng Giấy khen cho 02 cá nhân:\n1. Nguyễn Văn An, công chức\n2. Lê Thị Bình (sinh năm 1990)',
    'Danh sách hòa giải viên\n1. Ông Trần Văn Cường, điện thoại 0912 345 678',
    'Sở tặng Giấy khen cho 02 cá nhân.\nChủ tịch Hồ Chí Minh sinh ngày 19/5/1890.',
    'Sở tặng Giấy khen cho 02 cá nhân. Thông tin xin liên hệ:\n1. Văn phòng Sở, điện thoại 0912 345 678',
  ],

  onlyWith: ['award'],
  *check({ blocks }): Generator<Report<Place>> {
    for (let i = 0; i < blocks.length; i++) {
      if (!announcesList(blocks[i]!)) continue
      const last = Math.min(blocks.length, i + REACH)
      for (i++; i < last; i++) {
        const { block } = blocks[i]!
        for (const datum of findListedPersonalData(block.text))
          yield { at: { start: datum.start, end: datum.end, block }, message: MESSAGES[datum.of] }
      }
    }
  },
})

/** A line with an award that is followed by whoever got it. */
function announcesList({ block, mentions }: BlockReading): boolean {
  for (let i = 0; i < mentions.length; i++)
    if (mentions[i]!.kind === 'award') return /:\s*$|danh sách/i.test(block.text)
  return false
}
