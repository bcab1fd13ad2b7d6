import type { FC } from 'hono/jsx';
import { ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { RadioField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset, Paragraph, Points, Tag, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { choicesOf, wordingsOf } from '../../words/wordings.ts';
import { planState } from './peopleWords.ts';
import { PersonNavigation } from './personNavigation.tsx';
import { PlanCost } from './planCost.view.tsx';
import { Items, Outcomes, Risks, Written } from './planParts.view.tsx';
import { isStepOpen, PlanSteps } from './planSteps.view.tsx';
import type { BuiltProps, PlanProps } from './planTypes.ts';

/** A plan with its cost, all that it holds, and what may be done with it; without one, how to begin. */
export const Plan: FC<PlanProps> = (props) => {
  const { person, form, done } = props;
  const plan = person.currentPlan;
  return (
    <>
      <ErrorSummary form={atTheirParts(form)} />
      <ChangedMeanwhile both={props.both} isOpen={isStepOpen(plan, form)} />
      {done && <Done>{done}</Done>}
      <PersonNavigation personId={person.id} at="/plan" />
      {person.livePlan && person.livePlan.id !== plan?.id && (
        <Paragraph>“{person.livePlan.title}” is live, and goes on until this plan starts.</Paragraph>
      )}
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
        <TextLink href={`/people/${person.id}/plan/alternatives`}>Compare alternatives</TextLink>,{' '}
        <TextLink href={`/people/${person.id}/plan/quotes`}>look at quotes</TextLink> or{' '}
        <TextLink href={`/people/${person.id}/plan/services`}>find services that it could buy from</TextLink>.
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
