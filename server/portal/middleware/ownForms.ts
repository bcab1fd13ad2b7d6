import { createMiddleware } from 'hono/factory';
import type { PortalEnv } from '../env.ts';
import { FORM_SHOWN, FORM_TOKEN } from '../forms/formValues.ts';
import { RequestRefused } from '../layout/requestRefused.ts';
import { say } from '../words/say.ts';

/** What GraphiQL sends is no form; its route looks at where it is from by itself. */
const GRAPHIQL = '/developers/graphql';

/** Forms are taken from the portal’s own pages alone: each carries a token of the session, and comes from the same site. */
export const ownForms = createMiddleware<PortalEnv>(async (c, next) => {
  if (c.req.method === 'POST' && c.req.path !== GRAPHIQL) {
    const site = c.req.header('sec-fetch-site');
    const isFromHere = site === undefined || site === 'same-origin' || site === 'none';
    const { [FORM_TOKEN]: given, [FORM_SHOWN]: shown } = await c.req.parseBody();
    const isOurs = typeof given === 'string' && c.var.cookies.isFormToken(c.var.session, given);
    if (!isFromHere || !isOurs) {
      throw new RequestRefused(
        403,
        say('This form is out of date'),
        say(
          'Nothing was changed. The page was opened before you signed in or out, or came from another site. Go back, load the page again, and send it once more.',
        ),
      );
    }
    if (typeof shown === 'string' && shown) c.var.api.formShown = shown;
  }
  await next();
});
