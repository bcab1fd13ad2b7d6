import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Why a request goes no further, for the page that says so. */
export class RequestRefused extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    /** In the language of the page, as `words` are. */
    readonly title: string,
    /** What happened, and what to do. */
    readonly words: Child,
  ) {
    super(title);
  }
}
