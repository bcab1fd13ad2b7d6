import { Field, ID, Int } from 'type-graphql';
import { quartersInWords } from '../../../server/domain/insight/comparison/spread.ts';
import {
  AREA_STAGE,
  type AreaChecklist,
  type AreaStage,
  CHECKLIST_ITEM,
  type ChecklistItem as ChecklistItemRecord,
  progressInWords,
  warnedSettings,
  writtenCount,
} from '../../../server/domain/onboarding/onboarding/onboardingChecklist.ts';
import type { PreparedCouncil } from '../../../server/domain/onboarding/onboarding/preparation.queries.ts';
import {
  FEWEST_COUNCILS,
  type UnusualSetting as UnusualRecord,
} from '../../../server/domain/onboarding/onboarding/unusualSettings.ts';
import { POLICY_AREA } from '../../../server/domain/policy/policies/policyArea.ts';
import { COMPARED_UNIT, type ComparedUnit } from '../../../server/domain/policy/publishing/comparableRows.ts';
import type { AreaKey } from '../../../tenants/policy/policy.ts';
import { enumOf } from '../../kit/enums.ts';
import { ObjectType } from '../../kit/objectType.ts';
import { PolicyWarning } from '../../policy/policies/policyFindings.ts';
import { Council } from '../../tenancy/councils/councils.ts';
import { CouncilFileMistake, mistakesShown, WorkedCaseResult } from '../councilFiles/councilFileFindings.ts';

@ObjectType('MissingSetting', {
  description: 'A setting that has no default, and that a council has not written yet.',
})
class MissingSetting {
  @Field(() => String, {
    description: 'The setting, as a dotted path in its area, with [] for the entries of a list.',
  })
  path!: string;

  @Field(() => String, { description: 'What people call it.' })
  label!: string;

  @Field(() => String, { description: 'Why it matters.' })
  why!: string;
}

@ObjectType('UnusualSetting', {
  description: `A figure that is an outlier among what other councils of the region have published: further outside their quartiles than one and a half times the distance between them. Worth a look, and no mistake. Nothing is said where fewer than ${FEWEST_COUNCILS} of them have published the setting.`,
})
class UnusualSetting {
  @Field(() => String, { description: 'The setting, as a dotted path in its area.' })
  path!: string;

  @Field(() => String, { description: 'What people call it.' })
  label!: string;

  @Field(() => [String], { description: 'What it is inside, from the outermost.' })
  within!: readonly string[];

  @Field(() => String, { description: 'The figure, in the unit that it is compared in.' })
  value!: string;

  @Field(enumOf(COMPARED_UNIT), { description: 'The unit of all figures here.' })
  comparedIn!: ComparedUnit;

  @Field(() => String, { description: 'A quarter of the region’s councils have this or less.' })
  lowerQuartile!: string;

  @Field(() => String, { description: 'A quarter of the region’s councils have this or more.' })
  upperQuartile!: string;

  @Field(() => Int, { description: 'How many other councils of the region have published the setting.' })
  councilCount!: number;
}

@ObjectType('ChecklistItem', { description: 'One thing to do before a council can go live.' })
class ChecklistItem implements ChecklistItemRecord {
  @Field(enumOf(CHECKLIST_ITEM), { description: 'What a program switches on.' })
  code!: ChecklistItemRecord['code'];

  @Field(enumOf(POLICY_AREA), {
    nullable: true,
    description: 'The area of policy; null for what is in none.',
  })
  area!: AreaKey | null;

  @Field(() => String, { description: 'What is to be done, and how.' })
  message!: string;
}

@ObjectType('OnboardingArea', {
  description: 'How far one area of policy has got while its council is being prepared.',
})
class OnboardingArea {
  @Field(enumOf(POLICY_AREA), { description: 'The area of policy.' })
  area!: AreaKey;

  @Field(enumOf(AREA_STAGE), { description: 'How far it has got.' })
  stage!: AreaStage;

  @Field(() => ID, {
    nullable: true,
    description:
      'The change of policy that it is drafted in, for policyChange and editPolicyChange; null where none is open.',
  })
  changeId!: string | null;

  @Field(() => Int, {
    description:
      'How many settings have to be written, as they have no default. One in a list counts once, and one inside what may be left out counts where that is written.',
  })
  requiredSettingCount!: number;

