/** Tells by its version line whether a browser would quietly start without the extension. */

/** Since this version branded Chrome ignores --load-extension; Chromium and Chrome for Testing still obey it. */
const FIRST_DEAF_CHROME = 137

/** Why this browser cannot load the extension; null when it can. */
export function refusal(version: string): string | null {
  const isBranded = /^(?:Google Chrome|Microsoft Edge) (?!for Testing)/.test(version)
  const major = Number(/ (\d+)\./.exec(version)?.[1] ?? 0)
  if (!isBranded || major < FIRST_DEAF_CHROME) return null
  return `${version} ignores --load-extension (branded Chrome does since ${FIRST_DEAF_CHROME}), so the extension would not start.`
}
