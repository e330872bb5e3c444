// What one may try first.
import * as api from './api.js';
import { ideasHidden, keep } from './choices.js';
import { read, write } from './store.js';
import { openChannel, switchPerson } from './visit.js';

export async function loadIdeas() {
  try {
    const list = await api.ideas(read().language);
    write(({ ideas }) => ({ ideas: { list, tried: ideas?.tried ?? [], hidden: ideas?.hidden ?? ideasHidden() } }));
  } catch {
    // Without ideas the page works as well.
  }
}

/** The announcement on which the rehearsal opens: where it stands, and its text to hand over. */
export async function loadExample() {
  try {
    write({ example: await api.example() });
  } catch {
    // A world without one.
  }
}

export function showIdeas(shown) {
  keep('ideas', shown ? null : 'hidden');
  write(({ ideas }) => ({ ideas: { ...ideas, hidden: !shown } }));
}

/** Goes to the idea's person and channel and puts its act into the box; the visitor sends it. */
export async function tryIdea(idea) {
  write(({ ideas }) => ({ ideas: { ...ideas, tried: [...ideas.tried.filter((id) => id !== idea.id), idea.id] } }));
  await switchPerson(idea.person);
  if (read().channel !== idea.channel) openChannel(idea.channel);
  write({ prepared: { channel: idea.channel, action: idea.action, at: Date.now() } });
}
