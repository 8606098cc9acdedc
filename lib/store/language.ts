/**
 * The language of the interface: Vietnamese, unless a person chose English in Options. Not the browser's own choice,
 * since many offices run an English Windows.
 */
import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type Language, speak, type Words } from '../messages'
import { stored } from './stored'

export const chosenLanguage = stored<Language>('language', z.enum(['vi', 'en']), 'vi')

/**
 * Makes this page speak the chosen language.
 * @returns what to put into the page's `lang`
 */
export async function speakChosenLanguage(): Promise<Language> {
  const { value } = await chosenLanguage.get()
  const file = await fetch(browser.runtime.getURL(`/_locales/${value}/messages.json`))
  speak((await file.json()) as Words)
  return value
}
