import type { FC } from 'hono/jsx';
import type { WordingFragment } from '../../../schema/operations/generated.ts';
import type { FormState } from '../forms/formState.ts';
import { say } from '../words/say.ts';
import { choicesOf } from '../words/wordings.ts';
import { DayField, PoundsField, RadioField, TextAreaField, TextField } from './fields.tsx';

interface EvidenceFieldsProps {
  form: FormState;
  wordings: readonly WordingFragment[] | null;
  /** The parts of the budget, where it has to be said of which it is; empty otherwise. */
  parts?: readonly { id: string; purpose: string }[];
}

/** What is sent for a check of money; `evidenceFrom` reads it. */
export const EvidenceFields: FC<EvidenceFieldsProps> = ({ form, wordings, parts = [] }) => (
  <>
    <RadioField
      form={form}
      name="items.0.kind"
      label={say('What do you send?')}
      choices={choicesOf(wordings, 'Evidence').filter(({ value }) => value !== 'NONE')}
    />
    {parts.length > 1 && (
      <RadioField
        form={form}
        name="items.0.partId"
        label={say('Of which part of the money is it?')}
        choices={parts.map(({ id, purpose }) => ({ value: id, label: purpose }))}
      />
    )}
    <DayField form={form} name="items.0.coversFrom" label={say('From which day is it?')} />
    <DayField form={form} name="items.0.coversTo" label={say('To which day?')} />
    <PoundsField
      form={form}
      name="items.0.balancePence"
      label={say('What was left on its last day? (You can leave this out.)')}
    />
    <TextField
      form={form}
      name="items.0.documentReference"
      label={say('What number or name has the paper? (You can leave this out.)')}
    />
    <TextAreaField
      form={form}
      name="items.0.note"
      label={say('What is there to say about it? (You can leave this out.)')}
      rows={3}
    />
  </>
);
