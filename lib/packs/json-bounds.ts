/** Whether unknown JSON stays within bounds, before any schema looks at it. The work is bounded, however the JSON was made. */

export interface JsonBounds {
  readonly mostValues: number
  readonly deepest: number
  readonly longestText: number
}

export interface Measured {
  /** Values that were looked at: the work that was done. */
  readonly values: number
  /** What is out of bounds or forbidden, in Vietnamese; null when nothing is. */
  readonly refusal: string | null
}

/** Keys that could reach an object's prototype; no honest pack has them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** A tag, or the beginning of one. Facts are plain text. */
const TAG = /<[a-z!/?]/i

interface Place {
  readonly value: unknown
  readonly depth: number
  readonly path: string
}

/** Looks at each value once, deepest last, and stops at the first that is refused. */
export function measureJson(json: unknown, bounds: JsonBounds): Measured {
  const waiting: Place[] = [{ value: json, depth: 0, path: '' }]
  let values = 0
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    values++
    const refusal = refuse(place, values, bounds)
    if (refusal) return { values, refusal }
    const { value, depth, path } = place
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      // Lists that alone go beyond the bound need not be walked.
      if (values + value.length > bounds.mostValues) return { values, refusal: tooMany(path, value.length) }
      for (let at = value.length - 1; at >= 0; at--)
        waiting.push({ value: value[at], depth: depth + 1, path: `${path}[${at}]` })
      continue
    }
    for (const key of Object.keys(value)) {
      if (FORBIDDEN_KEYS.has(key))
        return { values, refusal: `${path || 'gói'} có khóa không được phép “${key}”` }
      if (key.length > bounds.longestText) return { values, refusal: `${path || 'gói'} có khóa quá dài` }
      waiting.push({
        value: (value as Record<string, unknown>)[key],
        depth: depth + 1,
        path: path ? `${path}.${key.slice(0, 40)}` : key.slice(0, 40),
      })
    }
    if (waiting.length > bounds.mostValues) return { values, refusal: tooMany(path, waiting.length) }
  }
  return { values, refusal: null }
}

const tooMany = (path: string, count: number): string =>
  `${path || 'gói'} có ${count} phần tử, nhiều hơn mức cho phép`

function refuse({ value, depth, path }: Place, values: number, bounds: JsonBounds): string | null {
  if (values > bounds.mostValues) return 'gói có quá nhiều giá trị'
  if (depth > bounds.deepest) return `${path.slice(0, 80)} lồng quá sâu`
  if (typeof value !== 'string') return null
  if (value.length > bounds.longestText) return `${path} có chữ dài ${value.length} ký tự, quá mức cho phép`
  return TAG.test(value) ? `${path} chứa mã HTML; hãy chỉ ghi chữ thường` : null
}
