/** How a legal document is cited: in full at first mention, shorter later. */
import { ToggleGroup } from 'radix-ui'
import type { CitationStyle } from '../../lib/lint/catalogue/cite'
import { type MessageKey, t } from '../../lib/messages'

const STYLES: readonly { readonly style: CitationStyle; readonly label: MessageKey }[] = [
  { style: 'first', label: 'citations_style_first' },
  { style: 'full', label: 'citations_style_full' },
  { style: 'short', label: 'citations_style_short' },
  { style: 'footnote', label: 'citations_style_footnote' },
]

interface StylePickerProps {
  readonly style: CitationStyle
  onPick(style: CitationStyle): void
}

export function StylePicker({ style, onPick }: StylePickerProps) {
  return (
    <ToggleGroup.Root
      className="styles"
      type="single"
      aria-label={t('citations_style')}
      value={style}
      onValueChange={(value) => value && onPick(value as CitationStyle)}
    >
      {STYLES.map((one) => (
        <ToggleGroup.Item key={one.style} className="styles__style" value={one.style}>
          {t(one.label)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
