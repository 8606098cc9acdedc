/** What records of every kind are made of, as schemas. */
import * as z from 'zod/mini'
import { parseIsoDate } from '../calendar'

/** verified: a public page states the fact (see `sources`). known: common knowledge; at most a warning rests on it. */
export const confidence = z.enum(['verified', 'known'])
export type Confidence = z.infer<typeof confidence>
export const isoDay = z
  .string()
  .check(z.refine((day) => parseIsoDate(day) !== null, 'phải là ngày có thật, viết theo kiểu 2024-01-31'))
export const text = z.string().check(z.minLength(1), z.maxLength(2000))
export const note = z.string().check(z.maxLength(4000))
export const sources = z.array(text).check(z.maxLength(20))
export const id = z
  .string()
  .check(
    z.maxLength(100),
    z.refine(isId, 'chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối: ke-hoach-2024'),
  )

function isId(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
}
