import type { FC, PropsWithChildren } from 'hono/jsx';
import { DayField, Hidden, RadioField, SelectField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Details, Heading, Paragraph } from '../../components/words.tsx';
import { codeInWords } from '../../words/roles.ts';
import { choicesOf } from '../../words/wordings.ts';
import type { PlanOfPage, PlanProps } from './plan.view.tsx';

type StepsProps = PlanProps & { plan: PlanOfPage };
type Off = NonNullable<PlanOfPage['availableActions']>[number];

/** The steps of a plan’s life that this room has forms for. */
const STEPS = ['SHARE_PLAN', 'AGREE_PLAN', 'SIGN_OFF_PLAN', 'REFER_TO_PANEL', 'RETURN_PLAN', 'END_PLAN'];

/** What may be done with the plan now; and beside what may not, why. */
export const PlanSteps: FC<StepsProps> = (props) => {
  const { plan } = props;
  const actions = plan.availableActions ?? [];
  const isOn = (action: string) => actions.some((each) => each.action === action && each.allowed);
  const off = actions.filter(({ action, allowed }) => !allowed && STEPS.includes(action));
  return (
    <>
      <Heading>What can be done now</Heading>
      {isOn('SHARE_PLAN') && (
        <StepForm plan={plan}>
          <Button name="step" value="share">
            Share it with the person
          </Button>
        </StepForm>
      )}
      {isOn('AGREE_PLAN') && <Agree {...props} />}
      {isOn('SIGN_OFF_PLAN') && (
        <StepForm plan={plan}>
          <Button name="step" value="sign-off">
            Sign it off for the council
          </Button>
        </StepForm>
      )}
      {isOn('REFER_TO_PANEL') && <Refer {...props} />}
      {isOn('RETURN_PLAN') && <SendBack {...props} />}
      {isOn('END_PLAN') && <End {...props} />}
      <WhatIsOff {...props} off={off} />
    </>
  );
};

const StepForm: FC<PropsWithChildren<{ plan: PlanOfPage }>> = ({ plan, children }) => (
  <Form>
    <Hidden name="planId" value={plan.id} />
    <Hidden name="expectedVersion" value={plan.version} />
    {children}
  </Form>
);

const Agree: FC<StepsProps> = ({ plan, person, form }) => (
  <StepForm plan={plan}>
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

const Refer: FC<StepsProps> = ({ plan, form }) => (
  <Details summary="Bring it to the panel">
    <StepForm plan={plan}>
      <TextField form={form} name="refer.reason" label="Why is the panel wanted?" />
      <Button kind="secondary" name="step" value="refer">
        Bring it to the panel
      </Button>
    </StepForm>
  </Details>
);

const SendBack: FC<StepsProps> = ({ plan, form }) => (
  <Details summary="Send it back for changes">
    <StepForm plan={plan}>
      <TextField form={form} name="return.reason" label="What has to change?" />
      <Button kind="secondary" name="step" value="return">
        Send it back
      </Button>
    </StepForm>
  </Details>
);

const End: FC<StepsProps> = ({ plan, form, enums }) => (
  <Details summary="End the plan">
    <StepForm plan={plan}>
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

const WhatIsOff: FC<StepsProps & { off: readonly Off[] }> = ({ plan, off }) => (
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
          cell: ({ action }: Off) => (TRIED[action] ? <Try plan={plan} action={action} /> : ''),
        },
      ]}
    />
    <Paragraph>Looking at what is in the way changes nothing.</Paragraph>
  </Details>
);

const Try: FC<{ plan: PlanOfPage; action: string }> = ({ plan, action }) => (
  <StepForm plan={plan}>
    <Button kind="secondary" name="step" value={`${TRIED[action]}:try`}>
      See all<span class="govuk-visually-hidden"> that is in the way: {codeInWords(action)}</span>
    </Button>
  </StepForm>
);
