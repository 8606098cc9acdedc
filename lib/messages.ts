/**
 * What the interface says, by key, in the language it speaks: `public/_locales/*` holds the words, whoever starts a page
 * hands them over once (`speak`), everybody else calls `t`. What the brain says of a post stays Vietnamese, as the post is.
 */
import type vietnamese from '../public/_locales/vi/messages.json'

export type MessageKey = keyof typeof vietnamese
export type Language = 'vi' | 'en'
/** A `messages.json` as browsers have it; `$1` to `$9` stand for what is filled in. */
export type Words = Readonly<Record<string, { readonly message: string }>>

let words: Words = {}

/** Sets the words of this page; called before anything is shown. */
export function speak(known: Words): void {
  words = known
}

/** Only the words whose key passes, for whom the rest would be ballast. */
export const wordsOn = (all: Words, keys: RegExp): Words =>
  Object.fromEntries(Object.entries(all).filter(([key]) => keys.test(key)))

/** The text of `key` with `values` in place of `$1`, `$2` …; a key without words is shown as it is, so that it is seen. */
export function t(key: MessageKey, ...values: readonly (string | number)[]): string {
  const message = words[key]?.message
  if (message === undefined) return key
  return message.replace(/\$([1-9])/g, (_, place: string) => String(values[Number(place) - 1] ?? ''))
}
