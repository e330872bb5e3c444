// The main job, as people play it: import, put right, ask, propose, register, be reminded; with kills in between.
import { strict as assert } from 'node:assert';
import { customId, text, until } from './discord.mjs';

const BOT = '1100000000000000001';
const HOME = '#général';
const ORGANISER = 'dominique';
const LOG = '1220000000000000204';
const GUILD = '1200000000000000201';
const HOME_ID = '1220000000000000202';

export async function play({ discord, seed, start, end, readCalendar, step }) {
  let convive = await start();
  await until('commands', 20, async () => (await discord.call('commands')).global.length >= 8);

  step('an e-mail becomes a draft, the draft a meeting');
  const opened = await discord.slash(ORGANISER, HOME, 'reunion', 'importer');
  const preview = await discord.modal(opened, { texte: seed.slice(-3990), titre: 'Réunion nationale des plateformes', lieu: 'Le Creusot', date: '' });
  const draft = preview.message;
  for (const words of ['14 h', '17 h', '20 h', '8 h 30', '11 h', '13 h', 'coûts des prestations', 'Confirmer']) {
    assert.ok(text(draft).includes(words), `the preview shows «${words}»:\n${text(draft)}`);
  }
  assert.equal((await discord.messages(HOME, 'claire')).length, 0, 'nothing is public before the confirmation');
  const years = [...text(draft).matchAll(/^(20\d\d)/gm)].map((match) => Number(match[1]));
  const year = years.find((candidate) => candidate > new Date().getFullYear());
  const yearMenu = customId(draft, (component) => component.options);
  await discord.select(ORGANISER, draft.id, yearMenu, [String(year)]);
  await discord.button(ORGANISER, draft.id, 'Confirmer');
  const card = await discord.awaits(HOME, 'claire', 'Je participe');
  assert.ok(text(card).includes(String(year)), 'the card shows the chosen year');
  assert.ok(text(card).includes('2 thèmes restent à choisir'), 'the card shows two open themes');

  step('settings: a log for the organisers, a listening channel');
  const settings = (await discord.slash(ORGANISER, HOME, 'reunion', 'reglages')).message;
  const logMenu = customId(settings, (component) => /:LOG$/.test(component.custom_id) && component.type === 8);
  assert.ok(logMenu, 'the settings offer a channel for the log');
  await discord.select(ORGANISER, settings.id, logMenu, [LOG]);
  await sets(discord, 'LISTENING', () => [HOME_ID]);
  await discord.awaits(HOME, 'claire', 'sans que l’on me mentionne');
  await sets(discord, 'EVENTS', (panel) => [String(choiceOf(panel, 'Oui'))]);
  const event = await until('the meeting among the server’s events', 20, async () => (await events(discord))[0]);
  assert.equal(event.name, 'Réunion nationale des plateformes');
  assert.ok(event.description.includes(card.id), `the event points back to the card: ${event.description}`);

  step('listening: a question to everybody is answered; talk, other bots and what they quote are met with silence');
  const before = await spoken(discord);
  await discord.says('bruno', HOME, 'la visite d’entreprise c’est à quelle heure ?');
  await discord.says('claire', HOME, 'merci pour la visite, c’était très bien');
  await discord.says('amina', HOME, 'Bruno, tu peux me ramener après le dîner ?');
  await discord.call('dispatch', { t: 'MESSAGE_CREATE', guild: GUILD, d: fromAnotherBot('À quelle heure est le dîner ?') });
  await discord.call('dispatch', { t: 'MESSAGE_CREATE', guild: GUILD, d: fromAnotherBot(`<@${BOT}> à quelle heure est le dîner ?`) });

  step('questions: by mention, in a direct message, by command, in English; an honest no');
  await discord.says('claire', HOME, `<@${BOT}> c’est à quelle heure le dîner ?`);
  assert.match(text(await discord.awaits(HOME, 'claire', '**20 h** dîner')), /jeudi 17 mai/);
  await discord.says('bruno', HOME, `<@${BOT}> y a quoi vendredi matin ?`);
  const friday = text(await discord.awaits(HOME, 'bruno', '8 h 30'));
  assert.match(friday, /version 1/);
  await discord.says('claire', HOME, `<@${BOT}> quel est le mot de passe du wifi ?`);
  await discord.awaits(HOME, 'claire', 'pas dans le programme');
  const english = (await discord.slash('emily', HOME, 'question', undefined, { question: 'when is the company visit?' })).message;
  assert.match(text(english), /Friday 18 May.*08:30/s);
  await discord.says('claire', HOME, `<@${BOT}> comment je m’inscris ?`);
  await discord.awaits(HOME, 'claire', 'Pour vous inscrire');
  await discord.says('amina', HOME, `<@${BOT}> le dîner est à quelle heure ?`);
  await until('an answer to amina', 20, async () => (await discord.count(HOME, 'amina', '**20 h** dîner')) === 3);
  await discord.says('amina', HOME, `<@${BOT}> et la visite d’entreprise ?`);
  await until('an answer to each question', 20, async () => (await spoken(discord)) - before >= 7);
  assert.match(text((await discord.messages(HOME, 'amina')).at(-1)), /18 mai.*8 h 30.*visite/s);
  const said = (await discord.messages(HOME, 'bruno')).map(text).join('\n');
  assert.equal((await spoken(discord)) - before, 7, `nobody else was answered:\n${said}`);

  step('a question is passed to the organisers, their reply comes back, the next who asks gets it');
  const unanswered = await discord.awaits(HOME, 'claire', 'pas dans le programme');
  const passedOn = (await discord.button('claire', unanswered.id, 'Demander aux organisateurs')).message;
  assert.match(text(passedOn), /transmis aux organisateurs/);
  const posted = await discord.awaits(LOG, ORGANISER, 'mot de passe du wifi');
  await discord.says(ORGANISER, LOG, 'Le code est affiché à l’accueil. @everyone', posted.id);
  const theirs = await discord.awaits(HOME, 'claire', 'Réponse des organisateurs');
  assert.match(text(theirs), /affiché à l’accueil/);
  const next = (await discord.slash('bruno', HOME, 'question', undefined, { question: 'c quoi le mot de passe wifi' })).message;
  assert.match(text(next), /Réponse des organisateurs.*affiché à l’accueil/s);
  const why = (await discord.button(ORGANISER, unanswered.id, 'Pourquoi\u202f?')).message;
  assert.match(text(why), /Comment j’ai compris/);

  step('themes: proposed, supported once, adopted into an open slot');
  const form = await discord.button('bruno', card.id, 'Proposer un thème');
  await discord.modal(form, { title: 'Partager nos *machines*', description: 'Qui prête quoi, et à quel prix ?\n@everyone' });
  const theme = await discord.awaits(HOME, 'claire', 'Partager nos');
  await discord.button('claire', theme.id, 'Je soutiens');
  const twice = (await discord.button('claire', theme.id, 'Je soutiens')).message;
  assert.match(text(twice), /2 soutiens/);
  const ranking = (await discord.slash('emily', HOME, 'theme', 'liste')).message;
  assert.match(text(ranking), /1\. Partager nos/);
  const choice = (await discord.slash(ORGANISER, HOME, 'reunion', 'themes')).message;
  const which = await discord.select(ORGANISER, choice.id, customId(choice, (component) => component.options),
    [String(choiceOf(choice, 'Partager nos'))]);
  const slot = customId(which.message, (component) => component.custom_id.startsWith('adopt:'));
  await discord.interact('button', { user: ORGANISER, message: which.message.id, custom_id: slot });
  await until('the theme on the card', 20, async () => {
    const now = (await discord.messages(HOME, 'claire')).find((message) => message.id === card.id);
    return text(now).includes('Partager nos') && text(now).includes('version 2');
  });
  await discord.awaits('dm:claire', 'claire', 'le thème que vous soutenez');

  step('two places: two come, two wait; a place that is freed goes to the next in line');
  const edit = await discord.slash(ORGANISER, HOME, 'reunion', 'modifier');
  await discord.modal(edit, { title: 'Réunion nationale des plateformes', place: 'Le Creusot', places: '2' });
  await discord.button('claire', card.id, 'Je participe');
  await discord.button('bruno', card.id, 'Je participe');
  const waiting = (await discord.button('emily', card.id, 'Je participe')).message;
  assert.match(text(waiting), /waiting|queue/i, text(waiting));
  await discord.button('farid', card.id, 'Je participe');

  step('killed right after an answer: nothing is lost, buttons outlive it');
  await end(convive, 'SIGKILL');
  convive = await start();
  const again = (await discord.button('claire', card.id, 'Je participe')).message;
  assert.ok(text(again).length > 0);
  const absent = await discord.button('claire', card.id, 'Absent');
  assert.ok(text(absent.message).length > 0);
  await discord.awaits('dm:emily', 'emily', 'place');
  const registered = (await discord.slash(ORGANISER, HOME, 'reunion', 'inscrits')).message;
  assert.match(text(registered), /Emily/);

  step('a second text: its difference, then a version; only who chose what moved is told, and says so with a click');
  await chooses(discord, 'bruno', card.id, 'dîner');
  const second = await discord.slash(ORGANISER, HOME, 'reunion', 'importer');
  const later = seed.slice(-3990).replace('20 heures : dîner', '20h30 : dîner');
  const compared = (await discord.modal(second, { texte: later, titre: '', lieu: '', date: '' })).message;
  const difference = (await discord.button(ORGANISER, compared.id, labelOf(compared, 'Nouvelle version de'))).message;
  for (const words of ['1 point changé', 'aucun annulé', '20 h 30', 'le thème adopté est gardé']) {
    assert.ok(text(difference).includes(words), `the difference shows «${words}»:\n${text(difference)}`);
  }
  assert.equal(await discord.count('dm:bruno', 'bruno', '20 h 30'), 0, 'nobody is told before it is published');
  await discord.button(ORGANISER, compared.id, labelOf(difference, 'Publier la version'));
  await until('the new hour on the card', 20, async () => {
    const now = (await discord.messages(HOME, 'claire')).find((message) => message.id === card.id);
    return text(now).includes('20 h 30') && text(now).includes('Partager nos');
  });
  const told = await discord.awaits('dm:bruno', 'bruno', '20 h 30');
  await discord.button('bruno', told.id, 'Vu');
  assert.equal(await discord.count('dm:emily', 'emily', '20:30'), 0, 'who did not choose it is not told');
  const plan = (await discord.slash(ORGANISER, HOME, 'reunion', 'relances')).message;
  assert.match(text(plan), /1 a vu/);
  const same = await discord.slash(ORGANISER, HOME, 'reunion', 'importer');
  const unchanged = (await discord.modal(same, { texte: later, titre: '', lieu: '', date: '' })).message;
  assert.match(text((await discord.button(ORGANISER, unchanged.id, labelOf(unchanged, 'Nouvelle version de'))).message), /Rien n’a changé/);

  step('a calendar file, which two libraries read alike');
  const own = (await discord.slash('bruno', HOME, 'inscription')).message;
  const given = (await discord.button('bruno', own.id, 'Mon agenda .ics')).message;
  const attached = given.attachments?.[0];
  assert.match(attached?.filename ?? '', /^[a-z0-9-]+\.ics$/, JSON.stringify(given));
  const entries = readCalendar(Buffer.from(await (await fetch(attached.url)).arrayBuffer()));
  assert.match(entries, new RegExp(`status=CONFIRMED, start=${year}-05-17, end=${year}-05-19, summary=Réunion nationale`), entries);
  assert.match(entries, new RegExp(`start=${year}-05-1[78]T\\d\\d:\\d\\d:00Z`), entries);

  step('another server reaches nothing of this one');
  const lobby = 'Autre réseau/#lobby';
  for (const [command, options] of [['programme', {}], ['programme', { reunion: '1' }], ['question', { question: 'when is dinner?' }], ['inscription', {}]]) {
    const answer = (await discord.slash('hans', lobby, command, undefined, options)).message;
    assert.ok(!/Creusot|bourguignon|Partager/.test(text(answer)), `${command} in another server: ${text(answer)}`);
  }

  step('a week before: the channel is reminded, once, also when killed around it');
  const week = parisInstant(year, 5, 10, 9, 0);
  await end(convive, 'SIGKILL');
  convive = await start(offsetTo(week, 20));
  await discord.awaits(HOME, 'claire', 'dans une semaine', 40);
  await end(convive, 'SIGKILL');
  convive = await start(offsetTo(week, 80));
  await discord.button('bruno', card.id, 'Ma fiche');
  assert.equal(await discord.count(HOME, 'claire', 'dans une semaine'), 1, 'the reminder is there once');

  step('the day before: who comes is told by direct message, a closed one is told to the organisers');
  const amina = await discord.button('amina', card.id, 'Je participe');
  assert.ok(text(amina.message).length > 0);
  const raise = await discord.slash(ORGANISER, HOME, 'reunion', 'modifier');
  await discord.modal(raise, { title: 'Réunion nationale des plateformes', place: 'Le Creusot', places: '' });
  await end(convive, 'SIGKILL');
  convive = await start(offsetTo(parisInstant(year, 5, 16, 17, 0), 20));
  await discord.awaits('dm:bruno', 'bruno', 'demain', 60);
  await discord.awaits('dm:emily', 'emily', 'tomorrow', 60);
  await until('the closed direct messages in the organisers’ log', 60, async () => {
    const panel = (await discord.slash(ORGANISER, HOME, 'reunion', 'relances')).message;
    return /Farid/.test(text(panel));
  });
  assert.equal(await discord.count('dm:bruno', 'bruno', 'demain'), 1);

  step('cancelled: told once, no further step');
  const sure = (await discord.slash(ORGANISER, HOME, 'reunion', 'annuler')).message;
  await discord.button(ORGANISER, sure.id, 'Oui, annuler la réunion');
  await discord.awaits('dm:bruno', 'bruno', 'annulée');
  await until('the event is off', 20, async () => !(await events(discord)).some((one) => [1, 2].includes(one.status)));
  await end(convive);
}

