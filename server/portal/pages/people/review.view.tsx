import type { FC } from 'hono/jsx';
import type { PortalReviewQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { RadioField, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, type Wordings, wordingsOf } from '../../words/wordings.ts';
import { planState } from './peopleWords.ts';
import type { ReviewOfPage } from './reviewForm.ts';
import { ReviewRecord } from './reviewRecord.view.tsx';
import { attendeesInWords, FollowUpTag, mayDo, ReviewTag } from './reviewWords.tsx';

interface ReviewProps {
  review: ReviewOfPage;
  person: NonNullable<ReviewOfPage['person']>;
  enums: PortalReviewQuery['enumWordings'];
  form: FormState;
  done: string | null;
}

/** One review: why there is one and when, what was found, what follows from it, and what may be done now. */
export const Review: FC<ReviewProps> = (props) => {
  const { review, person, enums, form, done } = props;
  const words = wordingsOf(enums);
  const path = `/people/${person.id}/reviews/${review.id}`;
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <p class="govuk-body">
        <ReviewTag status={review.status} />
      </p>
      <Paragraph>{review.dueReason}</Paragraph>
      <Appointment review={review} words={words} />
      {(mayDo(review, 'SCHEDULE_REVIEW') || mayDo(review, 'COMPLETE_REVIEW')) && (
        <div class="govuk-button-group">
          {mayDo(review, 'SCHEDULE_REVIEW') && (
            <ButtonLink href={`${path}/day`}>
              {review.scheduledOn ? 'Move the day of the review' : 'Set the day of the review'}
            </ButtonLink>
          )}
          {mayDo(review, 'COMPLETE_REVIEW') && (
            <ButtonLink href={`${path}/held`} kind="secondary">
              Record what was found
            </ButtonLink>
          )}
        </div>
      )}
      {review.heldOn && <ReviewRecord review={review} words={words} />}
      <WhatFollows {...props} words={words} />
    </>
  );
};

const Appointment: FC<{ review: ReviewOfPage; words: Wordings }> = ({ review, words }) => (
  <>
    <SummaryList
      facts={[
        { key: 'Why', value: words('ReviewKind', review.kind) },
        { key: 'What was asked', value: review.requestedReason },
        { key: 'Not before', value: review.dueFrom && dayInWords(review.dueFrom) },
        { key: 'By', value: dayInWords(review.dueOn) },
        { key: 'The day', value: review.scheduledOn ? dayInWords(review.scheduledOn) : 'None is set' },
        { key: 'Where', value: review.place },
        { key: 'Invited', value: attendeesInWords(review, review.invited, words) },
        { key: 'The person was told on', value: review.toldOn && dayInWords(review.toldOn) },
        {
          key: 'Agreed to less notice on',
          value: review.shortNoticeAgreedOn && dayInWords(review.shortNoticeAgreedOn),
        },
        { key: 'Why it is late', value: review.lateReason },
      ]}
    />
    {review.dateChanges.length > 0 && (
      <Table
        caption="Days that were set before"
        empty=""
        rows={review.dateChanges}
        columns={[
          { heading: 'From', isRowHeading: true, cell: ({ from }) => dayInWords(from) },
          { heading: 'To', cell: ({ to }) => dayInWords(to) },
          { heading: 'Why', cell: ({ reason }) => reason },
          { heading: 'Moved on', cell: ({ changedOn }) => dayInWords(changedOn) },
        ]}
      />
    )}
  </>
);

const WhatFollows: FC<ReviewProps & { words: Wordings }> = ({ review, person, enums, form, words }) => {
  const { followUp } = review;
  if (!followUp) return null;
  const step = form.values.text('step');
  return (
    <>
      <Heading>What it asks for</Heading>
      <p class="govuk-body">
        <FollowUpTag status={followUp.status} /> {followUp.dueReason} By {dayInWords(followUp.dueOn)}.
      </p>
      <SummaryList
        facts={[
          {
            key: 'The newer version',
            value: followUp.draftedPlan && (
              <>
                <TextLink href={`/people/${person.id}/plan`}>{followUp.draftedPlan.title}</TextLink>:{' '}
                {planState(followUp.draftedPlan.status).words}
              </>
            ),
          },
          { key: 'How it came to its end', value: words('ReviewFollowUpEnd', followUp.settledAs) },
          { key: 'On', value: followUp.settledOn && dayInWords(followUp.settledOn) },
          { key: 'Why in that way', value: followUp.settledReason },
        ]}
      />
      {review.result === 'REASSESS' && followUp.status !== 'SETTLED' && (
        <Paragraph>
          <TextLink href={`/people/${person.id}/assessment`}>Go to the assessment</TextLink>
        </Paragraph>
      )}
      {review.result === 'END' && followUp.status !== 'SETTLED' && (
        <Paragraph>
          <TextLink href={`/people/${person.id}/plan`}>Go to the plan, where it is ended</TextLink>
        </Paragraph>
      )}
      {(mayDo(review, 'DRAFT_PLAN_AFTER_REVIEW') || step === 'drafted') && (
        <DraftForm form={form} enums={enums} />
      )}
      {(mayDo(review, 'SETTLE_REVIEW_FOLLOW_UP') || step === 'settled') && <SettleForm form={form} />}
    </>
  );
};

/** It stays where it was sent and refused, so that nobody loses what they typed. */
const DraftForm: FC<{ form: FormState; enums: ReviewProps['enums'] }> = ({ form, enums }) => (
  <>
    <Heading size="s">Draft a newer version of the plan</Heading>
    <Paragraph>It begins with what the plan holds that goes on; support goes on until it starts.</Paragraph>
    <Form>
      <TextField form={form} name="title" label="What is the newer version called?" />
      <RadioField
        form={form}
        name="term"
        label="How long does it run?"
        choices={choicesOf(enums, 'PlanTerm')}
      />
      <Button name="step" value="drafted">
        Draft it
      </Button>
    </Form>
  </>
);

const SettleForm: FC<{ form: FormState }> = ({ form }) => (
  <>
    <Heading size="s">Settle it in another way</Heading>
    <Paragraph>Steps of the budget that the review proposed are withdrawn with it.</Paragraph>
    <Form>
      <TextAreaField form={form} name="reason" label="How is it settled, and why in that way?" rows={3} />
      <Button kind="secondary" name="step" value="settled">
        Settle it
      </Button>
    </Form>
  </>
);
