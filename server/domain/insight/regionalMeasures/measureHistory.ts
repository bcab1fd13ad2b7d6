import type { CouncilRow } from '../../tenancy/councils/councils.queries.ts';
import type { SpreadInWords } from '../comparison/spread.ts';
import { placesOf } from './percentSpread.ts';
import {
  type CouncilPublication,
  figureOf,
  type MeasureName,
  measuresOf,
  type RegionalValue,
} from './regionalMeasures.ts';

/** What stands of one of a council’s days. */
export interface PublishedDay extends CouncilPublication {
  on: string;
}

/** A measure at the end of a quarter, of the councils that have published it. */
export interface MeasuredDay {
  on: string;
  spread: SpreadInWords | null;
  values: RegionalValue[];
}

/** How a measure changed, quarter by quarter. */
export interface MeasureHistory extends MeasureName {
  days: MeasuredDay[];
}

/** The measure on each day of which any of the councils has published figures, in order. */
export function measureHistory(
  name: MeasureName,
  councils: readonly { council: CouncilRow; days: readonly PublishedDay[] }[],
): MeasureHistory {
  const published = councils.flatMap(({ council, days }) =>
    days.map((day) => ({ council, on: day.on, figure: figureOf(measuresOf(day), name) })),
  );
  const byDay = Map.groupBy(published, ({ on }) => on);
  const days = [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, ofDay]) => {
      const { spread, places } = placesOf(ofDay.map(({ figure }) => figure.percentage));
      const values = ofDay.map(({ council, figure }, at) => ({
        council,
        ...figure,
        ...(places[at] as (typeof places)[number]),
      }));
      return { on, spread, values };
    });
  return { ...name, days };
}
