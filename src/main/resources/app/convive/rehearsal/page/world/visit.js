// Where the visitor is: as whom, in which channel.
import * as api from './api.js';
import { takeClock } from './clock.js';
import { byId } from './messages.js';
import { channelsOf } from './places.js';
import { read, write } from './store.js';

/** The address holds person and channel, so that a reload or a link comes back to them. */
export function startingPlace() {
  const [, person, channel] = location.hash.match(/^#(\d+)(?:\/(\d+))?$/) ?? [];
  return { person: person ?? null, channel: channel ?? null };
}

function rememberPlace() {
  const { person, channel } = read();
  history.replaceState(null, '', `#${person}${channel ? `/${channel}` : ''}`);
}

/** What the live line told of marks, numbered, since an answer may have left the server before them. */
const told = new Map();
let count = 0;

export async function loadWorld(person) {
  const asked = count;
  const world = await api.world(person ?? undefined);
  if (read().person && person !== read().person) return;
  write({ world, person: world.me.id });
  for (const { number, ...mark } of told.values()) if (number > asked) setMark(mark);
  takeClock({ now: world.now, walking: read().clock?.walking ?? false });
  const { channel } = read();
  if (channel && !channelsOf(world).some((one) => one.id === channel)) openFirstChannel(null);
}

export function openFirstChannel(wanted) {
  const open = channelsOf(read().world).filter((channel) => channel.type !== 4);
  const home = open.find((channel) => channel.id === wanted) ?? open.find((channel) => channel.type !== 1) ?? open[0];
  if (home) openChannel(home.id);
}

/** Plays another person from now on, in the same channel if that person sees it. */
export async function switchPerson(person) {
  const { channel } = read();
  if (person === read().person) return;
  told.clear();
  write({
    person,
    messages: {},
    commands: {},
    typing: {},
    failures: {},
    pending: {},
    firstUnread: {},
    replyTo: {},
    modal: null,
    drawer: null,
    notice: null,
  });
  await loadWorld(person);
  if (read().person !== person) return;
  if (channelsOf(read().world).some((one) => one.id === channel)) openChannel(channel);
  else openFirstChannel(null);
}

export function openChannel(channel) {
  const { world, person } = read();
  const unread = channelsOf(world).find((one) => one.id === channel)?.unread ?? 0;
  // One that is left at once was seen all the same.
  if (read().messages[read().channel]) markRead(read().channel);
  write((state) => ({
    channel,
    drawer: null,
    notice: null,
    firstUnread: { ...state.firstUnread, [channel]: null },
  }));
  rememberPlace();
  loadMessages(channel, unread);
  if (!read().commands[channel]) loadCommands(channel, person);
}

export async function loadMessages(channel, unread = 0) {
  const { person } = read();
  const page = await api.messages(channel, person);
  if (read().person !== person) return;
  write((state) => {
    const newcomers = (state.messages[channel]?.list ?? []).filter((one) => !page.messages.some((m) => m.id === one.id));
    const later = newcomers.filter((one) => !page.messages.length || byId(one, page.messages.at(-1)) > 0);
    return {
      messages: { ...state.messages, [channel]: { list: [...page.messages, ...later], hasMore: page.has_more } },
      firstUnread: { ...state.firstUnread, [channel]: unread ? (page.messages.at(-unread)?.id ?? null) : null },
    };
  });
  markRead(channel);
}

export async function loadOlder(channel) {
  const { person, messages } = read();
  const page = await api.messages(channel, person, messages[channel].list[0]?.id);
  write((state) => {
    const list = [...page.messages, ...state.messages[channel].list];
    return { messages: { ...state.messages, [channel]: { list, hasMore: page.has_more } } };
  });
}

async function loadCommands(channel, person) {
  const list = await api.commands(person, channel).catch(() => []);
  if (read().person === person) write((state) => ({ commands: { ...state.commands, [channel]: list } }));
}

export function forgetCommands() {
  write({ commands: {} });
  if (read().channel) loadCommands(read().channel, read().person);
}

/** What the person looks at is read; elsewhere the mark stays. */
export function markRead(channel) {
  if (channel !== read().channel || document.hidden) return;
  api.markRead(channel, read().person).catch(() => {});
}

export function sawUnread({ channel_id: id, unread, mentions }) {
  told.set(id, { id, unread, mentions, number: ++count });
  setMark({ id, unread, mentions });
  if (unread || mentions) markRead(id);
}

function setMark({ id, unread, mentions }) {
  const set = (channel) => (channel.id === id ? { ...channel, unread, mentions } : channel);
  write(({ world }) => ({
    world: {
      ...world,
      servers: world.servers.map((server) => ({ ...server, channels: server.channels.map(set) })),
      dm: world.dm && set(world.dm),
    },
  }));
}

addEventListener('hashchange', async () => {
  const place = startingPlace();
  if (!place.person || !read().world) return;
  await switchPerson(place.person);
  if (channelsOf(read().world).some((one) => one.id === place.channel) && place.channel !== read().channel) openChannel(place.channel);
});

document.addEventListener('visibilitychange', () => {
  if (!document.hidden && read().channel) markRead(read().channel);
});
