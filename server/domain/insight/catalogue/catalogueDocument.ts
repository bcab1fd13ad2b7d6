import { AREA_KEYS, type AreaKey, POLICY_AREAS } from '../../../../tenants/policy/policy.ts';
import { describeUnit, formatValue } from '../../../../tenants/policy/units.ts';
import { type CatalogueEntry, type CatalogueFrameRule, settingsCatalogue } from './settingsCatalogue.ts';

/** The catalogue of settings as a document in Markdown: one table for each area. */
export function catalogueDocument(): string {
  return `${[...heading(), ...AREA_KEYS.flatMap(areaLines)].join('\n')}\n`;
}

function heading(): string[] {
  const all = settingsCatalogue(null);
  const read = all.filter(({ isReadByDecision }) => isReadByDecision).length;
  return [
    '# What councils decide: every setting',
    '',
    'Emitted from the declarations by `npm run schema`. Never edited by hand.',
    '',
    `${all.length} settings in ${AREA_KEYS.length} areas. Decisions read ${read} of them; the others are recorded and`,
    'compared, and say so. A path has `[]` for the entries of a list. “Must be written” means that there is no default.',
    '',
    'In every area, `laterFigures` holds figures that change on a day within a version: a number, a yes or no, or one word.',
    'Every decision reads the value of its own day. Texts, lists, and what tells the entries of a list apart change with a',
    'version, and so does `tablesArePublished`.',
    '',
  ];
}

function areaLines(area: AreaKey): string[] {
  const { label, summary } = POLICY_AREAS[area];
  return [
    `## ${label} (\`${area}\`)`,
    '',
    summary,
    '',
    '| Setting | What it is, and why it matters | Unit and bounds | Default | National frame | Which decision reads it |',
    '|---|---|---|---|---|---|',
    ...settingsCatalogue(area).map(row),
    '',
  ];
}

function row(entry: CatalogueEntry): string {
  const cells = [
    `\`${entry.path}\``,
    `**${entry.label}.** ${entry.why}`,
    unitAndBounds(entry),
    defaultOf(entry),
    entry.nationalFrame.length === 0 ? 'its bounds' : entry.nationalFrame.map(frameCell).join('<br>'),
    entry.readIn === null ? entry.decision : `${entry.decision} (\`${entry.readIn}\`)`,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}

function unitAndBounds(entry: CatalogueEntry): string {
  const { unit, minimum, maximum, choices, isList, mayBeNull } = entry;
  const several = isList ? 'several of: ' : '';
  const none = mayBeNull ? '; or null for none' : '';
  if (choices.length > 0) return `${several}${choices.join(', ')}${none}`;
  if (minimum === null || maximum === null) return `${several}${describeUnit(unit)}${none}`;
  if (unit === 'TEXT') return `${several}a text of ${minimum} to ${maximum} characters${none}`;
  const bounds = `${formatValue(unit, minimum)} to ${formatValue(unit, maximum)}`;
  return `${several}${describeUnit(unit)}, ${bounds}${none}`;
}

function defaultOf(entry: CatalogueEntry): string {
  if (!entry.hasDefault) return 'must be written';
  return entry.default === null ? 'none' : `\`${entry.default === '' ? '[]' : entry.default}\``;
}

const CONSEQUENCES: Readonly<Record<CatalogueFrameRule['consequence'], string>> = {
  REFUSE: 'refused otherwise',
  WARN_WITH_REASON: 'otherwise a reason is recorded',
  WARN: 'warned of otherwise',
};

function frameCell({ expected, consequence, source }: CatalogueFrameRule): string {
  return `${expected}; ${CONSEQUENCES[consequence]} (${source})`;
}
