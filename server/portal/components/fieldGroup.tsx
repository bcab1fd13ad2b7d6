import type { FC, PropsWithChildren } from 'hono/jsx';
import { type FormMistake, type FormState, fieldId, mistakeAt } from '../forms/formState.ts';
import { say } from '../words/say.ts';
import { MistakeInWords } from './inEnglish.tsx';

export interface FieldProps {
  form: FormState;
  /** The path of the API’s input with dots, such as `answers.0.level`. */
  name: string;
  label: string;
  hint?: string | undefined;
}

interface Described {
  id: string;
  mistake: FormMistake | undefined;
  describedBy: string | undefined;
}

/** What a control needs so that its label, hint and mistake belong to it. */
export function described({ form, name, hint }: FieldProps): Described {
  const id = fieldId(name);
  const mistake = mistakeAt(form, name);
  const ids = [hint && `${id}-hint`, mistake && `${id}-error`].filter(Boolean);
  return { id, mistake, describedBy: ids.join(' ') || undefined };
}

const Hint: FC<{ id: string; hint: string | undefined }> = ({ id, hint }) =>
  hint ? (
    <div id={`${id}-hint`} class="govuk-hint">
      {hint}
    </div>
  ) : null;

const Mistake: FC<{ id: string; mistake: FormMistake | undefined }> = ({ id, mistake }) =>
  mistake ? (
    <p id={`${id}-error`} class="govuk-error-message">
      <span class="govuk-visually-hidden">{say('Error:')}</span> <MistakeInWords {...mistake} />
    </p>
  ) : null;

const groupClass = (mistake: FormMistake | undefined) =>
  mistake ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';

/** A label, a hint and a mistake around one control. */
export const Group: FC<PropsWithChildren<FieldProps>> = (props) => {
  const { id, mistake } = described(props);
  return (
    <div class={groupClass(mistake)}>
      <label class="govuk-label" for={id}>
        {props.label}
      </label>
      <Hint id={id} hint={props.hint} />
      <Mistake id={id} mistake={mistake} />
      {props.children}
    </div>
  );
};

/** A question above several controls. */
export const Fieldset: FC<PropsWithChildren<FieldProps & { isSmall?: boolean | undefined }>> = (props) => {
  const { id, mistake, describedBy } = described(props);
  return (
    <div class={groupClass(mistake)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy}>
        <legend class={`govuk-fieldset__legend${props.isSmall ? '' : ' govuk-fieldset__legend--s'}`}>
          {props.label}
        </legend>
        <Hint id={id} hint={props.hint} />
        <Mistake id={id} mistake={mistake} />
        {props.children}
      </fieldset>
    </div>
  );
};
