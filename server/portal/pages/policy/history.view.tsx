import type { FC } from 'hono/jsx';
import type { PortalPolicyHistoryQuery } from '../../../../schema/operations/generated.ts';
import { RadioField, SelectField } from '../../components/fields.tsx';
import { Button } from '../../components/form.tsx';
import { Table } from '../../components/table.tsx';
import { Heading, Points, Tag, TextLink } from '../../components/words.tsx';
import { newForm } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { momentInWords } from './policyWords.ts';
import { isUnpublished, publishPath } from './publishing.ts';
import { placeInWords } from './settingWords.ts';
import { TwoTimes } from './twoTimes.view.tsx';

export type Version = NonNullable<PortalPolicyHistoryQuery['policyVersions']>[number];

/** Where a version is read: with its first day, and the moment that it was recorded. */
export function versionPath(
  area: string,
  { number, effectiveFrom, recordedAt }: Pick<Version, 'number' | 'effectiveFrom' | 'recordedAt'>,
): string {
  return `/policy/history/${area}/${number}?${new URLSearchParams({ asOf: effectiveFrom, knownAt: recordedAt })}`;
}

interface HistoryProps {
  area: string;
  areas: readonly { value: string; meaning: string }[];
  versions: readonly Version[];
}

/** Every version of an area on both axes of time, to read one or to compare two. */
export const History: FC<HistoryProps> = ({ area, areas, versions }) => (
  <>
    <form method="get" action="/policy/history" class="portal-filters" novalidate>
      <div class="portal-filters__fields">
        <SelectField
          form={newForm({ area })}
          name="area"
          label="Area of policy"
          choices={areas.map(({ value, meaning }) => ({ value, label: meaning.replace(/\.$/, '') }))}
        />
        <Button kind="secondary">Show</Button>
      </div>
    </form>
    <TwoTimes versions={versions} />
    <Table
      caption="Versions, the newest first"
      rows={versions}
      empty="There is no version of this area."
      columns={[
        {
          heading: 'Version',
          isRowHeading: true,
          cell: (version) => <TextLink href={versionPath(area, version)}>Version {version.number}</TextLink>,
        },
        { heading: 'In force from', cell: ({ effectiveFrom }) => dayInWords(effectiveFrom) },
        { heading: 'Recorded', cell: ({ recordedAt }) => momentInWords(recordedAt) },
        { heading: 'Written by', cell: ({ author }) => author },
        { heading: 'Approved by', cell: ({ approver }) => approver ?? 'Nobody' },
        { heading: 'What it says', cell: (version) => <WhatItSays area={area} version={version} /> },
      ]}
    />
    {versions.length > 1 && <CompareTwo versions={versions} />}
  </>
);

const WhatItSays: FC<{ area: string; version: Version }> = ({ area, version }) => (
  <>
    {version.withdrawnAt && <Tag>Withdrawn before its first day</Tag>}{' '}
    {version.isEmergency && <Tag colour="red">In an emergency</Tag>}{' '}
    {version.isBackDated && <Tag colour="yellow">Back-dated</Tag>}{' '}
    {version.publishedAt && <Tag colour="green">Public</Tag>} {version.note}{' '}
    {version.emergencyReason ?? version.withdrawnReason}
    <Points items={version.laterFigures.map(laterInWords)} />
    {isUnpublished(version) && (
      <span class="portal-small">
        <TextLink href={publishPath(area, version.number)}>
          Not public<span class="govuk-visually-hidden">: version {version.number}</span>
        </TextLink>
      </span>
    )}
  </>
);

/** “From 1 July 2026: limit per payment £600, £500 before.” */
function laterInWords({
  appliesFrom,
  within,
  label,
  valueInWords,
  beforeInWords,
}: Version['laterFigures'][number]) {
  return `From ${dayInWords(appliesFrom)}: ${placeInWords(within, label)} ${valueInWords}, ${beforeInWords} before.`;
}

const CompareTwo: FC<{ versions: readonly Version[] }> = ({ versions }) => {
  const choices = versions.map(({ id, number, effectiveFrom }) => ({
    value: id,
    label: `Version ${number}, from ${dayInWords(effectiveFrom)}`,
  }));
  const form = newForm({ from: versions[1]?.id, to: versions[0]?.id });
  const isShort = choices.length <= 5;
  const Field = isShort ? RadioField : SelectField;
  return (
    <>
      <Heading>Compare two versions</Heading>
      <form method="get" action="/policy/diff" novalidate>
        <div class="portal-columns">
          <Field form={form} name="from" label="The earlier" choices={choices} />
          <Field form={form} name="to" label="The later" choices={choices} />
        </div>
        <Button kind="secondary">Compare</Button>
      </form>
    </>
  );
};
