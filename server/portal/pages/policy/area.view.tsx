import type { FC } from 'hono/jsx';
import type { PortalPolicyAreaQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { SummaryList, Tag, TextLink, Warning } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { LaterTable } from './later.view.tsx';
import { laterFigureLines } from './laterFigures.ts';
import { momentInWords } from './policyWords.ts';
import { Settings } from './settings.view.tsx';
import { declaredTree, type Json } from './settingTree.ts';
import { sourcesOf } from './sourceNotes.ts';
import { DayChoice, type WhichDay } from './whichDay.tsx';

type Area = NonNullable<PortalPolicyAreaQuery['policyAreas']>[number];
type AreaVersion = NonNullable<Area['version']>;

interface AreaProps {
  area: Area;
  catalogue: NonNullable<PortalPolicyAreaQuery['settingsCatalogue']>;
  when: WhichDay;
  today: string;
  /** Whether it is one version by itself, rather than what decides on a day. */
  isOneVersion?: boolean;
}

/** One area of the policy in plain words, with where each figure is from. */
export const AreaOfPolicy: FC<AreaProps> = ({ area, catalogue, when, today, isOneVersion }) => {
  const { version, summary } = area;
  return (
    <>
      <ErrorSummary form={when.form} />
      <p class="govuk-body-l">{summary}</p>
      {!isOneVersion && <DayChoice when={when} action={`/policy/areas/${area.area}`} today={today} />}
      {version ? (
        <VersionInWords area={area.area} version={version} catalogue={catalogue} />
      ) : (
        <p class="govuk-body">
          {area.isWithheld
            ? 'The council does not publish its points and prices. What you are allocated always shows the figures that it used.'
            : 'No version of this area was in force on that day.'}
        </p>
      )}
    </>
  );
};

const VersionInWords: FC<{
  area: string;
  version: AreaVersion;
  catalogue: AreaProps['catalogue'];
}> = ({ area, version, catalogue }) => {
  const tree = declaredTree(catalogue);
  const settings = JSON.parse(version.settingsText) as Json;
  const notes = sourcesOf(version.provenance);
  const later = laterFigureLines(tree, settings);
  return (
    <>
      <SummaryList
        facts={[
          { key: 'Version', value: String(version.number) },
          { key: 'In force from', value: dayInWords(version.effectiveFrom) },
          { key: 'Recorded', value: momentInWords(version.recordedAt) },
          { key: 'Written by', value: version.author },
          {
            key: 'Approved by',
            value: version.approver ?? 'Nobody: it came in the council’s file, or in an emergency',
          },
          { key: 'Note', value: version.note },
        ]}
      />
      {version.isEmergency && (
        <Warning>
          This version was put in force without a second pair of eyes. {version.emergencyReason}
        </Warning>
      )}
      {version.warnings.map(({ message, source }) => (
        <Warning>
          {message} ({source})
        </Warning>
      ))}
      <p class="govuk-body">
        <Tag colour="green">Published</Tag> means that the figure is in a published source, listed below.{' '}
        <Tag>Illustrative</Tag> means that it is invented to be plausible, and is nobody’s real policy.
      </p>
      <Settings settings={tree} value={settings} notes={notes} />
      {later.length > 0 && <LaterTable lines={later} />}
      <h2 class="govuk-heading-m">Sources</h2>
      {notes.sources.length === 0 ? (
        <p class="govuk-body">No figure of this area has a published source yet.</p>
      ) : (
        <ol class="govuk-list govuk-list--number">
          {notes.sources.map(({ source, publishedOn }, index) => (
            <li id={`source-${index + 1}`}>
              {source}
              {publishedOn ? ` (published on ${dayInWords(publishedOn)})` : ''}
            </li>
          ))}
        </ol>
      )}
      <p class="govuk-body">
        <TextLink href={`/policy/history?area=${area}`}>Earlier and later versions</TextLink>
      </p>
    </>
  );
};
