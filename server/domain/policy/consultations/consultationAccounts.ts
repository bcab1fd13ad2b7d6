import { createHash } from 'node:crypto';

/** Tells an account from others within one consultation, and says nothing of it: in another consultation its key is another. */
export function accountKeyOf(consultationUuid: string, account: string): string {
  return createHash('sha256').update(`${consultationUuid}\n${account}`).digest('hex');
}
