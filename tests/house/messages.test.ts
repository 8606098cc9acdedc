/** The words of the interface: both languages say everything, nothing is said that nobody asks for, and keys stay in order. */
import { describe, expect, test } from 'vitest'
import english from '../../public/_locales/en/messages.json'
import vietnamese from '../../public/_locales/vi/messages.json'
import { expectNone } from './expect-none'
import { filesUnder, isTypeScript } from './source-files'

const LANGUAGES = { vi: vietnamese, en: english } as const
const NAMES_IN_THE_MANIFEST = ['name', 'shortName', 'description']
const SOURCES = ['components', 'entrypoints', 'lib'].flatMap((folder) => filesUnder(folder, isTypeScript))
const placesIn = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort().join(' ')

describe.each(Object.entries(LANGUAGES))('public/_locales/%s/messages.json', (_, words) => {
  test('keeps its keys sorted, so that two people who add some rarely meet', () => {
    expect(Object.keys(words)).toEqual(Object.keys(words).toSorted())
  })

  test('says something for each key', () => {
    const empty = Object.entries(words).filter(([, { message }]) => message.trim() === '')
    expectNone(
      empty.map(([key]) => key),
      'Say something.',
    )
  })
})

test('both languages have the same keys', () => {
  expect(Object.keys(english)).toEqual(Object.keys(vietnamese))
})

test('both languages fill in the same values', () => {
  const said = english as Record<string, { message: string }>
  const differing = Object.entries(vietnamese)
    .filter(([key, { message }]) => placesIn(message) !== placesIn(said[key]?.message ?? ''))
    .map(([key]) => key)
  expectNone(differing, 'These have other $1, $2 … in English.')
})

test('each key is asked for somewhere', () => {
  const code = SOURCES.map(({ text }) => text).join('\n')
  const unasked = Object.keys(vietnamese).filter(
    (key) => !NAMES_IN_THE_MANIFEST.includes(key) && !code.includes(`'${key}'`),
  )
  expectNone(unasked, 'Nobody asks for these: take them out of both languages.')
})
