import type { FC } from 'hono/jsx';
import { type Column, Table } from '../../components/table.tsx';
import { Tag, type TagColour } from '../../components/words.tsx';
import {
  columnsOf,
  type Declared,
  type DeclaredList,
  type DeclaredValue,
  entriesOf,
  entryKey,
  entryName,
  isTable,
  type Json,
  jsonAt,
} from './settingTree.ts';
import { valueInWords } from './settingWords.ts';
import { commonOrigin, type Origin, type SourceNotes } from './sourceNotes.ts';

interface SettingsProps {
  settings: readonly Declared[];
  value: Json | undefined;
  notes: SourceNotes;
  /** Where they are, as sources name settings. */
  path?: readonly string[];
  depth?: number;
  isEntry?: boolean;
}

/** Settings as a page shows them: values by name, lists as tables, and where each figure is from. */
export const Settings: FC<SettingsProps> = ({
  settings,
  value,
  notes,
  path = [],
  depth = 0,
  isEntry = false,
}) => {
  const single = settings.filter((each) => each.kind === 'VALUE');
  const rest = settings.filter((each) => each.kind !== 'VALUE');
  return (
    <>
      {single.length > 0 && (
        <Values settings={single} value={value} notes={notes} path={path} isEntry={isEntry} />
      )}
      {rest.map((each) => {
        const inside = jsonAt(value, [each.name]);
        const at = [...path, each.name];
        return (
          <section>
            <Title depth={depth}>{each.label}</Title>
            <p class="govuk-body">{each.why}</p>
            {inside === null || inside === undefined ? (
              <p class="govuk-body">None.</p>
            ) : each.kind === 'LIST' ? (
              <Entries list={each} value={inside} notes={notes} path={at} depth={depth + 1} />
            ) : (
              <Settings
                settings={each.settings}
                value={inside}
                notes={notes}
                path={at}
                depth={depth + 1}
                isEntry={isEntry}
              />
            )}
          </section>
        );
      })}
    </>
  );
};

const Title: FC<{ depth: number; children?: string }> = ({ depth, children }) =>
  depth === 0 ? (
    <h2 class="govuk-heading-m">{children}</h2>
  ) : depth === 1 ? (
    <h3 class="govuk-heading-s">{children}</h3>
  ) : (
    <h4 class="govuk-heading-s">{children}</h4>
  );

const Values: FC<{
  settings: readonly DeclaredValue[];
  value: Json | undefined;
  notes: SourceNotes;
  path: readonly string[];
  /** Inside an entry of a list, what is left out is told together. */
  isEntry: boolean;
}> = ({ settings, value, notes, path, isEntry }) => {
  const isLeftOut = ({ name, isList }: DeclaredValue) =>
    isEntry && (jsonAt(value, [name]) ?? null) === null && !isList;
  const leftOut = settings.filter(isLeftOut);
  return (
    <>
      <dl class="govuk-summary-list portal-settings">
        {settings
          .filter((each) => !isLeftOut(each))
          .map((setting) => (
            <div class="govuk-summary-list__row govuk-summary-list__row--no-actions">
              <dt class="govuk-summary-list__key">
                {setting.label}
                <span class="portal-small">{setting.why}</span>
              </dt>
              <dd class="govuk-summary-list__value">
                {valueInWords(setting, jsonAt(value, [setting.name]))}
                <span class="portal-small">
                  <From origin={notes.byPath.get([...path, setting.name].join('.'))} />
                </span>
              </dd>
            </div>
          ))}
      </dl>
      {leftOut.length > 0 && (
        <p class="govuk-body-s">
          Left out here: {leftOut.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </>
  );
};

const Entries: FC<{
  list: DeclaredList;
  value: Json;
  notes: SourceNotes;
  path: readonly string[];
  depth: number;
}> = ({ list, value, notes, path, depth }) => {
  const entries = entriesOf(value);
  if (entries.length === 0) return <p class="govuk-body">None.</p>;
  if (isTable(list)) return <EntriesTable list={list} entries={entries} notes={notes} path={path} />;
  return (
    <>
      {entries.map((entry, index) => (
        <section class="portal-card portal-entry">
          <Title depth={depth}>{entryName(list, entry, index)}</Title>
          <Settings
            settings={list.settings}
            value={entry}
            notes={notes}
            path={[...path, entryKey(list, entry, index)]}
            depth={depth + 1}
            isEntry
          />
        </section>
      ))}
    </>
  );
};

interface Row {
  entry: Json;
  path: readonly string[];
}

const EntriesTable: FC<{
  list: DeclaredList;
  entries: readonly Json[];
  notes: SourceNotes;
  path: readonly string[];
}> = ({ list, entries, notes, path }) => {
  const columns = columnsOf(list.settings);
  const originOf = (row: Row, steps: readonly (string | number)[]) =>
    notes.byPath.get([...row.path, ...steps].join('.'));
  const common = (row: Row) => commonOrigin(columns.map(({ steps }) => originOf(row, steps)));
  const rows = entries.map((entry, index): Row => ({ entry, path: [...path, entryKey(list, entry, index)] }));
  const ofAll = commonOrigin(rows.map((row) => common(row) ?? undefined));
  const ofSettings = columns.map(
    ({ setting, steps }, index): Column<Row> => ({
      heading: setting.label,
      isRowHeading: index === 0,
      isNumber: !['TEXT', 'CHOICE', 'YES_NO'].includes(setting.unit) && index > 0,
      cell: (row) => (
        <>
          {cellInWords(setting, jsonAt(row.entry, steps))}
          {common(row) ? null : (
            <span class="portal-small">
              <From origin={originOf(row, steps)} />
            </span>
          )}
        </>
      ),
    }),
  );
  return (
    <div class="portal-dense">
      {ofAll && (
        <p class="govuk-body-s">
          Every figure of this table: <From origin={ofAll} />
        </p>
      )}
      <Table
        caption={list.label}
        isCaptionHidden
        rows={rows}
        empty="None."
        columns={
          ofAll
            ? ofSettings
            : [
                ...ofSettings,
                { heading: 'Where from', cell: (row) => <From origin={common(row) ?? undefined} /> },
              ]
        }
      />
    </div>
  );
};

/** The heading says of points what they are. */
function cellInWords(setting: DeclaredValue, value: Json | undefined): string {
  return setting.unit === 'POINTS' && typeof value === 'number'
    ? String(value)
    : valueInWords(setting, value);
}

const BASES: Readonly<Record<string, { words: string; colour: TagColour }>> = {
  SOURCED: { words: 'Published', colour: 'green' },
  ILLUSTRATIVE: { words: 'Illustrative', colour: 'grey' },
  NOT_PUBLISHED: { words: 'No figure published', colour: 'yellow' },
};

/** Where a figure is from. */
const From: FC<{ origin: Origin | undefined }> = ({ origin }) => {
  const basis = origin && BASES[origin.basis];
  if (!basis) return null;
  return (
    <>
      <Tag colour={basis.colour}>{basis.words}</Tag>
      {origin.note !== null && (
        <>
          {' '}
          <a class="govuk-link" href={`#source-${origin.note}`}>
            Source {origin.note}
          </a>
        </>
      )}
    </>
  );
};
