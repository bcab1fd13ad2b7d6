/** What PostgreSQL's `postmaster.pid` says about the server that runs, or ran, on a data folder. */
export interface PostmasterFile {
  pid: number;
  socketFolder: string;
  /** Whether it takes connections. */
  isReady: boolean;
}

/** Its lines: process, data folder, start, port, socket folder, address, shared memory, state; the last come late. */
const [PROCESS_LINE, SOCKET_LINE, STATE_LINE] = [0, 4, 7];

/** Reads `postmaster.pid`; null where it is not yet written so far that it names a process. */
export function parsePostmasterFile(text: string): PostmasterFile | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[PROCESS_LINE]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return { pid, socketFolder: lines[SOCKET_LINE] ?? '', isReady: lines[STATE_LINE] === 'ready' };
}