/** Chooses in the menu of one setting. */
async function sets(discord, setting, values) {
  const panel = (await discord.slash(ORGANISER, HOME, 'reunion', 'reglages')).message;
  const menu = customId(panel, (component) => component.custom_id.endsWith(`:${setting}`) && component.type !== 2);
  await discord.select(ORGANISER, panel.id, menu, values(panel));
}

/** How many messages of the bot everybody sees in the home channel. */
async function spoken(discord) {
  return (await discord.messages(HOME, 'bruno')).filter((message) => message.author.id === BOT).length;
}

async function events(discord) {
  return (await discord.call('world')).guilds.find((guild) => guild.id === GUILD).events;
}

/** A message of another bot in the home channel, as the gateway brings it. */
function fromAnotherBot(content) {
  return {
    id: String(BigInt(Date.now() - 1420070400000) << 22n), channel_id: HOME_ID, guild_id: GUILD, type: 0, content,
    author: { id: '1110000000000000999', username: 'echo', discriminator: '0000', avatar: null, bot: true },
    timestamp: new Date().toISOString(), edited_timestamp: null, tts: false, mention_everyone: false,
    mentions: content.includes(BOT) ? [{ id: BOT, username: 'convive', discriminator: '0000', avatar: null, bot: true }] : [],
    mention_roles: [], attachments: [], embeds: [], pinned: false,
  };
}

