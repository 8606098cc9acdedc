/**
 * A button that keeps its place and its focus when it may not be pressed: `aria-disabled` instead of `disabled`,
 * because a disabled element throws the keyboard's focus back to the top of the page.
 */
import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { leavesFocus, wantFocusBack } from './focus-after-write'
import { useIsBusy } from './session-context'

interface ActionButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled' | 'type'> {
  readonly look?: 'brand' | 'fix' | 'plain' | 'quiet'
  readonly isDisabled?: boolean
  /** Writes into the post: not to be pressed while another writing is under way. */
  readonly isWrite?: boolean
  /** Leads into the post, and the focus goes along. */
  readonly leadsAway?: boolean
  /** Sends the form that it stands in. */
  readonly isSubmit?: boolean
}

export function ActionButton(props: ActionButtonProps) {
  const { look = 'plain', isDisabled = false, isWrite = false, leadsAway = isWrite, ...others } = props
  const { isSubmit = false, className = '', onClick, ...rest } = others
  const isBusy = useIsBusy()
  const isOff = isDisabled || (isWrite && isBusy)
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    // A click that no pointer made comes from a key.
    if (isWrite && event.detail === 0) wantFocusBack()
    onClick?.(event)
  }
  return (
    <button
      {...(leadsAway && leavesFocus)}
      {...rest}
      type={isSubmit ? 'submit' : 'button'}
      className={`button button--${look} ${className}`.trim()}
      aria-disabled={isOff}
      onClick={isOff ? undefined : press}
    />
  )
}
