import type { FC } from 'hono/jsx';
import type {
  DifferencesInWordsFragment,
  PortalPublishVersionQuery,
} from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Hidden } from '../../components/fields.tsx';
import { Button, Form } from '../../components/form.tsx';
import { Done, Heading, Inset, Points, SummaryList, Tag, TextLink } from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { dayInWords } from '../../words/sentences.ts';
import { Differences } from './differences.view.tsx';
import { versionPath } from './history.view.tsx';
import { meaningOf, momentInWords } from './policyWords.ts';
import { publishPath } from './publishing.ts';
import { placeInWords } from './settingWords.ts';

type Version = NonNullable<PortalPublishVersionQuery['policyVersions']>[number];
type Wordings = NonNullable<PortalPublishVersionQuery['enumWordings']>;

interface PublishVersionProps {
  area: string;
  version: Version;
  /** What others read now of its first day; null where nothing of the area is public then. */
  before: Version | null;
  diff: DifferencesInWordsFragment | null;
  wordings: Wordings;
  mayPublish: boolean;
  isInForce: boolean;
  form: FormState;
  isDone: boolean;
}

/** How far a version has got, what others will read of it, what stays with the council, and the step itself. */
export const PublishVersion: FC<PublishVersionProps> = (props) => {
  const { area, version, form, isDone } = props;
  return (
    <>
      <ErrorSummary form={form} />
      {isDone && (
        <Done>The version is public. Residents, regional bodies and other councils read it from now on.</Done>
      )}
      <HowFar {...props} />
      <p class="govuk-body">
        <TextLink href={versionPath(area, version)}>Read the whole version</TextLink>
      </p>
      {!version.withdrawnAt && (
        <>
          <WhatOthersRead {...props} />
          <StaysWithCouncil {...props} />
        </>
      )}
      <Step {...props} />
    </>
  );
};

const HowFar: FC<PublishVersionProps> = ({ version, isInForce }) => {
  const { approver, author, recordedAt, effectiveFrom, withdrawnAt, publishedAt, note } = version;
  const approved = approver
    ? `By ${approver}, on ${momentInWords(recordedAt)}; written by ${author}`
    : `By nobody: it came in the council’s file, or in an emergency, on ${momentInWords(recordedAt)}`;
  return (
    <SummaryList
      facts={[
        { key: 'Approved', value: approved },
        {
          key: 'In force',
          value: withdrawnAt ? (
            `Never: it was withdrawn on ${momentInWords(withdrawnAt)}, before its first day`
          ) : (
            <>
              From {dayInWords(effectiveFrom)}{' '}
              {isInForce ? (
                <Tag colour="green">Its day has come</Tag>
              ) : (
                <Tag colour="blue">Still to come</Tag>
              )}
            </>
          ),
        },
        {
          key: 'Public',
          value: publishedAt ? (
            <>
              <Tag colour="green">Public</Tag> since {momentInWords(publishedAt)}
            </>
          ) : (
            <Tag>Not public</Tag>
          ),
        },
        { key: 'Note', value: note },
        { key: 'Without a second pair of eyes', value: version.emergencyReason },
      ]}
    />
  );
};

const WhatOthersRead: FC<PublishVersionProps> = ({ version, before, diff }) => {
  const verb = version.publishedAt ? 'reads' : 'will read';
  return (
    <>
      <Heading>What anybody {verb}</Heading>
      <p class="govuk-body">
        Every setting with its source, the first day, when it was made public, and whether it was put in force
        in an emergency: residents on the council’s public pages, and regional bodies and other councils side
        by side with theirs. The note and the names of those who wrote and approved it are not among it.
      </p>
      {before ? (
        <Differences
          diff={diff}
          caption={`What differs from version ${before.number}, which is public`}
          was={`Version ${before.number}, from ${dayInWords(before.effectiveFrom)}`}
          willBe={`Version ${version.number}, from ${dayInWords(version.effectiveFrom)}`}
          nothing={`No setting differs from version ${before.number}, which is public.`}
          most={MOST_DIFFERENCES}
        />
      ) : (
        <p class="govuk-body">
          {version.publishedAt
            ? 'It was the first of this area that is public for that day.'
            : 'Nothing of this area is public for that day yet, so all of it is new to others.'}
        </p>
      )}
    </>
  );
};

const MOST_DIFFERENCES = 100;

const StaysWithCouncil: FC<PublishVersionProps> = ({ version: { keptBack }, wordings }) => (
  <>
    <Heading>What stays with the council</Heading>
    {keptBack.length === 0 ? (
      <p class="govuk-body">Nothing: every setting of the version is read by anybody once it is public.</p>
    ) : (
      <Points
        items={keptBack.map(({ within, label, reason }) => (
          <>
            <strong>{placeInWords(within, label)}.</strong> {meaningOf(wordings, 'KeptBackReason', reason)}.
          </>
        ))}
      />
    )}
  </>
);

const Step: FC<PublishVersionProps> = ({ area, version, before, mayPublish }) => {
  if (version.publishedAt || version.withdrawnAt) return null;
  if (!mayPublish) return <Inset>A council administrator makes it public.</Inset>;
  return (
    <>
      <Heading>Make it public</Heading>
      <p class="govuk-body">
        This is for good: only a version that is withdrawn before its first day stops being public.
      </p>
      <Form action={publishPath(area, version.number)}>
        <Hidden name="versionId" value={version.id} />
        <Hidden name="was" value={before?.id ?? version.id} />
        <Button kind="warning">Make version {version.number} public</Button>
      </Form>
    </>
  );
};
