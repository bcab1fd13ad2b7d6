import type { FC } from 'hono/jsx';
import type { PortalMyChecksQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Done, Heading, Paragraph, Points, SummaryList } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
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
      <Heading>Is the plan still right?</Heading>
      {plan?.lastLookedAtOn && (
        <Paragraph>It was last looked at on {dayInWords(plan.lastLookedAtOn)}.</Paragraph>
      )}
      {reviews.length === 0 && <Paragraph>No review is planned yet.</Paragraph>}
      {byDay(reviews).map((review) => (
        <ReviewOf review={review} words={words} />
      ))}
      {plan && mayAsk && (
        <Form>
          <Hidden name="planId" value={plan.id} />
          <TextAreaField
            form={form}
            name="reason"
            label="You can ask for your plan to be looked at, at any time. Why should it be?"
            rows={3}
          />
          <Button kind="secondary">Ask for it</Button>
        </Form>
      )}
      <Heading>How is the money going?</Heading>
      {checks.length === 0 && <Paragraph>There has been no check, and none is planned.</Paragraph>}
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
    aria-label={`The review due on ${dayInWords(review.dueOn)}`}
  >
    <Heading size="s">
      {review.heldOn ? `Held on ${dayInWords(review.heldOn)}` : `By ${dayInWords(review.dueOn)}`}
    </Heading>
    <Paragraph>{words('ReviewStatus', review.status)}</Paragraph>
    <SummaryList
      facts={[
        { key: 'Why then', value: review.dueReason },
        { key: 'Arranged for', value: review.scheduledOn && dayInWords(review.scheduledOn) },
        { key: 'Where', value: review.place },
        { key: 'What came of it', value: words('ReviewResult', review.result) },
      ]}
    />
  </section>
);

const CheckOf: FC<{ check: Check; words: Wordings }> = ({ check, words }) => (
  <section
    class="portal-card govuk-!-margin-bottom-4"
    aria-label={check.dueOn ? `The check due on ${dayInWords(check.dueOn)}` : 'The check at the review'}
  >
    <Heading size="s">
      {check.checkedOn
        ? `Done on ${dayInWords(check.checkedOn)}`
        : check.dueOn
          ? `By ${dayInWords(check.dueOn)}`
          : 'With the review'}
    </Heading>
    <Paragraph>{words('MonitoringCheckStatus', check.status)}</Paragraph>
    <SummaryList
      facts={[
        { key: 'Why', value: check.reason },
        {
          key: 'Please send',
          value: check.evidenceWanted.length > 0 && (
            <Points items={check.evidenceWanted.map((evidence) => words('Evidence', evidence))} />
          ),
        },
        { key: 'Answer by', value: check.replyByOn && dayInWords(check.replyByOn) },
        {
          key: 'What was asked',
          value: check.queries.length > 0 && (
            <Points
              items={check.queries.map(
                ({ question, reply }) => `${question} ${reply ? `You said: ${reply}` : ''}`,
              )}
            />
          ),
        },
        { key: 'What came of it', value: words('MonitoringOutcome', check.outcome) },
      ]}
    />
  </section>
);
