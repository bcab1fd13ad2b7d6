import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Cleanup } from './cleanup.ts';

/** A server in its own process. */
export interface ServerProcess {
  url: string;
  /** The memory that the process uses now, in whole mebibytes. */
  memoryMebibytes(): Promise<number>;
  stop(): Promise<void>;
}

/** What a server of the bench tells its parent. */
export type ServerMessage = { port: number } | { memoryBytes: number };

const MOST_SECONDS_TO_STOP = 10;

/**
 * Starts one of the servers beside this file and waits until it listens. It has its own process group, so
 * that Ctrl-C reaches only the bench, which then stops it in good order. It also stops when the bench is
 * gone.
 */
export async function startServer(
  script: 'productServer.ts' | 'limitServer.ts',
  environment: Record<string, string>,
  cleanup: Cleanup,
  nodeOptions: readonly string[] = [],
): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), {
    // The same flags as npm start uses.
    execArgv: [
      '--min-semi-space-size=16',
      '--disable-warning=DEP0205',
      '--import',
      '@oxc-node/core/register',
      ...nodeOptions,
    ],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  });
  const stop = () => stopChild(child);
  cleanup.add(stop);
  const told = await messageFrom(child, script);
  if (!('port' in told)) throw new Error(`${script} did not say where it listens.`);
  return {
    url: `http://127.0.0.1:${told.port}`,
    async memoryMebibytes() {
      child.send('memory');
      const answer = await messageFrom(child, script);
      return 'memoryBytes' in answer ? Math.round(answer.memoryBytes / 2 ** 20) : 0;
    },
    stop,
  };
}

/** Asks a process to end, and kills it if that takes too long. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), MOST_SECONDS_TO_STOP * 1000);
  await ended;
  clearTimeout(deadline);
}

function messageFrom(child: ChildProcess, script: string): Promise<ServerMessage> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`${script} ended by itself (${code}).`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message as ServerMessage);
    });
  });
}
