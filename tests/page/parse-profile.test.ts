import { describe, expect, test } from 'vitest'
import { PORTALS } from '../../lib/page/portals'
import { parseProfile } from '../../lib/page/portals/parse-profile'

describe('built-in profiles', () => {
  test.each(PORTALS.map((profile) => [profile.id, profile] as const))(
    '%s is a valid profile',
    (_, profile) => {
      expect(parseProfile(JSON.stringify(profile))).toEqual({ ok: true, profile })
    },
  )
  test('have ids of their own', () => {
    expect(new Set(PORTALS.map(({ id }) => id)).size).toBe(PORTALS.length)
  })
})

describe('what is wrong is said in Vietnamese, with its place', () => {
  const good = PORTALS[0]!
  const without = (part: string) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== part))
  test.each([
    ['{', 'Hồ sơ cổng không đúng định dạng JSON. Hãy kiểm tra dấu ngoặc và dấu phẩy.'],
    ['[]', 'Hồ sơ cổng thiếu hoặc sai nội dung: cần một đối tượng JSON.'],
    [null, 'Hồ sơ cổng thiếu hoặc sai nội dung: cần một đối tượng JSON.'],
    [without('name'), 'Hồ sơ cổng thiếu hoặc sai tên (name).'],
    [{ ...good, fields: [] }, 'Hồ sơ cổng thiếu hoặc sai danh sách ô (fields).'],
    [
      { ...good, fields: [good.fields[0], { ...good.fields[1], kind: 'anh' }] },
      'Hồ sơ cổng thiếu hoặc sai loại ô (kind: text, rich-text, choice, day, image) ở mục thứ 2 của danh sách ô (fields).',
    ],
    [{ ...good, fields: [good.fields[0], good.fields[0]] }, 'Hồ sơ cổng khai báo ô “title” hai lần.'],
  ])('%#', (json, message) => {
    expect(parseProfile(json)).toEqual({ ok: false, message })
  })
})
