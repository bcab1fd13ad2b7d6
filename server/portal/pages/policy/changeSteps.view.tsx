import type { FC, PropsWithChildren } from 'hono/jsx';
import { Hidden, TextAreaField } from '../../components/fields.tsx';
import { Button, type ButtonProps, Form } from '../../components/form.tsx';
import { Details, Heading } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import type { Change } from './change.view.tsx';

interface Step {
  action: string;
  /** The last part of its address. */
  path: string;
  words: string;
  kind: ButtonProps['kind'];
  what: string;
  /** What the reason is asked by; null where none is needed. */
  reason: string | null;
}

/** What may be done with a change, in the order of its life. Whether it may is what the API says. */
export const STEPS: readonly Step[] = [
  {
    action: 'SUBMIT_POLICY_CHANGE',
    path: 'submit',
    words: 'Submit for approval',
    kind: 'primary',
    what: 'Somebody who wrote none of it then approves it or sends it back.',
    reason: null,
  },
  {
    action: 'APPROVE_POLICY_CHANGE',
    path: 'approve',
    words: 'Approve the change',
    kind: 'primary',
    what: 'It becomes the next version of its area, and decides from its first day on.',
    reason: null,
  },
  {
    action: 'REJECT_POLICY_CHANGE',
    path: 'reject',
    words: 'Send it back',
    kind: 'secondary',
    what: 'Whoever wrote it may edit and submit it again.',
    reason: 'What is wrong with it?',
  },
  {
    action: 'WITHDRAW_POLICY_CHANGE',
    path: 'withdraw',
    words: 'Withdraw it for good',
    kind: 'warning',
    what: 'It stays for the record, and never decides anything.',
    reason: 'Why is it withdrawn?',
  },
  {
    action: 'ENACT_EMERGENCY_POLICY_CHANGE',
    path: 'enact',
    words: 'Put it in force at once',
    kind: 'warning',
    what: 'Nobody else looks at it first, and its version says so wherever it shows.',
    reason: 'Why can’t it wait for somebody else?',
  },
];

/** A form for each step that may be taken now; for the others, why not. */
export const ChangeSteps: FC<{ change: Change; form: FormState }> = ({ change, form }) => {
  const asked = STEPS.map((step) => ({
    step,
    found: change.availableActions?.find(({ action }) => action === step.action),
  }));
  const open = asked.filter(({ found }) => found?.allowed);
  const closed = asked.filter(({ found }) => found && !found.allowed);
  return (
    <>
      <Heading>What you can do</Heading>
      {open.length === 0 && <p class="govuk-body">You can do nothing with it now.</p>}
      {open.map(({ step }) => (
        <StepForm step={step} change={change} form={form} />
      ))}
      <Details summary="Why the rest can’t be done">
        <ul class="govuk-list govuk-list--bullet">
          {closed.map(({ step, found }) => (
            <li>
              <strong>{step.words}.</strong> {found?.reason}
            </li>
          ))}
        </ul>
      </Details>
    </>
  );
};

const StepForm: FC<PropsWithChildren<{ step: Step; change: Change; form: FormState }>> = ({
  step,
  change,
  form,
}) => (
  <Form action={`/policy/changes/${change.id}/${step.path}`}>
    <Hidden name="expectedVersion" value={change.version} />
    {step.reason && (
      <TextAreaField form={form} name={`${step.path}.reason`} label={step.reason} hint={step.what} rows={3} />
    )}
    {!step.reason && <p class="govuk-body">{step.what}</p>}
    <Button kind={step.kind}>{step.words}</Button>
  </Form>
);
