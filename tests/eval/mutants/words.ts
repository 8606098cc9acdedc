/** Events, bodies and places for sentences of our own. None of them is in the catalogue. */

export const BODIES: readonly string[] = [
  'Sở Tư pháp',
  'Văn phòng Ủy ban',
  'Hội đồng Thi đua - Khen thưởng',
  'Công đoàn cơ quan',
  'Đoàn khối',
  'Phòng Tổ chức cán bộ',
  'Trung tâm Trợ giúp pháp lý',
  'Ban Chỉ huy quân sự',
  'Liên đoàn Lao động',
  'Trường Tiểu học Hoa Sen',
]

export const EVENTS: readonly string[] = [
  'hội nghị tổng kết phong trào thi đua',
  'lễ phát động đợt thi đua cao điểm',
  'lớp bồi dưỡng nghiệp vụ khen thưởng',
  'đợt kiểm tra chéo giữa các cụm',
  'hội thi tuyên truyền viên giỏi',
  'buổi gặp mặt gương điển hình',
  'tuần lễ áo dài',
  'phiên họp xét sáng kiến',
]

export const PLACES: readonly string[] = [
  'tại hội trường tầng 2',
  'ở nhà văn hóa trung tâm',
  'tại điểm cầu chính',
  'trên địa bàn các xã, phường',
  'tại trụ sở cơ quan',
]

/** Local anniversaries, which no catalogue knows. */
export const LOCAL_NAMES: readonly string[] = [
  'Ngày thành lập Trường Trung học phổ thông Tân Tiến',
  'Ngày thành lập Bệnh viện Đa khoa khu vực',
  'Ngày thành lập đơn vị',
  'ngày truyền thống của nhà máy',
  'Ngày thành lập Đảng bộ xã Đồng Tâm',
  'thành lập Hợp tác xã Bình Minh',
  'Ngày giải phóng quê hương',
  'Ngày thành lập Nhà thiếu nhi',
]
