import type { FC } from 'hono/jsx';
import type { PortalMyChecksQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, TextAreaField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { AsWritten, inEnglish } from '../../components/inEnglish.tsx';
import { Done, Heading, Paragraph, Points, SummaryList } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { say, sayWith } from '../../words/say.ts';
import { dayInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';

type Person = NonNullable<PortalMyChecksQuery['person']>;
type Review = NonNullable<NonNullable<Person['currentPlan']>['reviews']>[number];
type Check = NonNullable<NonNullable<Person['budgets']>[number]['monitoringChecks']>[number];

interface MyChecksProps {
  person: Person;
  wordings: PortalMyChecksQuery['enumWordings'];
  form: FormState;
  done: string | null;
}

export const MyChecks: FC<MyChecksProps> = ({ person, wordings, form, done }) => {
  const words = wordingsOf(wordings);
  const { currentPlan: plan, budgets } = person;
  const checks = (budgets ?? []).flatMap(({ monitoringChecks }) => monitoringChecks ?? []);
  const reviews = plan?.reviews ?? [];
  const mayAsk = plan?.availableActions?.some(
    ({ action, allowed }) => action === 'REQUEST_REVIEW' && allowed,
  );
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <Heading>{say('Is the plan still right?')}</Heading>
      {plan?.lastLookedAtOn && (
        <Paragraph>
          {say('It was last looked at on {{day}}.', { day: dayInWords(plan.lastLookedAtOn) })}
        </Paragraph>
      )}
      {reviews.length === 0 && <Paragraph>{say('No review is planned yet.')}</Paragraph>}
      {byDay(reviews).map((review) => (
        <ReviewOf review={review} words={words} />
      ))}
      {plan && mayAsk && (
        <Form>
          <Hidden name="planId" value={plan.id} />
          <TextAreaField
            form={form}
            name="reason"
            label={say('You can ask for your plan to be looked at, at any time. Why should it be?')}
            rows={3}
          />
          <Button kind="secondary">{say('Ask for it')}</Button>
        </Form>
      )}
      <Heading>{say('How is the money going?')}</Heading>
      {checks.length === 0 && <Paragraph>{say('There has been no check, and none is planned.')}</Paragraph>}
      {byDay(checks).map((check) => (
        <CheckOf check={check} words={words} />
      ))}
    </>
  );
};

/** What comes last first, so that what is next stands on top. What has no day of its own comes after. */
function byDay<Each extends { dueOn?: string | null }>(all: readonly Each[]): Each[] {
  return [...all].sort((one, other) => (other.dueOn ?? '').localeCompare(one.dueOn ?? ''));
}

const ReviewOf: FC<{ review: Review; words: Wordings }> = ({ review, words }) => (
  <section
    class="portal-card govuk-!-margin-bottom-4"
    aria-label={say('The review due on {{day}}', { day: dayInWords(review.dueOn) })}
  >
    <Heading size="s">
      {review.heldOn
        ? say('Held on {{day}}', { day: dayInWords(review.heldOn) })
        : say('By {{day}}', { day: dayInWords(review.dueOn) })}
    </Heading>
    <Paragraph>{inEnglish(words('ReviewStatus', review.status))}</Paragraph>
    <SummaryList
      facts={[
        { key: say('Why then'), value: inEnglish(review.dueReason) },
        { key: say('Arranged for'), value: review.scheduledOn && dayInWords(review.scheduledOn) },
        { key: say('Where'), value: inEnglish(review.place) },
        { key: say('What came of it'), value: inEnglish(words('ReviewResult', review.result)) },
      ]}
    />
  </section>
);

/** Checks for which nothing is wanted any more. */
const OVER: readonly string[] = ['COMPLETED', 'NO_LONGER_NEEDED'];

const CheckOf: FC<{ check: Check; words: Wordings }> = ({ check, words }) => (
  <section
    class="portal-card govuk-!-margin-bottom-4"
    aria-label={
      check.dueOn
        ? say('The check due on {{day}}', { day: dayInWords(check.dueOn) })
        : say('The check at the review')
    }
  >
    <Heading size="s">
      {check.checkedOn
        ? say('Done on {{day}}', { day: dayInWords(check.checkedOn) })
        : check.dueOn
          ? say('By {{day}}', { day: dayInWords(check.dueOn) })
          : say('With the review')}
    </Heading>
    <Paragraph>{inEnglish(words('MonitoringCheckStatus', check.status))}</Paragraph>
    <SummaryList
      facts={[
        { key: say('Why'), value: inEnglish(check.reason) },
        {
          key: say('Please send'),
          value: check.evidenceWanted.length > 0 && (
            <Points items={check.evidenceWanted.map((evidence) => inEnglish(words('Evidence', evidence)))} />
          ),
        },
        { key: say('Answer by'), value: check.replyByOn && dayInWords(check.replyByOn) },
        {
          key: say('What was asked'),
          value: check.queries.length > 0 && (
            <Points
              items={check.queries.map(({ question, reply }) => (
                <>
                  {inEnglish(question)}{' '}
                  {reply && sayWith('You said: {{reply}}', { reply: <AsWritten>{reply}</AsWritten> })}
                </>
              ))}
            />
          ),
        },
        { key: say('What came of it'), value: inEnglish(words('MonitoringOutcome', check.outcome)) },
      ]}
    />
    {!OVER.includes(check.status) && (
      <ButtonLink href={`/me/checks/${check.id}`} kind="secondary">
        {sayWith('Send something, or answer<hidden>: the check due on {{day}}</hidden>', {
          day: check.dueOn ? dayInWords(check.dueOn) : say('the day of the review'),
          hidden: (written) => <span class="govuk-visually-hidden">{written}</span>,
        })}
      </ButtonLink>
    )}
  </section>
);
