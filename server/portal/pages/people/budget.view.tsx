import type { FC } from 'hono/jsx';
import type { PortalBudgetQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import {
  CheckboxField,
  DayField,
  Hidden,
  PoundsField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Heading, Inset, Paragraph, SummaryList } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { penceFrom } from '../../forms/pence.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { dayInWords, poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import { councilPence, PART_FIELDS, type PlanToFund } from './budgetForm.ts';
import { PlanCost } from './planCost.view.tsx';
import { type Row, rowsOf } from './rows.ts';
import { AddRow, RowFields, rowCount } from './rows.view.tsx';

type Enums = PortalBudgetQuery['enumWordings'];
type Person = NonNullable<PortalBudgetQuery['person']>;

interface BudgetFormProps extends ShownForm {
  plan: PlanToFund;
  person: Person;
  enums: Enums;
}

/** The final budget: its sum, who puts in what, and how each part of it is held. Where it can’t be agreed now, why not. */
export const BudgetForm: FC<BudgetFormProps> = (props) => {
  const { plan, form, both } = props;
  const agreeing = plan.availableActions?.find(({ action }) => action === 'AGREE_BUDGET');
  const isOpen = agreeing?.allowed === true;
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={isOpen} />
      <PlanCost
        caption="What the plan costs"
        costPence={plan.weeklyCostPence}
        indicativePence={plan.indicativeWeeklyPence}
      />
      {isOpen ? <OpenForm {...props} /> : <Inset>{agreeing?.reason}</Inset>}
    </>
  );
};

const OpenForm: FC<BudgetFormProps> = ({ form, person, enums }) => (
  <Form>
    <Carried form={form} />
    <PoundsField form={form} name="totalWeeklyPence" label="The whole budget a week" />
    <PoundsField
      form={form}
      name="personContributionWeeklyPence"
      label="What the person puts in a week"
      hint="As their financial assessment gives it, or nothing. The council puts in the rest."
    />
    <DayField form={form} name="startsOn" label="The first day of the budget" />
    <TextAreaField
      form={form}
      name="reasons"
      label="Why this sum"
      hint="The person will read it. Needed where it differs from the indicative amount."
      rows={3}
    />
    <Heading>The parts of the budget</Heading>
    <Paragraph>Each part is held in one way. Together they come to the whole.</Paragraph>
    <Hidden name="parts.count" value={rowCount(form, 'parts')} />
    {Array.from({ length: rowCount(form, 'parts') }, (_, index) => (
      <RowFields title="Part" index={index}>
        <Part form={form} at={`parts.${index}`} person={person} enums={enums} />
      </RowFields>
    ))}
    <div class="govuk-button-group">
      <Button>Continue</Button>
      <AddRow title="Part" />
    </div>
  </Form>
);

/** What only some ways of holding money ask for. */
const SELDOM = [
  'supporterId',
  'holderName',
  'accountType',
  'managingFeeWeeklyPence',
  'agreedUnspentLimitPence',
  'trusteeNames',
  'spentOn',
  'outletName',
  'agreementSignedOn',
  'isContingency',
];

type PartProps = Pick<BudgetFormProps, 'form' | 'person' | 'enums'> & { at: string };

const Part: FC<PartProps> = (props) => {
  const { form, at, enums } = props;
  const isNeeded = SELDOM.some(
    (field) =>
      form.mistakes.some((mistake) => mistake.field === `${at}.${field}`) ||
      form.values.filled(`${at}.${field}`),
  );
  return (
    <>
      <SelectField
        form={form}
        name={`${at}.deploymentOption`}
        label="How the money is held"
        choices={[{ value: '', label: 'Choose' }, ...choicesOf(enums, 'DeploymentOption')]}
      />
      <PoundsField form={form} name={`${at}.weeklyAmountPence`} label="A week" />
      <TextAreaField
        form={form}
        name={`${at}.purpose`}
        label="What it is for, in the person’s words"
        rows={2}
      />
      <Details summary="What some ways of holding money ask for" isOpen={isNeeded}>
        <Seldom {...props} />
      </Details>
    </>
  );
};

