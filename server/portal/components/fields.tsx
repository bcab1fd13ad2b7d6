import type { Child, FC } from 'hono/jsx';
import { fieldId } from '../forms/formState.ts';
import { DAY_PARTS } from '../forms/typedDay.ts';
import { ENGLISH } from '../languages/language.ts';
import { isEnglishPage, say, sentence } from '../words/say.ts';
import { described, type FieldProps, Fieldset, Group } from './fieldGroup.tsx';
import { InEnglish } from './inEnglish.tsx';

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'search' | 'email' | 'tel';
  inputmode?: 'numeric' | 'decimal';
  /** How many characters are expected, which sets its width. */
  width?: 2 | 3 | 4 | 5 | 10 | 20;
  autocomplete?: string;
  /** What stands before it, such as a pound sign. */
  prefix?: string;
  suffix?: string;
  /** The id of a list of suggestions on the page. */
  list?: string;
}

/** What somebody types runs as it is written, in whatever language. */
const typedDirection = () => (isEnglishPage() ? undefined : 'auto');

/** One line of text, or a number as text. */
export const TextField: FC<TextFieldProps> = (props) => {
  const { id, mistake, describedBy } = described(props);
  const classes = [
    'govuk-input',
    props.width && `govuk-input--width-${props.width}`,
    mistake && 'govuk-input--error',
  ];
  const input = (
    <input
      class={classes.filter(Boolean).join(' ')}
      id={id}
      name={props.name}
      type={props.type ?? 'text'}
      inputmode={props.inputmode}
      autocomplete={props.autocomplete}
      list={props.list}
      dir={props.inputmode ? undefined : typedDirection()}
      spellcheck={props.inputmode ? false : undefined}
      value={props.form.values.text(props.name)}
      aria-describedby={describedBy}
    />
  );
  const isPlain = !props.prefix && !props.suffix;
  return (
    <Group {...props}>
      {isPlain ? (
        input
      ) : (
        <div class="govuk-input__wrapper">
          {props.prefix && (
            <div class="govuk-input__prefix" aria-hidden="true">
              {props.prefix}
            </div>
          )}
          {input}
          {props.suffix && (
            <div class="govuk-input__suffix" aria-hidden="true">
              {props.suffix}
            </div>
          )}
        </div>
      )}
    </Group>
  );
};

/** An amount of money in pounds; `penceFrom` reads it. */
export const PoundsField: FC<FieldProps> = (props) => (
  <TextField {...props} prefix="£" inputmode="decimal" width={10} />
);

/** Several lines of text. */
export const TextAreaField: FC<FieldProps & { rows?: number }> = (props) => {
  const { id, mistake, describedBy } = described(props);
  return (
    <Group {...props}>
      <textarea
        class={mistake ? 'govuk-textarea govuk-textarea--error' : 'govuk-textarea'}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        dir={typedDirection()}
        aria-describedby={describedBy}
      >
        {props.form.values.text(props.name)}
      </textarea>
    </Group>
  );
};

export interface Choice {
  value: string;
  label: Child;
  hint?: string | undefined;
  /** Whether the API says it, in English. */
  isOfApi?: boolean;
}

interface ChoicesProps extends FieldProps {
  choices: readonly Choice[];
}

