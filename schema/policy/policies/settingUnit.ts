import { UNITS, type Unit } from '../../../tenants/policy/settingNode.ts';
import { describeUnit } from '../../../tenants/policy/units.ts';
import { enumeration } from '../../../tenants/vocabulary.ts';

const units = UNITS.map((unit) => [unit, `The value is ${describeUnit(unit)}.`]);

/** The unit of a setting. */
export const SETTING_UNIT = enumeration<Unit>(
  'SettingUnit',
  'What a setting’s value is counted in.',
  Object.fromEntries(units) as Record<Unit, string>,
);
