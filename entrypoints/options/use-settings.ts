/** What is stored and granted, as Options shows it, kept up with every change from wherever; and how a wish is carried out. */
import { useCallback, useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { OptionsProps } from '@/components/options/options'
import { t } from '@/lib/messages'
import { speakChosenLanguage } from '@/lib/store/language'
import { readSettings, type StoredSettings } from '@/lib/store/settings'

type Said = OptionsProps['done']

export interface Settings {
  readonly stored: StoredSettings
  readonly isBusy: boolean
  /** Does one thing; what came of it is said, a failure too. */
  change(work: () => Promise<unknown>, said: Said): Promise<void>
  /** Says what is wrong with something that the person gave; null takes back what was said. */
  refuse(problem: string | null): void
}

/** @returns settings null until they are read */
export function useSettings() {
  const [stored, setStored] = useState<StoredSettings | null>(null)
  const [isBusy, setIsBusy] = useState(true)
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<Said>(null)

  const refresh = useCallback(async () => {
    document.documentElement.lang = await speakChosenLanguage()
    const now = await readSettings()
    setStored(now)
    const [broken] = now.corrupt
    if (broken) setProblem(t(broken))
    setIsBusy(false)
  }, [])

  useEffect(() => {
    const again = () => void refresh().catch((error) => setProblem(String(error)))
    again()
    const { permissions, storage } = browser
    const events = [permissions.onAdded, permissions.onRemoved, storage.onChanged]
    for (const event of events) event.addListener(again)
    return () => {
      for (const event of events) event.removeListener(again)
    }
  }, [refresh])

  async function change(work: () => Promise<unknown>, said: Said): Promise<void> {
    setIsBusy(true)
    setProblem(null)
    try {
      await work()
      setDone(said)
    } catch (error) {
      console.error(error)
      setProblem(t('options_failed'))
    }
    await refresh()
  }

  const refuse = useCallback((said: string | null) => {
    setDone(null)
    setProblem(said)
  }, [])
  const forget = useCallback(() => setDone(null), [])
  const settings: Settings | null = stored && { stored, isBusy, change, refuse }
  return { settings, problem, done, refuse, forget }
}