/** One of a list, folded away. For a few choices `RadioField` is plainer. */
export const SelectField: FC<ChoicesProps> = (props) => {
  const { id, mistake, describedBy } = described(props);
  const chosen = props.form.values.text(props.name);
  return (
    <Group {...props}>
      <select
        class={mistake ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={id}
        name={props.name}
        aria-describedby={describedBy}
      >
        {props.choices.map(({ value, label, isOfApi }) => (
          <option value={value} selected={value === chosen} {...languageOf(isOfApi)}>
            {label}
          </option>
        ))}
      </select>
    </Group>
  );
};

/** One of a few. The first has the id of the field, so that the summary of mistakes leads to it. */
export const RadioField: FC<ChoicesProps & { isInline?: boolean; isSmall?: boolean }> = (props) => {
  const chosen = props.form.values.text(props.name);
  const classes = [
    'govuk-radios',
    props.isInline && 'govuk-radios--inline',
    props.isSmall && 'govuk-radios--small',
  ];
  return (
    <Fieldset {...props}>
      <div class={classes.filter(Boolean).join(' ')}>
        {props.choices.map((choice, index) => (
          <Option
            {...choice}
            kind="radio"
            id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`}
            name={props.name}
            isChosen={choice.value === chosen}
          />
        ))}
      </div>
    </Fieldset>
  );
};

/** Any of a few. */
export const CheckboxField: FC<ChoicesProps> = (props) => {
  const chosen = props.form.values.all(props.name);
  return (
    <Fieldset {...props}>
      <div class="govuk-checkboxes">
        {props.choices.map((choice, index) => (
          <Option
            {...choice}
            kind="checkbox"
            id={index === 0 ? fieldId(props.name) : `${fieldId(props.name)}-${index}`}
            name={props.name}
            isChosen={chosen.includes(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
};

/** An option takes no element around its words. */
const languageOf = (isOfApi: boolean | undefined) =>
  isOfApi && !isEnglishPage() ? ({ lang: ENGLISH.tag, dir: 'ltr' } as const) : {};

interface OptionProps extends Choice {
  kind: 'radio' | 'checkbox';
  id: string;
  name: string;
  isChosen: boolean;
}

const Option: FC<OptionProps> = ({ kind, id, name, value, label, hint, isChosen, isOfApi }) => {
  const block = kind === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={`${block}__item`}>
      <input
        class={`${block}__input`}
        id={id}
        name={name}
        type={kind}
        value={value}
        checked={isChosen}
        aria-describedby={hint && `${id}-option-hint`}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {isOfApi ? <InEnglish>{label}</InEnglish> : label}
      </label>
      {hint && (
        <div id={`${id}-option-hint`} class={`govuk-hint ${block}__hint`}>
          {isOfApi ? <InEnglish>{hint}</InEnglish> : hint}
        </div>
      )}
    </div>
  );
};

/** A day in three fields; `typedDay` reads it. */
export const DayField: FC<FieldProps> = (props) => {
  const { id, mistake } = described(props);
  return (
    <Fieldset {...props}>
      <div class="govuk-date-input" id={`${id}-parts`}>
        {DAY_PARTS.map((part, index) => (
          <div class="govuk-date-input__item">
            <div class="govuk-form-group">
              <label class="govuk-label govuk-date-input__label" for={index === 0 ? id : `${id}-${part}`}>
                {say(DAY_LABELS[part])}
              </label>
              <input
                class={`govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2}${mistake ? ' govuk-input--error' : ''}`}
                id={index === 0 ? id : `${id}-${part}`}
                name={`${props.name}.${part}`}
                type="text"
                inputmode="numeric"
                value={props.form.values.text(`${props.name}.${part}`)}
              />
            </div>
          </div>
        ))}
      </div>
    </Fieldset>
  );
};

const DAY_LABELS = { day: sentence('Day'), month: sentence('Month'), year: sentence('Year') } as const;

/** A file to send. */
export const FileField: FC<FieldProps & { accept?: string }> = (props) => {
  const { id, mistake, describedBy } = described(props);
  return (
    <Group {...props}>
      <input
        class={mistake ? 'govuk-file-upload govuk-file-upload--error' : 'govuk-file-upload'}
        id={id}
        name={props.name}
        type="file"
        accept={props.accept}
        aria-describedby={describedBy}
      />
    </Group>
  );
};

/** A value that a form carries without showing it, such as the version of the record that it began from. */
export const Hidden: FC<{ name: string; value: string | number }> = ({ name, value }) => (
  <input type="hidden" name={name} value={String(value)} />
);
