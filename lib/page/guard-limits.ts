/** Says in plain words by what ways a portal's posts can be published without the guard seeing it. It only tells. */
import { isGuarded } from './portal-controls'
import type { PortalProfile } from './portals/profile'

export interface GuardMeans {
  readonly profile: PortalProfile
  /** Our far end answers in the own world of the form's document: forms that scripts send are seen. */
  readonly hasBridge: boolean
  /** The browser opens closed shadow trees to us. */
  readonly opensShadow: boolean
}

const NO_CONTROL =
  'Hồ sơ của cổng này chưa chỉ ra nút xuất bản nào, nên công cụ chưa giữ lại được lần đăng nào.'
const NO_BRIDGE = 'Biểu mẫu do chương trình của cổng tự gửi đi, không qua nút bấm.'
const CLOSED_SHADOW = 'Nút nằm trong phần giao diện mà cổng khóa kín với trình duyệt (shadow root đóng).'
/** True everywhere: nothing of the page shows what such a request is for. */
const SAVED_BY_SCRIPT =
  'Lệnh lưu mà cổng tự gửi, không qua nút bấm, phím hay biểu mẫu (tự động lưu, hẹn giờ đăng, phím tắt riêng của cổng mà hồ sơ chưa ghi).'
const ELSEWHERE =
  'Đăng bài ở nơi khác: nút đăng nhanh ở trang danh sách, ứng dụng điện thoại, máy chưa cài tiện ích.'

/** The ways that are open, the portal's own ones first; each a sentence for the person. */
export function guardLimits({ profile, hasBridge, opensShadow }: GuardMeans): string[] {
  const { unguarded = [], controls } = profile
  return [
    ...(controls.some(isGuarded) ? [] : [NO_CONTROL]),
    ...unguarded,
    ...(hasBridge ? [] : [NO_BRIDGE]),
    ...(opensShadow ? [] : [CLOSED_SHADOW]),
    SAVED_BY_SCRIPT,
    ELSEWHERE,
  ]
}
