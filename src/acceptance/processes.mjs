// The programs that take part: the packaged bot, the stand-in, a PostgreSQL server. Each is ended by its own handle.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { appendFileSync, readFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const running = new Set();

process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a program and waits until its output matches; the output goes on into the log file. */
export function launch(command, args, { log, ready, seconds = 90, env = {}, cwd }) {
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${command} was not ready in ${seconds} s:\n${output}`)), seconds * 1000);
    const read = (chunk) => {
      output += chunk;
      appendFileSync(log, chunk);
      const match = ready.exec(output);
      if (match) {
        clearTimeout(timer);
        resolve({ child, match });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => {
      running.delete(child);
      clearTimeout(timer);
      reject(new Error(`${command} ended with ${code}:\n${output}`));
    });
  });
}

export function end(program, signal = 'SIGTERM') {
  return new Promise((resolve) => {
    if (program.child.exitCode !== null || program.child.signalCode !== null) return resolve();
    program.child.on('exit', () => resolve());
    program.child.kill(signal);
  });
}

export async function standIn(shared, log) {
  const port = await freePort();
  const program = await launch(process.execPath, ['bin/standin.mjs', '--port', String(port), '--world', 'world/reseau.json'], {
    cwd: join(shared, 'standin'), log, ready: /http:\/\/127\.0\.0\.1:\d+/,
  });
  return { ...program, port };
}

/** The JDK 25 of this machine: the one that Maven's toolchain found while it built. */
export function java() {
  const homes = ['/usr/lib/jvm', '/opt/java'].filter(existsSync)
    .flatMap((root) => readdirSync(root).map((name) => join(root, name)));
  for (const home of [process.env.JAVA_HOME, ...homes].filter(Boolean)) {
    const release = join(home, 'release');
    if (existsSync(release) && /JAVA_VERSION="25/.test(readFileSync(release, 'utf8'))) return join(home, 'bin', 'java');
  }
  throw new Error('No JDK 25 is installed');
}

/** The packaged bot, started as its image starts it, against the stand-in. */
export async function bot({ jar, standInPort, database, clockOffset, log, cwd }) {
  const port = await freePort();
  const args = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Dspring.aot.enabled=true', '-jar', jar, `--server.port=${port}`, '--convive.discord.token=standin-bot-token',
    `--convive.discord.api-url=http://127.0.0.1:${standInPort}/api/v10/`,
    ...Object.entries(database).map(([key, value]) => `--spring.datasource.${key}=${value}`)];
  if (clockOffset) args.push(`--convive.clock-offset=${clockOffset}`);
  const program = await launch(java(), args, { log, cwd, ready: /Connected to Discord as/ });
  return { ...program, port };
}

/** A real PostgreSQL server that lives as long as this handle. */
export async function postgres(classPath, log) {
  const program = await launch(java(), ['-cp', classPath, 'app.convive.testing.PostgresProcess'], {
    log, ready: /^database (jdbc:\S+) (\S+)$/m,
  });
  return { ...program, database: { url: program.match[1], username: program.match[2], password: '' } };
}

/** The entries of a calendar file, as two libraries read it alike; fails where they differ. */
export function calendarEntries(classPath, file) {
  return execFileSync(java(), ['-cp', classPath, 'app.convive.testing.CalendarReaders', file], { encoding: 'utf8' });
}

export function fresh(file) {
  writeFileSync(file, '');
  return file;
}
