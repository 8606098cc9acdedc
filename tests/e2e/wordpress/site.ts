/** A private WordPress: a copy of Debian's, a database and a PHP server of its own on free ports, gone when it is closed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ROOT } from '../build-extension'
import { pathOf, WORDPRESS } from './provide-wordpress'

/** A draft as the database is to hold it at the beginning. */
export interface SeedPost {
  readonly title: string
  readonly content: string
  /** Edited in the classic editor. */
  readonly classic: boolean
}

export interface StoredPost {
  readonly title: string
  readonly content: string
  readonly status: string
}

export interface Site {
  readonly origin: string
  /** Ids of the seeded posts by their names. */
  readonly ids: Readonly<Record<string, number>>
  /** The editor's login, for the browser. */
  readonly cookies: readonly { readonly name: string; readonly value: string; readonly url: string }[]
  /** The post as the database holds it now. */
  stored(id: number): StoredPost
  /** How often WordPress has made this post public. */
  publications(id: number): number
  close(): Promise<void>
}

const FILES = join(ROOT, 'tests/e2e/wordpress/site')
/** Slow machines need a while; a server that is not there by then never will be. */
const LONGEST_START_MS = 60_000
/**
 * A server ends with its standard input, and so with this process, however that ends. Its data is thrown away: it
 * need not be asked politely.
 */
const WITH_US = '"$@" & cat > /dev/null; kill -KILL $!; wait; trap "" TERM; kill -TERM 0'

export async function startSite(folder: string, posts: Readonly<Record<string, SeedPost>>): Promise<Site> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const [databasePort, port] = await freePorts(2)
  const origin = `http://localhost:${port}`
  const env = { ...process.env, SITE_ORIGIN: origin, SITE_DB_PORT: String(databasePort) }
  const root = copySite(folder)
  const running: ChildProcess[] = []
  const close = async () => {
    await Promise.all(running.map(end))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    running.push(await startDatabase(join(folder, 'db'), databasePort!))
    const seeded = execFileSync(pathOf('php'), [join(root, 'seed.php')], {
      input: JSON.stringify(posts),
      encoding: 'utf8',
      env,
    })
    rmSync(join(root, 'seed.php'))
    running.push(await startPhp(root, port!, env))
    const { ids, cookies } = JSON.parse(seeded) as Seeded
    const login = Object.entries(cookies).map(([name, value]) => ({ name, value, url: origin }))
    return { origin, ids, cookies: login, ...memoryOf(root, databasePort!), close }
  } catch (error) {
    await close()
    throw error
  }
}

interface Seeded {
  readonly ids: Record<string, number>
  readonly cookies: Record<string, string>
}

function copySite(folder: string): string {
  const root = join(folder, 'site')
  // Debian's package is held together by links into other packages.
  cpSync(WORDPRESS, root, { recursive: true, dereference: true })
  for (const file of ['wp-config.php', 'seed.php']) {
    rmSync(join(root, file), { force: true })
    copyFileSync(join(FILES, file), join(root, file))
  }
  const plugins = join(root, 'wp-content/mu-plugins')
  mkdirSync(plugins, { recursive: true })
  copyFileSync(join(FILES, 'test-site.php'), join(plugins, 'test-site.php'))
  return root
}

async function startDatabase(data: string, port: number): Promise<ChildProcess> {
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : []
  const quick = ['--skip-test-db', '--auth-root-authentication-method=normal']
  // Two servers that share a folder for temporary tables remove each other's.
  const env = { ...process.env, TMPDIR: `${data}.tmp` }
  mkdirSync(env.TMPDIR)
  execFileSync(pathOf('mariadb-install-db'), ['--no-defaults', ...asRoot, `--datadir=${data}`, ...quick], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  })
  const init = `${data}.sql`
  writeFileSync(
    init,
    [
      'CREATE DATABASE wordpress CHARACTER SET utf8mb4;',
      "CREATE USER wordpress@'127.0.0.1' IDENTIFIED BY 'wordpress';",
      "GRANT ALL ON wordpress.* TO wordpress@'127.0.0.1';\n",
    ].join('\n'),
  )
  const settings = [
    `--socket=${data}.sock`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=32M',
  ]
  return start(
    [
      pathOf('mariadbd'),
      '--no-defaults',
      ...asRoot,
      `--datadir=${data}`,
      `--port=${port}`,
      `--init-file=${init}`,
      ...settings,
    ],
    /ready for connections/,
    env,
  )
}

const startPhp = (root: string, port: number, env: NodeJS.ProcessEnv): Promise<ChildProcess> =>
  start(
    [
      pathOf('php'),
      '-d',
      'opcache.enable_cli=1',
      '-d',
      'display_errors=0',
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      root,
    ],
    /Development Server .* started/,
    { ...env, PHP_CLI_SERVER_WORKERS: '4' },
  )

/** Starts a server and waits for the line by which it says that it is there. */
function start(command: readonly string[], isThere: RegExp, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn('sh', ['-c', WITH_US, 'sh', ...command], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
    env,
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const giveUp = (why: string) => {
      clearTimeout(timer)
      reject(new Error(`${command[0]} ${why}:\n${said.slice(-2000)}`))
    }
    const timer = setTimeout(() => {
      void end(server)
      giveUp(`did not start within ${LONGEST_START_MS / 1000} s`)
    }, LONGEST_START_MS)
    server.once('exit', () => giveUp('ended'))
    server.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 100_000) said += chunk
      if (!isThere.test(said)) return
      clearTimeout(timer)
      resolve(server)
    })
  })
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.stdin?.end()
  })
}

/** What the server side remembers, read past WordPress. */
function memoryOf(root: string, databasePort: number): Pick<Site, 'stored' | 'publications'> {
  const login = [
    '--protocol=tcp',
    '-h127.0.0.1',
    `-P${databasePort}`,
    '-uwordpress',
    '-pwordpress',
    'wordpress',
  ]
  const log = join(root, 'wp-content/saves.log')
  return {
    stored(id) {
      const fields = "'title', post_title, 'content', post_content, 'status', post_status"
      const query = `SELECT JSON_OBJECT(${fields}) FROM wp_posts WHERE ID = ${Number(id)}`
      const format = ['--no-defaults', '--default-character-set=utf8mb4', '-N', '-B', '--raw', '-e', query]
      return JSON.parse(
        execFileSync(pathOf('mariadb'), [...format, ...login], { encoding: 'utf8' }),
      ) as StoredPost
    },
    publications(id) {
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
      return lines.filter((line) => line.startsWith(`${id} `) && line.endsWith(' publish')).length
    },
  }
}

/** Ports that nobody has at the moment. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject)
          server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
        }),
    ),
  )
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}
