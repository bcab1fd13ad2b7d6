/** The small part of autocannon that the bench uses; the package has no types of its own. */
declare module 'autocannon' {
  export interface Request {
    method: 'GET' | 'POST';
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }
  export interface Client {
    setRequests(requests: Request[]): void;
  }
  export interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    /** Requests in all, divided evenly among the connections; used instead of a duration. */
    amount?: number;
    /** How often to check whether the time is up, in milliseconds. */
    sampleInt?: number;
    setupClient?: (client: Client) => void;
  }
  export interface Result {
    errors: number;
    timeouts: number;
    non2xx: number;
    resets: number;
  }
  export interface Instance extends PromiseLike<Result> {
    on(
      event: 'response',
      listener: (client: Client, status: number, bytes: number, milliseconds: number) => void,
    ): void;
    on(event: 'start', listener: () => void): void;
    stop(): void;
  }
  export default function autocannon(options: Options): Instance;
}
