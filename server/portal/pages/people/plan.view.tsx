import type { FC, PropsWithChildren } from 'hono/jsx';
import type { PortalPlanQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { RadioField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import {
  Done,
  Heading,
  Inset,
  Paragraph,
  Points,
  SummaryList,
  Tag,
  TextLink,
} from '../../components/words.tsx';
import { type FormState, fieldId } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { choicesOf, type Wordings, wordingsOf } from '../../words/wordings.ts';
import { planState } from './peopleWords.ts';
import { PersonNavigation } from './personNavigation.tsx';
import { PlanCost } from './planCost.view.tsx';
import { pageOfPart, WRITTEN } from './planFields.ts';
import { quantityInWords } from './planItems.ts';
import { PlanSteps } from './planSteps.view.tsx';

type PersonOfPlan = NonNullable<PortalPlanQuery['person']>;
export type PlanOfPage = NonNullable<PersonOfPlan['currentPlan']>;

export interface PlanProps {
  person: PersonOfPlan;
  enums: PortalPlanQuery['enumWordings'];
  form: FormState;
  done: string | null;
}

/** A plan with its cost, all that it holds, and what may be done with it; without one, how to begin. */
export const Plan: FC<PlanProps> = (props) => {
  const { person, form, done } = props;
  const plan = person.currentPlan;
  return (
    <>
      <ErrorSummary form={atTheirParts(form)} />
      {done && <Done>{done}</Done>}
      <PersonNavigation personId={person.id} at="/plan" />
      {plan ? <Built {...props} plan={plan} words={wordingsOf(props.enums)} /> : <Begin {...props} />}
    </>
  );
};

/** A mistake deep in a list leads to the part of the page that shows the list. */
function atTheirParts(form: FormState): FormState {
  const mistakes = form.mistakes.map(({ field, message }) => ({
    field: field.endsWith('.reason') ? field : (field.split('.')[0] ?? ''),
    message,
  }));
  return { ...form, mistakes };
}

const Begin: FC<PlanProps> = ({ person, form, enums }) => (
  <>
    {person.latestAllocation ? (
      <Paragraph>
        There is no plan yet. It is made from the indicative amount of{' '}
        {poundsInWords(person.latestAllocation.weeklyAmountPence)} a week.
      </Paragraph>
    ) : (
      <Paragraph>
        There is no plan yet, and no amount that one could be made from. That comes of the{' '}
        <TextLink href={`/people/${person.id}/assessment`}>assessment</TextLink>.
      </Paragraph>
    )}
    <Form>
      <TextField form={form} name="title" label="What is the plan called?" hint="Such as: My plan" />
      <RadioField
        form={form}
        name="term"
        label="How long does it run?"
        choices={choicesOf(enums, 'PlanTerm')}
      />
      <Button name="step" value="draft">
        Begin the plan
      </Button>
    </Form>
  </>
);

interface BuiltProps extends PlanProps {
  plan: PlanOfPage;
  words: Wordings;
}

const Built: FC<BuiltProps> = (props) => {
  const { plan, person } = props;
  const { words, colour } = planState(plan.status);
  return (
    <>
      <Paragraph>
        <Tag colour={colour}>{words}</Tag>
      </Paragraph>
      {plan.status === 'RETURNED' && plan.returnedReason && <Inset>Sent back: {plan.returnedReason}</Inset>}
      <PlanCost
        caption="What the plan costs"
        costPence={plan.weeklyCostPence}
        indicativePence={plan.indicativeWeeklyPence}
      />
      <Paragraph>
        That is {poundsInWords(plan.yearlyCostPence)} a year.{' '}
        <TextLink href={`/people/${person.id}/plan/alternatives`}>Compare alternatives</TextLink>
      </Paragraph>
      <Outcomes {...props} />
      <Items {...props} />
      <Risks {...props} />
      <Written {...props} />
      <SignOff {...props} />
      <PlanSteps {...props} />
    </>
  );
};

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

const Outcomes: FC<BuiltProps> = (props) => (
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

const Items: FC<BuiltProps> = (props) => {
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

const Risks: FC<BuiltProps> = (props) => (
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
const Written: FC<BuiltProps> = (props) => {
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

const SignOff: FC<BuiltProps> = ({ plan: { signOffRoute, advice, safeguards }, words }) => (
  <>
    <Heading>Who signs it off, and why</Heading>
    {signOffRoute && (
      <>
        <Paragraph>
          {signOffRoute.isPanel
            ? 'The risk enablement panel decides.'
            : words('SignOffRole', signOffRoute.role)}
        </Paragraph>
        <Points items={signOffRoute.reasons.map(({ sentence }) => sentence)} />
      </>
    )}
    {safeguards && safeguards.length > 0 && (
      <Table
        caption="What the council asks to be talked through"
        empty=""
        rows={safeguards}
        columns={[
          {
            heading: 'What',
            isRowHeading: true,
            cell: ({ safeguard, sentence }) => (
              <>
                {words('Safeguard', safeguard)}
                <div class="govuk-hint govuk-!-margin-bottom-0">{sentence}</div>
              </>
            ),
          },
          {
            heading: 'Is it there',
            cell: ({ isThere }) => (
              <Tag colour={isThere ? 'green' : 'yellow'}>{isThere ? 'It is there' : 'Not yet'}</Tag>
            ),
          },
        ]}
      />
    )}
    {advice && advice.length > 0 && (
      <>
        <Heading size="s">Good to know</Heading>
        <Points items={advice.map(({ sentence }) => sentence)} />
      </>
    )}
  </>
);
