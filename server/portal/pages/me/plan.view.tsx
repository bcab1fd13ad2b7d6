import type { FC } from 'hono/jsx';
import type { PortalMyPlanQuery } from '../../../../schema/operations/generated.ts';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { AsWritten, inEnglish } from '../../components/inEnglish.tsx';
import { Table } from '../../components/table.tsx';
import { Done, Heading, Inset, Paragraph, SummaryList } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { say, sayWith } from '../../words/say.ts';
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
  const { currentPlan: plan, livePlan, latestAllocation } = person;
  const words = wordingsOf(wordings);
  return (
    <>
      {done && <Done>{done}</Done>}
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={plan ? mayDo(plan, 'AGREE_PLAN') : false} />
      {livePlan && livePlan.id !== plan?.id && (
        <Paragraph>
          {sayWith('Your plan “{{title}}” goes on until this one starts.', {
            title: <AsWritten>{livePlan.title}</AsWritten>,
          })}
        </Paragraph>
      )}
      {plan && <WrittenPlan plan={plan} words={words} form={form} />}
      {!plan && latestAllocation && <BeginPlan allocationId={latestAllocation.id} form={form} />}
      {!plan && !latestAllocation && (
        <Paragraph>{say('There is no plan yet. It begins when what you need has been looked at.')}</Paragraph>
      )}
    </>
  );
};

/** Anybody may write their own plan: nobody has to wait for a professional to begin. */
const BeginPlan: FC<{ allocationId: string; form: FormState }> = ({ allocationId, form }) => (
  <>
    <Paragraph>
      {say(
        'You can write your plan yourself, alone or with whoever you want beside you. Or somebody from the council writes it with you: then you need not do anything here.',
      )}
    </Paragraph>
    <Form>
      <Hidden name="step" value="begin" />
      <Hidden name="allocationId" value={allocationId} />
      <TextField
        form={form}
        name="title"
        label={say('What shall the plan be called?')}
        hint={say('Such as “My plan for next year”.')}
      />
      <Button>{say('Begin my plan')}</Button>
    </Form>
  </>
);

const WrittenPlan: FC<{ plan: Plan; words: Wordings; form: FormState }> = ({ plan, words, form }) => {
  const mayWrite = mayDo(plan, 'UPDATE_PLAN');
  const mayAgree = mayDo(plan, 'AGREE_PLAN');
  return (
    <>
      <Inset>
        <strong>
          <AsWritten>{plan.title}</AsWritten>
        </strong>
        . {inEnglish(words('PlanStatus', plan.status))}
      </Inset>
      {plan.returnedReason && (
        <Paragraph>
          {sayWith('It came back for changes: {{reason}}', { reason: inEnglish(plan.returnedReason) })}
        </Paragraph>
      )}
      <Heading>{say('What it costs')}</Heading>
      <SummaryList
        facts={[
          { key: say('The plan'), value: weeklyInWords(plan.weeklyCostPence) },
          { key: say('Your first figure'), value: weeklyInWords(plan.indicativeWeeklyPence) },
          { key: say('It runs until'), value: plan.termEndsOn && dayInWords(plan.termEndsOn) },
        ]}
      />
      <Heading>{say('What matters to me')}</Heading>
      <SummaryList
        facts={MATTERS.map(({ field, label }) => ({
          key: say(label),
          value: plan[field] ? <AsWritten>{plan[field]}</AsWritten> : null,
        }))}
      />
      {MATTERS.every(({ field }) => !plan[field]) && (
        <Paragraph>{say('Nothing is written here yet.')}</Paragraph>
      )}
      {mayWrite && (
        <ButtonLink href="/me/plan/what-matters" kind="secondary">
          {say('Write what matters to me')}
        </ButtonLink>
      )}
      <Heading>{say('What I want to achieve, and how')}</Heading>
      {plan.outcomes.length === 0 && <Paragraph>{say('Nothing is written here yet.')}</Paragraph>}
      {plan.outcomes.map((outcome) => (
        <OutcomeOf outcome={outcome} words={words} />
      ))}
      {mayDo(plan, 'SET_PLAN_OUTCOMES') && (
        <ButtonLink href="/me/plan/outcomes" kind="secondary">
          {say('Write what I want to achieve')}
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
    <Heading size="s">
      <AsWritten>{outcome.description}</AsWritten>
    </Heading>
    <Paragraph>
      {sayWith('I shall know that it works when: {{sign}}', {
        sign: <AsWritten>{outcome.successLooksLike}</AsWritten>,
      })}
    </Paragraph>
    <Table
      caption={say('What helps with: {{outcome}}', { outcome: outcome.description })}
      isCaptionHidden
      empty={say('There is no support for this yet.')}
      columns={[
        {
          heading: say('Support'),
          cell: ({ description }) => <AsWritten>{description}</AsWritten>,
          isRowHeading: true,
        },
        {
          heading: say('From whom'),
          cell: ({ providerName }) =>
            providerName ? <AsWritten>{providerName}</AsWritten> : say('Not said yet'),
        },
        {
          heading: say('How often'),
          cell: ({ frequency }) => inEnglish(words('SupportFrequency', frequency)),
        },
        {
          heading: say('A week'),
          cell: ({ weeklyCostPence }) => poundsInWords(weeklyCostPence),
          isNumber: true,
        },
      ]}
      rows={outcome.supportItems}
    />
  </section>
);

const Agree: FC<{ form: FormState }> = ({ form }) => (
  <>
    <Heading>{say('Do you agree?')}</Heading>
    <Paragraph>
      {say(
        'If you do, the council looks at the plan and decides. If something does not fit, say so below: the plan can be changed first.',
      )}
    </Paragraph>
    <Form>
      <Hidden name="step" value="agree" />
      <Carried form={form} />
      <Button>{say('I agree to this plan')}</Button>
    </Form>
  </>
);

const Said: FC<{ plan: Plan; form: FormState }> = ({ plan, form }) => (
  <>
    <Heading>{say('What was said about it')}</Heading>
    {plan.comments.length === 0 && <Paragraph>{say('Nothing yet.')}</Paragraph>}
    <ul class="govuk-list govuk-list--spaced">
      {plan.comments.map(({ words, writtenAt }) => (
        <li>
          <AsWritten>{words}</AsWritten>{' '}
          <span class="govuk-hint">({dayInWords(writtenAt.slice(0, 10))})</span>
        </li>
      ))}
    </ul>
    {mayDo(plan, 'COMMENT_ON_PLAN') && (
      <Form>
        <Hidden name="step" value="say" />
        <Hidden name="planId" value={plan.id} />
        <TextAreaField form={form} name="words" label={say('Say something about this plan')} rows={3} />
        <Button kind="secondary">{say('Say it')}</Button>
      </Form>
    )}
  </>
);
