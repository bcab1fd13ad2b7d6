import type { FC } from 'hono/jsx';
import type {
  OnboardingStateFragment,
  PortalOnboardingQuery,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { CheckboxField, FileField, Hidden } from '../../components/fields.tsx';
import { FileLines } from '../../components/fileLines.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import {
  Details,
  Done,
  Heading,
  Inset,
  Points,
  Tag,
  type TagColour,
  TextLink,
} from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { poundsInWords } from '../../words/sentences.ts';
import type { UploadedFile } from './fileMistakes.ts';
import { meaningOf } from './policyWords.ts';

type Wordings = NonNullable<PortalOnboardingQuery['enumWordings']>;
type Area = OnboardingStateFragment['areas'][number];

interface OnboardingProps {
  /** Null where the council is live. */
  checklist: OnboardingStateFragment | null;
  wordings: Wordings;
  permissions: readonly string[];
  form: FormState;
  uploaded: UploadedFile | null;
  done: string | null;
}

/** How far the council has got, what is left to do, and its file. */
export const Onboarding: FC<OnboardingProps> = ({
  checklist,
  wordings,
  permissions,
  form,
  uploaded,
  done,
}) => {
  if (!checklist) {
    return (
      <>
        <ErrorSummary form={form} />
        {done && <Done>{done}</Done>}
        <Inset>This council is live. Nothing is left to prepare: its policy is changed by drafts.</Inset>
        <TextLink href="/policy/changes">Drafts and proposals</TextLink>
      </>
    );
  }
  return (
    <>
      <ErrorSummary form={form} />
      {done && <Done>{done}</Done>}
      <p class="govuk-body-l">{checklist.progress}</p>
      <Upload checklist={checklist} form={form} uploaded={uploaded} permissions={permissions} />
      <LeftToDo checklist={checklist} />
      <Areas areas={checklist.areas} wordings={wordings} />
      <WorkedCases cases={checklist.workedCases} />
      {permissions.includes('GO_LIVE') && <GoLive checklist={checklist} form={form} wordings={wordings} />}
    </>
  );
};

const Upload: FC<
  Pick<OnboardingProps, 'form' | 'uploaded' | 'permissions'> & { checklist: OnboardingStateFragment }
> = ({ checklist, form, uploaded, permissions }) => (
  <>
    <Heading>The council file</Heading>
    <p class="govuk-body">
      <TextLink href="/policy/onboarding/file">Download it as it was last saved</TextLink>, write on, and send
      it again. It may lack settings and whole areas; a mistake in it stops all of it from being saved.
    </p>
    {uploaded && uploaded.mistakes.length > 0 && (
      <>
        <Heading size="s">What is wrong, line by line</Heading>
        <FileLines text={uploaded.text} mistakes={uploaded.mistakes} />
      </>
    )}
    {permissions.includes('SAVE_ONBOARDING_FILE') && (
      <Form action="/policy/onboarding" hasFile>
        <Hidden name="expectedFileNumber" value={checklist.fileNumber} />
        <FileField
          form={form}
          name="file"
          label="Send a file"
          hint="In YAML."
          accept=".yaml,.yml,text/yaml"
        />
        <Button>Check and save it</Button>
      </Form>
    )}
  </>
);

const LeftToDo: FC<{ checklist: OnboardingStateFragment }> = ({ checklist: { items } }) => (
  <>
    <Heading>What is left to do</Heading>
    {items.length === 0 ? (
      <Inset>Nothing is left to do: the council can go live.</Inset>
    ) : (
      <ol class="govuk-list govuk-list--number govuk-list--spaced">
        {items.map(({ message }) => (
          <li>{message}</li>
        ))}
      </ol>
    )}
  </>
);

const STAGE_COLOURS: Readonly<Record<string, TagColour>> = {
  MISSING: 'red',
  WRITTEN: 'orange',
  DRAFT: 'grey',
  SUBMITTED: 'yellow',
  APPROVED: 'blue',
  IN_FORCE: 'green',
};

