import type { PortalContext } from '../env.ts';

/** What was done before a page is shown, by the word in its address: nothing else that stands there is ever shown. */
export function doneWords(c: PortalContext, words: Readonly<Record<string, string>>): string | null {
  const key = c.req.query('done') ?? '';
  return Object.hasOwn(words, key) ? (words[key] as string) : null;
}
