/** Trỏ và chọn, injected by the popup into the tab of a granted portal; the core starts anew with what was made. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { speak } from '@/lib/messages'
import { earlyEvents } from '@/lib/page/early-events'
import { pointAndChoose } from '@/lib/page/pointing/point-and-choose'
import { genericVi } from '@/lib/page/portals/generic-vi'
import { matchProfile } from '@/lib/page/portals/match'
import { ask } from '@/lib/store/ask'

/** Closes the panel that is open on this page. */
type PointingWindow = Window & { kiemTraEndPointing?: (() => void) | undefined }

export default defineUnlistedScript(async () => {
  const view: PointingWindow = window
  view.kiemTraEndPointing?.()
  const { profiles, words } = await ask({ type: 'start', post: location.href.slice(0, 4000) })
  speak(words)
  view.kiemTraEndPointing = pointAndChoose({
    document,
    labels: genericVi,
    current: matchProfile(profiles, document, new URL(location.href)),
    async onSave(profile) {
      await ask({ type: 'keep-profile', profile })
      earlyEvents(window).leave?.()
      await ask({ type: 'edit-page' })
      return null
    },
    onEnd: () => {
      view.kiemTraEndPointing = undefined
    },
  })
})
