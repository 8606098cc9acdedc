/** Names the tool and the portal, and closes the sidebar. */
import { t } from '../lib/messages'
import { Icon } from './icon'

interface SidebarHeaderProps {
  readonly portalName: string
  /** Absent while there is nobody to tell. */
  readonly onClose?: () => void
}

export function SidebarHeader({ portalName, onClose }: SidebarHeaderProps) {
  return (
    <header className="header">
      <span className="header__mark">
        <Icon name="check" size={17} />
      </span>
      <div className="header__names">
        <h1>{t('shortName')}</h1>
        <p title={portalName}>{portalName}</p>
      </div>
      {onClose && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('header_close')}
          title={t('header_close_tip')}
          onClick={onClose}
        >
          <Icon name="cross" />
        </button>
      )}
    </header>
  )
}
