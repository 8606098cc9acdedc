/** A table of figures: what a chart shows, for those who do not see it or want the numbers. */
import { grouped } from '../vietnamese-time'

export interface DataTableProps {
  /** Read out before the table. */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly values: readonly number[]
  }[]
}

export function DataTable({ caption, head, rows }: DataTableProps) {
  return (
    <div className="journal__scroll">
      <table className="figures">
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, values }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {values.map((value, column) => (
                <td key={head[column + 1]} data-zero={value === 0}>
                  {grouped(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
