// What was typed and not yet sent, for each person in each channel.
import { useState } from 'preact/hooks';

const drafts = new Map();
const EMPTY = { text: '', files: [], command: null };

/** `[draft, set]`; `set` takes a change of some of it. Nothing is lost by looking elsewhere. */
export function useDraft(person, channel) {
  const key = `${person} ${channel}`;
  const [, redraw] = useState(0);
  const set = (change) => {
    drafts.set(key, { ...(drafts.get(key) ?? EMPTY), ...change });
    redraw((n) => n + 1);
  };
  return [drafts.get(key) ?? EMPTY, set, () => set(EMPTY)];
}

/** The command with another value for one of its options. */
export const withValue = (command, name, value) => ({ ...command, values: { ...command.values, [name]: value } });
