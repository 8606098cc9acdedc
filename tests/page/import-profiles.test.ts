// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { demoPortal } from '../../lib/page/portals/demo-portal'
import { exportProfiles, importProfiles } from '../../lib/page/portals/import-profiles'

const OWN = { ...demoPortal, id: 'cong-a', hosts: ['a.vidu.gov.vn'] }
const importOf = (value: unknown) => importProfiles(JSON.stringify(value), document)

test('what is exported comes back as it was, one or several', () => {
  const other = { ...OWN, id: 'cong-b', hosts: ['b.vidu.gov.vn'] }
  expect(importProfiles(exportProfiles([OWN]), document)).toEqual({ ok: true, profiles: [OWN] })
  expect(importProfiles(`\uFEFF${exportProfiles([OWN, other])}`, document)).toEqual({
    ok: true,
    profiles: [OWN, other],
  })
})

test('what is not known is dropped, and nothing is run or inherited', () => {
  const text = exportProfiles([OWN]).replace('{', '{ "__proto__": { "hosts": [] }, "script": "alert(1)",')
  const imported = importProfiles(text, document)
  expect(imported).toEqual({ ok: true, profiles: [OWN] })
})

const control = OWN.controls[0]!
test.each([
  ['no JSON', '{', /không đúng định dạng JSON/],
  ['too much', `[${'0,'.repeat(300_000)}0]`, /quá lớn/],
  ['an empty list', '[]', /không có hồ sơ nào/],
])('%s is refused', (_, text, message) => {
  const imported = importProfiles(text, document)
  expect(imported.ok ? '' : imported.message).toMatch(message)
})

test.each([
  ['a crowd', Array(101).fill(OWN), /hơn 100 hồ sơ/],
  ['the same id twice', [OWN, OWN], /hai hồ sơ cùng mã “cong-a”/],
  ['a bad one among good ones', [OWN, { ...OWN, id: 'Cổng B' }], /^Hồ sơ thứ 2: .*mã hồ sơ/],
  ['one for every host', { ...OWN, hosts: [] }, /tên miền của cổng/],
  [
    'a host that is an address',
    { ...OWN, hosts: ['https://a.vn/'] },
    /Tên miền “https:\/\/a\.vn\/” viết sai/,
  ],
  [
    'one that any page fits',
    { ...OWN, fields: OWN.fields.map((field) => ({ ...field, required: false })) },
    /ít nhất một ô bắt buộc/,
  ],
  [
    'a selector that nobody understands',
    { ...OWN, controls: [{ ...control, selectors: ['button[['] }] },
    /Bộ chọn “button\[\[” của “Xuất bản” viết sai/,
  ],
  [
    'one that would switch the guard off',
    { ...OWN, controls: [{ selectors: ['*'], label: 'Lưu', does: 'save-draft' }, control] },
    /nút “Lưu” trúng cả trang/,
  ],
  [
    'the same by way of any button',
    { ...OWN, controls: [{ selectors: ['form button'], label: 'Lưu', does: 'preview' }] },
    /trúng cả trang/,
  ],
])('%s is refused', (_, value, message) => {
  const imported = importOf(value)
  expect(imported.ok ? '' : imported.message).toMatch(message)
})
