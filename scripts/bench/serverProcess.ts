import type { ServerMessage } from './children.ts';

/**
 * How a server of the bench talks to its parent: it says where it listens and how much memory it uses, and
 * stops when told.
 */
export function serveParent(port: number, stop: () => Promise<unknown>): void {
  const tell = (message: ServerMessage) => process.send?.(message);
  const end = () => void stop().finally(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('disconnect', end);
  process.on('message', (asked) => {
    if (asked === 'memory') tell({ memoryBytes: process.memoryUsage.rss() });
  });
  tell({ port });
}
