import { PortalMeDocument, PortalMyAmountDocument } from '../../../../schema/operations/generated.ts';
import type { PortalApp } from '../../env.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { say } from '../../words/say.ts';
import { found, ownPersonId } from '../found.ts';
import { MyAmount } from './myAmount.view.tsx';
import { Where } from './where.view.tsx';

/** The pages of the person, or of whoever represents or supports them. */
export function meRoutes(app: PortalApp): void {
  app.use('/me', signedInOnly);
  app.use('/me/*', signedInOnly);

  app.get('/me', async (c) => {
    const { data } = await c.var.api.ask(PortalMeDocument, { personId: ownPersonId(c) });
    const person = found(data.person);
    const name = person.preferredName ?? person.fullName;
    // Whoever supports somebody is not who is greeted.
    const isOwn = c.var.session.signedInAs?.role === 'PERSON';
    return c.render(<Where person={person} />, {
      title: isOwn ? say('Hello {{name}}', { name }) : say('The support of {{name}}', { name }),
    });
  });

  app.get('/me/amount', async (c) => {
    const { data } = await c.var.api.ask(PortalMyAmountDocument, { personId: ownPersonId(c) });
    const { latestAllocation } = found(data.person);
    return c.render(<MyAmount allocation={latestAllocation ?? null} />, {
      title: say('My amount, and why'),
      back: { href: '/me', words: say('Back to my support') },
    });
  });
}
