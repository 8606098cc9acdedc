/** Days among the mentions of a block: by far the most rules ask for nothing else, and ask it of every mention. */
import type { DayMention } from './mentions/date'
import type { Mention } from './mentions/mention'

/** Days, months or years, one or several; no quarter, and no date with a blank in it. */
export const isDayMention = (mention: Mention): mention is DayMention =>
  mention.kind === 'date' && mention.form !== 'blank' && mention.form !== 'period'