const Seldom: FC<PartProps> = ({ form, at, person, enums }) => (
  <>
    <SelectField
      form={form}
      name={`${at}.supporterId`}
      label="Who receives it for the person, as a suitable person"
      choices={[
        { value: '', label: 'Nobody' },
        ...(person.supporters ?? []).map(({ id, name }) => ({ value: id, label: name ?? 'A supporter' })),
      ]}
    />
    <TextField
      form={form}
      name={`${at}.holderName`}
      label="Which organisation, trust or pool holds it"
      width={20}
    />
    <SelectField
      form={form}
      name={`${at}.accountType`}
      label="Into which account a direct payment goes"
      choices={[{ value: '', label: 'As the council asks for' }, ...choicesOf(enums, 'AccountType')]}
    />
    <PoundsField form={form} name={`${at}.managingFeeWeeklyPence`} label="What managing it costs a week" />
    <PoundsField
      form={form}
      name={`${at}.agreedUnspentLimitPence`}
      label="The most that may stay unspent, where that is agreed with the person"
    />
    <TextAreaField form={form} name={`${at}.trusteeNames`} label="Trustees, a line each" rows={3} />
    <SelectField
      form={form}
      name={`${at}.spentOn`}
      label="What a small payment or voucher is for"
      choices={[{ value: '', label: 'It is neither' }, ...choicesOf(enums, 'SmallPaymentPurpose')]}
    />
    <TextField form={form} name={`${at}.outletName`} label="Where a voucher is used" width={20} />
    <DayField
      form={form}
      name={`${at}.agreementSignedOn`}
      label="The day on which the agreement about a small payment was signed"
    />
    <CheckboxField
      form={form}
      name={`${at}.isContingency`}
      label="Is it set aside?"
      choices={[{ value: 'yes', label: 'It is for what can’t be foreseen' }]}
    />
  </>
);

interface CheckBudgetProps {
  values: FormValues;
  /** The last day that it would have. */
  endsOn: string;
  enums: Enums;
}

/** What will be agreed. Nothing is agreed yet, and nothing stands in the way of it. */
export const CheckBudget: FC<CheckBudgetProps> = ({ values, endsOn, enums }) => {
  const words = wordingsOf(enums);
  const weekly = (field: string) => weeklyInWords(penceFrom(values.text(field)) ?? 0);
  return (
    <>
      <Heading>What will be agreed</Heading>
      <SummaryList
        facts={[
          { key: 'The whole budget', value: weekly('totalWeeklyPence') },
          { key: 'The person puts in', value: weekly('personContributionWeeklyPence') },
          { key: 'The council puts in', value: weeklyInWords(councilPence(values) ?? 0) },
          { key: 'From', value: dayInWords(typedDay(values, 'startsOn') ?? '') },
          { key: 'Until', value: dayInWords(endsOn) },
          { key: 'Why', value: values.filled('reasons') ?? null },
        ]}
      />
      <Table
        caption="The parts of the budget"
        empty=""
        rows={rowsOf(values, 'parts', PART_FIELDS)}
        columns={[
          { heading: 'For what', isRowHeading: true, cell: ({ purpose }: Row) => purpose },
          {
            heading: 'How the money is held',
            cell: ({ deploymentOption }: Row) => words('DeploymentOption', deploymentOption),
          },
          {
            heading: 'A week',
            isNumber: true,
            cell: ({ weeklyAmountPence = '' }: Row) => poundsInWords(penceFrom(weeklyAmountPence) ?? 0),
          },
        ]}
        total={['All together', '', poundsInWords(penceFrom(values.text('totalWeeklyPence')) ?? 0)]}
      />
      <Paragraph>Nothing has been agreed yet. Once it is, money can be paid by it.</Paragraph>
      <Form>
        {values
          .names()
          .filter((name) => name !== 'step')
          .flatMap((name) => values.all(name).map((value) => <Hidden name={name} value={value} />))}
        <div class="govuk-button-group">
          <Button name="step" value="agree">
            Agree the budget
          </Button>
          <Button kind="secondary" name="step" value="change">
            Change something
          </Button>
        </div>
      </Form>
    </>
  );
};
