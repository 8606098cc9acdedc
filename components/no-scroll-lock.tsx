/**
 * Stands in for react-remove-scroll in the build (wxt.config.ts): Radix's dialog locks the page behind it with 10 KB of
 * code, and in the sidebar's frame nothing behind a dialog can scroll, because its scrim covers all of it.
 */
import { createElement, type ElementType, type ReactNode } from 'react'

interface RemoveScrollProps {
  readonly as?: ElementType
  readonly allowPinchZoom?: boolean
  readonly shards?: readonly unknown[]
  readonly children?: ReactNode
}

/** Renders what it was asked to render, and locks nothing. */
export function RemoveScroll({ as = 'div', allowPinchZoom: _, shards: __, ...rest }: RemoveScrollProps) {
  return createElement(as, rest)
}
