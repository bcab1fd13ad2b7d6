import type { FC } from 'hono/jsx';
import type { PortalPolicyChangeQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { ButtonLink } from '../../components/form.tsx';
import {
  Details,
  Done,
  Heading,
  Inset,
  SummaryList,
  Tag,
  TextLink,
  Warning,
} from '../../components/words.tsx';
import type { FormState } from '../../forms/formState.ts';
import { codeInWords } from '../../words/roles.ts';
import { dayInWords } from '../../words/sentences.ts';
import { ChangeSteps } from './changeSteps.view.tsx';
import { Differences } from './differences.view.tsx';
import { AllocationImpact } from './impact.view.tsx';
import { OtherImpacts } from './otherImpacts.view.tsx';
import { meaningOf, momentInWords, statusColour, timeInWords } from './policyWords.ts';
import { publishPath } from './publishing.ts';

export type Change = NonNullable<PortalPolicyChangeQuery['policyChange']>;
export type Wordings = NonNullable<PortalPolicyChangeQuery['enumWordings']>;

interface ChangeProps {
  change: Change;
  wordings: Wordings;
  form: FormState;
  /** What was just done, in words. */
  done: string | null;
}

/** One change as somebody looks at it who has to decide: what it does to the rules, whom it touches, and what may be done. */
export const ChangeReview: FC<ChangeProps> = ({ change, wordings, form, done }) => (
  <>
    <ErrorSummary form={form} />
    {done && <Done>{done}</Done>}
    <Facts change={change} wordings={wordings} />
    <StaleBase change={change} />
    {change.warnings.map(({ message, source }) => (
      <Warning>
        {message} ({source})
      </Warning>
    ))}
    <Heading>What it changes</Heading>
    <Differences
      diff={change.diff}
      caption="Setting by setting"
      was="Was"
      willBe="Will be"
      nothing="It changes nothing yet."
    />
    {isAllowed(change, 'EDIT_POLICY_CHANGE') && (
      <ButtonLink href={`/policy/changes/${change.id}/edit/${change.area}`} kind="secondary">
        Edit the draft
      </ButtonLink>
    )}
    {change.allocationImpact && <AllocationImpact impact={change.allocationImpact} />}
    <OtherImpacts change={change} wordings={wordings} />
    <ChangeSteps change={change} form={form} />
    <Past change={change} wordings={wordings} />
  </>
);

export function isAllowed({ availableActions }: Pick<Change, 'availableActions'>, action: string): boolean {
  return availableActions?.some((each) => each.action === action && each.allowed) ?? false;
}

const Facts: FC<Pick<ChangeProps, 'change' | 'wordings'>> = ({ change, wordings }) => (
  <SummaryList
    facts={[
      {
        key: 'Status',
        value: (
          <>
            <Tag colour={statusColour(change.status)}>{codeInWords(change.status)}</Tag>{' '}
            {meaningOf(wordings, 'PolicyChangeStatus', change.status)}
          </>
        ),
      },
      { key: 'Area', value: meaningOf(wordings, 'PolicyArea', change.area) },
      {
        key: 'In force from',
        value: `${dayInWords(change.effectiveFrom)}${change.isBackDated ? ': a day that has passed. Decisions made before stay as they are' : ''}`,
      },
      { key: 'Note', value: change.note || 'None yet' },
      { key: 'Drafted by', value: `${change.draftedBy}, on ${momentInWords(change.draftedAt)}` },
      { key: 'Began as', value: meaningOf(wordings, 'PolicyChangeStart', change.startsFrom) },
      { key: 'Sent back because', value: change.rejectedReason },
      { key: 'Withdrawn because', value: change.withdrawnReason },
      { key: 'Without a second pair of eyes', value: change.emergencyReason },
      {
        key: 'Became',
        value: change.policyVersion && (
          <TextLink href={`/policy/history/${change.area}/${change.policyVersion.number}`}>
            Version {change.policyVersion.number}
          </TextLink>
        ),
      },
      {
        key: 'Public',
        value: change.policyVersion && change.withdrawnReason === null && <Openness change={change} />,
      },
    ]}
  />
);

/** Whether others read the version that the change became, and where it is made public. */
const Openness: FC<{ change: Change }> = ({ change: { area, policyVersion } }) => {
  if (!policyVersion) return null;
  const { number, publishedAt } = policyVersion;
  return (
    <TextLink href={publishPath(area, number)}>
      {publishedAt ? `Since ${momentInWords(publishedAt)}` : 'Not yet: see what others would read'}
    </TextLink>
  );
};

/** Another version has come into force since: both are shown beside one another on a page of their own. */
const StaleBase: FC<{ change: Change }> = ({ change }) => {
  const { baseVersion, inForceVersion, baseHasChanged, id } = change;
  if (!baseHasChanged || !inForceVersion) return null;
  const query = new URLSearchParams({ was: baseVersion?.id ?? inForceVersion.id, now: inForceVersion.id });
  return (
    <Inset>
      Version {inForceVersion.number} has come into force since this was written, so it can’t be approved as
      it is. <TextLink href={`/policy/changes/${id}/base?${query}`}>Look at both beside one another</TextLink>
    </Inset>
  );
};

/** Every save and decision. */
const Past: FC<Pick<ChangeProps, 'change' | 'wordings'>> = ({ change: { edits, decisions }, wordings }) => {
  const events = [
    ...edits.map(({ number, editedAt, editedBy }) => ({
      at: editedAt,
      words: `${number === 1 ? 'Begun' : 'Saved'} by ${editedBy}.`,
    })),
    ...decisions.map(({ kind, decidedAt, decidedBy, reason }) => ({
      at: decidedAt,
      words: `${meaningOf(wordings, 'PolicyChangeDecisionKind', kind)}: ${decidedBy}.${reason ? ` “${reason}”` : ''}`,
    })),
  ].sort((one, other) => (one.at < other.at ? -1 : 1));
  return (
    <Details summary="Everything that was done with it">
      <ol class="portal-timeline">
        {events.map(({ at, words }) => (
          <li>
            <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{timeInWords(at)}</p>
            <p class="govuk-body govuk-!-margin-bottom-1">{words}</p>
          </li>
        ))}
      </ol>
    </Details>
  );
};
