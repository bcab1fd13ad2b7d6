import type { FC } from 'hono/jsx';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import {
  CheckboxField,
  DayField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, Inset, Paragraph } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import { PERSPECTIVES, type ReviewFormProps, TOP_TWOS } from './reviewForm.ts';
import { Attendees, BudgetSteps, CarerOutcomes } from './reviewLines.view.tsx';
import { whyNot } from './reviewWords.tsx';

const AGREES = [{ value: 'yes', label: 'The person agrees to be told later than that' }];

/** The day of a review, with where and who: the person is told of it. */
export const AppointmentForm: FC<ReviewFormProps> = (props) => {
  const { review, form, both, settings } = props;
  const closed = whyNot(review, 'SCHEDULE_REVIEW');
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={closed === null} />
      {closed !== null ? (
        <Paragraph>{closed}</Paragraph>
      ) : (
        <>
          <Inset>
            {review.dueReason} {review.dueFrom && `It may be held from ${dayInWords(review.dueFrom)}. `}It is
            due by {dayInWords(review.dueOn)}.
          </Inset>
          <Form>
            <Carried form={form} />
            <DayField form={form} name="scheduledOn" label="On which day is it held?" />
            <TextField form={form} name="place" label="Where?" hint="Such as at home, or by video" />
            <CheckboxField
              form={form}
              name="personAgreesToShortNotice"
              label="Notice"
              hint={
                settings
                  ? `By the council’s policy the person is told ${days(settings.noticeDays)} before.`
                  : undefined
              }
              choices={AGREES}
            />
            <TextAreaField
              form={form}
              name="reason"
              label="Why it moves to another day, or is held late"
              hint="Only where it is so"
              rows={3}
            />
            <Heading>Who is invited beside the person</Heading>
            <Attendees {...props} list="invited" title="Guest" add="Add somebody" />
            <Button>Set the day, and tell the person</Button>
          </Form>
        </>
      )}
    </>
  );
};

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

/** What was found at a review, in the order in which it is talked about. */
export const CompletionForm: FC<ReviewFormProps> = (props) => {
  const { review, form, both } = props;
  const closed = whyNot(review, 'COMPLETE_REVIEW');
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={closed === null} />
      {closed !== null ? (
        <Paragraph>{closed}</Paragraph>
      ) : (
        <>
          <Paragraph>Once it is recorded it never changes.</Paragraph>
          <Form>
            <Carried form={form} />
            <Held {...props} />
            <Views {...props} />
            <Outcomes {...props} />
            <Survey {...props} />
            <TopTwos {...props} />
            <Result {...props} />
            <Button>Record the review</Button>
          </Form>
        </>
      )}
    </>
  );
};

const Held: FC<ReviewFormProps> = (props) => {
  const { review, form, enums } = props;
  return (
    <>
      <DayField form={form} name="heldOn" label="On which day was it held?" />
      <RadioField
        form={form}
        name="method"
        label="How was it held?"
        choices={choicesOf(enums, 'ReviewMethod')}
      />
      {review.scheduledOn ? (
        <CheckboxField
          form={form}
          name="personAgreesToShortNotice"
          label={`Was it held before ${dayInWords(review.scheduledOn)}, of which the person was told?`}
          choices={[{ value: 'yes', label: 'Yes, and the person agreed to that' }]}
        />
      ) : (
        <TextAreaField
          form={form}
          name="unscheduledReason"
          label="Why was it held though no day was set for it?"
          rows={2}
        />
      )}
      <Heading size="s">Who was there</Heading>
      <Attendees {...props} list="present" title="There" add="Add somebody who was there" />
    </>
  );
};

const Views: FC<ReviewFormProps> = ({ form, enums }) => {
  const words = wordingsOf(enums);
  return (
    <>
      <Heading>What works and what does not</Heading>
      {PERSPECTIVES.map((perspective, index) => (
        <>
          <Heading size="s">{words('ReviewPerspective', perspective)}</Heading>
          <TextAreaField
            form={form}
            name={`perspectives.${index}.working`}
            label={`What works? ${SIDES[perspective]}`}
            rows={3}
          />
          <TextAreaField
            form={form}
            name={`perspectives.${index}.notWorking`}
            label={`What does not work? ${SIDES[perspective]}`}
            rows={3}
          />
        </>
      ))}
    </>
  );
};

const SIDES = {
  PERSON: 'In the person’s own words',
  FAMILY: 'As family and friends see it',
  STAFF: 'As those see it who are paid to support',
} as const;

const Outcomes: FC<ReviewFormProps> = (props) => {
  const { review, form, enums } = props;
  return (
    <>
      <Heading>How far each outcome of the plan has come</Heading>
      {(review.plan?.outcomes ?? []).map(({ description }, index) => (
        <>
          <RadioField
            form={form}
            name={`outcomeProgress.${index}.progress`}
            label={`Outcome ${index + 1}: ${description}`}
            choices={choicesOf(enums, 'OutcomeProgress')}
          />
          <TextField
            form={form}
            name={`outcomeProgress.${index}.note`}
            label={`What there is to say about outcome ${index + 1}`}
          />
        </>
      ))}
      <Heading size="s">What those who care for the person want for themselves</Heading>
      <CarerOutcomes {...props} />
    </>
  );
};

const isOfEase = (value: string) => value.startsWith('EASE_');
const EASE = ['VERY_EASY', 'EASY', 'NEITHER_EASY_NOR_DIFFICULT', 'DIFFICULT', 'VERY_DIFFICULT'];

/** How life has changed, where the council’s policy asks that: each area has its own scale. */
const Survey: FC<ReviewFormProps> = ({ form, enums, settings }) => {
  if (!settings?.outcomeSurveyIsUsed) return null;
  const answers = choicesOf(enums, 'SurveyAnswer');
  return (
    <>
      <Heading>How life has changed, where the person wants to say</Heading>
      {choicesOf(enums, 'SurveyArea').map(({ value, label }) => (
        <SelectField
          form={form}
          name={`survey.${value}`}
          label={label.replace(/\.$/, '')}
          choices={[
            { value: '', label: 'Not answered' },
            ...answers.filter((answer) => EASE.includes(answer.value) === isOfEase(value)),
          ]}
        />
      ))}
    </>
  );
};

const TOP_TWO_LABELS = {
  working: 'Two things that work',
  notWorking: 'Two things that do not work',
  wishedFor: 'Two things that are wished for',
} as const;

const TopTwos: FC<ReviewFormProps> = ({ form, settings }) =>
  settings?.workingTogetherForChangeIsUsed ? (
    <>
      <Heading>The top two things of each side</Heading>
      {PERSPECTIVES.map((perspective, index) =>
        TOP_TWOS.map((side) => (
          <TextAreaField
            form={form}
            name={`topTwos.${index}.${side}`}
            label={`${TOP_TWO_LABELS[side]}. ${SIDES[perspective]}`}
            hint="A line each"
            rows={2}
          />
        )),
      )}
    </>
  ) : null;

const Result: FC<ReviewFormProps> = (props) => {
  const { form, enums } = props;
  return (
    <>
      <Heading>What it decides</Heading>
      <RadioField
        form={form}
        name="result"
        label="What follows?"
        choices={choicesOf(enums, 'ReviewResult')}
      />
      <TextAreaField
        form={form}
        name="whatMustChange"
        label="What must change?"
        hint="Unless all goes on as it is"
        rows={3}
      />
      <Heading size="s">Where the budget is to step up or taper</Heading>
      <BudgetSteps {...props} />
    </>
  );
};
