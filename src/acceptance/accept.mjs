#!/usr/bin/env node
// Acceptance: the packaged jar against a strict stand-in for Discord that checks each request against the official API
// description. Plays from an organiser's e-mail to the reminders, on H2 and on PostgreSQL, kills the bot in the middle.
//
//   node src/acceptance/accept.mjs SHARED JAR TEST_CLASS_PATH
//
// SHARED holds standin/ (with its packages installed) and corpus/programmes/00-seed.txt.
import { mkdtempSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Discord } from './discord.mjs';
import { bot, calendarEntries, end, fresh, postgres, standIn } from './processes.mjs';
import { play } from './play.mjs';

const [shared, jar, classPath] = process.argv.slice(2).map((argument, index) => (index < 2 ? resolve(argument) : argument));
const out = resolve('target', 'acceptance');
mkdirSync(out, { recursive: true });
const seed = readFileSync(join(shared, 'corpus', 'programmes', '00-seed.txt'), 'utf8');

let passed = 0;
let failed = 0;

for (const kind of ['h2', 'postgresql']) {
  const folder = mkdtempSync(join(out, `${kind}-`));
  const log = fresh(join(folder, 'bot.log'));
  const discordProgram = await standIn(shared, fresh(join(folder, 'standin.log')));
  const server = kind === 'h2' ? undefined : await postgres(classPath, fresh(join(folder, 'postgres.log')));
  const database = server?.database
    ?? { url: `jdbc:h2:file:${join(folder, 'convive')};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE`, username: 'sa', password: '' };
  const discord = new Discord(discordProgram.port);
  const start = (clockOffset) =>
    bot({ jar, standInPort: discordProgram.port, database, clockOffset, log, cwd: folder });
  try {
    const readCalendar = (bytes) => {
      const file = join(folder, 'agenda.ics');
      writeFileSync(file, bytes);
      return calendarEntries(classPath, file);
    };
    await play({ discord, seed, start, end, readCalendar, step: (what) => console.log(`${kind}: ${what}`) });
    await nothingWrong(discord, log);
    passed++;
  } catch (error) {
    failed++;
    console.error(`${kind}: FAILED ${error.stack}`);
    console.error(readFileSync(log, 'utf8').split('\n').slice(-30).join('\n'));
  } finally {
    await end(discordProgram, 'SIGKILL');
    if (server) await end(server);
  }
}

/** No breach of Discord's description, no error answer of the stand-in, no stack trace, no answer later than 3 s. */
async function nothingWrong(discord, log) {
  const breaches = (await discord.call('violations')).filter((violation) => violation.kind !== 'warning');
  if (breaches.length) throw new Error(`requests that Discord would refuse: ${JSON.stringify(breaches, null, 1)}`);
  const failures = await discord.call('requests?invalid=1&limit=500');
  const list = Array.isArray(failures) ? failures : failures.requests ?? [];
  const unexpected = list.filter((request) => request.status >= 500 || (request.status === 400));
  if (unexpected.length) throw new Error(`refused requests: ${JSON.stringify(unexpected, null, 1)}`);
  const trace = readFileSync(log, 'utf8').split('\n').find((line) => /^\s+at [\w.$]+\(|Exception: /.test(line));
  if (trace) throw new Error(`a stack trace in the log: ${trace}`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
