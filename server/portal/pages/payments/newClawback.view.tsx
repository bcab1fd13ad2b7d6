import type { FC } from 'hono/jsx';
import type {
  PortalPartToClawBackQuery,
  PortalPeopleWithMoneyQuery,
  PortalProposeClawbackMutation,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, Hidden, PoundsField, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Heading, Inset, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { FORM_TOKEN, type FormValues } from '../../forms/formValues.ts';
import { dayInWords, poundsInWords } from '../../words/sentences.ts';
import { wordingsOf } from '../../words/wordings.ts';

type Found = PortalPeopleWithMoneyQuery;
type Person = NonNullable<Found['people']>['nodes'][number];
/** A part whose unspent money it is about. */
export type Part = Extract<NonNullable<PortalPartToClawBackQuery['part']>, { purpose: string }>;
/** What the API says that a proposal would be. */
export type FoundClawback = NonNullable<
  NonNullable<PortalProposeClawbackMutation['proposeClawback']>['clawback']
>;

/** Whose money it is about. */
export const ChoosePart: FC<{ form: FormState; found: Found | null }> = ({ form, found }) => (
  <>
    <ErrorSummary form={form} />
    <Paragraph>
      Money above what may stay unspent is talked over first: there may be a good reason for it. Then it is
      proposed, the person has time to reply, and a manager who did not propose it decides. Nothing is taken
      before.
    </Paragraph>
    <Form>
      <TextField
        form={form}
        name="name"
        type="search"
        label="Whose money is it about?"
        hint="The beginning of their first or last name."
        width={20}
      />
      <Button kind="secondary">Find them</Button>
    </Form>
    {found && <PartsOf found={found} />}
  </>
);

const PartsOf: FC<{ found: Found }> = ({ found }) => {
  const words = wordingsOf(found.enumWordings);
  const people = found.people?.nodes ?? [];
  const rows = people.flatMap((person) =>
    (person.currentPlan?.budget?.parts ?? []).map((part) => ({ person, part })),
  );
  const isMore = (found.people?.totalCount ?? 0) > people.length;
  return (
    <>
      <Heading>Whose money there is</Heading>
      {isMore && (
        <Paragraph>There are more people of that name than are shown. Write more of the name.</Paragraph>
      )}
      <Table
        caption="Parts of budgets of people of that name"
        isCaptionHidden
        empty={`${people.length === 0 ? 'Nobody of that name is known' : 'Nobody of that name has a budget'}. Look at the name again.`}
        rows={rows}
        columns={[
          {
            heading: 'For what the money is',
            isRowHeading: true,
            cell: ({ part }) => (
              <TextLink href={`/payments/clawbacks/new/${part.id}`}>{part.purpose}</TextLink>
            ),
          },
          {
            heading: 'Whose',
            cell: ({ person }: { person: Person }) => (
              <TextLink href={`/people/${person.id}`}>{person.fullName}</TextLink>
            ),
          },
          {
            heading: 'How it is held',
            cell: ({ part }) => words('DeploymentOption', part.deploymentOption),
          },
          { heading: 'Held now', isNumber: true, cell: ({ part }) => poundsInWords(part.heldPence) },
          {
            heading: 'May stay unspent',
            isNumber: true,
            cell: ({ part }) => limitInWords(part.unspentLimitPence),
          },
        ]}
      />
    </>
  );
};

const limitInWords = (pence: number | null | undefined) =>
  pence === null || pence === undefined ? 'Not set' : poundsInWords(pence);

interface ProposeClawbackProps {
  part: Part;
  wordings: PortalPartToClawBackQuery['enumWordings'];
  form: FormState;
  /** What would be proposed by what was typed; null until it is asked. */
  wouldBe: FoundClawback | null;
}

/** What is proposed about one part; before it is sent, what the person would be told. */
export const ProposeClawback: FC<ProposeClawbackProps> = ({ part, wordings, form, wouldBe }) => {
  const words = wordingsOf(wordings);
  const open = part.clawbacks?.find(({ status }) => !['REPAID', 'NOT_TAKEN'].includes(status));
  return (
    <>
      <ErrorSummary form={form} />
      {wouldBe && <CheckIt form={form} wouldBe={wouldBe} />}
      <SummaryList
        facts={[
          { key: 'For what the money is', value: part.purpose },
          { key: 'How it is held', value: words('DeploymentOption', part.deploymentOption) },
          { key: 'Held now', value: poundsInWords(part.heldPence) },
          { key: 'May stay unspent', value: limitInWords(part.unspentLimitPence) },
        ]}
      />
      {open && (
        <Inset>
          A proposal about this money is open, and one at a time is enough:{' '}
          <TextLink href={`/payments/clawbacks/${open.id}`}>look at that one</TextLink>.
        </Inset>
      )}
      {wouldBe ? (
        <Details summary="Change what is proposed">
          <Proposal part={part} form={form} />
        </Details>
      ) : (
        <Proposal part={part} form={form} />
      )}
    </>
  );
};

const CheckIt: FC<{ form: FormState; wouldBe: FoundClawback }> = ({ form: { values }, wouldBe }) => (
  <>
    <Heading>Check it before it is sent</Heading>
    <Inset>
      {poundsInWords(wouldBe.unspentPence)} was unspent on {dayInWords(wouldBe.foundOn)}, and{' '}
      {poundsInWords(wouldBe.abovePence)} of it is above what may stay. It is proposed to take back{' '}
      {poundsInWords(wouldBe.proposedPence)}. The person may reply until {dayInWords(wouldBe.replyByOn)}, and
      would have {wouldBe.repaymentWeeks} weeks to repay what is decided.
    </Inset>
    <SummaryList facts={[{ key: 'Why, as the person reads it', value: values.text('reason') }]} />
    <Form>
      <AsTyped values={values} />
      <Button name="step" value="propose">
        Propose it, and tell the person
      </Button>
    </Form>
  </>
);

/** What was typed, carried along. */
const AsTyped: FC<{ values: FormValues }> = ({ values }) => (
  <>
    {values
      .names()
      .filter((name) => name !== FORM_TOKEN && name !== 'step')
      .map((name) => (
        <Hidden name={name} value={values.text(name)} />
      ))}
  </>
);

const Proposal: FC<{ part: Part; form: FormState }> = ({ part, form }) => (
  <Form>
    <DayField
      form={form}
      name="discussedOn"
      label="On which day was it talked over with the person?"
      hint="Nothing is proposed before that."
    />
    <DayField
      form={form}
      name="foundOn"
      label="On which day was the money looked at?"
      hint="Leave it empty for today. What was used since is not counted."
    />
    <PoundsField
      form={form}
      name="amountPence"
      label="How much is to be taken back?"
      hint="Leave it empty for all that is above what may stay."
    />
    <Savings part={part} form={form} />
    <TextAreaField form={form} name="reason" label="Why? The person will read this." rows={4} />
    <Button>Look at what would be proposed</Button>
  </Form>
);

const Savings: FC<{ part: Part; form: FormState }> = ({ part, form }) => {
  const items = part.budget?.plan?.supportItems ?? [];
  const isTyped = form.values
    .names()
    .some((name) => /^namedSavings\..*amountPence$/.test(name) && form.values.filled(name));
  return items.length === 0 ? null : (
    <Details summary="Some of it is saved for something in the plan" isOpen={isTyped}>
      <Paragraph>
        What is saved up in a managed account already counts. Give here what else the person saves for, as it
        was talked over.
      </Paragraph>
      {items.map(({ id, description }, index) => (
        <>
          <Hidden name={`namedSavings.${index}.supportItemId`} value={id} />
          <PoundsField form={form} name={`namedSavings.${index}.amountPence`} label={description} />
        </>
      ))}
    </Details>
  );
};
