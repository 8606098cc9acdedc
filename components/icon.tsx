/** The interface's drawn icons. They say nothing by themselves: a word always stands beside them or names the button. */

const SHAPES = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  alert: 'M8 4.5v4.5M8 11.6v.1M8 1.8l6.6 12H1.4z',
  info: 'M8 7.2v4M8 4.7v.1M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
  arrow: 'M3 8h9.5M9 4.5L12.5 8 9 11.5',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  refresh: 'M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 2.2v3.4h-3.4M11.9 4.1l1.6 1.5',
  search: 'M7 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6zM10.6 10.6l3.4 3.4',
  restore: 'M2.7 5.6h6.8a3.6 3.6 0 0 1 0 7.2H5M5.4 2.9L2.7 5.6l2.7 2.7',
  lock: 'M4 7.2h8v6H4zM5.6 7V5a2.4 2.4 0 0 1 4.8 0v2',
  plus: 'M8 3v10M3 8h10',
  star: 'M8 1.9l1.9 3.9 4.2.6-3 3 .7 4.3L8 11.6l-3.8 2.1.7-4.3-3-3 4.2-.6z',
} as const

export type IconName = keyof typeof SHAPES

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={SHAPES[name]} />
    </svg>
  )
}
