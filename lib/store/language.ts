/**
 * The language of the interface: Vietnamese, unless a person chose English in Options. Not the browser's own choice,
 * since many offices run an English Windows. Light, as in ask.ts: it starts every page, the sidebar's too.
 */
import { type Language, speak, type Words } from '../messages'
import { LANGUAGE_KEY } from './stored-change'

declare const chrome: {
  readonly runtime: { getURL(file: string): string }
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>
      set(items: Record<string, unknown>): Promise<void>
    }
  }
}

/** Whatever else was stored counts as no choice. */
export async function chosenLanguage(): Promise<Language> {
  return (await chrome.storage.local.get(LANGUAGE_KEY))[LANGUAGE_KEY] === 'en' ? 'en' : 'vi'
}

export const chooseLanguage = (language: Language): Promise<void> =>
  chrome.storage.local.set({ [LANGUAGE_KEY]: language })

/**
 * Makes this page speak the chosen language.
 * @returns what to put into the page's `lang`
 */
export async function speakChosenLanguage(): Promise<Language> {
  const language = await chosenLanguage()
  speak(await wordsIn(language))
  return language
}

/** Everything the interface says, in the chosen language. */
export const chosenWords = async (): Promise<Words> => wordsIn(await chosenLanguage())

async function wordsIn(language: Language): Promise<Words> {
  const file = await fetch(chrome.runtime.getURL(`/_locales/${language}/messages.json`))
  return (await file.json()) as Words
}
