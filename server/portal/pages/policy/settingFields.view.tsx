import type { FC } from 'hono/jsx';
import {
  CheckboxField,
  type Choice,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from '../../components/fields.tsx';
import { type FormState, fieldId } from '../../forms/formState.ts';
import { type FieldsProps, ListFields } from './listFields.view.tsx';
import { MistakeAt } from './mistakeAt.view.tsx';
import { type DeclaredGroup, type DeclaredValue, isLongText } from './settingTree.ts';
import { boundsInWords } from './settingWords.ts';
import { USED } from './typedSettings.ts';

/** Fields for settings, as they are declared and by nothing else: none is written by hand. */
export const SettingFields: FC<FieldsProps> = ({ settings, form, at }) => (
  <>
    {settings.map((each) => {
      const name = `${at}.${each.name}`;
      if (each.kind === 'VALUE') return <ValueField setting={each} form={form} name={name} />;
      if (each.kind === 'LIST')
        return <ListFields list={each} form={form} at={name} fields={SettingFields} />;
      return <GroupFields group={each} form={form} at={name} />;
    })}
  </>
);

const GroupFields: FC<{ group: DeclaredGroup; form: FormState; at: string }> = ({ group, form, at }) => (
  <fieldset class="govuk-fieldset portal-group" id={fieldId(at)} tabindex={-1}>
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{group.label}</legend>
    <p class="govuk-hint">{group.why}</p>
    <MistakeAt form={form} name={at} />
    {group.mayBeNull && (
      <RadioField
        form={form}
        name={`${at}.${USED}`}
        label={`Does the council have this: ${group.label.toLowerCase()}?`}
        hint="If not, what stands below is left out."
        choices={YES_OR_NO}
        isInline
      />
    )}
    <SettingFields settings={group.settings} form={form} at={at} />
  </fieldset>
);

export const YES_OR_NO: readonly Choice[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const SUFFIXES: Readonly<Record<string, string>> = {
  POINTS: 'points',
  DAYS: 'days',
  WORKING_DAYS: 'working days',
  WEEKS: 'weeks',
  MONTHS: 'months',
  BASIS_POINTS: '%',
};
/** A few choices are seen at once; more are folded away. */
const MOST_RADIOS = 6;

interface ValueProps {
  setting: DeclaredValue;
  form: FormState;
  name: string;
}

const ValueField: FC<ValueProps> = ({ setting, form, name }) => {
  const hint = hintOf(setting);
  const props = { form, name, label: setting.label, hint };
  if (setting.unit === 'CHOICE') return <ChoiceOf setting={setting} form={form} name={name} />;
  if (setting.isList) return <TextAreaField {...props} hint={`${hint} One a line.`} rows={4} />;
  if (setting.unit === 'YES_NO') {
    const none = setting.mayBeNull ? [{ value: '', label: 'Not decided' }] : [];
    return <RadioField {...props} choices={[...YES_OR_NO, ...none]} isInline />;
  }
  if (setting.unit === 'TEXT') {
    return isLongText(setting) ? <TextAreaField {...props} rows={4} /> : <TextField {...props} />;
  }
  const isMoney = setting.unit === 'PENCE';
  const suffix = SUFFIXES[setting.unit];
  return (
    <TextField
      {...props}
      inputmode={isMoney || setting.unit === 'BASIS_POINTS' ? 'decimal' : 'numeric'}
      width={isMoney ? 10 : 5}
      {...(isMoney && { prefix: '£' })}
      {...(suffix && { suffix })}
    />
  );
};

const ChoiceOf: FC<ValueProps> = ({ setting, form, name }) => {
  const { choicesInWords, isList, mayBeNull, label } = setting;
  const props = { form, name, label, hint: hintOf(setting) };
  const choices = choicesInWords.map(({ choice, label: words, meaning }) => ({
    value: choice,
    label: words,
    hint: meaning,
  }));
  const plain = choices.map(({ value, label: words }) => ({ value, label: words }));
  if (isList) return <CheckboxField {...props} choices={plain} />;
  const none = mayBeNull ? [{ value: '', label: 'None' }] : [];
  if (choices.length <= MOST_RADIOS) return <RadioField {...props} choices={[...choices, ...none]} />;
  return (
    <SelectField
      {...props}
      choices={[...(mayBeNull ? none : [{ value: '', label: 'Choose one' }]), ...plain]}
    />
  );
};

function hintOf(setting: DeclaredValue): string {
  const empty = setting.mayBeNull && !['YES_NO', 'CHOICE'].includes(setting.unit) ? 'Empty means none.' : '';
  return [setting.why, boundsInWords(setting), empty].filter(Boolean).join(' ');
}
