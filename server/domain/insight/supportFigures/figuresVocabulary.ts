import { enumeration, type ValueOf } from '../../../../tenants/vocabulary.ts';

export const WITHHELD_FIGURE = enumeration('WithheldFigure', 'Why figures are not shown.', {
  EXACT_READERS_ONLY:
    'They are for roles that read people’s budgets. They are of groups so small, or of sums so exact, that rounding would not hide a single person in them, and are no part of what a council publishes.',
});
export type WithheldFigure = ValueOf<typeof WITHHELD_FIGURE>;
