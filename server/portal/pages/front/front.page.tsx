import type { FC } from 'hono/jsx';
import { ButtonLink } from '../../components/form.tsx';
import { Heading, Paragraph, Points, TextLink } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { homeOf } from '../../layout/navigation.ts';
import { say, sayWith } from '../../words/say.ts';

/** The front page for a stranger. Whoever has signed in finds the way to their own beginning on it. */
export function frontRoutes(app: PortalApp): void {
  app.get('/', (c) => {
    const { signedInAs } = c.var.session;
    return c.render(
      <Front
        home={signedInAs ? homeOf(signedInAs) : null}
        isDevelopment={c.var.signInWays.development !== null}
      />,
      { title: say('Personal budgets that are fair, explained and yours'), isWide: true },
    );
  });
}

const Front: FC<{ home: string | null; isDevelopment: boolean }> = ({ home, isDevelopment }) => (
  <>
    <div class="portal-measure">
      <p class="govuk-body-l">
        {say(
          'Fairshare works out personal budgets in adult social care: from what somebody needs to an amount of money, a plan that they write, and support that is looked at again. Each council decides by its own policy, and everybody can see why.',
        )}
      </p>
      {home ? (
        <ButtonLink href={home}>{say('Go on to your pages')}</ButtonLink>
      ) : (
        <ButtonLink href="/sign-in">{isDevelopment ? say('Try it as anybody') : say('Sign in')}</ButtonLink>
      )}
    </div>
    <Heading>{say('Three doors')}</Heading>
    <ul class="portal-cards">
      <li class="portal-card">
        <Heading size="s">{say('You work for a council')}</Heading>
        <Points
          items={[
            say('See your policy in plain words, with the source of every figure.'),
            say('Change it in a draft, and see who would gain and lose before anybody approves it.'),
            say('Look after people, plans, panels, checks and payments.'),
          ]}
        />
        <Paragraph>
          <TextLink href="/sign-in?as=council">{say('Sign in for a council')}</TextLink>
        </Paragraph>
      </li>
      <li class="portal-card">
        <Heading size="s">{say('You build a portal')}</Heading>
        <Points
          items={[
            say('Every page here is made with the same public API that you have.'),
            say('Try a query with a token that is already in.'),
            say('Read the schema, its errors and its refusals as pages.'),
          ]}
        />
        <Paragraph>
          <TextLink href="/developers">{say('For developers')}</TextLink>
        </Paragraph>
      </li>
      <li class="portal-card">
        <Heading size="s">{say('You work for a regional body')}</Heading>
        <Points
          items={[
            say('See what councils have decided, side by side, with the spread.'),
            say('Price the same needs under every council’s policy.'),
            say('Follow a setting through time, and take it away as a file.'),
          ]}
        />
        <Paragraph>
          <TextLink href="/sign-in?as=region">{say('Sign in for a region')}</TextLink>
        </Paragraph>
      </li>
    </ul>
    <div class="portal-measure">
      <Heading>{say('Do you have a personal budget, or care for somebody who has?')}</Heading>
      <Paragraph>
        {sayWith(
          'You can see where you are, your amount and why it is that, your plan, your money, and who has looked at your record. <link>Sign in as yourself</link>',
          { link: (words) => <TextLink href="/sign-in?as=person">{words}</TextLink> },
        )}
      </Paragraph>
    </div>
  </>
);
