/** By what ways a post can be published without being held, folded away: nobody should trust the guard too far. */
import { Collapsible } from 'radix-ui'
import { Icon } from '../icon'
import './guard-limits.css'

export function GuardLimits({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null
  return (
    <Collapsible.Root className="limits">
      <h3>
        <Collapsible.Trigger className="limits__trigger">
          <Icon name="chevron" size={14} />
          Cách đăng mà công cụ không giữ lại được ({limits.length})
        </Collapsible.Trigger>
      </h3>
      <Collapsible.Content>
        <ul className="limits__list">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <p>Khi đăng bằng các cách này, xin tự xem lại bài trước.</p>
      </Collapsible.Content>
    </Collapsible.Root>
  )
}
