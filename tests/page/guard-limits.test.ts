/** What the guard cannot see is said for each portal, its own words first. */
import { expect, test } from 'vitest'
import { guardLimits } from '../../lib/page/guard-limits'
import { demoPortal } from '../../lib/page/portals/demo-portal'

const means = { profile: demoPortal, hasBridge: true, opensShadow: true, mode: 'hold' as const }

test('what is true everywhere is always said', () => {
  expect(guardLimits(means)).toHaveLength(2)
})

test('what the portal says of itself comes first, what we lack after it', () => {
  const profile = { ...demoPortal, unguarded: ['Tin hẹn giờ do máy chủ đăng.'] }
  const limits = guardLimits({ profile, hasBridge: false, opensShadow: false, mode: 'hold' })
  expect(limits[0]).toBe('Tin hẹn giờ do máy chủ đăng.')
  expect(limits).toHaveLength(5)
})

test('a profile that names no publishing control is said before anything else', () => {
  const controls = demoPortal.controls.filter(({ does }) => does !== 'publish')
  expect(guardLimits({ ...means, profile: { ...demoPortal, controls } })[0]).toContain(
    'chưa chỉ ra nút xuất bản',
  )
})

test('what the office wants of the guard is said first', () => {
  expect(guardLimits({ ...means, mode: 'warn' })[0]).toContain('Do cơ quan thiết lập')
  expect(guardLimits({ ...means, mode: 'off' })[0]).toContain('không theo dõi')
})
