/** Writes a council file: the YAML that `readCouncilFile` reads, with the same council and policy in it. */

import { Document, isCollection, isMap, isPair, isScalar, type Node, Scalar, visit } from 'yaml';
import { isRecord } from '../isRecord.ts';
import { AREA_KEYS } from '../policy/policy.ts';
import type { SettingNode } from '../policy/settingNode.ts';
import { COUNCIL_FILE, type CouncilDetails, type VersionsInFile } from './councilShape.ts';
import type { WorkedCase } from './workedCase.ts';
import { needsQuotationMarks } from './yamlWriting.ts';

const LINE_WIDTH = 110;
/** A price row or the points of a domain is easier to read across one line. */
const LONGEST_ON_ONE_LINE = 90;

/** What a council file holds. An area whose version is null is left out. */
export interface CouncilFileContent {
  readonly council: CouncilDetails;
  readonly policies: VersionsInFile;
  readonly workedCases: readonly WorkedCase[];
}

/**
 * The YAML text of a council file; reading it gives exactly the same content. Every default is written out,
 * so that the file states the whole policy; optional settings that are none are left out. `heading` goes
 * before it as comments.
 */
export function councilFileText(content: CouncilFileContent, heading: readonly string[] = []): string {
  const written = withoutNones(COUNCIL_FILE.node, content);
  // An alias would save a line but send the reader to look elsewhere.
  const document = new Document(written, { aliasDuplicateObjects: false });
  if (heading.length > 0) document.commentBefore = heading.map((line) => ` ${line}`).join('\n');
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && isQuoted(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection: (_key, node) => {
      node.flow = isShort(node);
    },
  });
  spread(document);
  return document
    .toString({ lineWidth: LINE_WIDTH })
    .replace(LINE_SEPARATORS, (sign) => ESCAPES[sign] ?? sign);
}

/** What some programs take for the end of a line, as it is written between quotation marks (YAML 1.2, 5.7). */
const ESCAPES: Record<string, string> = { '\u0085': '\\N', '\u2028': '\\L', '\u2029': '\\P' };
const LINE_SEPARATORS = /[\u0085\u2028\u2029]/g;

function isQuoted(text: string): boolean {
  return needsQuotationMarks(text) || /[\r\u0085\u2028\u2029]/.test(text);
}

/** A copy in the order of declaration, without the optional settings that are none. */
function withoutNones(node: SettingNode, value: unknown): unknown {
  if (node.kind === 'LIST') {
    return Array.isArray(value) ? value.map((item) => withoutNones(node.item, item)) : value;
  }
  if (node.kind === 'LEAF' || !isRecord(value)) return value;
  const settings = Object.entries(node.settings)
    .filter(([name, child]) => !(value[name] === null && child.defaultValue === null))
    .map(([name, child]) => [name, withoutNones(child, value[name])]);
  return Object.fromEntries(settings);
}

function isShort(node: Node): boolean {
  if (!isCollection(node)) return false;
  const values = node.items.map((item) => (isPair(item) ? item.value : item));
  return values.every(isPlain) && JSON.stringify(node).replaceAll('"', '').length <= LONGEST_ON_ONE_LINE;
}

function isPlain(value: unknown): boolean {
  if (isCollection(value)) return value.items.length === 0;
  return isScalar(value) && !String(value.value).includes('\n');
}

/** An empty line before each part of the file and each area makes them easy to find. */
function spread(document: Document): void {
  for (const name of ['policies', 'workedCases']) spaceBefore(document.contents, name);
  const policies = document.get('policies', true);
  for (const area of AREA_KEYS) spaceBefore(policies, area);
}

function spaceBefore(map: unknown, name: string): void {
  if (!isMap(map)) return;
  const [first] = map.items;
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  if (pair && pair !== first && isScalar(pair.key)) pair.key.spaceBefore = true;
}
