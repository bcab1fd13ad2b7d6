/** A worked case: needs as an assessment would find them, and the amount that the policy gives for them. */
import { type DomainNeed, type NeedDomain, YOUNGEST_AGE_YEARS } from '../needs.ts';
import {
  choice,
  count,
  group,
  optional,
  pence,
  plainDate,
  type Setting,
  type SettingValue,
  text,
  withDefault,
  yesNo,
} from '../policy/setting.ts';
import {
  CLIENT_GROUP,
  NEED_DOMAIN,
  NEED_LEVEL,
  NIGHT_SUPPORT_LEVEL,
  UNPAID_SUPPORT_LEVEL,
} from '../vocabulary.ts';

const HIGHEST_WEEKLY_PENCE = 100_000_000;

const noNeed = { level: 'NONE', unpaidSupport: 'NONE' } as const;

function domainNeed(domain: NeedDomain): Setting<DomainNeed> {
  const need = group({
    typeName: 'WorkedCaseDomainNeed',
    label: domain,
    why: NEED_DOMAIN.descriptions[domain],
    settings: {
      level: choice(NEED_LEVEL, { label: 'Level', why: NEED_LEVEL.description }),
      unpaidSupport: choice(UNPAID_SUPPORT_LEVEL, {
        label: 'Unpaid support',
        why: UNPAID_SUPPORT_LEVEL.description,
        default: 'NONE',
      }),
    },
  });
  return withDefault(need, noNeed);
}

// The keys are the need domains by construction, which Object.fromEntries does not say.
const everyDomain = Object.fromEntries(
  NEED_DOMAIN.values.map((domain) => [domain, domainNeed(domain)]),
) as Record<NeedDomain, Setting<DomainNeed>>;

const circumstance = (label: string, why: string) => yesNo({ label, why, default: false });

const needs = group({
  label: 'Needs',
  why: 'What an assessment would find. Domains left out have no need; circumstances left out do not hold.',
  settings: {
    clientGroup: choice(CLIENT_GROUP, { label: 'Client group', why: CLIENT_GROUP.description }),
    ageYears: count({ label: 'Age', why: 'Age in whole years.', min: YOUNGEST_AGE_YEARS, max: 120 }),
    domains: group({ label: 'Domains', why: 'The need in each area of life.', settings: everyDomain }),
    circumstances: withDefault(
      group({
        label: 'Circumstances',
        why: 'What is true of the person’s situation as a whole.',
        settings: {
          livesAlone: circumstance('Lives alone', 'Whether the person lives alone.'),
          needsTwoCarers: circumstance('Needs two carers', 'Whether two carers are needed at a time.'),
          nightSupport: choice(NIGHT_SUPPORT_LEVEL, {
            label: 'Night support',
            why: NIGHT_SUPPORT_LEVEL.description,
            default: 'NONE',
          }),
          cannotBeLeftAlone: circumstance('Cannot be left alone', 'Whether somebody must always be there.'),
          livesRurally: circumstance('Lives rurally', 'Whether the person lives in a rural area.'),
          needsCommunicationSupport: circumstance(
            'Needs communication support',
            'Whether an interpreter, British Sign Language or like support is needed.',
          ),
        },
      }),
      {
        livesAlone: false,
        needsTwoCarers: false,
        nightSupport: 'NONE',
        cannotBeLeftAlone: false,
        livesRurally: false,
        needsCommunicationSupport: false,
      },
    ),
  },
});

export const workedCase = group({
  label: 'Worked case',
  why: 'A made-up person’s needs, and what this policy gives for them.',
  settings: {
    name: text({
      label: 'Name of the case',
      why: 'What sort of situation it is. Nobody real.',
      maxLength: 160,
    }),
    on: optional(
      plainDate({
        label: 'On',
        why: 'The day of the assessment, where figures change within the version. Left out means its first day.',
      }),
    ),
    needs,
    weeklyAmountPence: pence({
      label: 'Weekly amount',
      why: 'What the policy gives for a week.',
      min: 0,
      max: HIGHEST_WEEKLY_PENCE,
    }),
    yearlyAmountPence: optional(
      pence({
        label: 'Yearly amount',
        why: 'What it gives for a year of 52 weeks, where that is checked too.',
        min: 0,
        max: HIGHEST_WEEKLY_PENCE * 52,
      }),
    ),
  },
});

/** Needs and the amount they give. `needs` is a whole NeedsProfile. */
export type WorkedCase = SettingValue<typeof workedCase>;
