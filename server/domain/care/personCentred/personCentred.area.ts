import { area } from '../../area.ts';
import { HealthConsent, HealthExport, ProfileEntry } from './personCentred.entity.ts';
import { PERSON_CENTRED_REFUSALS } from './personCentredRefusals.ts';

/** Person-centred tools, the one-page profile that is drawn from them, and what of them goes to health services. */
export const personCentred = area({
  path: 'care/personCentred',
  entities: [ProfileEntry, HealthConsent, HealthExport],
  idPrefixes: { ProfileEntry: 'profileentry', HealthConsent: 'healthconsent', HealthExport: 'healthexport' },
  refusals: PERSON_CENTRED_REFUSALS,
});