/** The value of the option whose label contains these words. */
function choiceOf(message, words) {
  let value;
  const walk = (component) => {
    for (const option of component.options ?? []) if (option.label.includes(words)) value ??= option.value;
    (component.components ?? []).forEach(walk);
  };
  message.components.forEach(walk);
  return value;
}

/** The label of the button that begins with these words. */
function labelOf(message, words) {
  let label;
  const walk = (component) => {
    if (component.type === 2 && component.label?.startsWith(words)) label ??= component.label;
    (component.components ?? []).forEach(walk);
  };
  message.components.forEach(walk);
  assert.ok(label, `a button «${words}» on:\n${text(message)}`);
  return label;
}

/** Opens the own sheet from the card and chooses a point. */
async function chooses(discord, user, card, point) {
  const sheet = (await discord.button(user, card, 'Ma fiche')).message;
  const menu = customId(sheet, (component) => component.custom_id.startsWith('choose:'));
  await discord.select(user, sheet.id, menu, [String(choiceOf(sheet, point))]);
}

/** An hour of Le Creusot in summer time. */
function parisInstant(year, month, day, hour, minute) {
  return Date.UTC(year, month - 1, day, hour - 2, minute);
}

/** The clock's offset with which it is some seconds past that moment when the bot starts. */
function offsetTo(moment, seconds) {
  return `PT${Math.round((moment - Date.now()) / 1000) + seconds}S`;
}
