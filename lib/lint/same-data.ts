/** Compares plain data: two drafts that came over a port are never the same objects. */

/** Two pieces of plain data say the same. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  return isAlikeBut(a, b, NO_KEYS)
}

const NO_KEYS: ReadonlySet<string> = new Set()

/** The same, leaving some properties aside. A property that is undefined is as good as none. */
export function isAlikeBut(a: object, b: object, aside: ReadonlySet<string>): boolean {
  if (a === b) return true
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key in left) if (!aside.has(key) && !isAlike(left[key], right[key])) return false
  // A property that is left aside is not even read: it may be dear.
  for (const key in right)
    if (!aside.has(key) && left[key] === undefined && right[key] !== undefined) return false
  return true
}
