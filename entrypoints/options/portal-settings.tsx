/** Cổng: where it is switched on, and the profiles of one's own, which come and go as files. */
import { useState } from 'react'
import { browser } from 'wxt/browser'
import { BuiltInProfiles } from '@/components/options/built-in-profiles'
import { OwnProfiles } from '@/components/options/own-profiles'
import { PolicyPortals } from '@/components/options/policy-portals'
import { PortalTable } from '@/components/options/portal-table'
import { t } from '@/lib/messages'
import { download } from '@/lib/options/download'
import { PORTALS } from '@/lib/page/portals'
import { exportProfiles, importProfiles } from '@/lib/page/portals/import-profiles'
import type { PortalProfile } from '@/lib/page/portals/profile'
import { ask } from '@/lib/store/ask'
import type { Settings } from './use-settings'

export function PortalSettings(settings: Settings) {
  const { stored, isBusy, change } = settings
  const { portals, own } = stored
  const { replacing, onImport, onReplace, onRemove } = useOwnProfiles(settings)
  return (
    <>
      <PolicyPortals
        wanted={stored.policy?.portals ?? []}
        granted={portals.flatMap(({ origins }) => origins)}
        isBusy={isBusy}
        onGrant={(origins) => void change(() => browser.permissions.request({ origins: [...origins] }), null)}
      />
      <PortalTable
        portals={portals}
        isBusy={isBusy}
        onDisable={(host) => {
          const origins = portals.filter((one) => one.host === host).flatMap((one) => one.origins)
          void change(() => browser.permissions.remove({ origins }), null)
        }}
      />
      <OwnProfiles
        {...{ own, isBusy, replacing, onImport, onReplace, onRemove }}
        onExport={(ids) => downloadProfiles(own.filter(({ id }) => ids.includes(id)))}
      />
      <BuiltInProfiles builtIn={PORTALS} />
    </>
  )
}

function useOwnProfiles({ stored: { own }, change, refuse }: Settings) {
  /** Read from a file; some would take the place of others, and that is asked first. */
  const [waiting, setWaiting] = useState<readonly PortalProfile[]>([])
  const isKnown = ({ id }: PortalProfile) => own.some((one) => one.id === id)
  const keep = (profiles: readonly PortalProfile[], text: string) =>
    change(() => ask({ type: 'keep-profiles', profiles: [...profiles] }), { text, undo: null })
  const accept = (profiles: readonly PortalProfile[]) => {
    const names = profiles.map(({ name }) => name).join(', ')
    return keep(profiles, t('options_profiles_imported', profiles.length, names))
  }

  async function read(file: File): Promise<void> {
    refuse(null)
    const imported = importProfiles(await file.text(), document)
    if (!imported.ok) refuse(imported.message)
    else if (imported.profiles.some(isKnown)) setWaiting(imported.profiles)
    else await accept(imported.profiles)
  }

  return {
    replacing: waiting.filter(isKnown).map(({ name }) => name),
    onImport: (file: File) => void read(file).catch(() => refuse(t('options_profiles_unreadable'))),
    onReplace(isWanted: boolean) {
      setWaiting([])
      if (isWanted) void accept(waiting)
    },
    onRemove(id: string) {
      const profile = own.find((one) => one.id === id)
      if (!profile) return
      const undo = () => void keep([profile], t('options_profiles_kept', profile.name))
      const text = t('options_profiles_removed', profile.name)
      void change(() => ask({ type: 'remove-profile', id }), { text, undo })
    },
  }
}

const downloadProfiles = (profiles: readonly PortalProfile[]): void =>
  download(`ho-so-cong-${profiles.length === 1 ? profiles[0]!.id : 'tat-ca'}.json`, exportProfiles(profiles))
