import type { FC } from 'hono/jsx';
import type {
  PortalPlanAlternativesQuery,
  PortalPlanQuery,
} from '../../../../schema/operations/generated.ts';
import { BarTable } from '../../charts/barTable.tsx';
import { Carried, ChangedMeanwhile } from '../../components/changedMeanwhile.tsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { TextAreaField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Done, Heading, Inset, Paragraph, Points, Tag } from '../../components/words.tsx';
import type { ShownForm } from '../../forms/bothVersions.ts';
import type { FormState } from '../../forms/formState.ts';
import { poundsInWords } from '../../words/sentences.ts';
import { costSentence } from './planCost.view.tsx';
import { ItemRows } from './planItems.view.tsx';
import type { PlanOfPage } from './planTypes.ts';

export type AlternativesPlan = NonNullable<NonNullable<PortalPlanAlternativesQuery['person']>['currentPlan']>;
type Alternative = NonNullable<AlternativesPlan['alternatives']>[number];

interface AlternativesProps extends ShownForm {
  personId: string;
  plan: AlternativesPlan;
  done: string | null;
}

/** The plan beside its alternatives, drawn, each with what it holds; and which to choose. */
export const Alternatives: FC<AlternativesProps> = ({ personId, plan, form, both, done }) => {
  const alternatives = plan.alternatives ?? [];
  const indicative = plan.indicativeWeeklyPence;
  const isOff = (action: string) =>
    plan.availableActions?.find((each) => each.action === action && !each.allowed)?.reason ?? null;
  const cannotWrite = isOff('WRITE_PLAN_ALTERNATIVE');
  const cannotChoose = isOff('CHOOSE_PLAN_ALTERNATIVE');
  return (
    <>
      <ErrorSummary form={form} />
      <ChangedMeanwhile both={both} isOpen={cannotChoose === null} />
      {done && <Done>{done}</Done>}
      <BarTable
        caption="What each would cost"
        sentence={
          alternatives.length === 0
            ? 'There is no alternative yet. An agency beside own personal assistants, or a service of the council beside both, are some.'
            : 'What the budget would pay a week, beside the indicative amount.'
        }
        labelHeading="Which"
        valueHeading="A week"
        bars={[
          { label: 'Indicative amount', words: poundsInWords(indicative), value: indicative },
          {
            label: 'The plan as it is',
            words: poundsInWords(plan.weeklyCostPence),
            value: plan.weeklyCostPence,
          },
          ...alternatives.map(({ name, cost }) => ({
            label: name,
            words: cost ? poundsInWords(cost.weeklyCostPence) : 'Not known',
            value: cost?.weeklyCostPence ?? 0,
          })),
        ]}
      />
      {cannotWrite ? (
        <Inset>{cannotWrite}</Inset>
      ) : (
        <ButtonLink href={`/people/${personId}/plan/alternatives/new`}>Write an alternative</ButtonLink>
      )}
      {cannotChoose && alternatives.length > 0 && <Inset>{cannotChoose}</Inset>}
      {alternatives.map((alternative) => (
        <OneAlternative plan={plan} form={form} alternative={alternative} mayChoose={cannotChoose === null} />
      ))}
    </>
  );
};

const OneAlternative: FC<{
  plan: AlternativesPlan;
  form: FormState;
  alternative: Alternative;
  mayChoose: boolean;
}> = ({ plan, form, alternative, mayChoose }) => (
  <section aria-label={alternative.name}>
    <Heading>{alternative.name}</Heading>
    {alternative.isChosen && (
      <Paragraph>
        <Tag colour="green">Chosen</Tag> {alternative.chosenReason}
      </Paragraph>
    )}
    {alternative.note && <Paragraph>{alternative.note}</Paragraph>}
    {alternative.cost && (
      <>
        <Paragraph>{costSentence(alternative.cost.weeklyCostPence, plan.indicativeWeeklyPence)}</Paragraph>
        <Points items={alternative.cost.lines.map(({ sentence }) => sentence)} />
      </>
    )}
    {mayChoose && !alternative.isChosen && (
      <Form>
        <Carried form={form} />
        <Button kind="secondary" name="alternativeId" value={alternative.id}>
          Choose this<span class="govuk-visually-hidden">: {alternative.name}</span>
        </Button>
      </Form>
    )}
  </section>
);

interface AlternativeFormProps extends ShownForm {
  plan: PlanOfPage;
  enums: PortalPlanQuery['enumWordings'];
}

/** A named variant of the plan’s items. */
export const AlternativeForm: FC<AlternativeFormProps> = ({ form, both, plan, enums }) => (
  <>
    <ErrorSummary form={form} />
    <ChangedMeanwhile both={both} />
    <Paragraph>
      It begins with what the plan holds now. Change what would be otherwise; the plan stays as it is.
    </Paragraph>
    <Form>
      <Carried form={form} />
      <TextField
        form={form}
        name="name"
        label="What it is called"
        hint="Such as: Agency, or Live-in"
        width={20}
      />
      <TextAreaField form={form} name="note" label="What there is to say for it, or against it" rows={3} />
      <ItemRows form={form} plan={plan} service={null} enums={enums} costed={null} />
      <div class="govuk-button-group">
        <Button>Keep the alternative</Button>
        <Button kind="secondary" name="rows" value="add">
          Add: item
        </Button>
      </div>
    </Form>
  </>
);
