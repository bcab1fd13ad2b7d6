/** How far it is between two places, which are given in millionths of a degree. */

export interface Position {
  latitudeMicrodegrees: number;
  longitudeMicrodegrees: number;
}

/** A place, and how far around it is looked. */
export interface Near extends Position {
  withinMetres: number;
}

const METRES_OF_EARTH = 6_371_009;
const MICRODEGREES_OF_CIRCLE = 360_000_000;

/** Metres as the crow flies, to the metre. */
export function metresBetween(one: Position, other: Position): number {
  const [north, otherNorth] = [radians(one.latitudeMicrodegrees), radians(other.latitudeMicrodegrees)];
  const east = radians(other.longitudeMicrodegrees - one.longitudeMicrodegrees);
  const chord =
    Math.sin((otherNorth - north) / 2) ** 2 +
    Math.cos(north) * Math.cos(otherNorth) * Math.sin(east / 2) ** 2;
  return Math.round(2 * METRES_OF_EARTH * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** The same in SQL, of the columns of a place and of two numbers that are named: `$2`, `$3`. */
export function metresSql(place: string, latitude: string, longitude: string): string {
  const north = `radians(${latitude}::integer::float8 / 1000000)`;
  const placeNorth = `radians(${place}.latitude_microdegrees::float8 / 1000000)`;
  const east = `radians((${place}.longitude_microdegrees - ${longitude}::integer)::float8 / 1000000)`;
  const chord = `power(sin((${placeNorth} - ${north}) / 2), 2) + cos(${north}) * cos(${placeNorth}) * power(sin(${east} / 2), 2)`;
  return `round(2 * ${METRES_OF_EARTH} * asin(least(1, sqrt(${chord}))))::integer`;
}

/** The least and greatest numbers around a place, whose plain comparisons reach an index; the distance decides within. */
export function boxAround({ latitudeMicrodegrees, longitudeMicrodegrees, withinMetres }: Near) {
  const microdegreesOfMetre = MICRODEGREES_OF_CIRCLE / (2 * Math.PI * METRES_OF_EARTH);
  const north = Math.ceil(withinMetres * microdegreesOfMetre) + 1;
  const furthestNorth = Math.min(89, (Math.abs(latitudeMicrodegrees) + north) / 1_000_000);
  const east =
    Math.ceil((withinMetres * microdegreesOfMetre) / Math.cos((furthestNorth * Math.PI) / 180)) + 1;
  return {
    south: latitudeMicrodegrees - north,
    north: latitudeMicrodegrees + north,
    west: longitudeMicrodegrees - east,
    east: longitudeMicrodegrees + east,
  };
}

function radians(microdegrees: number): number {
  return (microdegrees * 2 * Math.PI) / MICRODEGREES_OF_CIRCLE;
}
