import { SignedInDocument } from '../../../../schema/operations/generated.ts';
import { PortalApi } from '../../api/portalApi.ts';
import type { PortalApp, PortalContext } from '../../env.ts';
import { type FormState, newForm } from '../../forms/formState.ts';
import { type FormValues, formValues } from '../../forms/formValues.ts';
import { homeOf } from '../../layout/navigation.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { finishSignIn, startSignIn } from '../../session/openId.ts';
import { ownPath } from '../../session/returning.ts';
import { newSession } from '../../session/sealedCookies.ts';
import { say } from '../../words/say.ts';
import { SignIn } from './signIn.view.tsx';

/** Signing in. In development the example accounts are listed; in production identity providers are. */
export function signInRoutes(app: PortalApp): void {
  app.get('/sign-in', (c) =>
    showSignIn(c, newForm({ from: ownPath(c.req.query('from')), as: c.req.query('as') })),
  );

  app.post('/sign-in', async (c) => {
    const values = await formValues(c);
    const provider = values.filled('provider');
    const returnTo = ownPath(values.filled('from'));
    if (provider) return startSignIn(c, provider, returnTo);
    const token = await developmentToken(c, values);
    if (token) return signedInWith(c, token, { returnTo, signOutAt: null });
    const mistakes = [{ field: 'account', message: say('Choose one of the example accounts.') }];
    return showSignIn(c, { values, mistakes });
  });

  /** The identity provider sends people back here. */
  app.get('/sign-in/done', async (c) => {
    const { token, returnTo, signOutAt } = await finishSignIn(c);
    return signedInWith(c, token, { returnTo, signOutAt });
  });
}

/** In development: the token that somebody brings, or one of the account that they chose. */
async function developmentToken(c: PortalContext, values: FormValues): Promise<string | null> {
  const { development } = c.var.signInWays;
  if (!development) return null;
  const brought = values.filled('token');
  if (brought) return brought;
  const [role = '', councilSlug = ''] = values.text('account').split('@');
  return development.tokenOf({ role, councilSlug: councilSlug || null });
}

function showSignIn(c: PortalContext, form: FormState): Response | Promise<Response> {
  const { development, providers } = c.var.signInWays;
  const hasMistakes = form.mistakes.length > 0;
  if (hasMistakes) c.status(422);
  return c.render(
    <SignIn
      form={form}
      accounts={development?.accounts() ?? null}
      providers={providers}
      wasLost={c.req.query('lost') === 'yes'}
    />,
    {
      title: development ? say('Try it as anybody') : say('Sign in'),
      hasMistakes,
      isWide: development !== null,
    },
  );
}

/** Looks up who the token is of, and keeps both in a session that begins anew. */
async function signedInWith(
  c: PortalContext,
  token: string,
  { returnTo, signOutAt }: { returnTo: string; signOutAt: string | null },
): Promise<Response> {
  const { data } = await new PortalApi(c.var.api.origin, token).ask(SignedInDocument, {});
  const { me } = data;
  if (!me) {
    throw new RequestRefused(
      403,
      say('You have no account here'),
      say(
        'You signed in, but your account has no role in this service. Ask whoever looks after accounts at your council.',
      ),
    );
  }
  const signedInAs = {
    account: me.account,
    role: me.role,
    councilSlug: me.council?.slug ?? null,
    councilName: me.council?.name ?? null,
    personId: me.personId ?? null,
  };
  await c.var.cookies.keepSession(c, { ...newSession(), token, signedInAs, signOutAt });
  return c.redirect(returnTo === '/' ? homeOf(signedInAs) : returnTo, 303);
}
