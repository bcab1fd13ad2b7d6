import { area } from '../../area.ts';
import type { SettingReader } from '../../policy/policies/settingReaders.ts';
import { OptionExplained, OptionRefusal } from './optionsExplained.entity.ts';
import { OPTIONS_REFUSALS } from './optionsRefusals.ts';

/** Which ways of having the money could be chosen on a day. */
const WHAT_IS_OFFERED: SettingReader = {
  does: 'DECIDES',
  file: 'server/domain/care/optionsExplained/optionsExplained.commands.ts',
  reads: {
    deployment: {
      enabledOptions: 'which ways of having the money are explained to people, and may be declined or chosen',
    },
  },
};

/** Options explained to people, what they declined and why, and what came of putting wrong information right. */
export const optionsExplained = area({
  path: 'care/optionsExplained',
  entities: [OptionExplained, OptionRefusal],
  idPrefixes: { OptionExplained: 'optionexplained', OptionRefusal: 'optionrefusal' },
  settingReaders: [WHAT_IS_OFFERED],
  refusals: OPTIONS_REFUSALS,
});
