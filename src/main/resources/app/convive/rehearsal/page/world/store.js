// All that the page knows, in one place; components read from it and are drawn again when their part changes.
import { useEffect, useState } from 'preact/hooks';
import { storedLanguage, storedTheme } from './choices.js';

let state = {
  language: storedLanguage(),
  theme: storedTheme(),
  connection: 'connecting',
  person: null,
  channel: null,
  world: null,
  /** channel id → { list, hasMore } */
  messages: {},
  /** channel id → id of the first message that was unread when the channel was opened */
  firstUnread: {},
  /** channel id → { user id: until (ms) } */
  typing: {},
  /** channel id → commands that the person may use there */
  commands: {},
  /** message id → what the person is told under it after a click that failed */
  failures: {},
  /** message id → custom id that waits for its answer */
  pending: {},
  /** { interaction, form } while a form is open */
  modal: null,
  plan: null,
  /** The rehearsal's clock: `now` (ms) as it was at `since` (ms of the browser's clock). */
  clock: null,
  ideas: null,
  /** The announcement that waits to be imported: { channel, message, text }. */
  example: null,
  /** What waits to be put into the box: { person, channel, action }. */
  prepared: null,
  /** channel id → message to which the box replies */
  replyTo: {},
  drawer: null,
  planShown: true,
  /** What the page has to say about a refused act: { text }. */
  notice: null,
};

const listeners = new Set();

export const read = () => state;

/** Takes over what `change` holds, or what it returns for the state as it is. */
export function write(change) {
  const part = typeof change === 'function' ? change(state) : change;
  if (!part) return;
  state = { ...state, ...part };
  for (const listener of [...listeners]) listener();
}

/** Calls `then` whenever what `select` returns has become another. */
export function whenChanged(select, then) {
  let seen = select(state);
  listeners.add(() => {
    const next = select(state);
    if (next === seen) return;
    seen = next;
    then(next);
  });
}

/** The part of the state that `select` returns; the component is drawn again when it is another one. */
export function useStore(select) {
  const [, redraw] = useState(0);
  const value = select(state);
  useEffect(() => {
    let seen = select(state);
    if (seen !== value) redraw((n) => n + 1);
    const listener = () => {
      const next = select(state);
      if (next === seen) return;
      seen = next;
      redraw((n) => n + 1);
    };
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, [select]);
  return value;
}
