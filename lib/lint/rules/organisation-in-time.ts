/** Offices and units are named as they are on the post's own day; the past may keep its names. */
import { formatDate, parseIsoDate } from '../calendar'
import type { Source } from '../finding'
import type { Reading } from '../reading'
import { findFormer, type NamedFormer } from '../wording/former-organisations'
import { type Correction, draftRule, NOTHING, type Place } from './define-rule'

const post = (body: string, publishedOn = '2026-09-15') => ({ title: 'Tin hoạt động', body, publishedOn })

export const organisationInTime = draftRule({
  id: 'organisation-in-time',
  group: 'wording',
  title: 'Tên cơ quan, đơn vị hành chính đúng vào ngày đăng',
  why: 'Tên cơ quan, đơn vị hành chính đã thôi dùng chỉ nên nhắc khi nói về thời gian trước, kèm “(cũ)” hoặc “(nay là …)”.',
  source: { text: 'Nghị quyết số 202/2025/QH15; Luật Tổ chức chính quyền địa phương số 72/2025/QH15' },
  severity: 'warning',
  bad: [
    post('Sở Tư pháp phối hợp với ⟦UBND huyện⟧ tổ chức lớp tập huấn về hộ tịch.'),
    post('Đoàn công tác kiểm tra tại ⟦huyện Lục Ngạn⟧ và làm việc với các thôn.'),
    post('Hội nghị triển khai nhiệm vụ của ngành Tư pháp ⟦tỉnh Bắc Giang⟧.'),
    post('Đề nghị ⟦Bộ Tài nguyên và Môi trường⟧ hướng dẫn nội dung này.', '2025-04-01'),
    post('⟦Phòng Tư pháp các huyện⟧, thành phố báo cáo kết quả về Sở.'),
    post('⟦Ban Tuyên giáo Tỉnh ủy⟧ phối hợp tổ chức hội nghị báo cáo viên.'),
    post('Lớp bồi dưỡng cho hòa giải viên ở ⟦thành phố Bắc Giang⟧ khai giảng sáng nay.'),
    post('Ngày 15/9/2025, ⟦UBND huyện⟧ phát động tháng cao điểm.', '2025-09-16'),
    post('Sở Tư pháp ⟦tỉnh Bắc Giang⟧ tập huấn.\nCác sở của tỉnh Bắc Giang cùng dự.'),
    post('Các ⟦đại biểu Quốc hội khóa XV⟧ tiếp xúc cử tri tại xã.'),
  ],
  good: [
    'Sở Tư pháp phối hợp với UBND huyện tổ chức lớp tập huấn tại tỉnh Bắc Giang.',
    post('Sở Tư pháp phối hợp với UBND huyện tổ chức lớp tập huấn tại tỉnh Bắc Giang.', '2024-05-01'),
    post('Ban Tuyên giáo và Dân vận Tỉnh ủy phối hợp tổ chức hội nghị báo cáo viên.'),
    post('Ban Tuyên giáo Tỉnh ủy phối hợp tổ chức hội nghị báo cáo viên.', '2025-02-10'),
    post('Trước đây, UBND huyện Lục Ngạn giao phòng chuyên môn thụ lý.'),
    post('Các xã thuộc huyện Yên Thế (cũ) sáp nhập còn 06 xã.'),
    post('Thực hiện Quyết định số 37/2018/QĐ-UBND ngày 02/11/2018 của UBND tỉnh Bắc Giang về đơn giá.'),
    post('Năm 2024, tỉnh Bắc Giang tổ chức 120 lớp tập huấn.'),
    post('Tỉnh Bắc Giang giai đoạn 2021-2025 có nhiều mô hình hay.'),
    post('Thành phố Hồ Chí Minh, thành phố Thủ Đức, thành phố Huế và thành phố Cần Thơ cử đại biểu dự.'),
    post('Ông A, quê tỉnh Nam Định, là hòa giải viên tiêu biểu.'),
    post('Ông nói: “Bà con huyện Lục Nam rất phấn khởi”.'),
    post('UBND phường Bắc Giang, UBND xã Lục Ngạn và Sở Tư pháp tỉnh Bắc Ninh phối hợp tổ chức.'),
    post('Đoàn làm việc với lãnh đạo quận Gangnam (Hàn Quốc).'),
    post('Bộ Nông nghiệp và Môi trường, Bộ Dân tộc và Tôn giáo, Bộ Tài chính trả lời cử tri.'),
    post('Bộ Tài nguyên và Môi trường ban hành thông tư.', '2025-02-20'),
    post('Quê hương Bắc Giang đổi mới; vải thiều Lục Ngạn vào vụ.'),
    post('Căn cứ đề nghị của UBND huyện Lạng Giang;'),
    post('Bệnh viện Đa khoa huyện Yên Dũng tiếp nhận máy mới.'),
    post('Sau khi không còn tổ chức cấp huyện, hồ sơ của UBND huyện được bàn giao về xã.'),
    post('Đồng chí là đại biểu Quốc hội khóa XVI, nguyên Phó Chủ tịch UBND tỉnh.'),
    post('Xã mới lập từ huyện Tân Yên (cũ).\nNgười dân huyện Tân Yên đồng tình.'),
    post(
      'Kế hoạch năm 2024 của ngành\nPhòng Tư pháp huyện báo cáo trước ngày 30/11/2024.\nUBND huyện phối hợp.',
    ),
    post('Các đại biểu Quốc hội khóa XV đã thông qua Luật năm 2025.'),
  ],

  check(reading) {
    if (!reading.publishedOn) return NOTHING
    return findFormer(reading).map((former) => {
      const [{ block, start, end }] = former.places
      return {
        at: { block, start, end },
        message: messageOf(former),
        why: whyOf(former),
        source: SOURCES[former.kind],
        fixes: fixesOf(former, reading),
      }
    })
  },
})

