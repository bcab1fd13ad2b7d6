import type { FC } from 'hono/jsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, Inset, Paragraph } from '../../components/words.tsx';
import { type FormState, fieldId, mistakeOf } from '../../forms/formState.ts';
import type { ExampleAccount, OpenIdProvider } from '../../session/signInWays.ts';
import { roleInWords } from '../../words/roles.ts';
import { say } from '../../words/say.ts';
import { asSentenceStart } from '../../words/sentences.ts';

interface SignInProps {
  form: FormState;
  /** Null in production. */
  accounts: readonly ExampleAccount[] | null;
  providers: readonly OpenIdProvider[];
  wasLost: boolean;
}

export const SignIn: FC<SignInProps> = ({ form, accounts, providers, wasLost }) => (
  <>
    <ErrorSummary form={form} />
    {wasLost && (
      <Inset>
        {say('Your session has ended, or you have not signed in. You will come back to the same page.')}
      </Inset>
    )}
    {providers.map(({ key, name }) => (
      <Form action="/sign-in">
        <Hidden name="from" value={form.values.text('from')} />
        <Button name="provider" value={key}>
          {say('Sign in: {{provider}}', { provider: name })}
        </Button>
      </Form>
    ))}
    {accounts && <ExampleAccounts form={form} accounts={accounts} />}
    {accounts && <BringToken from={form.values.text('from')} />}
    {!accounts && providers.length === 0 && (
      <Paragraph>
        {say('Nobody can sign in here yet: whoever runs this service has to name an identity provider.')}
      </Paragraph>
    )}
  </>
);

const DOORS: Readonly<Record<string, (account: ExampleAccount) => boolean>> = {
  council: ({ role, councilSlug }) => councilSlug !== null && !OF_ONE_PERSON.includes(role),
  person: ({ role }) => OF_ONE_PERSON.includes(role),
  region: ({ councilSlug }) => councilSlug === null,
};

const OF_ONE_PERSON = ['PERSON', 'REPRESENTATIVE', 'SUPPORTER', 'BROKER', 'PROVIDER'];

/** One click for each, by council. Everybody they see is invented. */
const ExampleAccounts: FC<{ form: FormState; accounts: readonly ExampleAccount[] }> = ({
  form,
  accounts,
}) => {
  const isWanted = DOORS[form.values.text('as')] ?? (() => true);
  const wanted = accounts.filter(isWanted);
  const councils = [...new Set(wanted.map(({ councilSlug }) => councilSlug))];
  const mistake = mistakeOf(form, 'account');
  return (
    <Form action="/sign-in">
      <Hidden name="from" value={form.values.text('from')} />
      <p class="govuk-body">
        {say(
          'These are example accounts. Everybody whom they see is invented, and nothing leaves this machine.',
        )}
      </p>
      {mistake && (
        <p class="govuk-error-message" id={fieldId('account')}>
          <span class="govuk-visually-hidden">{say('Error:')}</span> {mistake}
        </p>
      )}
      {councils.map((council) => (
        <section>
          <Heading>{council ? asSentenceStart(council) : say('For all councils')}</Heading>
          <ul class="portal-cards">
            {wanted
              .filter(({ councilSlug }) => councilSlug === council)
              .map(({ role, councilSlug }) => (
                <li>
                  <Button kind="secondary" name="account" value={`${role}@${councilSlug ?? ''}`}>
                    {asSentenceStart(asAccount(role))}
                    <span class="govuk-visually-hidden">{council ? `, ${council}` : ''}</span>
                  </Button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Form>
  );
};

/** For whoever made a token with `npm run token`, such as one of another person. It is not shown again. */
const BringToken: FC<{ from: string }> = ({ from }) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{say('I have a development token')}</span>
    </summary>
    <div class="govuk-details__text">
      <Form action="/sign-in">
        <Hidden name="from" value={from} />
        <div class="govuk-form-group">
          <label class="govuk-label" for="token">
            {say('A token that “npm run token” printed')}
          </label>
          <input
            class="govuk-input"
            id="token"
            name="token"
            type="text"
            autocomplete="off"
            spellcheck={false}
          />
        </div>
        <Button kind="secondary">{say('Sign in with it')}</Button>
      </Form>
    </div>
  </details>
);

const asAccount = (role: string) => (role === 'PERSON' ? say('somebody with a budget') : roleInWords(role));
