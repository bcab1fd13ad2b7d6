import type { FC, PropsWithChildren } from 'hono/jsx';
import { Table } from '../../components/table.tsx';
import { Heading, Paragraph, SummaryList, TextLink } from '../../components/words.tsx';
import { type FormState, fieldId } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { pageOfPart, WRITTEN } from './planFields.ts';
import { quantityInWords } from './planItems.ts';
import type { BuiltProps, PlanOfPage } from './planTypes.ts';

/** The mutation that each part is changed by. */
const CHANGED_BY: Readonly<Record<string, string>> = {
  outcomes: 'SET_PLAN_OUTCOMES',
  supportItems: 'SET_SUPPORT_ITEMS',
  risks: 'SET_PLAN_RISKS',
  words: 'UPDATE_PLAN',
};

function mayChange({ availableActions }: PlanOfPage, part: string): boolean {
  return (availableActions ?? []).some(({ action, allowed }) => allowed && action === CHANGED_BY[part]);
}

/** What is wrong with a part of the plan, where it stands. */
const Mistakes: FC<{ form: FormState; part: string }> = ({ form, part }) => (
  <>
    {form.mistakes
      .filter(({ field }) => field.split('.')[0] === part)
      .map(({ message }) => (
        <span class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {message}
        </span>
      ))}
  </>
);

/** A part of a plan with what is wrong with it, and where it is changed. */
const Part: FC<PropsWithChildren<BuiltProps & { part: string; heading: string }>> = (props) => {
  const { form, part, heading, person, plan, children } = props;
  return (
    <section id={fieldId(part)} tabindex={-1} aria-label={heading}>
      <Heading>{heading}</Heading>
      <Mistakes form={form} part={part} />
      {children}
      {mayChange(plan, part) && (
        <Paragraph>
          <TextLink href={pageOfPart(person.id, part)}>
            Change<span class="govuk-visually-hidden"> {heading.toLowerCase()}</span>
          </TextLink>
        </Paragraph>
      )}
    </section>
  );
};

/** What the person wants, with what it costs. */
export const Outcomes: FC<BuiltProps> = (props) => (
  <Part {...props} part="outcomes" heading="Outcomes">
    <Table
      caption="Outcomes"
      isCaptionHidden
      empty="None yet."
      rows={props.plan.outcomes}
      columns={[
        { heading: 'What the person wants', isRowHeading: true, cell: ({ description }) => description },
        { heading: 'What success looks like', cell: ({ successLooksLike }) => successLooksLike },
        { heading: 'A week', isNumber: true, cell: ({ weeklyCostPence }) => poundsInWords(weeklyCostPence) },
      ]}
    />
  </Part>
);

/** The support that is bought or given, with its price. */
export const Items: FC<BuiltProps> = (props) => {
  const { plan, words } = props;
  return (
    <Part {...props} part="supportItems" heading="Support">
      <Table
        caption="Support"
        isCaptionHidden
        empty="None yet."
        rows={plan.supportItems}
        columns={[
          {
            heading: 'What',
            isRowHeading: true,
            cell: ({ description, providerName }) => (
              <>
                {description}
                {providerName && <div class="govuk-hint govuk-!-margin-bottom-0">{providerName}</div>}
              </>
            ),
          },
          {
            heading: 'How much',
            cell: ({ quantityHundredths, unit, frequency }) =>
              `${quantityInWords(quantityHundredths)} × ${words('SupportUnit', unit).replace(/\.$/, '').toLowerCase()}, ${words('SupportFrequency', frequency).replace(/\.$/, '').toLowerCase()}`,
          },
          {
            heading: 'Price of one',
            isNumber: true,
            cell: ({ unitPricePence }) => poundsInWords(unitPricePence),
          },
          {
            heading: 'Paid by',
            cell: ({ paidFrom, deploymentOption }) =>
              words(deploymentOption ? 'DeploymentOption' : 'PaidFrom', deploymentOption ?? paidFrom),
          },
          {
            heading: 'A week',
            isNumber: true,
            cell: ({ weeklyCostPence }) => poundsInWords(weeklyCostPence),
          },
        ]}
        total={['All together', '', '', '', poundsInWords(plan.weeklyCostPence)]}
      />
    </Part>
  );
};

/** What could go wrong, and what helps. */
export const Risks: FC<BuiltProps> = (props) => (
  <Part {...props} part="risks" heading="Risks talked through">
    <Table
      caption="Risks talked through"
      isCaptionHidden
      empty="None yet."
      rows={props.plan.risks}
      columns={[
        { heading: 'What could go wrong', isRowHeading: true, cell: ({ description }) => description },
        { heading: 'What helps', cell: ({ whatHelps }) => whatHelps },
        {
          heading: 'Likely × bad',
          isNumber: true,
          cell: ({ likelihood, impact }) => `${likelihood} × ${impact}`,
        },
        {
          heading: 'Score',
          isNumber: true,
          cell: ({ score, level }) => `${score}${level ? ` (${codeInWords(level).toLowerCase()})` : ''}`,
        },
      ]}
    />
  </Part>
);

/** What is said in words, and what else stands on the same page of the plan. */
export const Written: FC<BuiltProps> = (props) => {
  const { plan, words, form, person } = props;
  const set = plan.contingencyPence;
  const all = [
    ...WRITTEN.map(({ field, label }) => ({ field, label, value: plan[field] })),
    {
      field: 'helpedBy',
      label: 'Who helped to write it',
      value: plan.helpedBy.map((each) => words('PlanHelper', each)).join(' '),
    },
    {
      field: 'contingencyPence',
      label: 'Money set aside for contingencies',
      value: set ? `${poundsInWords(set)} over the plan’s term.` : null,
    },
  ];
  const href = pageOfPart(person.id, 'words');
  return (
    <>
      <Heading>What the plan says</Heading>
      <SummaryList
        facts={all.map(({ field, label, value }) => ({
          key: label,
          value: (
            <span id={fieldId(field)}>
              <Mistakes form={form} part={field} />
              {value || 'Nothing yet'}
            </span>
          ),
          ...(mayChange(plan, 'words') && {
            change: { href: `${href}#${fieldId(field)}`, words: label.toLowerCase() },
          }),
        }))}
      />
    </>
  );
};
