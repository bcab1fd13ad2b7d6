import { Arg, Field, Int, Query, Resolver } from 'type-graphql';
import {
  type CatalogueChoice,
  type CatalogueEntry,
  type CatalogueFrameRule,
  type CatalogueGroup,
  settingsCatalogue,
} from '../../../server/domain/insight/catalogue/settingsCatalogue.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import type { Unit } from '../../../tenants/policy/settingNode.ts';
import { enumeration } from '../../../tenants/vocabulary.ts';
import { DECISION_KIND } from '../../kit/decisionKinds.ts';
import { enumListOf, enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { NATIONAL_FRAME_CODE } from '../../policy/policies/policyFindings.ts';
import { SETTING_UNIT } from '../../policy/policies/settingUnit.ts';

/** What the national frame does with a policy outside it. */
const FRAME_CONSEQUENCE = enumeration(
  'NationalFrameConsequence',
  'What happens to a policy that departs from a rule of the national frame.',
  {
    REFUSE: 'It is refused: the law leaves councils no room.',
    WARN_WITH_REASON: 'It is refused until the council records its reason, and warned of from then on.',
    WARN: 'It is warned of.',
  },
);

@ObjectType('SettingFrameRule', {
  description: 'A rule of the national frame that bounds a setting, beside the setting’s own bounds.',
})
class SettingFrameRule implements CatalogueFrameRule {
  @Field(enumOf(NATIONAL_FRAME_CODE), { description: 'Which rule.' })
  code!: string;

  @Field(enumOf(FRAME_CONSEQUENCE), { description: 'What happens to a policy that departs from it.' })
  consequence!: CatalogueFrameRule['consequence'];

  @Field(() => String, { description: 'What is said about a policy that departs from it.' })
  message!: string;

  @Field(() => String, { description: 'What would meet it.' })
  expected!: string;

  @Field(() => String, { description: 'The statute, regulation or guidance.' })
  source!: string;
}

@ObjectType('SettingChoice', { description: 'One of the words that a setting may be.' })
class SettingChoice implements CatalogueChoice {
  @Field(() => String, { description: 'The word, as it is written.' })
  choice!: string;

  @Field(() => String, { description: 'The word for people: “Age 85 and over”.' })
  label!: string;

  @Field(() => String, { description: 'What it means, in a sentence.' })
  meaning!: string;
}

@ObjectType('SettingGroup', {
  description: 'A group or a list that settings are inside of, for whoever makes a page or a form of them.',
})
class SettingGroup implements CatalogueGroup {
  @Field(() => String, {
    description:
      'Where it is in its area: a dotted path, with [] for the entries of the lists around it. Paths of what is inside a list go on with [].',
  })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'What it does and why it matters.' })
  why!: string;

  @Field(() => Boolean, { description: 'Whether it is a list of entries, each with the same settings.' })
  isList!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What people call one entry of the list; null for a group.',
  })
  entryLabel!: string | null;

  @Field(() => [String], {
    description:
      'The names of the settings that tell entries apart, which together are an entry’s step in a dotted path; empty where entries go by their place.',
  })
  keyedBy!: readonly string[];

  @Field(() => Int, { nullable: true, description: 'The fewest entries of the list; null for a group.' })
  minimumEntries!: number | null;

  @Field(() => Int, { nullable: true, description: 'The most entries of the list; null for a group.' })
  maximumEntries!: number | null;

  @Field(() => Boolean, { description: 'Whether it may be null, meaning none.' })
  mayBeNull!: boolean;
}

@ObjectType('SettingDescription', { description: 'One setting that councils decide, as it is declared.' })
class SettingDescription implements Omit<CatalogueEntry, 'readIn'> {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(() => String, {
    description: 'Where it is in its area: a dotted path, with [] for the entries of a list.',
  })
  path!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'What it does and why it matters.' })
  why!: string;

  @Field(enumOf(SETTING_UNIT), { description: 'What its value is counted in.' })
  unit!: Unit;

  @Field(() => Int, { nullable: true, description: 'The least number, or length of a text.' })
  minimum!: number | null;

  @Field(() => Int, { nullable: true, description: 'The greatest number, or length of a text.' })
  maximum!: number | null;

  @Field(() => [String], { description: 'The words to choose from; empty where it is no choice.' })
  choices!: readonly string[];

  @Field(() => [SettingChoice], {
    description: 'The same words for people, each with its meaning; empty where it is no choice.',
  })
  choicesInWords!: readonly CatalogueChoice[];

  @Field(() => [SettingGroup], {
    description: 'The groups and lists that it is inside of, from the outermost; empty for what is in none.',
  })
  within!: readonly CatalogueGroup[];

  @Field(() => Boolean, { description: 'Whether it holds several values.' })
  isList!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be null, meaning none.' })
  mayBeNull!: boolean;

  @Field(() => Boolean, { description: 'Whether a council may leave it out.' })
  hasDefault!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What it is when left out, in its unit; null for none, and for what must be written.',
  })
  default!: string | null;

  @Field(() => [SettingFrameRule], {
    description: 'The rules of the national frame about it; empty where its bounds are frame enough.',
  })
  nationalFrame!: readonly CatalogueFrameRule[];

  @Field(() => String, {
    description: 'Which decision reads it, in a sentence; where none does yet, it says so.',
  })
  decision!: string;

  @Field(enumListOf(DECISION_KIND), {
    description: 'The kinds of decision that read it, or in whose working it stands; empty where none does.',
  })
  decisionKinds!: readonly string[];

  @Field(() => Boolean, { description: 'Whether a decision reads it.' })
  isReadByDecision!: boolean;
}

@Resolver()
export class PolicyCatalogueResolver {
  @Query(() => [SettingDescription], {
    nullable: true,
    description: 'Every setting that councils decide, with its unit, bounds, default and why it matters.',
  })
  settingsCatalogue(
    @Arg('area', enumOf(POLICY_AREA), { nullable: true, description: 'One area only; all when left out.' })
    area?: AreaKey | null,
  ) {
    return settingsCatalogue(area ?? null);
  }
}
