import type { FC } from 'hono/jsx';
import type { PortalNewPolicyChangeQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { DayField, FileField, RadioField, TextAreaField } from '../../components/fields.tsx';
import { FileLines } from '../../components/fileLines.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Heading, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import type { UploadedFile } from './fileMistakes.ts';
import { NOTE_LABEL } from './newChange.view.tsx';
import { choicesOf } from './policyWords.ts';

/** Drafts come of every area of the file that is other than what is in force. */
export const ALL_THAT_DIFFER = 'ALL_THAT_DIFFER';

interface FromFileProps {
  form: FormState;
  wordings: NonNullable<PortalNewPolicyChangeQuery['enumWordings']>;
  uploaded: UploadedFile | null;
}

/** A file to begin drafts from, and what is wrong in it. */
export const FromFile: FC<FromFileProps> = ({ form, wordings, uploaded }) => (
  <>
    <ErrorSummary form={form} />
    <p class="govuk-body-l">
      A council file has the whole policy in YAML, with sources and notes.{' '}
      <TextLink href="/policy/file">Download your policy in force as one</TextLink>, write on, and send it
      here. A mistake in it stops all of it from being drafted.
    </p>
    {uploaded && (
      <>
        <Heading>What is wrong, line by line</Heading>
        <FileLines text={uploaded.text} mistakes={uploaded.mistakes} />
      </>
    )}
    <Form hasFile>
      <FileField
        form={form}
        name="file"
        label="The file"
        hint="In YAML, as the download is."
        accept=".yaml,.yml,text/yaml"
      />
      <RadioField
        form={form}
        name="area"
        label="What is drafted?"
        choices={[
          {
            value: ALL_THAT_DIFFER,
            label: 'Every area that is other than what is in force',
            hint: 'The file is your own council’s. Each such area becomes a draft: all of them or none.',
          },
          ...choicesOf(wordings, 'PolicyArea').map(({ value, label }) => ({
            value,
            label: `Only: ${label}`,
          })),
        ]}
      />
      <DayField
        form={form}
        name="effectiveFrom"
        label="From which day?"
        hint="Empty for the day that the file gives for each area. One area alone needs a day here."
      />
      <TextAreaField
        form={form}
        name="note"
        label={NOTE_LABEL}
        hint="Empty for the note that the file gives for each area."
      />
      <Button>Check the file and begin</Button>
    </Form>
  </>
);
