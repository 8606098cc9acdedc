/** How the dock looks (dock.ts): px only, nothing from the page, the browser's own colours in a high-contrast theme. */

const WIDTH = 412
/** A narrower page could not be worked in: then the sidebar lies over it. */
const LEAST_PAGE_WIDTH = 480

/** True when sidebar and page both have room; else the sidebar lies over the form, and begins as a tab at the edge. */
export const hasRoomBeside = ({ innerWidth }: Pick<Window, 'innerWidth'>): boolean =>
  innerWidth >= WIDTH + LEAST_PAGE_WIDTH

/**
 * Boxes fixed to the window's edges, where no margin of the root reaches: WordPress's block editor and its panel, on
 * which the button stands that publishes.
 */
const FIXED_BOXES = [
  '.interface-interface-skeleton',
  '.interface-interface-skeleton__actions',
  '.editor-post-publish-panel',
]

/** For the page's document. The ids that nobody has only add weight: rules of the page use one at most, or two. */
export const PUSH_STYLE = `
@media screen and (min-width: ${WIDTH + LEAST_PAGE_WIDTH}px) {
  :root:not(#kiem-tra#kiem-tra#kiem-tra) { margin-right: ${WIDTH}px !important; width: auto !important; min-width: 0 !important; }
  :is(${FIXED_BOXES.join()}):not(#kiem-tra#kiem-tra) { right: ${WIDTH}px !important; }
}
`

/**
 * The frame must have the colour scheme of the sidebar's root (light, components/base.css), or the browser paints an
 * opaque ground behind it when it is spread over the page. No motion, so there is none to reduce.
 */
export const DOCK_STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: 0 0 auto auto !important; width: 0 !important;
  height: 0 !important; z-index: 2147483647 !important; direction: ltr !important;
}
dialog {
  box-sizing: border-box; display: block; position: fixed; inset: 0 0 0 auto; width: min(${WIDTH}px, 100vw);
  height: auto; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; overflow: hidden;
  background: none; box-shadow: -8px 0 24px rgb(11 19 32 / 0.08); outline: none;
}
dialog:modal { inset: 0; width: auto; box-shadow: none; }
dialog::backdrop { background: none; }
[hidden] { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; background: none; color-scheme: light; }
button {
  box-sizing: border-box; position: fixed; right: 0; top: calc(50% - 36px); width: 32px; height: 72px; margin: 0;
  padding: 0; border: 1px solid #57606a; border-right: 0; border-radius: 8px 0 0 8px; background: #fff; color: #57606a;
  box-shadow: -2px 2px 10px rgb(11 19 32 / 0.2); cursor: pointer; border-left-width: 5px;
  font: 700 15px/20px system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; text-align: center;
}
button[hidden] { display: none; }
button[data-tone='error'] { border-color: #b42318; background: #fef1f0; color: #b42318; }
button[data-tone='warning'] { border-color: #8a5a00; background: #fff6e0; color: #8a5a00; }
button[data-tone='ok'] { border-color: #05603a; background: #ecfdf3; color: #05603a; }
button:focus-visible { outline: 3px solid #175cd3; outline-offset: 1px; }
@media (forced-colors: active) {
  dialog:not(:modal) { border-left: 1px solid CanvasText; }
  button:focus-visible { outline-color: Highlight; }
}
@media print { :host { display: none !important; } }
`
