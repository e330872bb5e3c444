// The line to the server: opens it for the person being played, takes in what it tells, opens it again when it breaks.
import * as api from './api.js';
import { loadPlan, takeClock } from './clock.js';
import { loadExample, loadIdeas } from './ideas.js';
import { takeDeleted, takeMessage } from './messages.js';
import { read, whenChanged, write } from './store.js';
import { forgetCommands, loadMessages, loadWorld, openFirstChannel, sawUnread, startingPlace } from './visit.js';

const RETRY_MS = [500, 1000, 2000, 4000];
const TYPING_MS = 10_000;

let socket = null;
let attempts = 0;
let retry = null;

/** Called once: the world as the first person (or the one in the address) sees it, then the live line. */
export async function start() {
  const place = startingPlace();
  try {
    await loadWorld(place.person);
  } catch (refusal) {
    if (refusal.status === 404 && place.person) await loadWorld(null).catch(lost);
    else lost();
  }
  await loadExample();
  if (read().world) openFirstChannel(place.channel ?? read().example?.channel);
  loadPlan();
  loadIdeas();
}

whenChanged((state) => state.person, connect);
whenChanged((state) => state.language, () => {
  loadPlan();
  loadIdeas();
});

/** Closes the line of the person played before, opens that of the present one. */
function connect() {
  clearTimeout(retry);
  if (socket) socket.onclose = null;
  socket?.close();
  const person = read().person;
  if (!person) return lost();
  socket = api.live(person);
  socket.onmessage = (frame) => {
    if (read().person === person) take(JSON.parse(frame.data));
  };
  socket.onclose = lost;
}

function lost() {
  write({ connection: 'lost' });
  clearTimeout(retry);
  retry = setTimeout(() => (read().world ? connect() : start()), RETRY_MS[Math.min(attempts++, RETRY_MS.length - 1)]);
}

async function greeted() {
  const again = read().connection === 'lost';
  attempts = 0;
  write({ connection: 'open' });
  await loadWorld(read().person).catch(() => {});
  if (again) {
    write({ messages: {} });
    if (read().channel) loadMessages(read().channel);
    loadPlan();
  }
}

const TAKE = {
  hello: greeted,
  message_create: ({ channel_id, message }) => takeMessage(channel_id, message, true),
  message_update: ({ channel_id, message }) => takeMessage(channel_id, message, false),
  message_delete: ({ channel_id, id }) => takeDeleted(channel_id, id),
  channel_create: reloadWorld,
  channel_update: reloadWorld,
  channel_delete: reloadWorld,
  world: reloadWorld,
  unread: sawUnread,
  people_news: ({ person, news }) =>
    write(({ world }) => ({
      world: { ...world, people: world.people.map((one) => (one.id === person ? { ...one, news } : one)) },
    })),
  typing: ({ channel_id, user_id }) => typing(channel_id, user_id),
  commands: forgetCommands,
  bot: ({ connected }) => write(({ world }) => ({ world: { ...world, bot: { ...world.bot, connected } } })),
  clock: takeClock,
  plan: loadPlan,
};

function take(event) {
  TAKE[event.type]?.(event);
}

function reloadWorld() {
  return loadWorld(read().person).catch(() => {});
}

function typing(channel, user) {
  const until = Date.now() + TYPING_MS;
  const set = (value) =>
    write(({ typing: all }) => ({ typing: { ...all, [channel]: { ...all[channel], [user]: value } } }));
  set(until);
  setTimeout(() => {
    if (read().typing[channel]?.[user] === until) set(0);
  }, TYPING_MS);
}