  @Field(() => Int, { description: 'How many of them are written.' })
  writtenSettingCount!: number;

  @Field(() => [MissingSetting], { description: 'Those that are not.' })
  missingSettings!: MissingSetting[];

  @Field(() => [CouncilFileMistake], {
    description:
      'Every other mistake in the council file, and where the national frame leaves no room; empty once the area is drafted.',
  })
  mistakes!: CouncilFileMistake[];

  @Field(() => [PolicyWarning], {
    description: 'Where it is laxer than the national frame expects. Acknowledge these on going live.',
  })
  warnings!: readonly PolicyWarning[];

  @Field(() => [UnusualSetting], { description: 'What is unusual in it beside the region’s other councils.' })
  unusualSettings!: UnusualSetting[];
}

@ObjectType('OnboardingChecklist', {
  description:
    'How far a council has got that is being prepared, and what is left to do before it can go live.',
})
export class OnboardingChecklist {
  @Field(() => Council, { description: 'The council.' })
  council!: Council;

  @Field(() => Int, {
    description: 'Which save of the council file it is: send it as expectedFileNumber with the next.',
  })
  fileNumber!: number;

  @Field(() => String, {
    description: 'The council file as it was last saved, in YAML: what to write on from.',
  })
  file!: string;

  @Field(() => Boolean, { description: 'Whether nothing is left to do, so that the council can go live.' })
  isClean!: boolean;

  @Field(() => String, {
    description:
      'How far it has got, in a sentence: "12 of 34 required settings are written; 1 of 9 areas of policy are in force."',
  })
  progress!: string;

  @Field(() => Int, { description: 'How many settings have to be written, over all areas.' })
  requiredSettingCount!: number;

  @Field(() => Int, { description: 'How many of them are written.' })
  writtenSettingCount!: number;

  @Field(() => [OnboardingArea], { description: 'Every area of policy.' })
  areas!: OnboardingArea[];

  @Field(() => [CouncilFileMistake], { description: 'Mistakes of the council file outside the areas.' })
  fileMistakes!: CouncilFileMistake[];

  @Field(() => [WorkedCaseResult], {
    description: 'Each worked case of the file, by the resource allocation that there is so far.',
  })
  workedCases!: readonly WorkedCaseResult[];

  @Field(() => [ChecklistItem], { description: 'What is left to do, in the order of doing it.' })
  items!: readonly ChecklistItemRecord[];

  @Field(() => [String], {
    description:
      'The settings with a warning, each as its area and dotted path: what goLive takes as acknowledgedWarnings.',
  })
  warningsToAcknowledge!: string[];
}

/** A checklist as the API shows it. */
export function checklistShown({
  council,
  checklist,
  fileNumber,
  file,
}: PreparedCouncil): OnboardingChecklist {
  const counts = writtenCount(checklist.areas.flatMap(({ required }) => required));
  return {
    council: council as unknown as Council,
    fileNumber,
    file,
    isClean: checklist.items.length === 0,
    progress: progressInWords(checklist),
    requiredSettingCount: counts.required,
    writtenSettingCount: counts.written,
    areas: checklist.areas.map(areaShown),
    fileMistakes: mistakesShown(checklist.fileMistakes),
    workedCases: checklist.workedCases,
    items: checklist.items,
    warningsToAcknowledge: warnedSettings(checklist),
  };
}

function areaShown(checklist: AreaChecklist): OnboardingArea {
  const { area, stage, changeId, required, mistakes, warnings, unusual } = checklist;
  const counts = writtenCount(required);
  return {
    area,
    stage,
    changeId,
    requiredSettingCount: counts.required,
    writtenSettingCount: counts.written,
    missingSettings: required.filter(({ isWritten }) => !isWritten),
    mistakes: mistakesShown(mistakes),
    warnings,
    unusualSettings: unusual.map(unusualShown),
  };
}

function unusualShown(found: UnusualRecord): UnusualSetting {
  const { lowerQuartileQuarters, upperQuartileQuarters, value, ...rest } = found;
  return {
    ...rest,
    value: String(value),
    lowerQuartile: quartersInWords(lowerQuartileQuarters),
    upperQuartile: quartersInWords(upperQuartileQuarters),
  };
}
