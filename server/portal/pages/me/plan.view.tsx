import type { FC } from 'hono/jsx';
import type { PortalMyPlanQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset, Paragraph, SummaryList } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords, poundsInWords, weeklyInWords } from '../../words/sentences.ts';
import { type Wordings, wordingsOf } from '../../words/wordings.ts';
import { MATTERS } from './planWords.ts';

type Person = NonNullable<PortalMyPlanQuery['person']>;
export type Plan = NonNullable<Person['currentPlan']>;

interface MyPlanProps extends ShownForm {
  person: Person;
  wordings: PortalMyPlanQuery['enumWordings'];
  done: string | null;
}

export const MyPlan: FC<MyPlanProps> = ({ person, wordings, form, both, done }) => {
  const { currentPlan: plan, latestAllocation } = person;
  const words = wordingsOf(wordings);
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={plan ? mayDo(plan, 'AGREE_PLAN') : false} />
      {plan && <WrittenPlan plan={plan} words={words} form={form} />}
      {!plan && latestAllocation && <BeginPlan allocationId={latestAllocation.id} form={form} />}
      {!plan && !latestAllocation && (
        <Paragraph>There is no plan yet. It begins when what you need has been looked at.</Paragraph>
      )}
    </>
  );
};

/** Anybody may write their own plan: nobody has to wait for a professional to begin. */
const BeginPlan: FC<{ allocationId: string; form: FormState }> = ({ allocationId, form }) => (
  <>
    <Paragraph>
      You can write your plan yourself, alone or with whoever you want beside you. Or somebody from the
      council writes it with you: then you need not do anything here.
    </Paragraph>
    <Form>
      <Hidden name="step" value="begin" />
      <Hidden name="allocationId" value={allocationId} />
      <TextField
        form={form}
        name="title"
        label="What shall the plan be called?"
        hint="Such as “My plan for next year”."
      />
      <Button>Begin my plan</Button>
    </Form>
  </>
);

const WrittenPlan: FC<{ plan: Plan; words: Wordings; form: FormState }> = ({ plan, words, form }) => {
  const mayWrite = mayDo(plan, 'UPDATE_PLAN');
  const mayAgree = mayDo(plan, 'AGREE_PLAN');
  return (
    <>
      <Inset>
        <strong>{plan.title}</strong>. {words('PlanStatus', plan.status)}
      </Inset>
      {plan.returnedReason && <Paragraph>It came back for changes: {plan.returnedReason}</Paragraph>}
      <Heading>What it costs</Heading>
      <SummaryList
        facts={[
          { key: 'The plan', value: weeklyInWords(plan.weeklyCostPence) },
          { key: 'Your first figure', value: weeklyInWords(plan.indicativeWeeklyPence) },
          { key: 'It runs until', value: plan.termEndsOn && dayInWords(plan.termEndsOn) },
        ]}
      />
      <Heading>What matters to me</Heading>
      <SummaryList facts={MATTERS.map(({ field, label }) => ({ key: label, value: plan[field] ?? '' }))} />
      {MATTERS.every(({ field }) => !plan[field]) && <Paragraph>Nothing is written here yet.</Paragraph>}
      {mayWrite && (
        <ButtonLink href="/me/plan/what-matters" kind="secondary">
          Write what matters to me
        </ButtonLink>
      )}
      <Heading>What I want to achieve, and how</Heading>
      {plan.outcomes.length === 0 && <Paragraph>Nothing is written here yet.</Paragraph>}
      {plan.outcomes.map((outcome) => (
        <OutcomeOf outcome={outcome} words={words} />
      ))}
      {mayDo(plan, 'SET_PLAN_OUTCOMES') && (
        <ButtonLink href="/me/plan/outcomes" kind="secondary">
          Write what I want to achieve
        </ButtonLink>
      )}
      {mayAgree && <Agree form={form} />}
      <Said plan={plan} form={form} />
    </>
  );
};

const mayDo = ({ availableActions }: Plan, action: string) =>
  availableActions?.some((each) => each.action === action && each.allowed) ?? false;

const OutcomeOf: FC<{ outcome: Plan['outcomes'][number]; words: Wordings }> = ({ outcome, words }) => (
  <section>
    <Heading size="s">{outcome.description}</Heading>
    <Paragraph>I shall know that it works when: {outcome.successLooksLike}</Paragraph>
    <Table
      caption={`What helps with: ${outcome.description}`}
      isCaptionHidden
      empty="There is no support for this yet."
      columns={[
        { heading: 'Support', cell: ({ description }) => description, isRowHeading: true },
        { heading: 'From whom', cell: ({ providerName }) => providerName ?? 'Not said yet' },
        { heading: 'How often', cell: ({ frequency }) => words('SupportFrequency', frequency) },
        { heading: 'A week', cell: ({ weeklyCostPence }) => poundsInWords(weeklyCostPence), isNumber: true },
      ]}
      rows={outcome.supportItems}
    />
  </section>
);

const Agree: FC<{ form: FormState }> = ({ form }) => (
  <>
    <Heading>Do you agree?</Heading>
    <Paragraph>
      If you do, the council looks at the plan and decides. If something does not fit, say so below: the plan
      can be changed first.
    </Paragraph>
    <Form>
      <Hidden name="step" value="agree" />
      <Carried form={form} />
      <Button>I agree to this plan</Button>
    </Form>
  </>
);

const Said: FC<{ plan: Plan; form: FormState }> = ({ plan, form }) => (
  <>
    <Heading>What was said about it</Heading>
    {plan.comments.length === 0 && <Paragraph>Nothing yet.</Paragraph>}
    <ul class="govuk-list govuk-list--spaced">
      {plan.comments.map(({ words, writtenAt }) => (
        <li>
          {words} <span class="govuk-hint">({dayInWords(writtenAt.slice(0, 10))})</span>
        </li>
      ))}
    </ul>
    {mayDo(plan, 'COMMENT_ON_PLAN') && (
      <Form>
        <Hidden name="step" value="say" />
        <Hidden name="planId" value={plan.id} />
        <TextAreaField form={form} name="words" label="Say something about this plan" rows={3} />
        <Button kind="secondary">Say it</Button>
      </Form>
    )}
  </>
);
