/**
 * A small client of Marionette, by which Firefox is driven from outside. Playwright's Firefox loads no extensions, and
 * WebDriver BiDi does not reach into a frame that stands in a closed shadow tree, as the sidebar does.
 */
import { connect, type Socket } from 'node:net'

type Answer = readonly [
  type: number,
  id: number,
  error: { error: string; message: string } | null,
  value: unknown,
]

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Messages are JSON behind their length in bytes and a colon. */
const COLON = 58

export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #received = Buffer.alloc(0)
  #calls = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => this.#take(data))
    const fail = () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox has gone.'))
    }
    socket.on('error', fail).on('close', fail)
  }

  /** @throws when nobody listens at the port */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('error', reject)
      socket.once('connect', () => {
        socket.off('error', reject)
        resolve(new Marionette(socket))
      })
    })
  }

  /** Sends a command; the answer's shape is the command's. */
  send(name: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#calls
    const message = JSON.stringify([0, id, name, parameters])
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`)
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  /**
   * Runs the body of an asynchronous function and gives what it returns.
   * @param where in the page that is open, or in the browser's own window, where everything is allowed
   */
  async run<T>(where: 'content' | 'chrome', body: string, ...args: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: where })
    const script = `const args = [...arguments]; const done = args.pop();
      (async (...args) => { ${body} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value } = (await this.send('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      newSandbox: true,
    })) as {
      value: { value?: T; error?: string }
    }
    if (value.error !== undefined) throw new Error(value.error)
    return value.value as T
  }

  close(): void {
    this.#socket.removeAllListeners('close')
    this.#socket.destroy()
  }

  #take(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data])
    for (;;) {
      const colon = this.#received.indexOf(COLON)
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || this.#received.length < end) return
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Answer
      this.#received = this.#received.subarray(end)
      // The first one is the browser's greeting.
      if (Array.isArray(message)) this.#settle(message)
    }
  }

  #settle([, id, error, value]: Answer): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`))
    else waiting?.resolve(value)
  }
}
