/** How pointing looks (point-and-choose.ts): px only, nothing from the page, light and dark as the person has it. */
export const POINTING_STYLE = `
:host {
  all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  width: auto !important; height: auto !important; max-width: none !important; max-height: none !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important;
  background: none !important; pointer-events: none !important; color-scheme: light dark !important;
  --ink: #1b1f24; --ink-2: #57606a; --line: #e3e6ea; --line-strong: #8a939d; --bg: #fff; --bg-2: #f6f8fa;
  --brand: #9b1c1f; --brand-hover: #84171a; --ok: #05603a; --ok-soft: #ecfdf3; --error: #b42318; --error-soft: #fef1f0;
  --warning: #8a5a00; --warning-soft: #fff6e0; --focus: #175cd3;
}
@media (prefers-color-scheme: dark) {
  :host {
    --ink: #e9ebee; --ink-2: #b6bdc6; --line: #383e46; --line-strong: #7c8590; --bg: #1a1d21; --bg-2: #22262b;
    --brand: #b3292c; --brand-hover: #c23539; --ok: #78d6a8; --ok-soft: #14301f; --error: #ffa198; --error-soft: #3b1f1d;
    --warning: #f3c667; --warning-soft: #372b11; --focus: #8ab4ff;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.shield { position: fixed; inset: 0; pointer-events: auto; cursor: crosshair; outline: none; }
.outline {
  position: fixed; pointer-events: none; border-radius: 4px; outline: 3px solid #175cd3; outline-offset: 2px;
  background: rgb(23 92 211 / 0.12); box-shadow: 0 0 0 5px #fff;
}
.panel, .hint {
  position: fixed; pointer-events: auto; background: var(--bg); color: var(--ink); border: 1px solid var(--line-strong);
  font: 14px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
  box-shadow: 0 12px 40px rgb(11 19 32 / 0.3);
}
.panel {
  top: 12px; right: 12px; width: min(400px, calc(100vw - 24px)); max-height: calc(100vh - 24px); display: flex;
  flex-direction: column; border-radius: 10px;
}
.panel.left { right: auto; left: 12px; }
.hint {
  top: 8px; left: 50%; transform: translateX(-50%); max-width: min(680px, calc(100vw - 16px)); padding: 8px 14px;
  border-radius: 8px; text-align: center; pointer-events: none;
}
.hint b { font-weight: 650; }
.head { display: flex; align-items: flex-start; gap: 8px; padding: 12px 14px 0; }
h1 { flex: 1; margin: 0; font-size: 15px; font-weight: 650; line-height: 28px; }
.intro { margin: 2px 14px 8px; font-size: 13px; color: var(--ink-2); }
.rows { flex: 1; overflow-y: auto; margin: 0; padding: 0 14px; list-style: none; border-block: 1px solid var(--line); }
li { display: grid; grid-template-columns: 1fr auto; gap: 2px 8px; padding: 8px 0; border-top: 1px solid var(--line); }
li:first-child { border-top: 0; }
.name { font-weight: 600; align-self: center; }
.name span { font-weight: 400; font-size: 12.5px; color: var(--ink-2); }
.state { grid-column: 1 / -1; font-size: 13px; color: var(--ink-2); }
.state.found { color: var(--ok); }
.state.bad { color: var(--error); }
.tools { display: flex; gap: 6px; }
details { padding: 4px 0 8px; }
summary { padding: 6px 0; font-size: 13px; color: var(--ink-2); cursor: pointer; }
details ul { margin: 0; padding: 0; list-style: none; }
.foot { padding: 10px 14px 12px; }
.note { margin: 0 0 8px; padding: 6px 10px; border-radius: 6px; font-size: 13px; background: var(--warning-soft); color: var(--warning); }
.note.error { background: var(--error-soft); color: var(--error); }
.note.ok { background: var(--ok-soft); color: var(--ok); }
.buttons { display: flex; gap: 8px; }
button {
  min-height: 32px; padding: 4px 12px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--bg);
  color: inherit; font: inherit; font-weight: 600; cursor: pointer;
}
button:hover { background: var(--bg-2); }
button.small { min-height: 28px; padding: 2px 9px; font-size: 12.5px; }
button.quiet { border-color: transparent; font-weight: 400; color: var(--ink-2); }
button.brand { border-color: transparent; background: var(--brand); color: #fff; }
button.brand:hover { background: var(--brand-hover); }
button[aria-disabled="true"] { opacity: 0.55; cursor: default; }
:is(button, summary):focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
@media (forced-colors: active) { .outline { outline-color: Highlight; } button { border-color: ButtonText; } }
@media print { :host { display: none !important; } }
`
