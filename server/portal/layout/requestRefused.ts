import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request goes no further, for the page that says so. */
export class RequestRefused extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly title: string,
    /** What happened, and what to do. */
    readonly words: string,
  ) {
    super(title);
  }
}
