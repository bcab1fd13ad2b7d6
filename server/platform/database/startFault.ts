/** A start that can't go on. Its message is all that the reader needs: what happened, why, and what to do. */
export class StartFault extends Error {
  override name = 'StartFault';
}

/** What PostgreSQL's own programs say on the console, and what to do about it. */
const ADVICE: readonly [RegExp, string][] = [
  [
    /No space left on device|Disk quota exceeded/i,
    'The disk is full. Make room, or set DATA_DIR to a folder on another disk.',
  ],
  [/Read-only file system/i, 'The data folder can only be read. Set DATA_DIR to a folder of your own.'],
  [
    /could not look up effective user ID|user does not exist/i,
    'The user that this runs as has no entry in /etc/passwd, and PostgreSQL sets up no database for such a user. Add an entry, run as a user who has one, or set DATABASE_URL.',
  ],
  [
    /Permission denied|Operation not permitted/i,
    'This user may not write to the data folder. Set DATA_DIR to a folder of your own.',
  ],
  [
    /initialized by PostgreSQL version/i,
    'The data folder was made by another version of PostgreSQL. Move it away, or set DATA_DIR to another folder.',
  ],
  [
    /could not (create|map|resize|open) shared memory|Cannot allocate memory|could not create semaphores/i,
    'There is too little memory for PostgreSQL. Give it more, or set DATABASE_URL to use a server elsewhere.',
  ],
  [
    /has wrong ownership|invalid permissions|group or world access/i,
    'The data folder belongs to another user, or others may write to it. Set DATA_DIR to a folder of your own.',
  ],
];

/** The longest part of PostgreSQL's own words that is repeated. */
const MOST_CHARACTERS = 2_000;

/** The fault of one of PostgreSQL's own programs: what to do where it is known, and what the program said. */
export function postgresFault(what: string, output: string): StartFault {
  const advice = ADVICE.find(([said]) => said.test(output))?.[1];
  const said = output.trim().slice(-MOST_CHARACTERS);
  return new StartFault([what, advice, said && `PostgreSQL said:\n${said}`].filter(Boolean).join(' '));
}
