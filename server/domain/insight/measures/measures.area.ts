import { area } from '../../area.ts';

/** How many people have which support, as national measures and take-up, with small numbers hidden from outsiders. */
export const measures = area({
  path: 'insight/measures',
});
