import type { PortalContext } from '../env.ts';
import { RequestRefused } from '../layout/requestRefused.ts';
import { say } from '../words/say.ts';

/** The record, or the page that says there is none. */
export function found<Record>(record: Record | null | undefined): Record {
  if (record) return record;
  throw new RequestRefused(
    404,
    say('There is no such record'),
    say('It is not there, or is not for you to see.'),
  );
}

/** Whose pages these are. Staff have their own. */
export function ownPersonId(c: PortalContext): string {
  const personId = c.var.session.signedInAs?.personId;
  if (personId) return personId;
  throw new RequestRefused(
    403,
    say('These pages are for people with a budget'),
    say('You are signed in as somebody else. Staff find people at “People”.'),
  );
}
