import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ServerMessage } from '../bench/children.ts';
import type { Cleanup } from '../bench/cleanup.ts';

/** What a mutation answers. */
// biome-ignore lint/suspicious/noExplicitAny: whoever asks reads what they asked for.
type Answer = any;

/** The product in a process of its own, which can be killed and started again. */
export class FallibleServer {
  #child: ChildProcess | null = null;
  #url: Promise<string> = Promise.reject(new Error('It has not started.'));

  constructor(
    private readonly environment: Record<string, string>,
    cleanup: Cleanup,
  ) {
    this.#url.catch(() => {});
    cleanup.add(() => this.stop());
  }

  async start(): Promise<void> {
    this.#url = this.#started();
    await this.#url;
  }

  /** Kills the process where it stands, and starts another. */
  async kill(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<string>();
    this.#url = promise;
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    }
    resolve(await this.#started());
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  /** Sends a mutation; null where nobody knows what came of it. */
  async send(token: string, name: string, returning: string, input: object): Promise<Answer | null> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const query = `mutation($input: ${type}) { ${name}(input: $input) { ${returning} userErrors { code message } } }`;
    try {
      const response = await fetch(`${await this.#url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables: { input } }),
      });
      const { data, errors } = (await response.json()) as { data?: Record<string, Answer>; errors?: unknown };
      if (!errors) return data?.[name] ?? null;
      await wait(50);
      return null;
    } catch {
      await wait(50);
      return null;
    }
  }

  async #started(): Promise<string> {
    const script = fileURLToPath(new URL('../bench/productServer.ts', import.meta.url));
    const child = fork(script, {
      execArgv: ['--disable-warning=DEP0205', '--import', '@oxc-node/core/register'],
      env: { ...process.env, ...this.environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      detached: true,
    });
    this.#child = child;
    const [message] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => {
        throw new Error('The program did not start.');
      }),
    ])) as [ServerMessage];
    if (!('port' in message)) throw new Error('The program did not say where it listens.');
    return `http://127.0.0.1:${message.port}`;
  }
}
