import type { FC } from 'hono/jsx';
import { PortalSignOutEverywhereDocument } from '../../../../schema/operations/generated.ts';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { MistakeInWords } from '../../components/inEnglish.tsx';
import { Paragraph, Points, TextLink } from '../../components/words.tsx';
import type { PortalApp, PortalContext } from '../../env.ts';
import { RequestRefused } from '../../layout/requestRefused.ts';
import { signedInOnly } from '../../middleware/signedInOnly.ts';
import { say, sayWith } from '../../words/say.ts';

const EVERYWHERE = '/sign-out-everywhere';

/** Signing out: in this browser, or everywhere. */
export function signOutRoutes(app: PortalApp): void {
  app.post('/sign-out', leave);

  app.use(EVERYWHERE, signedInOnly);
  app.get(EVERYWHERE, (c) => c.render(<SignOutEverywhere />, { title: say('Sign out everywhere') }));
  app.post(EVERYWHERE, async (c) => {
    const input = { account: c.var.session.signedInAs?.account ?? '' };
    const { mistakes } = await c.var.api.change(PortalSignOutEverywhereDocument, { input });
    const [mistake] = mistakes;
    if (mistake)
      throw new RequestRefused(409, say('You were not signed out'), <MistakeInWords {...mistake} />);
    c.var.cookies.noteSignedOutEverywhere(c);
    return leave(c);
  });

  app.get('/signed-out', (c) => {
    const isEverywhere = c.var.cookies.wasSignedOutEverywhere(c);
    return c.render(isEverywhere ? <SignedOutEverywhere /> : <NothingKept />, {
      title: isEverywhere ? say('You have signed out everywhere') : say('You have signed out'),
    });
  });
}

/** Ends the session in this browser, and at the identity provider where it can be ended there. */
function leave(c: PortalContext): Response {
  const { signOutAt } = c.var.session;
  c.var.cookies.endSession(c);
  return c.redirect(signOutAt ?? '/signed-out', 303);
}

const SignOutEverywhere: FC = () => (
  <>
    <Paragraph>
      {say('Do this if you have lost a telephone or a computer, or forgot to sign out somewhere else.')}
    </Paragraph>
    <Points
      items={[
        say(
          'You are signed out in this browser, in every other one, and in every other program that you signed in to with this account.',
        ),
        say('It takes five seconds at the most. Nothing that you saved is lost.'),
        say('You can sign in again straight away.'),
      ]}
    />
    <Paragraph>
      {say(
        'If somebody else may know how you sign in, change your password too, or ask your council to block the account: whoever can sign in anew is not kept out by this.',
      )}
    </Paragraph>
    <Form action={EVERYWHERE}>
      <Button kind="warning">{say('Sign out everywhere')}</Button>
    </Form>
    <ButtonLink href="/" kind="secondary">
      {say('Stay signed in')}
    </ButtonLink>
  </>
);

const SignedOutEverywhere: FC = () => (
  <>
    <Paragraph>
      {say(
        'Every session of your account has ended, in this browser and everywhere else. Whoever opens a page there is asked to sign in.',
      )}
    </Paragraph>
    <NothingKept />
  </>
);

const NothingKept: FC = () => (
  <p class="govuk-body">
    {sayWith('Nothing of yours is kept in this browser. <link>Sign in again</link>', {
      link: (words) => <TextLink href="/sign-in">{words}</TextLink>,
    })}
  </p>
);
