import type { FC } from 'hono/jsx';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden, RadioField, TextField } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Inset } from '../../components/words.tsx';
import { type FormState, fieldId } from '../../forms/formState.ts';
import type { Draft } from './edit.page.tsx';
import { declaredTree } from './settingTree.ts';
import { placeInWords, settingLines } from './settingWords.ts';
import { ADD, REMOVE } from './typedRows.ts';
import { ROWS, rowNumbers } from './typedSettings.ts';
import { SOURCES } from './typedSources.ts';

const BASES = [
  { value: 'SOURCED', label: 'The source publishes the figure' },
  { value: 'NOT_PUBLISHED', label: 'The source says that no figure is published' },
];

/** Where the figures of a draft are published. What has no source here is illustrative. */
export const EditSources: FC<{ draft: Draft; form: FormState; wasStale: boolean }> = ({
  draft,
  form,
  wasStale,
}) => {
  const rows = rowNumbers(form.values, SOURCES);
  return (
    <>
      <ErrorSummary form={form} />
      {wasStale && (
        <Inset>
          Somebody else has saved this draft since you opened the page. There now:{' '}
          {draft.change.sources.map(({ path, source }) => `${path}: ${source}`).join('; ') || 'no source'}. If
          you save, what stands below takes its place.
        </Inset>
      )}
      <p class="govuk-body-l">
        A figure with a source is shown as published, with that source; every other is shown as illustrative.
        A source holds for everything inside what it is for.
      </p>
      <Form>
        <Hidden name="expectedVersion" value={draft.change.version} />
        <Hidden name={`${SOURCES}.${ROWS}`} value={rows.length} />
        <Button>Save the sources</Button>
        <datalist id="settings-of-area">
          {settingLines(declaredTree(draft.catalogue), draft.settings).map(({ path, within, label }) => (
            <option value={path}>{placeInWords(within, label)}</option>
          ))}
        </datalist>
        {rows.map((index) => (
          <Source form={form} index={index} />
        ))}
        <Button kind="secondary" name={ADD} value={SOURCES}>
          Add a source
        </Button>
        <Button>Save the sources</Button>
      </Form>
    </>
  );
};

const Source: FC<{ form: FormState; index: number }> = ({ form, index }) => {
  const at = `${SOURCES}.${index}`;
  return (
    <fieldset class="govuk-fieldset portal-card portal-entry" id={fieldId(at)} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Source {index + 1}</legend>
      <TextField
        form={form}
        name={`${at}.path`}
        label="What it is for"
        hint="A setting, or a group or list that settings are inside of: limitPerPaymentPence."
        list="settings-of-area"
      />
      <TextField
        form={form}
        name={`${at}.source`}
        label="Where it is published"
        hint="The document and its address."
      />
      <RadioField
        form={form}
        name={`${at}.basis`}
        label="What does the source say?"
        choices={BASES}
        isSmall
      />
      <TextField
        form={form}
        name={`${at}.publishedOn`}
        label="Published on"
        hint="As 2026-04-01. Empty where that is not known."
        width={10}
      />
      <TextField
        form={form}
        name={`${at}.appliesFrom`}
        label="Applied by the council from"
        hint="As 2026-04-01. Empty for the first day of the change."
        width={10}
      />
      <button type="submit" class="portal-link-button" name={REMOVE} value={at}>
        Remove<span class="govuk-visually-hidden"> source {index + 1}</span>
      </button>
    </fieldset>
  );
};
