/** Says why a text is not YAML. Gives the first fault only, as later ones mostly follow from it. */
import { type CST, type Document, Parser } from 'yaml';

/** What is wrong at one place of a text, and what would be right there. */
export interface YamlFault {
  /** How many characters come before it. */
  readonly offset: number;
  readonly message: string;
  readonly expected: string;
}

type ParseError = Document['errors'][number];
type Words = Pick<YamlFault, 'message' | 'expected'>;

/** The parser's messages are for programmers; these are for the person who wrote the file. */
const IN_PLAIN_WORDS: Partial<Record<ParseError['code'], Words>> = {
  TAB_AS_INDENT: {
    message: 'the line is indented with a tab, and YAML is indented with spaces only',
    expected: 'spaces in place of the tab, as many as the lines beside it have',
  },
  BAD_INDENT: {
    message: 'the line is not indented like the others of its group',
    expected: 'as many spaces as the lines beside it have',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a name belongs here, and no colon with a space follows it',
    expected: 'the name, a colon, a space and the value',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second name with a colon stands inside this value',
    expected:
      'quotation marks round a text that has a colon, or the second name on a line of its own, indented like those beside it',
  },
  BLOCK_IN_FLOW: {
    message: 'what stands in brackets is not divided by commas',
    expected: 'a comma between any two entries in brackets',
  },
  BAD_SCALAR_START: {
    message: 'a text can’t begin with this sign',
    expected: 'the text in quotation marks',
  },
  UNEXPECTED_TOKEN: {
    message: 'what stands here belongs to nothing before it',
    expected: 'the line without it, or the text in quotation marks',
  },
  RESOURCE_EXHAUSTION: {
    message: 'too much stands inside one another to be read',
    expected: 'fewer brackets or groups inside one another',
  },
  MULTIPLE_DOCS: {
    message: 'a second document begins, and a council file is one',
    expected: 'the file without this line and what follows it',
  },
};

/**
 * The first fault among the errors that the parser found. Something opened and never closed counts as a fault
 * where it is opened, as the parser notices it only further down.
 */
export function firstFault(yamlText: string, errors: readonly ParseError[]): YamlFault | null {
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (!first) return null;
  const unclosed = firstUnclosed(yamlText);
  if (unclosed && unclosed.offset <= first.pos[0]) return unclosed;
  const words = IN_PLAIN_WORDS[first.code] ?? { message: first.message, expected: 'valid YAML' };
  return { offset: first.pos[0], ...words };
}

const CLOSED_BY: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function firstUnclosed(yamlText: string): YamlFault | null {
  const opened = [...tokensOf(yamlText)].flatMap((token) => openedBy(token) ?? []);
  const [first] = opened.toSorted((a, b) => a.offset - b.offset);
  if (!first) return null;
  const closedBy = CLOSED_BY[first.sign];
  const message = `the ${first.sign} that is opened here is never closed`;
  return { offset: first.offset, message, expected: `a ${closedBy} where it ends, or no ${first.sign} here` };
}

/** The sign that a token opens with when nothing closes it; null where it is closed or opens nothing. */
function openedBy(token: CST.Token): { offset: number; sign: string } | null {
  if (token.type === 'flow-collection') {
    const isClosed = token.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
    return isClosed ? null : { offset: token.offset, sign: token.start.source };
  }
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return null;
  const sign = token.source.charAt(0);
  const isClosed = token.source.length > 1 && token.source.endsWith(sign);
  return isClosed ? null : { offset: token.offset, sign };
}

/**
 * Every token of a text with those inside it, to any depth. It keeps its own list of what is left, so that
 * deep nesting can't exhaust the stack.
 */
function* tokensOf(yamlText: string): Generator<CST.Token> {
  const left: CST.Token[] = [...new Parser().parse(yamlText)];
  for (let token = left.pop(); token; token = left.pop()) {
    yield token;
    if (token.type === 'document' && token.value) left.push(token.value);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) left.push(key);
      if (value) left.push(value);
    }
  }
}
