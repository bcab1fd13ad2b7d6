import { PortalMeDocument, PortalMyAmountDocument } from '../../../../schema/operations/generated.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { MyAmount } from './myAmount.view.tsx';
import { Where } from './where.view.tsx';

/** The pages of the person, or of whoever represents or supports them. */
export function meRoutes(app: PortalApp): void {
  app.use('/me', signedInOnly);
  app.use('/me/*', signedInOnly);

  app.get('/me', async (c) => {
    const { data } = await c.var.api.ask(PortalMeDocument, { personId: ownPersonId(c) });
    const person = found(data.person);
    return c.render(<Where person={person} />, { title: `Hello ${person.preferredName ?? person.fullName}` });
  });

  app.get('/me/amount', async (c) => {
    const { data } = await c.var.api.ask(PortalMyAmountDocument, { personId: ownPersonId(c) });
    const { latestAllocation } = found(data.person);
    return c.render(<MyAmount allocation={latestAllocation ?? null} />, {
      title: 'My amount, and why',
      back: { href: '/me', words: 'Back to my support' },
    });
  });
}

/** Whose pages these are. Staff have their own. */
export function ownPersonId(c: PortalContext): string {
  const personId = c.var.session.signedInAs?.personId;
  if (personId) return personId;
  throw new RequestRefused(
    403,
    'These pages are for people with a budget',
    'You are signed in as somebody else. Staff find people at “People”.',
  );
}

/** The record, or the page that says there is none. */
export function found<Record>(record: Record | null | undefined): Record {
  if (record) return record;
  throw new RequestRefused(404, 'There is no such record', 'It is not there, or is not for you to see.');
}
