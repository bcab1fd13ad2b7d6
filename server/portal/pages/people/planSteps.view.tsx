import type { FC, PropsWithChildren } from 'hono/jsx';
import { Carried } from '../../components/changedMeanwhile.tsx';
import { DayField, RadioField, SelectField, TextField } from '../../components/fields.tsx';
import { Button, ButtonLink, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Heading, Paragraph } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { choicesOf } from '../../words/wordings.ts';
import type { PlanOfPage, PlanProps } from './planTypes.ts';

type StepsProps = PlanProps & { plan: PlanOfPage };
type Off = NonNullable<PlanOfPage['availableActions']>[number];

/** The steps of a plan’s life that this room has forms for, each with its mutation. */
const STEPS: Readonly<Record<string, string>> = {
  share: 'SHARE_PLAN',
  agree: 'AGREE_PLAN',
  'sign-off': 'SIGN_OFF_PLAN',
  refer: 'REFER_TO_PANEL',
  return: 'RETURN_PLAN',
  budget: 'AGREE_BUDGET',
  start: 'START_PLAN',
  end: 'END_PLAN',
};

function isOn(plan: PlanOfPage | null | undefined, action: string | undefined): boolean {
  return (plan?.availableActions ?? []).some((each) => each.action === action && each.allowed);
}

/** Whether the step that a form asked for may still be taken. */
export function isStepOpen(plan: PlanOfPage | null | undefined, form: FormState): boolean {
  const [step = ''] = form.values.text('step').split(':');
  return isOn(plan, STEPS[step]);
}

/** What may be done with the plan now; and beside what may not, why. */
export const PlanSteps: FC<StepsProps> = (props) => {
  const { plan, person, form } = props;
  const actions = plan.availableActions ?? [];
  const off = actions.filter(({ action, allowed }) => !allowed && Object.values(STEPS).includes(action));
  return (
    <>
      <Heading>What can be done now</Heading>
      {isOn(plan, 'SHARE_PLAN') && (
        <StepForm form={form}>
          <Button name="step" value="share">
            Share it with the person
          </Button>
        </StepForm>
      )}
      {isOn(plan, 'AGREE_PLAN') && <Agree {...props} />}
      {isOn(plan, 'SIGN_OFF_PLAN') && (
        <StepForm form={form}>
          <Button name="step" value="sign-off">
            Sign it off for the council
          </Button>
        </StepForm>
      )}
      {isOn(plan, 'AGREE_BUDGET') && (
        <ButtonLink href={`/people/${person.id}/plan/budget`}>Agree the final budget</ButtonLink>
      )}
      {isOn(plan, 'START_PLAN') && <Start {...props} />}
      {isOn(plan, 'REFER_TO_PANEL') && <Refer {...props} />}
      {isOn(plan, 'RETURN_PLAN') && <SendBack {...props} />}
      {isOn(plan, 'END_PLAN') && <End {...props} />}
      <WhatIsOff {...props} off={off} />
    </>
  );
};

const StepForm: FC<PropsWithChildren<{ form: FormState }>> = ({ form, children }) => (
  <Form>
    <Carried form={form} />
    {children}
  </Form>
);

const Agree: FC<StepsProps> = ({ person, form }) => (
  <StepForm form={form}>
    <RadioField
      form={form}
      name="supporterId"
      label="Who agrees to the plan?"
      choices={[
        { value: '', label: 'The person' },
        ...(person.supporters ?? [])
          .filter(({ hasAuthority }) => hasAuthority)
          .map(({ id, name }) => ({ value: id, label: name ?? 'A supporter with authority' })),
      ]}
    />
    <Button name="step" value="agree">
      Record that it is agreed
    </Button>
  </StepForm>
);

const Start: FC<StepsProps> = ({ form }) => (
  <StepForm form={form}>
    <DayField
      form={form}
      name="implementedOn"
      label="On which day did support really start?"
      hint="The plan’s term and its first review count from this day."
    />
    <Button name="step" value="start">
      Record that support has started
    </Button>
  </StepForm>
);

/** A folded form stands open where something is wrong in it, so that the summary of mistakes leads to its field. */
function hasMistake({ mistakes }: FormState, ...fields: readonly string[]): boolean {
  return mistakes.some(({ field }) => fields.includes(field));
}

const Refer: FC<StepsProps> = ({ form }) => (
  <Details summary="Bring it to the panel" isOpen={hasMistake(form, 'refer.reason')}>
    <StepForm form={form}>
      <TextField form={form} name="refer.reason" label="Why is the panel wanted?" />
      <Button kind="secondary" name="step" value="refer">
        Bring it to the panel
      </Button>
    </StepForm>
  </Details>
);

const SendBack: FC<StepsProps> = ({ form }) => (
  <Details summary="Send it back for changes" isOpen={hasMistake(form, 'return.reason')}>
    <StepForm form={form}>
      <TextField form={form} name="return.reason" label="What has to change?" />
      <Button kind="secondary" name="step" value="return">
        Send it back
      </Button>
    </StepForm>
  </Details>
);

const End: FC<StepsProps> = ({ form, enums }) => (
  <Details
    summary="End the plan"
    isOpen={hasMistake(form, 'end.reason', 'endedOn', 'endedBy', 'noticeGivenOn')}
  >
    <StepForm form={form}>
      <DayField form={form} name="endedOn" label="The last day of support" />
      <SelectField
        form={form}
        name="endedBy"
        label="Who ends it?"
        choices={[
          { value: '', label: 'Nobody, such as when the person moves away' },
          ...choicesOf(enums, 'EndedBy'),
        ]}
      />
      <DayField form={form} name="noticeGivenOn" label="The day on which the other was told" />
      <TextField form={form} name="end.reason" label="Why does it end?" />
      <Button kind="warning" name="step" value="end">
        End the plan
      </Button>
    </StepForm>
  </Details>
);

/** Trying says everything that stands in the way, where the list has the first thing only. Nothing is changed by it. */
const TRIED: Readonly<Record<string, string>> = {
  SHARE_PLAN: 'share',
  AGREE_PLAN: 'agree',
  SIGN_OFF_PLAN: 'sign-off',
};

const WhatIsOff: FC<StepsProps & { off: readonly Off[] }> = ({ plan, form, off }) => (
  <Details
    summary="What can’t be done now, and why"
    isOpen={off.some(({ action }) => action === 'SHARE_PLAN') && plan.status === 'DRAFT'}
  >
    <Table
      caption="What can’t be done now"
      isCaptionHidden
      empty="Everything can be done."
      rows={off}
      columns={[
        { heading: 'What', isRowHeading: true, cell: ({ action }: Off) => codeInWords(action) },
        { heading: 'Why not', cell: ({ reason }: Off) => reason ?? '' },
        {
          heading: 'Look',
          cell: ({ action }: Off) => (TRIED[action] ? <Try form={form} action={action} /> : ''),
        },
      ]}
    />
    <Paragraph>Looking at what is in the way changes nothing.</Paragraph>
  </Details>
);

const Try: FC<{ form: FormState; action: string }> = ({ form, action }) => (
  <StepForm form={form}>
    <Button kind="secondary" name="step" value={`${TRIED[action]}:try`}>
      See all<span class="govuk-visually-hidden"> that is in the way: {codeInWords(action)}</span>
    </Button>
  </StepForm>
);
