import { area } from '../../area.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { DEPLOYMENT_CHANGED, HELD_MONEY_MOVED_NOTICE, HELD_MONEY_MOVES } from './changeSteps.ts';
import { DEPLOYMENT_CHANGE_REFUSALS, HELD_MONEY_REFUSALS } from './deploymentChangeRefusals.ts';
import { DeploymentChange, HeldMoneyMove } from './deploymentChanges.entity.ts';

const CHANGE_RULES: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/money/deploymentChanges/changing.ts',
  reads: {
    deployment: {
      enabledOptions: 'whether money may be held in another way from a day on',
      managedAccount: {
        savingUpAllowed: 'whether what is saved up goes over when the way of holding the money changes',
      },
    },
    money: { repaymentWeeks: 'by when what is held unspent goes over when the way of holding it changes' },
  },
};

/** Changing how the money of a part is held, on a day, and what is held unspent going over. */
export const deploymentChanges = area({
  path: 'money/deploymentChanges',
  entities: [DeploymentChange, HeldMoneyMove],
  idPrefixes: { DeploymentChange: 'deploymentchange' },
  steps: [HELD_MONEY_MOVES],
  notices: [DEPLOYMENT_CHANGED, HELD_MONEY_MOVED_NOTICE],
  refusals: { ...DEPLOYMENT_CHANGE_REFUSALS, ...HELD_MONEY_REFUSALS },
  settingReaders: [CHANGE_RULES],
});
