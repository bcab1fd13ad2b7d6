import type { FC } from 'hono/jsx';
import type { PortalPolicyQuery } from '../../../../schema/operations/generated.ts';
import { ErrorSummary } from '../../components/errorSummary.tsx';
import { Table } from '../../components/table.tsx';
import { Points, Tag, TextLink } from '../../components/words.tsx';
import { dayInWords } from '../../words/sentences.ts';
import { DayChoice, type WhichDay, withDays } from './whichDay.tsx';

type Area = NonNullable<PortalPolicyQuery['policyAreas']>[number];

/** All areas of the council’s policy on a day. */
export const Overview: FC<{
  areas: readonly Area[];
  when: WhichDay;
  today: string;
  permissions: readonly string[];
}> = ({ areas, when, today, permissions }) => (
  <>
    <ErrorSummary form={when.form} />
    <p class="govuk-body-l">
      What this council has decided for itself: how a budget is worked out, paid, looked at and reviewed.
      Every figure says where it is from.
    </p>
    <DayChoice when={when} action="/policy" today={today} />
    <Table
      caption="Areas of policy"
      rows={areas}
      empty="There are no areas of policy."
      columns={[
        { heading: 'Area', isRowHeading: true, cell: (area) => <AreaName area={area} when={when} /> },
        {
          heading: 'In force',
          cell: ({ version, isWithheld, isOptional }) => inForce(version, isWithheld, isOptional),
        },
        { heading: 'Published figures', isNumber: true, cell: ({ version }) => countOf(version, 'SOURCED') },
        {
          heading: 'Illustrative figures',
          isNumber: true,
          cell: ({ version }) => countOf(version, 'ILLUSTRATIVE'),
        },
      ]}
    />
    <h2 class="govuk-heading-m">More</h2>
    <Points
      items={[
        <TextLink href="/policy/history">How the policy has changed</TextLink>,
        ...(permissions.includes('POLICY_CHANGES')
          ? [<TextLink href="/policy/changes">Drafts and proposals</TextLink>]
          : []),
        ...(permissions.includes('ONBOARDING_CHECKLIST')
          ? [<TextLink href="/policy/onboarding">Bringing the council onto the platform</TextLink>]
          : []),
      ]}
    />
  </>
);

const AreaName: FC<{ area: Area; when: WhichDay }> = ({ area: { area, label, summary, version }, when }) => (
  <>
    {version ? <TextLink href={withDays(`/policy/areas/${area}`, when)}>{label}</TextLink> : label}
    <span class="portal-small">{summary}</span>
  </>
);

function inForce(version: Area['version'], isWithheld: boolean, isOptional: boolean) {
  if (isWithheld) return 'Not shown: the council does not publish its points and prices';
  if (!version) return isOptional ? <Tag>Not used</Tag> : <Tag colour="yellow">None then</Tag>;
  const { number, effectiveFrom, warnings } = version;
  return (
    <>
      Version {number}, from {dayInWords(effectiveFrom)}
      {warnings.length > 0 && (
        <span class="portal-small">
          <Tag colour="yellow">{warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`}</Tag>
        </span>
      )}
    </>
  );
}

function countOf(version: Area['version'], basis: string): string {
  return version ? String(version.provenance.filter((each) => each.basis === basis).length) : '';
}
