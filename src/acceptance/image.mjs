#!/usr/bin/env node
// Runs the steps that the Dockerfile lists, since no container engine is needed for that: each COPY copies, each RUN runs
// in a folder that stands for the image, with this machine's JDK. Then the image's own ENTRYPOINT and HEALTHCHECK must
// hold: without a token one plain line, with one a healthy bot that stops when it is told to.
//
//   node src/acceptance/image.mjs SHARED
//
// SHARED holds standin/ (with its packages installed). Of what a distribution brings (apt-get, useradd, chown) nothing
// is run here.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { end, fresh, freePort, java, launch, standIn } from './processes.mjs';

const [shared] = process.argv.slice(2).map((argument) => resolve(argument));
const root = resolve('target', 'image');
const home = dirname(dirname(java()));
const path = `${join(home, 'bin')}:${process.env.PATH}`;

/** Instructions in order, continued lines joined, as [word, rest]. */
function instructions() {
  return readFileSync('Dockerfile', 'utf8')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.match(/^(\w+)\s+(.*)$/).slice(1));
}

/** What of a RUN line a plain machine can do. */
function runnable(line) {
  return line
    .split('&&')
    .map((part) => part.trim())
    .filter((part) => !/^(apt-get|useradd|chown|rm -rf \/var)/.test(part))
    .join(' && ');
}

function build() {
  rmSync(root, { recursive: true, force: true });
  const stages = new Map();
  const image = { env: {} };
  let stage;
  for (const [word, rest] of instructions()) {
    if (word === 'FROM') {
      const [, name] = rest.match(/ AS (\w+)$/) ?? [, 'final'];
      stage = { folder: join(root, name), workdir: '' };
      stages.set(name, stage);
    } else if (word === 'WORKDIR') {
      stage.workdir = rest;
      mkdirSync(join(stage.folder, rest), { recursive: true });
    } else if (word === 'COPY') {
      copy(rest, stage, stages);
    } else if (word === 'RUN') {
      const command = runnable(rest);
      if (command) {
        console.log(`image: ${command.replace(/\s+/g, ' ').slice(0, 100)}`);
        execFileSync('sh', ['-c', command], {
          cwd: join(stage.folder, stage.workdir),
          env: { ...process.env, ...image.env, PATH: path },
          stdio: ['ignore', 'ignore', 'pipe'],
        });
      }
    } else if (word === 'ENV') {
      const [key, value] = rest.split('=');
      image.env[key] = value;
    } else if (word === 'ENTRYPOINT') {
      image.entrypoint = JSON.parse(rest);
    } else if (word === 'HEALTHCHECK') {
      image.healthcheck = JSON.parse(rest.slice(rest.indexOf('[')));
    }
  }
  return { ...image, folder: join(stage.folder, stage.workdir) };
}

function copy(rest, stage, stages) {
  const from = rest.match(/--from=(\w+)/)?.[1];
  const [source, target] = rest.replace(/--\S+\s+/g, '').split(/\s+/);
  const origin = from ? join(stages.get(from).folder, source) : resolve(source);
  const place = join(stage.folder, stage.workdir, target);
  cpSync(origin, target.endsWith('/') && statSync(origin).isFile() ? join(place, basename(source)) : place, { recursive: true });
}

function require(holds, what, more = '') {
  if (!holds) throw new Error(`image: ${what}\n${more}`);
  console.log(`image: ${what}`);
}

const image = build();
const [command, ...args] = image.entrypoint;

const alone = spawnSync(command, args, {
  cwd: image.folder, encoding: 'utf8', env: { ...process.env, ...image.env, PATH: path, DISCORD_TOKEN: undefined },
});
const said = alone.stdout + alone.stderr;
require(alone.status !== 0 && /Convive did not start\. There is no token/.test(said) && !/^\s+at /m.test(said),
  'without a token it says so in one line and stops', said);

const rehearsal = await launch(command, args, {
  cwd: image.folder,
  env: { ...image.env, PATH: path, CONVIVE_REHEARSAL: 'on', SERVER_PORT: String(await freePort()) },
  log: fresh(join(root, 'rehearsal.log')),
  ready: /http:\/\/127\.0\.0\.1:\d+\//,
});
require((await fetch(rehearsal.match[0])).ok, 'asked to rehearse, it shows its page', '');
await end(rehearsal);

const discord = await standIn(shared, fresh(join(root, 'standin.log')));
const log = fresh(join(mkdtempSync(join(root, 'run-')), 'bot.log'));
const port = await freePort();
const env = {
  ...image.env,
  PATH: path,
  SERVER_PORT: String(port),
  DISCORD_TOKEN: 'standin-bot-token',
  CONVIVE_DISCORD_API_URL: `http://127.0.0.1:${discord.port}/api/v10/`,
};
try {
  // With this option a record that does not fit ends the start.
  const bot = await launch(command, ['-XX:AOTMode=on', ...args], { cwd: image.folder, env, log, ready: /Connected to Discord as/ });
  require(!/\[aot|\[cds/.test(readFileSync(log, 'utf8')), 'it starts with its record of classes', readFileSync(log, 'utf8'));
  const [probe, ...probing] = image.healthcheck;
  const health = spawnSync(probe, probing, { cwd: image.folder, env: { ...process.env, ...env } });
  require(health.status === 0, 'its health check holds', String(health.stderr));
  await end(bot);
  require([0, 143].includes(bot.child.exitCode), 'it stops when it is told to', readFileSync(log, 'utf8'));
} finally {
  await end(discord, 'SIGKILL');
}
console.log('image: passed');
process.exit(0);
