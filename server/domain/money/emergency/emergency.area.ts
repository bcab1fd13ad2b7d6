import { area } from '../../area.ts';
import { endEmergencyMoney } from './emergency.commands.ts';
import { emergencyMoney } from './emergency.decision.ts';
import { EmergencyMoney } from './emergency.entity.ts';
import { EMERGENCY_REFUSALS } from './emergencyRefusals.ts';
import { EMERGENCY_ADDED_NOTICE, EMERGENCY_LOOK, EMERGENCY_LOOKED_AT_NOTICE } from './emergencySteps.ts';

/** Money that is added at once in an emergency, for a stated time, and looked at afterwards. */
export const emergency = area({
  path: 'money/emergency',
  entities: [EmergencyMoney],
  idPrefixes: { EmergencyMoney: 'emergencymoney' },
  decisions: [emergencyMoney],
  steps: [EMERGENCY_LOOK],
  notices: [EMERGENCY_ADDED_NOTICE, EMERGENCY_LOOKED_AT_NOTICE],
  jobs: [endEmergencyMoney],
  refusals: EMERGENCY_REFUSALS,
});
