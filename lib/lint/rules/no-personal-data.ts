/** No identity card numbers and no private bank accounts stand in a post. */
import { PERSONAL_SIGN, signsOf } from '../text-signs'
import { findPersonalData } from '../wording/personal-data'
import { blockRule } from './define-rule'

const MESSAGES = {
  identity: 'Bài nêu số căn cước, chứng minh nhân dân của cá nhân',
  account: 'Bài nêu số tài khoản của cá nhân',
  phone: 'Bài nêu số điện thoại của cá nhân',
  birth: 'Bài nêu ngày sinh đầy đủ của cá nhân',
} as const

export const noPersonalData = blockRule({
  id: 'no-personal-data',
  group: 'wording',
  title: 'Bài không nêu số định danh, tài khoản của cá nhân',
  why: 'Số căn cước, số tài khoản là dữ liệu cá nhân; đăng công khai khi không cần thiết có thể bị lợi dụng. Nên bỏ hoặc che bớt số.',
  source: { text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Điều 38 Bộ luật Dân sự số 91/2015/QH13' },
  severity: 'warning',
  bad: [
    'Ông Nguyễn Văn A, số CCCD: ⟦001085012345⟧, được tặng Giấy khen.',
    'Bà Lê Thị B, CMND số ⟦121 234 567⟧ cấp ngày 05/01/2010.',
    'Chuyển tiền thưởng cho ông Trần Văn C, số tài khoản ⟦0123456789012⟧ tại ngân hàng.',
  ],
  good: [
    'Công dân từ đủ 14 tuổi được cấp thẻ căn cước; số định danh cá nhân gồm 12 chữ số.',
    'Xuất trình CCCD hoặc CMND khi đến bộ phận một cửa.',
    'Thẻ CCCD số 0010850xxxxx đã được che bớt.',
    'Luật Căn cước số 26/2023/QH15; Đề án 06; đã cấp 121.234.567 thẻ căn cước công dân.',
    'Ủng hộ xin gửi về Ban Vận động, số tài khoản 3713.0.1058784 tại Kho bạc Nhà nước tỉnh.',
    'Mã số thuế 0100109106; đường dây nóng 0240 3555 888; số 113, 1900 6192.',
    'Kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2024).',
  ],

  check({ block }) {
    if ((signsOf(block) & PERSONAL_SIGN) === 0) return NOTHING
    const data = findPersonalData(block.text)
    return data.length === 0 ? NOTHING : data.map((datum) => ({ at: datum, message: MESSAGES[datum.of] }))
  },
})

const NOTHING: readonly never[] = []
