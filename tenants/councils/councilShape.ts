/**
 * What a council file holds: who the council is, every area of its policy with the source of its figures, and
 * worked cases that a policy lead can check by hand.
 */
import { z } from 'zod';
import { contradiction } from '../policy/fieldChecks.ts';
import type { SettingMistake } from '../policy/mistakes.ts';
import { AREA_KEYS, type AreaKey, POLICY_AREAS, type PolicySettings } from '../policy/policy.ts';
import {
  type Area,
  choice,
  group,
  list,
  optional,
  plainDate,
  type Setting,
  type SettingValue,
  type SettingValues,
  text,
} from '../policy/setting.ts';
import { enumeration, type ValueOf } from '../vocabulary.ts';
import type { PolicySource } from './provenance.ts';
import { REGION } from './region.ts';
import { workedCase } from './workedCase.ts';

/** Whether a figure was published, as a council file says it. What has no source at all is illustrative. */
export const SOURCE_BASIS = enumeration(
  'SourceBasis',
  'Whether the council publishes the figures that a source is for.',
  {
    SOURCED: 'The figures are published in the source.',
    NOT_PUBLISHED:
      'The council says in the source that it publishes no figure. What is written is a working figure for decisions, and is never compared.',
  },
);
export type SourceBasis = ValueOf<typeof SOURCE_BASIS>;

const webAddress = {
  pattern: /^(https:\/\/|http:\/\/localhost[:/])\S+$/,
  format: 'a web address beginning with https://',
};

function validityMistakes(code: { validFrom: string; validTo: string | null }): SettingMistake[] {
  if (code.validTo === null || code.validTo > code.validFrom) return [];
  const message = `The code ends on ${code.validTo}, not after it begins on ${code.validFrom}. Write a later day.`;
  return [contradiction('validTo', message, `a day after ${code.validFrom}`)];
}

const gssCode = group({
  label: 'GSS code',
  why: 'The council’s code in official statistics. Codes change, so each has the days it is valid.',
  settings: {
    code: text({
      label: 'Code',
      why: 'E and eight digits.',
      maxLength: 9,
      shape: { pattern: /^E(06|08|09|10)\d{6}$/, format: 'E06, E08, E09 or E10 and six digits' },
    }),
    validFrom: plainDate({ label: 'Valid from', why: 'The first day of the code.' }),
    validTo: optional(plainDate({ label: 'Valid to', why: 'The day it ended. Left out while it is valid.' })),
  },
  checks: [validityMistakes],
});

const signIn = group({
  label: 'Sign-in',
  why: 'Whose tokens the platform accepts for this council.',
  settings: {
    issuer: text({ label: 'Issuer', why: 'Who issues the tokens.', maxLength: 300, shape: webAddress }),
    audience: text({ label: 'Audience', why: 'Whom the tokens are for.', maxLength: 300 }),
    jwksUri: text({
      label: 'Keys',
      why: 'Where the issuer’s public keys are.',
      maxLength: 300,
      shape: webAddress,
    }),
  },
});

const council = group({
  label: 'Council',
  why: 'Who the council is.',
  settings: {
    slug: text({
      label: 'Short name',
      why: 'Names the council in commands and addresses.',
      maxLength: 60,
      shape: { pattern: /^[a-z]+(-[a-z]+)*$/, format: 'small letters and hyphens, such as west-sussex' },
    }),
    name: text({ label: 'Name', why: 'What residents call it.', maxLength: 120 }),
    gssCodes: list(gssCode, {
      label: 'GSS codes',
      why: 'Its codes in official statistics, with the days they are valid.',
      itemName: 'GssCode',
      keyedBy: ['code'],
      minItems: 1,
    }),
    regionCode: choice(REGION, { label: 'Region', why: 'The English region that it is in.' }),
    signIn: list(signIn, {
      label: 'Sign-in',
      why: 'Whose tokens are accepted. Empty for an example council.',
      itemName: 'SignIn',
      keyedBy: ['issuer'],
      default: [],
    }),
  },
});

const source = group({
  label: 'Source',
  why: 'Where the figures under a path were published. Everything not under such a path is illustrative.',
  settings: {
    path: text({
      label: 'Path',
      why: 'A setting of the area, what it is inside, or one entry of a list: scales.everybody.priceTable, signOffLadder.rungs.TEAM_MANAGER, enabledOptions.POOL.',
      maxLength: 300,
    }),
    source: text({
      label: 'Source',
      why: 'The published source; for NOT_PUBLISHED, where the council says that it publishes no figure.',
      maxLength: 500,
    }),
    basis: choice(SOURCE_BASIS, {
      label: 'Basis',
      why: 'Whether the source publishes the figures, or says that there are none to publish.',
      default: 'SOURCED',
    }),
    publishedOn: optional(
      plainDate({
        label: 'Published on',
        why: 'The day on which the source was published, or the answer given, so that a reader sees how old the figure is.',
      }),
    ),
    appliesFrom: optional(
      plainDate({
        label: 'Applies from',
        why: 'The day from which the council has applied the figure, where that is before the first day of the version. A figure that applies only later stands under laterFigures.',
      }),
    ),
  },
});

function areaVersion<Settings>(area: Area<Settings>) {
  const settings: Setting<Settings> = { schema: area.schema, node: area.node };
  return group({
    label: area.label,
    why: area.summary,
    settings: {
      effectiveFrom: plainDate({ label: 'Effective from', why: 'The first day that these settings apply.' }),
      note: optional(text({ label: 'Note', why: 'What a reader should know about this version.' })),
      sources: list(source, {
        label: 'Sources',
        why: 'Which figures come from a published source.',
        itemName: 'Source',
        keyedBy: ['path'],
        default: [],
      }),
      settings,
    },
  });
}

type Versions = { [Key in AreaKey]: Setting<VersionInFile<Key> | null> };

/** One area's settings in a council file, with its date, note and sources. */
export interface VersionInFile<Key extends AreaKey> {
  readonly effectiveFrom: string;
  readonly note: string | null;
  readonly sources: readonly PolicySource[];
  readonly settings: PolicySettings[Key];
}

// Each area's version is typed by its own key; building them in a loop loses that, which the cast restores.
const versions = Object.fromEntries(
  AREA_KEYS.map((key) => [key, optional(areaVersion(POLICY_AREAS[key] as Area<unknown>))]),
) as unknown as Versions;

/** The declaration of a whole council file. */
export const COUNCIL_FILE = group({
  label: 'Council file',
  why: 'One council, its policy, and worked cases.',
  settings: {
    council,
    policies: group({
      label: 'Policies',
      why: 'Every area of the policy. An area may be missing while a council is being prepared.',
      settings: versions,
    }),
    workedCases: list(workedCase, {
      label: 'Worked cases',
      why: 'These needs give this amount: for a policy lead to check by hand.',
      itemName: 'WorkedCase',
      keyedBy: ['name'],
      default: [],
    }),
  },
});

/** Who a council is. */
export type CouncilDetails = SettingValue<typeof council>;
/** The version of each area in a council file; null where the file has none yet. */
export type VersionsInFile = SettingValues<Versions>;
/** Where published figures come from, as a file writes it. */
export type WrittenSource = SettingValue<typeof source>;

/** The JSON Schema of a council file, for completion and checking in an editor. */
export function councilFileJsonSchema(): object {
  return z.toJSONSchema(COUNCIL_FILE.schema, { io: 'input' });
}
