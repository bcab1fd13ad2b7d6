import type { FC } from 'hono/jsx';
import type {
  PortalRegisteringQuery,
  PortalRegisterPersonMutation,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import {
  CheckboxField,
  DayField,
  Hidden,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, SummaryList, TextLink, Warning } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import type { FormValues } from '../../forms/formValues.ts';
import { typedDay } from '../../forms/typedDay.ts';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords, listInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import { workerInWords } from './workerWords.ts';

type Enums = PortalRegisteringQuery['enumWordings'];
type Registered = NonNullable<NonNullable<PortalRegisterPersonMutation['registerPerson']>['person']>;
export type Duplicate = NonNullable<Registered['likelyDuplicates']>[number];

const CHOOSE = { value: '', label: 'Choose' };

/** What is asked of somebody who is new. One name, and how they are supported, is enough to begin. */
export const RegistrationForm: FC<{ form: FormState; account: string; enums: Enums }> = ({
  form,
  account,
  enums,
}) => (
  <>
    <ErrorSummary form={form} />
    <Form action="/people/new">
      <Heading>Who they are</Heading>
      <TextField form={form} name="givenName" label="Given name" hint="One name is enough, whichever it is" />
      <TextField form={form} name="familyName" label="Family name" />
      <TextField
        form={form}
        name="preferredName"
        label="What they like to be called, if it is something else"
      />
      <DayField form={form} name="bornOn" label="Date of birth" hint="For example, 27 3 1941" />
      <RadioField
        form={form}
        name="birthDatePrecision"
        label="How well is it known?"
        choices={choicesOf(enums, 'BirthDatePrecision')}
      />
      <TextField
        form={form}
        name="nhsNumber"
        label="NHS number, if you know it"
        inputmode="numeric"
        width={10}
      />
      <Heading>How to reach them</Heading>
      <TextField form={form} name="phone" label="Telephone" type="tel" width={20} />
      <TextField form={form} name="email" label="Email" type="email" />
      <TextAreaField form={form} name="addressLines" label="Address, without the postcode" rows={3} />
      <TextField form={form} name="postcode" label="Postcode" width={10} />
      <TextField
        form={form}
        name="preferredLanguage"
        label="Language, if it is not English"
        hint="Its two letters: “gu” for Gujarati, “pl” for Polish, “ur” for Urdu"
        width={4}
      />
      <CheckboxField
        form={form}
        name="needsInterpreter"
        label="Interpreter"
        choices={[{ value: 'yes', label: 'An interpreter is needed' }]}
      />
      <CheckboxField
        form={form}
        name="communicationNeeds"
        label="What helps them to take part?"
        choices={choicesOf(enums, 'CommunicationNeed')}
      />
      <Heading>Their situation</Heading>
      <SelectField
        form={form}
        name="clientGroup"
        label="Main reason for support"
        choices={[CHOOSE, ...choicesOf(enums, 'ClientGroup')]}
      />
      <SelectField
        form={form}
        name="primarySupportReason"
        label="The same, as national returns count it"
        choices={[CHOOSE, ...choicesOf(enums, 'PrimarySupportReason')]}
      />
      <SelectField
        form={form}
        name="livingSituation"
        label="Where and with whom they live"
        choices={[CHOOSE, ...choicesOf(enums, 'LivingSituation')]}
      />
      <RadioField
        form={form}
        name="keyWorker"
        label="Whose caseload"
        choices={[
          { value: account, label: 'Mine' },
          { value: '', label: 'Nobody’s yet' },
        ]}
      />
      <Button>Continue</Button>
    </Form>
  </>
);

interface CheckProps {
  values: FormValues;
  duplicates: readonly Duplicate[];
  enums: Enums;
  /** The reader’s own account. */
  account: string;
}

/** What will be recorded, and whom the council may have already. Nothing is recorded yet. */
export const CheckRegistration: FC<CheckProps> = ({ values, duplicates, enums, account }) => (
  <>
    {duplicates.length > 0 && <Duplicates duplicates={duplicates} account={account} />}
    <Heading>What will be recorded</Heading>
    <SummaryList facts={factsOf(values, enums)} />
    <Paragraph>Nothing has been recorded yet.</Paragraph>
    <Form action="/people/new">
      {values
        .names()
        .filter((name) => name !== 'step')
        .flatMap((name) => values.all(name).map((value) => <Hidden name={name} value={value} />))}
      <div class="govuk-button-group">
        <Button name="step" value="register">
          {duplicates.length > 0 ? 'It is somebody else: register them' : 'Register the person'}
        </Button>
        <Button kind="secondary" name="step" value="change">
          Change something
        </Button>
      </div>
    </Form>
  </>
);

const Duplicates: FC<{ duplicates: readonly Duplicate[]; account: string }> = ({ duplicates, account }) => (
  <>
    <Warning>Look whether it is one of these people before you go on.</Warning>
    <Table
      caption="People who may be the same"
      empty=""
      rows={duplicates}
      columns={[
        {
          heading: 'Name',
          isRowHeading: true,
          cell: ({ id, fullName }: Duplicate) => <TextLink href={`/people/${id}`}>{fullName}</TextLink>,
        },
        { heading: 'Born', cell: ({ bornOn }: Duplicate) => (bornOn ? dayInWords(bornOn) : 'Not known') },
        { heading: 'Postcode', cell: ({ postcode }: Duplicate) => postcode ?? '' },
        {
          heading: 'Main reason',
          cell: ({ clientGroup }: Duplicate) => (clientGroup ? codeInWords(clientGroup) : ''),
        },
        { heading: 'Worker', cell: (person: Duplicate) => workerInWords(person, account) },
      ]}
    />
  </>
);

function factsOf(values: FormValues, enums: Enums) {
  const wordings = wordingsOf(enums);
  const bornOn = typedDay(values, 'bornOn');
  const needs = values.all('communicationNeeds').map((need) => wordings('CommunicationNeed', need));
  return [
    {
      key: 'Name',
      value: [values.filled('givenName'), values.filled('familyName')].filter(Boolean).join(' '),
    },
    { key: 'Likes to be called', value: values.text('preferredName') },
    { key: 'Born', value: bornOn && dayInWords(bornOn) },
    {
      key: 'How well that is known',
      value: wordings('BirthDatePrecision', values.filled('birthDatePrecision')),
    },
    { key: 'NHS number', value: values.text('nhsNumber') },
    { key: 'Telephone', value: values.text('phone') },
    { key: 'Email', value: values.text('email') },
    {
      key: 'Address',
      value: [values.filled('addressLines'), values.filled('postcode')].filter(Boolean).join(', '),
    },
    { key: 'Language', value: values.text('preferredLanguage') },
    { key: 'Interpreter', value: values.text('needsInterpreter') === 'yes' ? 'Needed' : null },
    { key: 'What helps to take part', value: listInWords(needs) },
    { key: 'Main reason', value: wordings('ClientGroup', values.filled('clientGroup')) },
    { key: 'In returns', value: wordings('PrimarySupportReason', values.filled('primarySupportReason')) },
    { key: 'Lives', value: wordings('LivingSituation', values.filled('livingSituation')) },
    { key: 'Worker', value: values.filled('keyWorker') ? 'You' : 'Nobody yet' },
  ];
}
