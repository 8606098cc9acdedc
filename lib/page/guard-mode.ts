/** What the publish guard does while errors stand, as the office wants it: hold, or let through with a word. */
import { t } from '../messages'

/** @param isClean nothing stands against publishing */
export function decideBy(
  mode: 'hold' | 'warn',
  banner: { show(text: string): void },
  isClean: () => boolean,
): () => 'pass' | 'hold' {
  return () => {
    if (isClean()) return 'pass'
    if (mode === 'warn') banner.show(t('page_guard_warned'))
    return mode === 'warn' ? 'pass' : 'hold'
  }
}
