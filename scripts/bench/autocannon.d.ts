/** The little of autocannon that the bench uses; the package brings no types of its own. */
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
    /** Requests in all, shared out evenly between the connections; instead of a duration. */
    amount?: number;
    /** Milliseconds between two looks at whether the time is up. */
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
