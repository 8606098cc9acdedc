/** No identity card numbers and no private accounts stand in a post; of the commended no births and no phones. */
import type { Block } from '../blocks'
import { LIST_SIGN, PERSONAL_SIGN } from '../signs/sign'
import { findPersonalData, type PersonalDatum } from '../wording/personal-data'
import { privateData } from '../wording/private-lists'
import { draftRule, type Place, type Report } from './define-rule'

const DATA = {
  identity: 'số căn cước, chứng minh nhân dân',
  account: 'số tài khoản',
  phone: 'số điện thoại',
  birth: 'ngày sinh đầy đủ',
} as const
const IN_POST = 'Bài'
const IN_LIST = 'Bài khen thưởng'

export const noPersonalData = draftRule({
  id: 'no-personal-data',
  group: 'wording',
  title: 'Bài không nêu số định danh, tài khoản; danh sách khen không nêu ngày sinh, điện thoại',
  why: 'Số căn cước, số tài khoản, ngày sinh đầy đủ, số điện thoại là dữ liệu cá nhân; danh sách khen thưởng chỉ cần họ tên, chức danh, đơn vị. Đăng công khai khi không cần thiết có thể bị lợi dụng. Nên bỏ hoặc che bớt số.',
  source: { text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Điều 38 Bộ luật Dân sự số 91/2015/QH13' },
  severity: 'warning',
  bad: [
    'Ông Nguyễn Văn A, số CCCD: ⟦001085012345⟧, được tặng Giấy khen.',
    'Bà Lê Thị B, CMND số ⟦121 234 567⟧ cấp ngày 05/01/2010.',
    'Giám đốc Sở tặng Giấy khen cho 02 cá nhân:\n1. Nguyễn Văn An, ⟦sinh ngày 12/3/1985⟧, công chức\n2. Lê Thị Bình, công chức',
    'Danh sách cá nhân được tặng Bằng khen\n1. Ông Trần Văn Cường, điện thoại ⟦0912 345 678⟧',
    'Giám đốc Sở tặng Giấy khen cho bà Trần Thị Bình (⟦sinh ngày 03/8/1990⟧, số điện thoại ⟦0987654321⟧).',
    'Danh sách khen thưởng\nSTT\nHọ và tên\nNgày sinh\n1\nNguyễn Văn An\n⟦12/5/1985⟧\n2\nTrần Thị Bình\n⟦03/8/1990⟧',
    'Chuyển tiền thưởng cho ông Trần Văn C, số tài khoản ⟦0123456789012⟧ tại ngân hàng.',
  ],
  good: [
    'Công dân từ đủ 14 tuổi được cấp thẻ căn cước; số định danh cá nhân gồm 12 chữ số.',
    'Xuất trình CCCD hoặc CMND khi đến bộ phận một cửa.',
    'Thẻ CCCD số 0010850xxxxx đã được che bớt.',
    'Luật Căn cước số 26/2023/QH15; Đề án 06; đã cấp 121.234.567 thẻ căn cước công dân.',
    'Ủng hộ xin gửi về Ban Vận động, số tài khoản 3713.0.1058784 tại Kho bạc Nhà nước tỉnh.',
    'Mã số thuế 0100109106; đường dây nóng 0240 3555 888; số 113, 1900 6192.',
    'Giám đốc Sở tặng Giấy khen cho 02 cá nhân:\n1. Nguyễn Văn An, công chức\n2. Lê Thị Bình (sinh năm 1990)',
    'Danh sách hòa giải viên\n1. Ông Trần Văn Cường, điện thoại 0912 345 678',
    'Sở tặng Giấy khen cho 02 cá nhân.\nChủ tịch Hồ Chí Minh sinh ngày 19/5/1890.',
    'Sở tặng Giấy khen cho 02 cá nhân. Thông tin xin liên hệ:\n1. Văn phòng Sở, điện thoại 0912 345 678',
    'Danh sách khen thưởng\nSTT\nHọ và tên\nSố quyết định\n1\nNguyễn Văn An\n15/QĐ-STP ngày 05/01/2024',
    'Giám đốc Sở tặng Giấy khen cho bà Trần Thị Bình ngày 03/8/2024; mọi chi tiết liên hệ điện thoại 0987654321.',
    'Trao Bằng khen cho thân nhân đồng chí Nguyễn Văn An, hy sinh ngày 12/5/1972.',
    'Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).',
  ],

  onlyWith: ['award'],
  signs: PERSONAL_SIGN | LIST_SIGN,
  check({ blocks }) {
    const reports: Report<Place>[] = []
    for (const { block } of blocks) {
      if ((block.signs & PERSONAL_SIGN) === 0) continue
      for (const datum of personalDataOf(block)) reports.push(reportOf(block, datum, IN_POST))
    }
    for (const { block, datum } of privateData(blocks)) reports.push(reportOf(block, datum, IN_LIST))
    return reports
  },
})

const reportOf = (block: Block, { start, end, of }: PersonalDatum, where: string): Report<Place> => ({
  at: { start, end, block },
  message: `${where} nêu ${DATA[of]} của cá nhân`,
})

const remembered = new WeakMap<Block, readonly PersonalDatum[]>()

function personalDataOf(block: Block): readonly PersonalDatum[] {
  const known = remembered.get(block)
  if (known) return known
  const data = findPersonalData(block.text)
  remembered.set(block, data)
  return data
}
