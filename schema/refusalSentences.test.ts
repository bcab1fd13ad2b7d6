import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { TEXT_REFUSALS } from '../server/common/textRules.ts';
import { codeInWords } from '../server/common/words.ts';
import { AREAS } from '../server/domain/areas.ts';
import { RECORD_REFUSALS } from '../server/platform/commands/records.ts';

/** A code of an enum: words in capitals with a line between them. */
const CODE = /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/;
/** A setting by its path, which belongs into the details of a refusal. */
const SETTING_PATH =
  /\b(?:panel|planning|reviews|riskEnablement|deployment|money|monitoring|smallPayments|charging|resourceAllocation|search|near)\.[a-z][A-Za-z]+/;
/** What whoever runs the server sets, or writes into a file, is named as it is written there. */
const WRITTEN_SO = /FAIRSHARE_BANK_KEY|Count those of whom it is not known as NOT_STATED/;
/** Statements that a database reads. */
const STATEMENT =
  /\b(?:select|from|where|join|case when|insert|with held|cross)\b[\s\S]*\b[a-z]+_[a-z]+|'[A-Z_]+'/;

/** The texts of a file that are sentences: with what is put into them left out. */
function sentencesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => /[a-z,’] [a-z]/.test(text) && !STATEMENT.test(text));
}

const isPlain = (text: string) => WRITTEN_SO.test(text) || !(CODE.test(text) || SETTING_PATH.test(text));

describe('what people read of a refusal', () => {
  it('says when each code is given without naming a code or a setting’s path', () => {
    const all = [RECORD_REFUSALS, TEXT_REFUSALS, ...AREAS.map(({ refusals }) => refusals ?? {})];
    const sentences = all.flatMap((refusals) => Object.values(refusals));
    expect(sentences.length).toBeGreaterThan(700);
    expect(sentences.filter((sentence) => !isPlain(sentence))).toEqual([]);
  });

  it('names none either where the rules write it, beside the code, the path and the details', () => {
    const rules = globSync('server/domain/**/*.ts').filter(
      (file) => !/\.(?:test|testing|queries|entity|area|sql)\.ts$|Sql\.ts$/.test(file),
    );
    const sentences = rules.flatMap((file) => sentencesOf(file).map((text) => ({ file, text })));
    expect(sentences.length).toBeGreaterThan(2_000);
    expect(sentences.filter(({ text }) => !isPlain(text))).toEqual([]);
  });

  it('has a code that it needs in words', () => {
    expect(['DIRECT_PAYMENT', 'NHS_CARE', 'livesAlone', 'NONE'].map(codeInWords)).toEqual([
      'direct payment',
      'NHS care',
      'lives alone',
      'none',
    ]);
  });
});
