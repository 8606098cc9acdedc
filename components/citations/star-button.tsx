/** Keeps a citation at hand, or lets it go again. */
import { t } from '../../lib/messages'
import { useAtHand } from '../at-hand'
import { Icon } from '../icon'

interface StarButtonProps {
  readonly shelfKey: string
  readonly name: string
}

export function StarButton({ shelfKey, name }: StarButtonProps) {
  const { keeper } = useAtHand()
  if (!keeper) return null
  const isOn = keeper.shelf.favourites.includes(shelfKey)
  return (
    <button
      type="button"
      className={isOn ? 'icon-button star star--on' : 'icon-button star'}
      aria-pressed={isOn}
      aria-label={t('citations_star', name)}
      title={t(isOn ? 'citations_star_off_tip' : 'citations_star_tip')}
      onClick={() => keeper.change({ do: 'favour', key: shelfKey, isOn: !isOn })}
    >
      <Icon name="star" />
    </button>
  )
}
