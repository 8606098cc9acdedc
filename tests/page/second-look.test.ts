import { describe, expect, test } from 'vitest'
import { SecondLook } from '../../lib/page/second-look'

/** A field with two slips, mended from its end to its beginning as the writer does it. */
const BEFORE = 'Ngày 30/2 họp, ngày 31/4 tổng kết.'
const HALF = 'Ngày 30/2 họp, ngày 30/4 tổng kết.'
const AFTER = 'Ngày 03/02 họp, ngày 30/4 tổng kết.'

function mended(): SecondLook {
  const look = new SecondLook(BEFORE)
  const later = BEFORE.indexOf('31/4')
  look.wrote(1, { start: later, end: later + 4 }, 4, HALF)
  look.see(HALF)
  const earlier = HALF.indexOf('30/2')
  look.wrote(0, { start: earlier, end: earlier + 4 }, 5, AFTER)
  return look
}

describe('the second look', () => {
  test('what is still there has stayed, and its place moves with what was written before it', () => {
    const look = mended()
    look.see(AFTER)
    expect(look.gone).toEqual([])
    const place = look.placeOf(1)!
    expect(AFTER.slice(place.start, place.end)).toBe('30/4')
  })

  test('what was changed back before anybody looked is noticed: the writing is compared, not the first look', () => {
    const look = mended()
    look.see(BEFORE)
    look.see(BEFORE)
    expect(look.gone.sort()).toEqual([0, 1])
  })

  test('only the writing that went is said to have gone', () => {
    const look = mended()
    look.see(HALF)
    expect(look.gone).toEqual([0])
    expect(look.placeOf(1)).not.toBeNull()
  })

  test('a change back between two writings is noticed too', () => {
    const look = new SecondLook(BEFORE)
    const later = BEFORE.indexOf('31/4')
    look.wrote(1, { start: later, end: later + 4 }, 4, HALF)
    look.see(BEFORE)
    const earlier = BEFORE.indexOf('30/2')
    look.wrote(0, { start: earlier, end: earlier + 4 }, 5, BEFORE.replace('30/2', '03/02'))
    expect(look.gone).toEqual([1])
  })

  test('typing elsewhere and other kinds of blank are no harm', () => {
    const look = mended()
    look.see(`Chiều nay. ${AFTER}`)
    look.see(`Chiều nay. ${AFTER.replaceAll(' ', '\u00a0')}`)
    expect(look.gone).toEqual([])
  })

  test('a deletion that comes back is noticed', () => {
    const look = new SecondLook('Họp họp ngày 2/9.')
    look.wrote(0, { start: 3, end: 7 }, 0, 'Họp ngày 2/9.')
    look.see('Họp ngày 2/9.')
    expect(look.gone).toEqual([])
    look.see('Họp họp ngày 2/9.')
    expect(look.gone).toEqual([0])
  })

  test('a field that nothing was written into needs none', () => {
    expect(new SecondLook(BEFORE).isNeeded).toBe(false)
    expect(mended().isNeeded).toBe(true)
  })
})
