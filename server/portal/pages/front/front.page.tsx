import type { FC } from 'hono/jsx';
import { ButtonLink } from '../../components/form.tsx';
import { Heading, Paragraph, Points, TextLink } from '../../components/words.tsx';
import type { PortalApp } from '../../env.ts';
import { homeOf } from '../../layout/navigation.ts';

/** The front page for a stranger. Whoever has signed in finds the way to their own beginning on it. */
export function frontRoutes(app: PortalApp): void {
  app.get('/', (c) => {
    const { signedInAs } = c.var.session;
    return c.render(
      <Front
        home={signedInAs ? homeOf(signedInAs) : null}
        isDevelopment={c.var.signInWays.development !== null}
      />,
      { title: 'Personal budgets that are fair, explained and yours', isWide: true },
    );
  });
}

const Front: FC<{ home: string | null; isDevelopment: boolean }> = ({ home, isDevelopment }) => (
  <>
    <div class="portal-measure">
      <p class="govuk-body-l">
        Fairshare works out personal budgets in adult social care: from what somebody needs to an amount of
        money, a plan that they write, and support that is looked at again. Each council decides by its own
        policy, and everybody can see why.
      </p>
      {home ? (
        <ButtonLink href={home}>Go on to your pages</ButtonLink>
      ) : (
        <ButtonLink href="/sign-in">{isDevelopment ? 'Try it as anybody' : 'Sign in'}</ButtonLink>
      )}
    </div>
    <Heading>Three doors</Heading>
    <ul class="portal-cards">
      <li class="portal-card">
        <Heading size="s">You work for a council</Heading>
        <Points
          items={[
            'See your policy in plain words, with the source of every figure.',
            'Change it in a draft, and see who would gain and lose before anybody approves it.',
            'Look after people, plans, panels, checks and payments.',
          ]}
        />
        <Paragraph>
          <TextLink href="/sign-in?as=council">Sign in for a council</TextLink>
        </Paragraph>
      </li>
      <li class="portal-card">
        <Heading size="s">You build a portal</Heading>
        <Points
          items={[
            'Every page here is made with the same public API that you have.',
            'Try a query with a token that is already in.',
            'Read the schema, its errors and its refusals as pages.',
          ]}
        />
        <Paragraph>
          <TextLink href="/developers">For developers</TextLink>
        </Paragraph>
      </li>
      <li class="portal-card">
        <Heading size="s">You work for a regional body</Heading>
        <Points
          items={[
            'See what councils have decided, side by side, with the spread.',
            'Price the same needs under every council’s policy.',
            'Follow a setting through time, and take it away as a file.',
          ]}
        />
        <Paragraph>
          <TextLink href="/sign-in?as=region">Sign in for a region</TextLink>
        </Paragraph>
      </li>
    </ul>
    <div class="portal-measure">
      <Heading>Do you have a personal budget, or care for somebody who has?</Heading>
      <Paragraph>
        You can see where you are, your amount and why it is that, your plan, your money, and who has looked
        at your record. <TextLink href="/sign-in?as=person">Sign in as yourself</TextLink>
      </Paragraph>
    </div>
  </>
);
