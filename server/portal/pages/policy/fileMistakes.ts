import type { LineMistake } from '../../components/fileLines.tsx';
import type { FormMistake } from '../../forms/formState.ts';

/** A file that was not taken, with what is wrong in it. */
export interface UploadedFile {
  text: string;
  mistakes: readonly LineMistake[];
}

/** What was refused of a file in one of its lines: the API names the place at the beginning of what it says. */
export function lineMistakes(refused: readonly FormMistake[]): LineMistake[] {
  return refused.flatMap(({ message }): LineMistake[] => {
    const [, line, column, words] = /^Line (\d+), column (\d+): ([\s\S]*)$/.exec(message) ?? [];
    return line ? [{ line: Number(line), column: Number(column), message: words ?? message }] : [];
  });
}

/** That a file has mistakes, for the top of the page. Each is shown below in its line. */
export function inTheFile(count: number): FormMistake {
  const many = count === 1 ? 'a mistake' : `${count} mistakes`;
  return {
    field: 'file',
    message: `The file has ${many}, each shown below in its line. Nothing was saved: mend them, and send it again.`,
  };
}
