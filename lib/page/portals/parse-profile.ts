/** Turns a file or stored text into a portal profile, or says in Vietnamese what is wrong with it. */
import { type PortalProfile, portalProfileSchema } from './profile'

export type ParsedProfile =
  | { readonly ok: true; readonly profile: PortalProfile }
  | { readonly ok: false; readonly message: string }

/** Parts of a profile as its author knows them. */
const PARTS: Record<string, string> = {
  id: 'mã hồ sơ (id)',
  name: 'tên (name)',
  hosts: 'tên miền (hosts)',
  editUrls: 'đường dẫn trang sửa bài (editUrls)',
  fingerprints: 'dấu hiệu nhận biết (fingerprints)',
  fields: 'danh sách ô (fields)',
  controls: 'danh sách nút (controls)',
  selectors: 'bộ chọn (selectors)',
  label: 'nhãn (label)',
  labels: 'chữ trên trang (labels)',
  onlyAlone: 'chỉ tính khi không có nút xuất bản khác (onlyAlone: true hoặc false)',
  portals: 'danh sách cổng (portals)',
  host: 'tên miền (host)',
  isLastResort: 'hồ sơ dự phòng (isLastResort: true hoặc false)',
  evidence: 'mức tin cậy (evidence: measured, documented, remembered)',
  sources: 'nguồn (sources)',
  kind: 'loại ô (kind: text, rich-text, choice, day, image)',
  required: 'bắt buộc (required: true hoặc false)',
  keys: 'phím tắt (keys: Ctrl+S, Ctrl+Shift+P)',
  unguarded: 'những cách không canh được (unguarded)',
  does: 'tác dụng của nút (does: publish, submit, save-draft, preview)',
}

/** Accepts JSON as text, or a value already parsed. Unknown entries are dropped. */
export function parseProfile(json: unknown): ParsedProfile {
  let value = json
  if (typeof json === 'string') {
    try {
      value = JSON.parse(json)
    } catch {
      return {
        ok: false,
        message: 'Hồ sơ cổng không đúng định dạng JSON. Hãy kiểm tra dấu ngoặc và dấu phẩy.',
      }
    }
  }
  const result = portalProfileSchema.safeParse(value)
  if (!result.success) {
    const place = placeOf(result.error.issues[0]?.path ?? [])
    return { ok: false, message: `Hồ sơ cổng thiếu hoặc sai ${place}.` }
  }
  const names = result.data.fields.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) return { ok: false, message: `Hồ sơ cổng khai báo ô “${twice}” hai lần.` }
  return { ok: true, profile: result.data }
}

/** `["fields", 2, "label"]` → `nhãn (label) ở mục thứ 3 của danh sách ô (fields)`. */
function placeOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'nội dung: cần một đối tượng JSON'
  const words: string[] = []
  for (const [index, part] of path.entries()) {
    if (typeof part === 'number') continue
    const item = path[index + 1]
    const name = PARTS[String(part)] ?? String(part)
    words.unshift(typeof item === 'number' ? `mục thứ ${item + 1} của ${name}` : name)
  }
  return words.join(' ở ')
}
