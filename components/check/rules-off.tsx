/** Says that rules are switched off: a verdict must not look more complete than it is. */
import { useDoors } from '../session-context'

export function RulesOff({ count }: { readonly count: number }) {
  const { openOptions } = useDoors()
  if (count === 0) return null
  return (
    <p className="rules-off">
      Đang tắt {count} quy tắc, nên bài chưa được kiểm tra về các mặt đó.{' '}
      {openOptions && (
        <button type="button" className="link" onClick={() => openOptions('rules')}>
          Xem quy tắc
        </button>
      )}
    </p>
  )
}
