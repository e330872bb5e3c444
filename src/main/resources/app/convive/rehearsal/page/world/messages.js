// The messages that the page holds, by channel, oldest first.
import { loadPlanSoon } from './clock.js';
import { read, write } from './store.js';

/** Discord's ids grow with time; they are longer than a number can hold. */
export const byId = (a, b) => (a.id.length - b.id.length) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A message that came or changed. One for a channel that was not opened yet waits on the server. */
export function takeMessage(channel, message, isNew) {
  loadPlanSoon();
  write((state) => {
    const held = state.messages[channel];
    if (!held) return null;
    const known = held.list.some((one) => one.id === message.id);
    if (!known && !isNew && !message.rehearsal?.ephemeral_for) return null;
    const list = known ? held.list.map((one) => (one.id === message.id ? message : one)) : [...held.list, message].sort(byId);
    const typing = { ...state.typing[channel], [message.author.id]: 0 };
    return {
      messages: { ...state.messages, [channel]: { ...held, list } },
      typing: { ...state.typing, [channel]: typing },
      failures: without(state.failures, message.id),
    };
  });
}

export function takeDeleted(channel, id) {
  write((state) => {
    const held = state.messages[channel];
    if (!held) return null;
    return {
      messages: { ...state.messages, [channel]: { ...held, list: held.list.filter((one) => one.id !== id) } },
      failures: without(state.failures, id),
    };
  });
}

/** A line that only this page shows, as Discord does when an application did not answer. */
export function tellLocally(channel, text, author) {
  const last = read().messages[channel]?.list.at(-1);
  const id = `${BigInt(last?.id?.replace(/\D/g, '') || '0') + 1n}`;
  takeMessage(
    channel,
    {
      id,
      local: true,
      author,
      content: '',
      failure: text,
      timestamp: new Date(read().clock?.now ?? Date.now()).toISOString(),
      flags: 64,
      type: 0,
      attachments: [],
      components: [],
      mentions: [],
    },
    true,
  );
}

export function without(map, key) {
  if (!(key in map)) return map;
  const { [key]: gone, ...rest } = map;
  return rest;
}
