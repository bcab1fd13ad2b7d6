import type { PortalContext } from '../env.ts';
import { type Sentence, say } from '../words/say.ts';

/**
 * What was done before a page is shown, by the word in its address: nothing else that stands there is ever shown. Pages that are
 * prepared for other languages keep it by `sentence`.
 */
export function doneWords(c: PortalContext, words: Readonly<Record<string, string>>): string | null {
  const key = c.req.query('done') ?? '';
  return Object.hasOwn(words, key) ? say(words[key] as Sentence) : null;
}