const SOURCES: Readonly<Record<NamedFormer['kind'], Source>> = {
  body: { text: 'Nghị quyết số 176/2025/QH15 về cơ cấu tổ chức của Chính phủ; danh mục cơ quan của công cụ' },
  province: { text: 'Nghị quyết số 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh' },
  district: { text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15' },
  term: { text: 'Nhiệm kỳ Quốc hội theo danh mục cơ quan của công cụ' },
}

function messageOf({ kind, places, endedOn }: NamedFormer): string {
  const day = formatDate(parseIsoDate(endedOn)!)
  const name = `“${places[0].name}”${places.length > 1 ? ` (${places.length} chỗ)` : ''}`
  if (kind === 'district') return `${name}: sau ngày ${day} không còn đơn vị hành chính cấp huyện`
  return kind === 'term' ? `${name}: nhiệm kỳ đã kết thúc` : `Sau ngày ${day} không còn ${name}`
}

function whyOf({ kind, successors }: NamedFormer): string {
  if (kind === 'district')
    return 'Chính quyền địa phương có hai cấp: tỉnh và xã. Hãy nêu xã, phường; nếu nói về thời gian trước, thêm “(cũ)” hoặc “trước đây”.'
  const now = kind === 'term' ? 'Quốc hội đương nhiệm' : 'Nay là, hoặc nhiệm vụ đã chuyển về'
  return `${now}: ${successors.join('; ')}. Nếu nói về thời gian trước, thêm “(cũ)” hoặc “nguyên”, “trước đây”.`
}

/** Only where there is one successor, and the text does not name it beside. */
function fixesOf({ successors, places }: NamedFormer, { blocks }: Reading): Correction<Place>[] {
  const [successor] = successors
  if (successors.length !== 1 || !successor) return []
  if (blocks.some(({ block }) => block.text.includes(successor))) return []
  const edits = places.map(({ block, start, end, name }) => {
    const isCapital = name[0] !== name[0]!.toLowerCase()
    const replacement = isCapital ? successor[0]!.toUpperCase() + successor.slice(1) : successor
    return { at: { block, start, end }, replacement }
  })
  const count = edits.length > 1 ? ` (${edits.length} chỗ)` : ''
  return [{ label: `Sửa thành “${edits[0]!.replacement}”${count}`, edits }]
}
