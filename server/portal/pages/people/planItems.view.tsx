import type { FC } from 'hono/jsx';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, Hidden, PoundsField, SelectField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Details, Heading, Inset, Paragraph } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { choicesOf } from '../../words/wordings.ts';
import { PlanCost } from './planCost.view.tsx';
import { CARRIED } from './planItems.ts';
import type { Enums } from './planTold.ts';
import type { PlanOfPage } from './planTypes.ts';
import { AddRow, RowFields, rowCount } from './rows.view.tsx';

export interface Costed {
  weeklyCostPence: number;
  yearlyCostPence: number;
  supportItems: readonly { weeklyCostPence: number }[];
}

interface ItemsProps extends ShownForm {
  plan: PlanOfPage;
  /** A service that an item is to buy from, where one was chosen. */
  service: Choosable | null;
  enums: Enums;
  /** What the items of the form would cost; null until that was asked for. */
  costed: Costed | null;
}

/** The support of a plan, a line each, with a calculator of what it costs beside the indicative amount. */
export const ItemsForm: FC<ItemsProps> = ({ form, both, plan, service, enums, costed }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    {costed && (
      <Inset>
        <p class="govuk-body">
          Nothing is saved yet. That would be {poundsInWords(costed.yearlyCostPence)} a year.
        </p>
        <PlanCost
          caption="What these items would cost"
          costPence={costed.weeklyCostPence}
          indicativePence={plan.indicativeWeeklyPence}
        />
      </Inset>
    )}
    {plan.outcomes.length === 0 && (
      <Inset>Each item is for an outcome, and the plan has none yet. Write the outcomes first.</Inset>
    )}
    <Form>
      <Carried form={form} />
      <ItemRows form={form} plan={plan} service={service} enums={enums} costed={costed} />
      <div class="govuk-button-group">
        <Button>Save</Button>
        <Button kind="secondary" name="step" value="cost">
          Work out the cost
        </Button>
        <AddRow title="Item" />
      </div>
    </Form>
  </>
);

interface ItemRowsProps {
  form: FormState;
  plan: Pick<PlanOfPage, 'outcomes' | 'quotes' | 'supportItems'>;
  service: Choosable | null;
  enums: Enums;
  costed: Costed | null;
}

/** The lines of items, as a plan and an alternative of it have them. */
export const ItemRows: FC<ItemRowsProps> = ({ form, plan, service, enums, costed }) => {
  const count = rowCount(form, 'supportItems');
  return (
    <>
      <Hidden name="supportItems.count" value={count} />
      <Heading>What is done or bought</Heading>
      {count === 0 && <Paragraph>Nothing yet.</Paragraph>}
      {Array.from({ length: count }, (_, index) => (
        <RowFields title="Item" index={index}>
          <Item form={form} at={`supportItems.${index}`} plan={plan} service={service} enums={enums} />
          {costed?.supportItems[index] && (
            <Paragraph>
              <strong>{weeklyInWords(costed.supportItems[index].weeklyCostPence)}</strong>
            </Paragraph>
          )}
        </RowFields>
      ))}
    </>
  );
};

/** A service by its name. */
interface Choosable {
  id: string;
  name: string;
}

const CHOOSE = { value: '', label: 'Choose' };

const Item: FC<Omit<ItemRowsProps, 'costed'> & { at: string }> = ({ form, at, plan, service, enums }) => {
  const choose = (name: string) => [CHOOSE, ...choicesOf(enums, name)];
  return (
    <>
      {CARRIED.map((name) => (
        <Hidden name={`${at}.${name}`} value={form.values.text(`${at}.${name}`)} />
      ))}
      <TextField form={form} name={`${at}.description`} label="What it is, in plain words" />
      <div class="portal-filters__fields">
        <SelectField
          form={form}
          name={`${at}.outcomeId`}
          label="For which outcome"
          choices={[
            CHOOSE,
            ...plan.outcomes.map(({ id, description }) => ({ value: id, label: description })),
          ]}
        />
        <SelectField form={form} name={`${at}.category`} label="Kind" choices={choose('SupportCategory')} />
      </div>
      <div class="portal-filters__fields">
        <TextField
          form={form}
          name={`${at}.quantityHundredths`}
          label="How many"
          inputmode="decimal"
          width={4}
        />
        <SelectField form={form} name={`${at}.unit`} label="Of what" choices={choose('SupportUnit')} />
        <SelectField
          form={form}
          name={`${at}.frequency`}
          label="How often"
          choices={choose('SupportFrequency')}
        />
        <PoundsField form={form} name={`${at}.unitPricePence`} label="Price of one" />
      </div>
      <div class="portal-filters__fields">
        <SelectField
          form={form}
          name={`${at}.providerKind`}
          label="Who gives it"
          choices={choose('SupportProviderKind')}
        />
        <TextField form={form} name={`${at}.providerName`} label="By name, if it is chosen" width={20} />
      </div>
      <div class="portal-filters__fields">
        <SelectField
          form={form}
          name={`${at}.paidFrom`}
          label="What pays for it"
          choices={choose('PaidFrom')}
        />
        <SelectField
          form={form}
          name={`${at}.deploymentOption`}
          label="If the budget does: how the money is held"
          choices={choose('DeploymentOption')}
        />
      </div>
      <DayField
        form={form}
        name={`${at}.dbsCheckedOn`}
        label="Day of a personal assistant’s DBS check, if there is one"
      />
      <Bought form={form} at={at} plan={plan} service={service} />
    </>
  );
};

const BOUGHT = ['serviceId', 'quoteId', 'quoteReason', 'dearerPriceReason'];

/** Where an item is bought: a service of the directory, or a quote; and why it is dearer than what is published. */
const Bought: FC<Pick<ItemRowsProps, 'form' | 'plan' | 'service'> & { at: string }> = ({
  form,
  at,
  plan,
  service,
}) => {
  const isOpen = BOUGHT.some(
    (field) =>
      form.values.filled(`${at}.${field}`) ||
      form.mistakes.some((mistake) => mistake.field === `${at}.${field}`),
  );
  return (
    <Details summary="Where it is bought" isOpen={isOpen}>
      <SelectField
        form={form}
        name={`${at}.serviceId`}
        label="A service of the directory, at a price that it asks today"
        choices={[{ value: '', label: 'None' }, ...servicesToChoose(plan, service)]}
      />
      <SelectField
        form={form}
        name={`${at}.quoteId`}
        label="A quote. Leave the price empty to take the quote’s."
        choices={[
          { value: '', label: 'None' },
          ...plan.quotes.map(({ id, providerName, whatFor, unitPricePence }) => ({
            value: id,
            label: `${providerName}, ${whatFor}, ${poundsInWords(unitPricePence)}`,
          })),
        ]}
      />
      <TextField form={form} name={`${at}.quoteReason`} label="Why that quote, if another is cheaper" />
      <TextField
        form={form}
        name={`${at}.dearerPriceReason`}
        label="Why it costs more than the council publishes, if it does"
      />
    </Details>
  );
};

/** Those that the plan buys from already, and the one that was chosen. */
function servicesToChoose({ supportItems }: ItemRowsProps['plan'], chosen: Choosable | null) {
  const known = supportItems.flatMap(({ service }) => (service ? [service] : []));
  const byId = new Map([...known, ...(chosen ? [chosen] : [])].map(({ id, name }) => [id, name]));
  return [...byId].map(([value, label]) => ({ value, label }));
}
