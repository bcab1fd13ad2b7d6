import type { FC } from 'hono/jsx';
import type { PortalPlanServicesQuery } from '../../../../schema/operations/generated.ts';
import { SelectField, TextField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Inset, Paragraph, TextLink } from '../../components/words.tsx';
import type { FormValues } from '../../forms/formValues.ts';
import { codeInWords } from '../../words/roles.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { choicesOf, type Wordings, wordingsOf } from '../../words/wordings.ts';
import { pagesAround } from '../pageOf.ts';

type Service = NonNullable<PortalPlanServicesQuery['services']>['nodes'][number];
type Price = Service['prices'][number];
type Rates = NonNullable<PortalPlanServicesQuery['publishedRates']>;

interface PlanServicesProps {
  data: PortalPlanServicesQuery;
  personId: string;
  typed: FormValues;
}

/** Each service with its prices of today, beside what the council publishes for the same support. */
export const PlanServices: FC<PlanServicesProps> = ({ data, personId, typed }) => {
  const { services, publishedRates, me, person } = data;
  const words = wordingsOf(data.enumWordings);
  const count = services?.totalCount ?? 0;
  const writing = person?.currentPlan?.availableActions?.find(({ action }) => action === 'SET_SUPPORT_ITEMS');
  const narrowed = Object.fromEntries(
    ['text', 'support'].flatMap((name) => (typed.filled(name) ? [[name, typed.text(name)] as const] : [])),
  );
  return (
    <>
      <Search {...{ data, personId, typed }} />
      {writing && !writing.allowed && <Inset>{writing.reason}</Inset>}
      {!publishedRates && (
        <Paragraph>What the council publishes is not for you to see, or not in force.</Paragraph>
      )}
      <Heading>{count === 1 ? '1 service takes new people' : `${count} services take new people`}</Heading>
      {services?.nodes.map((service) => (
        <section aria-label={service.name}>
          <Heading size="s">{service.name}</Heading>
          <Paragraph>
            {service.providedBy}. {service.supports.map(codeInWords).join(', ')}.{' '}
            <TextLink href={`/directory/${service.id}`}>
              All about it<span class="govuk-visually-hidden">: {service.name}</span>
            </TextLink>
          </Paragraph>
          <Prices
            service={service}
            rates={publishedRates ?? []}
            today={me?.today ?? ''}
            itemsAt={writing?.allowed ? `/people/${personId}/plan/items` : null}
            words={words}
          />
        </section>
      ))}
      {services && (
        <Pagination
          of="services"
          {...pagesAround(services.pageInfo, `/people/${personId}/plan/services`, narrowed)}
        />
      )}
    </>
  );
};

const Search: FC<PlanServicesProps> = ({ data, personId, typed }) => {
  const form = { values: typed, mistakes: [] };
  const path = `/people/${personId}/plan/services`;
  return (
    <section class="portal-filters" aria-label="Search">
      <form method="get" action={path}>
        <div class="portal-filters__fields">
          <TextField form={form} name="text" label="Words, such as swimming" type="search" width={20} />
          <SelectField
            form={form}
            name="support"
            label="What is needed"
            choices={[
              { value: '', label: 'Anything' },
              ...choicesOf(data.enumWordings, 'RatedSupport').map(({ value }) => ({
                value,
                label: codeInWords(value),
              })),
            ]}
          />
        </div>
        <div class="govuk-button-group">
          <Button kind="secondary">Search</Button>
          <TextLink href={path}>Show every service</TextLink>
        </div>
      </form>
    </section>
  );
};

interface PricesProps {
  service: Service;
  rates: Rates;
  today: string;
  /** Where support is written; null where it can’t be now. */
  itemsAt: string | null;
  words: Wordings;
}

const Prices: FC<PricesProps> = ({ service, rates, today, itemsAt, words }) => (
  <Table
    caption={`Prices of ${service.name}`}
    isCaptionHidden
    empty="It has stated no price. Ask it, and keep a quote."
    rows={service.prices.filter((price) => isInForce(price, today))}
    columns={[
      {
        heading: 'For what',
        isRowHeading: true,
        cell: ({ name, unit }: Price) => name || words('RateUnit', unit),
      },
      { heading: 'One what', cell: ({ unit }: Price) => words('RateUnit', unit) },
      { heading: 'Price', isNumber: true, cell: ({ amountPence }: Price) => poundsInWords(amountPence) },
      {
        heading: 'What the council publishes',
        cell: (price: Price) => besideRates(price, ratesFor(service, price, rates)),
      },
      {
        heading: 'Choose',
        cell: ({ id, name }: Price) =>
          itemsAt && (
            <TextLink href={`${itemsAt}?${new URLSearchParams({ service: service.id, price: id })}`}>
              Buy it for the plan
              <span class="govuk-visually-hidden">
                : {name} of {service.name}
              </span>
            </TextLink>
          ),
      },
    ]}
  />
);

function isInForce({ validFrom, validUntil, withdrawnOn }: Price, today: string): boolean {
  return (!validFrom || validFrom <= today) && (!validUntil || validUntil >= today) && !withdrawnOn;
}

/** The published prices of the same support by the same measure, pence, the lowest first. */
function ratesFor({ supports }: Service, { unit }: Price, rates: Rates): number[] {
  return rates
    .filter((rate) => rate.unit === unit && supports.includes(rate.support))
    .flatMap(({ amountPence }) => (typeof amountPence === 'number' ? [amountPence] : []))
    .sort((one, other) => one - other);
}

/** "£18.00 to £21.00: £1.50 above the highest." */
function besideRates({ amountPence }: Price, rates: readonly number[]): string {
  const [lowest, highest] = [rates.at(0), rates.at(-1)];
  if (lowest === undefined || highest === undefined) return 'Nothing for this support by this measure';
  const published =
    lowest === highest ? poundsInWords(lowest) : `${poundsInWords(lowest)} to ${poundsInWords(highest)}`;
  const isOne = lowest === highest;
  if (amountPence > highest) {
    return `${published}: this is ${poundsInWords(amountPence - highest)} above ${isOne ? 'it' : 'the highest'}`;
  }
  if (amountPence < lowest) {
    return `${published}: this is ${poundsInWords(lowest - amountPence)} below ${isOne ? 'it' : 'the lowest'}`;
  }
  return isOne ? `${published}: the same` : `${published}: this is within them`;
}
