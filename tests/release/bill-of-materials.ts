/** The software bill of materials (CycloneDX): npm's own, without what differs from run to run or names a registry. */
import { spawnSync } from 'node:child_process'

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly properties?: readonly { readonly name: string }[]
  readonly externalReferences?: readonly { readonly type: string }[]
}

interface Dependency {
  readonly ref: string
  readonly dependsOn?: readonly string[]
}

export interface Bill {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: string
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly Dependency[]
}

const NPM_SBOM = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']

/** What is needed at run time; what only builds and tests is left out. */
export function billOfMaterials(root: string): Bill {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const
  const { status, stdout, stderr } = spawnSync('npm', NPM_SBOM, {
    ...options,
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`)
  const { serialNumber: _serial, metadata, components, dependencies, ...rest } = JSON.parse(stdout)
  const { timestamp: _time, component, ...made } = metadata
  // `--omit dev` would also leave out what both we and a tool of ours need; each component says what it is for.
  const needed = (components as Component[]).filter(
    ({ properties = [] }) => !properties.some(isForDevelopment),
  )
  const refs = new Set([component, ...needed].map((one: Component) => one['bom-ref']))
  return {
    ...rest,
    metadata: { ...made, component: withoutPlace(component) },
    components: needed.map(withoutPlace),
    dependencies: (dependencies as Dependency[])
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) })),
  }
}

const isForDevelopment = ({ name }: { readonly name: string }): boolean =>
  name === 'cdx:npm:package:development'

/** Where a package was fetched from is a matter of the machine that fetched it. */
const withoutPlace = (component: Component): Component => ({
  ...component,
  externalReferences: (component.externalReferences ?? []).filter(({ type }) => type !== 'distribution'),
})
