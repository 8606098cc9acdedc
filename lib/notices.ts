/** What the session says when something of ours goes wrong, in words for the person. */
import { t } from './messages'
import type { Notice } from './session'

export const problem = (text: string): Notice => ({ tone: 'problem', text })

export const failed = (): Notice => problem(t('page_failed'))
export const notDone = (): Notice => problem(t('page_not_done'))
export const notKept = (): Notice => problem(t('page_not_kept'))
export const noReport = (): Notice => problem(t('page_no_report'))
export const noButton = (label: string): Notice => problem(t('page_no_button', label))
