import type { FC } from 'hono/jsx';
import type { PortalEligibilityQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { RadioField, SelectField, TextAreaField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { choicesOf, type Wordings, wordingsOf } from '../../words/wordings.ts';

export type ContactOfPage = NonNullable<PortalEligibilityQuery['contact']>;
type PersonOfContact = NonNullable<ContactOfPage['person']>;
type Enums = PortalEligibilityQuery['enumWordings'];

interface EligibilityProps extends ShownForm {
  contact: ContactOfPage;
  person: PersonOfContact;
  enums: Enums;
  done: string | null;
}

/** What somebody needs to decide about eligibility, and the form; once it is decided, the decision as the person is owed it. */
export const Eligibility: FC<EligibilityProps> = ({ contact, person, enums, form, both, done }) => {
  const words = wordingsOf(enums);
  const deciding = contact.availableActions?.find(({ action }) => action === 'DECIDE_ELIGIBILITY');
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={deciding?.allowed === true} />
      <Inset>
        The contact of {dayInWords(contact.contactedOn)}: “{contact.whatIsWanted}”{' '}
        {words('ContactStatus', contact.status)}
      </Inset>
      {contact.eligibilityDecision ? (
        <Decision decision={contact.eligibilityDecision} words={words} />
      ) : (
        <>
          <WhatWasFound person={person} words={words} />
          {deciding?.allowed && <DecideForm form={form} enums={enums} />}
          {deciding && !deciding.allowed && <Paragraph>{deciding.reason}</Paragraph>}
        </>
      )}
    </>
  );
};

const Decision: FC<{ decision: NonNullable<ContactOfPage['eligibilityDecision']>; words: Wordings }> = ({
  decision,
  words,
}) => (
  <>
    <Heading>What the person has in writing</Heading>
    {decision.writtenRecord.split('\n').map((line) => (
      <Paragraph>{line}</Paragraph>
    ))}
    <Heading>The facts of the decision</Heading>
    <SummaryList
      facts={[
        { key: 'Decided on', value: dayInWords(decision.decidedOn) },
        { key: 'The needs are', value: decision.isEligible ? 'Eligible' : 'Not eligible' },
        {
          key: 'By the criteria they are',
          value: decision.isEligibleByCriteria ? 'Eligible' : 'Not eligible',
        },
        { key: 'Why it differs', value: decision.differingReason },
        {
          key: 'Conditions not met',
          value: decision.conditionsNotMet.map((each) => words('EligibilityCondition', each)).join(' '),
        },
        {
          key: 'What is offered',
          value: decision.offers.map((each) => words('NotEligibleOffer', each)).join(' '),
        },
      ]}
    />
    <Table
      caption="What the person is unable to achieve"
      empty="Nothing is recorded."
      rows={decision.unachievedOutcomes}
      columns={[
        {
          heading: 'What',
          isRowHeading: true,
          cell: ({ outcome }) => words('CareActOutcome', outcome),
        },
        { heading: 'In which way', cell: ({ inability }) => words('Inability', inability) },
      ]}
    />
  </>
);

/** The answers of the latest assessment: what is decided stands on them. */
const WhatWasFound: FC<{ person: PersonOfContact; words: Wordings }> = ({ person, words }) => {
  const [latest] = person.assessments ?? [];
  if (!latest) return null;
  return (
    <>
      <Heading>What the assessment found</Heading>
      <Paragraph>
        {latest.completedOn
          ? `It was completed on ${dayInWords(latest.completedOn)}.`
          : 'It is still under way.'}{' '}
        Whether an outcome can be achieved is judged without regard to what family and friends do.{' '}
        <TextLink href={`/people/${person.id}/assessment`}>Go to the assessment</TextLink>
      </Paragraph>
      <Table
        caption="Answers of the assessment"
        isCaptionHidden
        empty="Nothing is answered yet."
        rows={latest.answers}
        columns={[
          {
            heading: 'Area of life',
            isRowHeading: true,
            cell: ({ domain }) => words('NeedDomain', domain),
          },
          { heading: 'How much help is needed', cell: ({ level }) => words('NeedLevel', level) },
          {
            heading: 'What family and friends do',
            cell: ({ unpaidSupport }) => words('UnpaidSupportLevel', unpaidSupport),
          },
        ]}
      />
    </>
  );
};

const YES_OR_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** The three conditions of the national criteria in their order, and then what is decided. */
const DecideForm: FC<{ form: FormState; enums: Enums }> = ({ form, enums }) => (
  <Form>
    <Carried form={form} />
    <Heading>The three conditions</Heading>
    <Paragraph>
      Needs are eligible where all three are met. Once it is recorded, the decision never changes; it can be
      challenged.
    </Paragraph>
    <RadioField
      form={form}
      name="needsAriseFromImpairment"
      label="Do the needs arise from, or are they related to, a physical or mental impairment or illness?"
      choices={YES_OR_NO}
    />
    <Heading size="s">What the person is unable to achieve because of these needs</Heading>
    <Paragraph>The condition is met where there are two or more.</Paragraph>
    {choicesOf(enums, 'CareActOutcome').map(({ value, label }) => (
      <SelectField
        form={form}
        name={`unachievedOutcomes.${value}`}
        label={label.replace(/\.$/, '')}
        choices={[{ value: '', label: 'They can achieve it' }, ...choicesOf(enums, 'Inability')]}
      />
    ))}
    <RadioField
      form={form}
      name="hasSignificantImpactOnWellbeing"
      label="Is there, or is there likely to be, a significant impact on the person’s wellbeing as a consequence?"
      choices={YES_OR_NO}
    />
    <Heading>The decision</Heading>
    <RadioField
      form={form}
      name="isEligible"
      label="Are the needs eligible?"
      choices={[
        { value: 'yes', label: 'Yes' },
        {
          value: 'no',
          label: 'No',
          hint: 'The contact is closed, and the person is told what the council offers all the same.',
        },
      ]}
    />
    <TextAreaField
      form={form}
      name="reasons"
      label="What are your reasons?"
      hint="The person has them in writing."
      rows={4}
    />
    <TextAreaField
      form={form}
      name="differingReason"
      label="Why you decide otherwise than the criteria give"
      hint="Only where you do."
      rows={3}
    />
    <Button>Record the decision</Button>
  </Form>
);
