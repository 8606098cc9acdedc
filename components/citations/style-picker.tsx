/** How a legal document is cited: in full at first mention, shorter later. */
import { ToggleGroup } from 'radix-ui'
import type { CitationStyle } from '../../lib/lint/catalogue/cite'

const STYLES: readonly { readonly style: CitationStyle; readonly label: string }[] = [
  { style: 'first', label: 'Lần đầu' },
  { style: 'full', label: 'Đầy đủ' },
  { style: 'short', label: 'Rút gọn' },
  { style: 'footnote', label: 'Chú thích' },
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
      aria-label="Kiểu trích dẫn"
      value={style}
      onValueChange={(value) => value && onPick(value as CitationStyle)}
    >
      {STYLES.map((one) => (
        <ToggleGroup.Item key={one.style} className="styles__style" value={one.style}>
          {one.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