const Areas: FC<{ areas: readonly Area[]; wordings: Wordings }> = ({ areas, wordings }) => (
  <>
    <Table
      caption="Area by area"
      rows={areas}
      empty="There are no areas."
      columns={[
        {
          heading: 'Area',
          isRowHeading: true,
          cell: ({ area, changeId }) => {
            const label = meaningOf(wordings, 'PolicyArea', area);
            return changeId ? <TextLink href={`/policy/changes/${changeId}`}>{label}</TextLink> : label;
          },
        },
        {
          heading: 'How far',
          cell: ({ stage }) => (
            <>
              <Tag colour={STAGE_COLOURS[stage] ?? 'grey'}>{codeInWords(stage)}</Tag>
              <span class="portal-small">{meaningOf(wordings, 'OnboardingAreaStage', stage)}</span>
            </>
          ),
        },
        {
          heading: 'Settings written',
          isNumber: true,
          cell: ({ writtenSettingCount, requiredSettingCount }) =>
            `${writtenSettingCount} of ${requiredSettingCount}`,
        },
        { heading: 'Warnings', isNumber: true, cell: ({ warnings }) => String(warnings.length) },
      ]}
    />
    {areas.map((area) => (
      <OfArea area={area} label={meaningOf(wordings, 'PolicyArea', area.area)} />
    ))}
  </>
);

/** What is missing of an area, and what is unusual beside other councils. */
const OfArea: FC<{ area: Area; label: string }> = ({
  area: { missingSettings, mistakes, unusualSettings },
  label,
}) => (
  <>
    {missingSettings.length > 0 && (
      <Details summary={`${label}: ${missingSettings.length} to write`}>
        <Points
          items={missingSettings.map((each) => (
            <>
              <strong>{each.label}.</strong> {each.why} <code>{each.path}</code>
            </>
          ))}
        />
      </Details>
    )}
    {mistakes.length > 0 && (
      <Details summary={`${label}: ${mistakes.length} to mend`}>
        <Points items={mistakes.map(({ line, message }) => `Line ${line}: ${message}`)} />
      </Details>
    )}
    {unusualSettings.length > 0 && (
      <Details summary={`${label}: ${unusualSettings.length} unusual beside other councils`}>
        <Points
          items={unusualSettings.map(
            (each) =>
              `${each.label}: ${each.value}, where half of ${each.councilCount} councils have ${each.lowerQuartile} to ${each.upperQuartile}. Worth a look, and no mistake.`,
          )}
        />
      </Details>
    )}
  </>
);

const WorkedCases: FC<{ cases: OnboardingStateFragment['workedCases'] }> = ({ cases }) => (
  <Table
    caption="Cases that the council worked by hand"
    rows={cases}
    empty="The file has no cases that were worked by hand."
    columns={[
      { heading: 'Case', isRowHeading: true, cell: ({ name }) => name },
      {
        heading: 'By hand',
        isNumber: true,
        cell: ({ expectedWeeklyAmountPence }) => poundsInWords(expectedWeeklyAmountPence),
      },
      {
        heading: 'By the policy',
        isNumber: true,
        cell: ({ weeklyAmountPence }) =>
          weeklyAmountPence === null ? 'Not yet' : poundsInWords(weeklyAmountPence),
      },
      {
        heading: 'Same?',
        cell: ({ passes }) => (passes ? <Tag colour="green">Same</Tag> : <Tag colour="red">Differs</Tag>),
      },
    ]}
  />
);

const GoLive: FC<{ checklist: OnboardingStateFragment; form: FormState; wordings: Wordings }> = ({
  checklist,
  form,
  wordings,
}) => {
  const warnings = checklist.areas.flatMap(({ area, warnings: ofArea }) =>
    ofArea.map(({ path, message }) => ({
      value: `${area}.${path}`,
      label: `${meaningOf(wordings, 'PolicyArea', area)}: ${message}`,
    })),
  );
  const asked = warnings.filter(({ value }) => checklist.warningsToAcknowledge.includes(value));
  return (
    <>
      <Heading>Go live</Heading>
      <p class="govuk-body">From then on people are registered here. This is for good.</p>
      <Form action="/policy/onboarding/live">
        {asked.length > 0 && (
          <CheckboxField
            form={form}
            name="acknowledgedWarnings"
            label="Have you seen what is laxer than the law and guidance expect?"
            hint="Tick each that the council means."
            choices={asked}
          />
        )}
        <Button kind="warning">Take the council live</Button>
      </Form>
    </>
  );
};
