/** Command line of every browser that runs the extension here; the demonstration and the tests start the same one. */

/** Chromium's sandbox does not work for root; everyone else keeps it. */
export const sandboxArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** @param extension folder of the built extension, the only one that is let in. */
export function launchArgs(extension: string, ...more: string[]): string[] {
  return [
    ...sandboxArgs(),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--lang=vi',
    '--no-first-run',
    '--disable-quic',
    '--disable-sync',
    '--disable-component-update',
    '--disable-background-networking',
    ...more,
  ]
}
