import type { ServerMessage } from './children.ts';

/** What a server of the bench does with its parent: says where it listens, what memory it holds, and stops when told. */
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
