import type { FC } from 'hono/jsx';
import { Hidden } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { type FormState, fieldId, mistakeOf } from '../../forms/formState.ts';
import { entrySettings } from './editParts.ts';
import { MistakeAt } from './mistakeAt.view.tsx';
import { columnsOf, type Declared, type DeclaredList, type DeclaredValue, isTable } from './settingTree.ts';
import { ADD, REMOVE } from './typedRows.ts';
import { ROWS, rowNumbers, WAS } from './typedSettings.ts';

export interface FieldsProps {
  settings: readonly Declared[];
  form: FormState;
  /** What the names of fields begin with: the path of the API’s input. */
  at: string;
}

interface ListProps {
  list: DeclaredList;
  form: FormState;
  at: string;
  /** What of each entry is on this page; all where it is left out. */
  settings?: readonly Declared[];
  /** What an entry is called, and the pages of what of it is not on this one. */
  below?: (index: number) => EntryBelow;
  /** The fields of an entry, which may have lists of their own. */
  fields: FC<FieldsProps>;
}

export interface EntryBelow {
  name: string;
  pages: readonly { path: string; label: string }[];
}

/** The entries of a list, with buttons that add one and take one away. They send the form, and save nothing. */
export const ListFields: FC<ListProps> = ({ list, form, at, settings, below, fields }) => {
  const rows = rowNumbers(form.values, at);
  const shown = settings ?? entrySettings(list, []);
  return (
    <fieldset class="govuk-fieldset portal-group" id={fieldId(at)} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{list.label}</legend>
      <p class="govuk-hint">{list.why}</p>
      <MistakeAt form={form} name={at} />
      <Hidden name={`${at}.${ROWS}`} value={rows.length} />
      {rows.length === 0 ? (
        <p class="govuk-body">There is none.</p>
      ) : isTable(list) && shown.length > 0 ? (
        <RowsTable list={list} form={form} at={at} rows={rows} />
      ) : (
        rows.map((index) => (
          <Entry
            list={list}
            form={form}
            at={at}
            index={index}
            settings={shown}
            below={below?.(index)}
            fields={fields}
          />
        ))
      )}
      {rows.length < list.maximumEntries && (
        <Button kind="secondary" name={ADD} value={at}>
          {rows.length === 0
            ? `Add: ${list.entryLabel.toLowerCase()}`
            : `Add one more: ${list.entryLabel.toLowerCase()}`}
        </Button>
      )}
    </fieldset>
  );
};

interface EntryProps {
  list: DeclaredList;
  form: FormState;
  at: string;
  index: number;
  settings: readonly Declared[];
  below: EntryBelow | undefined;
  fields: FC<FieldsProps>;
}

const Entry: FC<EntryProps> = ({ list, form, at, index, settings, below, fields: Fields }) => {
  const name = below?.name ?? `${list.entryLabel} ${index + 1}`;
  return (
    <fieldset class="govuk-fieldset portal-card portal-entry" id={fieldId(`${at}.${index}`)} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{name}</legend>
      <MistakeAt form={form} name={`${at}.${index}`} />
      <Hidden name={`${at}.${index}.${WAS}`} value={form.values.text(`${at}.${index}.${WAS}`)} />
      <Fields settings={settings} form={form} at={`${at}.${index}`} />
      {below && below.pages.length > 0 && (
        <ul class="govuk-list">
          {below.pages.map(({ path, label }) => (
            <li>
              <a class="govuk-link" href={path}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
      <RemoveButton at={at} index={index} name={name} />
    </fieldset>
  );
};

const RemoveButton: FC<{ at: string; index: number; name: string }> = ({ at, index, name }) => (
  <button type="submit" class="portal-link-button" name={REMOVE} value={`${at}.${index}`}>
    Remove<span class="govuk-visually-hidden"> {name}</span>
  </button>
);

const RowsTable: FC<{ list: DeclaredList; form: FormState; at: string; rows: readonly number[] }> = ({
  list,
  form,
  at,
  rows,
}) => {
  const columns = columnsOf(list.settings);
  return (
    <section class="portal-scrolls portal-dense" tabindex={0} aria-label={list.label}>
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">{list.label}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map(({ setting }) => (
              <th scope="col" class="govuk-table__header">
                {headingOf(setting)}
              </th>
            ))}
            <th scope="col" class="govuk-table__header">
              <span class="govuk-visually-hidden">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((index) => (
            <tr class="govuk-table__row" id={fieldId(`${at}.${index}`)} tabindex={-1}>
              {columns.map(({ setting, steps }) => (
                <td class="govuk-table__cell">
                  <Cell
                    setting={setting}
                    form={form}
                    name={[at, index, ...steps].join('.')}
                    label={`${setting.label}, row ${index + 1}`}
                  />
                </td>
              ))}
              <td class="govuk-table__cell">
                <Hidden name={`${at}.${index}.${WAS}`} value={form.values.text(`${at}.${index}.${WAS}`)} />
                <RemoveButton at={at} index={index} name={`row ${index + 1}`} />
                <MistakeAt form={form} name={`${at}.${index}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const IN_UNIT: Readonly<Record<string, string>> = { PENCE: ' (£)', BASIS_POINTS: ' (%)' };

const INPUT_MODES: Readonly<Record<string, 'text' | 'decimal'>> = {
  TEXT: 'text',
  PENCE: 'decimal',
  BASIS_POINTS: 'decimal',
};

function headingOf({ label, unit }: DeclaredValue): string {
  return `${label}${IN_UNIT[unit] ?? ''}`;
}

interface CellProps {
  setting: DeclaredValue;
  form: FormState;
  name: string;
  label: string;
}

/** One field of a table: it is named by its column and row, and its mistake stands under it. */
const Cell: FC<CellProps> = ({ setting, form, name, label }) => {
  const id = fieldId(name);
  const mistake = mistakeOf(form, name);
  const text = form.values.text(name);
  const common = { id, name, 'aria-label': label, 'aria-describedby': mistake && `${id}-error` };
  const choices = choicesOf(setting);
  return (
    <>
      {mistake && (
        <p id={`${id}-error`} class="govuk-error-message">
          <span class="govuk-visually-hidden">Error:</span> {mistake}
        </p>
      )}
      {choices ? (
        <select class={`govuk-select${mistake ? ' govuk-select--error' : ''}`} {...common}>
          {choices.map(({ value, words }) => (
            <option value={value} selected={value === text}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          class={`govuk-input${mistake ? ' govuk-input--error' : ''}${setting.unit === 'TEXT' ? '' : ' govuk-input--width-5'}`}
          type="text"
          inputmode={INPUT_MODES[setting.unit] ?? 'numeric'}
          value={text}
          {...common}
        />
      )}
    </>
  );
};

function choicesOf({
  unit,
  choicesInWords,
  mayBeNull,
}: DeclaredValue): { value: string; words: string }[] | null {
  const none = { value: '', words: mayBeNull ? 'None' : 'Choose one' };
  if (unit === 'YES_NO') return [none, { value: 'yes', words: 'Yes' }, { value: 'no', words: 'No' }];
  if (unit !== 'CHOICE') return null;
  return [none, ...choicesInWords.map(({ choice, label }) => ({ value: choice, words: label }))];
}
