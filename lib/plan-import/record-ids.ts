/** Ids of new records: readable, of the letters that an id may have, and never one that is taken. */

/** `98/2023/NĐ-CP` → `98-2023-nd-cp`. */
export function slug(text: string, longest = 60): string {
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Đđ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return letters.slice(0, longest).replace(/-$/, '') || 'ban-ghi'
}

/** Gives ids that differ from those known and from each other. */
export function idGiver(known: Iterable<string> = []): (text: string) => string {
  const taken = new Set(known)
  return (text) => {
    const wanted = slug(text)
    let id = wanted
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
    taken.add(id)
    return id
  }
}
