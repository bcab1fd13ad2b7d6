import { area } from '../../area.ts';
import { PublishedMeasure } from './measures.entity.ts';
import { PUBLISHING_REFUSALS } from './publishing.ts';

/** How many people have which support, as national measures and take-up, and what of it a council publishes. */
export const measures = area({
  path: 'insight/measures',
  entities: [PublishedMeasure],
  idPrefixes: { PublishedMeasure: 'publishedmeasure' },
  refusals: PUBLISHING_REFUSALS,
});
