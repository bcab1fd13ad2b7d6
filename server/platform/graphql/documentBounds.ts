import { Lexer, Source, TokenKind } from 'graphql';
import { RequestError } from '../errors.ts';
import type { QueryLimits } from './limits.ts';

/** How large a document may be before it is even parsed. All are counts. */
export type DocumentBounds = Pick<
  QueryLimits,
  'characters' | 'nesting' | 'nameCharacters' | 'fields' | 'definitions' | 'directives' | 'variables'
>;

/** An object of JavaScript has a prototype under this name, so nothing else can be kept under it without surprises. */
const NAME_OF_PROTOTYPE = '__proto__';
const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/**
 * Refuses a document that is out of bounds, word by word and without recursion, so that whatever parses and walks it
 * afterwards meets a small one. Throws QUERY_TOO_DEEP for its brackets and for fragments within themselves,
 * QUERY_TOO_BROAD for a count, and BAD_USER_INPUT for a name that can't be kept. A document that is not GraphQL is left
 * to the parser, which says where.
 */
export function refuseOutOfBounds(source: string, bounds: DocumentBounds): void {
  if (source.length > bounds.characters) throw tooBroad('characters', source.length, bounds.characters);
  const counted = new DocumentCount(bounds);
  const lexer = new Lexer(new Source(source));
  for (;;) {
    const { kind, value } = nextToken(lexer);
    if (kind === TokenKind.EOF) break;
    counted.add(kind, value);
  }
  if (hasCircle(counted.spreads)) throw withoutEnd();
}

/** The next word or sign; the end where the text can't be read further. */
function nextToken(lexer: Lexer): { kind: string; value: string } {
  try {
    const { kind, value } = lexer.advance();
    return { kind, value: value ?? '' };
  } catch {
    return { kind: TokenKind.EOF, value: '' };
  }
}

/** Whether a fragment is used within itself: those that use no other, or only such, are taken away until none is left. */
function hasCircle(spreads: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const left = new Map(spreads);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, uses] of left) if (![...uses].some((used) => left.has(used))) left.delete(name);
  }
  return left.size > 0;
}

class DocumentCount {
  /** The fragments that each fragment uses, by name. */
  readonly spreads = new Map<string, Set<string>>();
  private readonly counts = { definitions: 0, fields: 0, directives: 0, variables: 0 };
  private readonly open: string[] = [];
  private parentheses = 0;
  private previous = '';
  private isTypeCondition = false;
  /** The fragment that is read now; null in an operation. */
  private fragment: string | null = null;
  private isFragmentName = false;

  constructor(private readonly bounds: DocumentBounds) {}

  add(kind: string, value: string): void {
    if (OPENING.includes(kind)) this.enter(kind);
    else if (CLOSING.includes(kind)) this.leave();
    else if (kind === TokenKind.NAME) this.addName(value);
    else if (kind === TokenKind.AT) this.count('directives');
    else if (kind === TokenKind.COLON && this.previous === '$name') this.count('variables');
    this.previous = kind === TokenKind.NAME && this.previous === TokenKind.DOLLAR ? '$name' : kind;
  }

  private enter(bracket: string): void {
    if (bracket === TokenKind.BRACE_L && this.open.length === 0) this.count('definitions');
    this.open.push(bracket);
    if (bracket === TokenKind.PAREN_L) this.parentheses += 1;
    if (this.open.length > this.bounds.nesting) throw tooDeep(this.bounds.nesting);
  }

  private leave(): void {
    const closed = this.open.pop();
    if (closed === TokenKind.PAREN_L) this.parentheses -= 1;
    if (closed === TokenKind.BRACE_L && this.open.length === 0) this.fragment = null;
  }

  private addName(name: string): void {
    const { nameCharacters } = this.bounds;
    if (name.length > nameCharacters) throw nameTooLong(name.length, nameCharacters);
    if (name === NAME_OF_PROTOTYPE) throw nameOfPrototype();
    if (this.open.length === 0) this.addNameOfDefinition(name);
    const followsSpread = this.previous === TokenKind.SPREAD;
    if (followsSpread && this.fragment !== null) this.spreads.get(this.fragment)?.add(name);
    const isPartOfSpread = followsSpread || this.isTypeCondition;
    this.isTypeCondition = followsSpread && name === 'on';
    const isSelected = this.open.length > 0 && this.parentheses === 0 && !isPartOfSpread;
    // After a colon stands the field that an alias is for, and the alias has been counted.
    if (isSelected && this.previous !== TokenKind.COLON && this.previous !== TokenKind.AT)
      this.count('fields');
  }

  private addNameOfDefinition(name: string): void {
    if (this.isFragmentName) {
      this.fragment = name;
      this.spreads.set(name, this.spreads.get(name) ?? new Set());
    }
    // Elsewhere `fragment` is the name of something.
    const beginsDefinition = this.previous === '' || this.previous === TokenKind.BRACE_R;
    this.isFragmentName = name === 'fragment' && beginsDefinition;
  }

  private count(what: keyof DocumentCount['counts']): void {
    this.counts[what] += 1;
    if (this.counts[what] > this.bounds[what]) throw tooBroad(what, this.counts[what], this.bounds[what]);
  }
}

const IN_WORDS: Readonly<Record<string, string>> = {
  characters: 'characters',
  definitions: 'operations and fragments',
  fields: 'fields',
  directives: 'directives',
  variables: 'variables',
};

function tooBroad(what: string, asked: number, limit: number): RequestError {
  // All characters are counted, of anything else the first that is too many.
  const count = what === 'characters' ? `${asked}` : `more than ${limit}`;
  return refusal(
    'QUERY_TOO_BROAD',
    `This document has ${count} ${IN_WORDS[what]} and the limit is ${limit}, so that one request stays quick for everybody. Send values as variables, and split the document.`,
    { ...(what === 'characters' && { asked }), limit },
  );
}

function tooDeep(limit: number): RequestError {
  return refusal(
    'QUERY_TOO_DEEP',
    `The brackets of this document are more than ${limit} levels deep, which is the limit, so that one request stays quick for everybody. Ask for the deeper parts in a second request, and send values as variables.`,
    { limit },
  );
}

function withoutEnd(): RequestError {
  return refusal(
    'QUERY_TOO_DEEP',
    'A fragment of this document is used within itself, at once or by way of others, so it would go on without end. Take it out of one of them.',
    {},
  );
}

function nameTooLong(asked: number, limit: number): RequestError {
  return refusal(
    'QUERY_TOO_BROAD',
    `A name in this document has ${asked} characters and the limit is ${limit}. Nothing here has a name as long as that; give your aliases, variables, fragments and operations shorter ones.`,
    { asked, limit },
  );
}

function nameOfPrototype(): RequestError {
  return refusal(
    'BAD_USER_INPUT',
    'A name in this document is __proto__, under which programs in JavaScript can keep nothing, so nothing was done. Give it another name.',
    {},
  );
}

function refusal(
  code: 'QUERY_TOO_BROAD' | 'QUERY_TOO_DEEP' | 'BAD_USER_INPUT',
  message: string,
  figures: object,
) {
  return new RequestError(code, message, { ...figures, http: { status: 400 } });
}
