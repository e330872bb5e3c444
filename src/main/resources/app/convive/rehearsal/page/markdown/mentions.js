// Mentions as they are read: names instead of ids.
import { html } from '../dom.js';
import { channelOf, roleOf, shownName, userOf } from '../world/places.js';
import { useStore, write } from '../world/store.js';
import { openChannel } from '../world/visit.js';
import { useTexts } from '../texts/texts.js';

export function User({ id }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const channel = useStore((state) => state.channel);
  const user = userOf(world, id);
  return html`<span class="mention" data-me=${id === world?.me.id}>@${user ? shownName(world, user, channel) : t.unknownUser}</span>`;
}

export function Role({ id }) {
  const t = useTexts();
  const role = useStore((state) => roleOf(state.world, id));
  return html`<span class="mention">@${role?.name.replace(/^@/, '') ?? t.unknownRole}</span>`;
}

export const Everyone = ({ text }) => html`<span class="mention">${text}</span>`;

export function Channel({ id }) {
  const t = useTexts();
  const channel = useStore((state) => channelOf(state.world, id));
  if (!channel) return html`<span class="mention">#${t.unknownChannel}</span>`;
  return html`<button type="button" class="mention" onClick=${() => openChannel(id)}>#${channel.name}</button>`;
}

/** A command that a click puts into the box. */
export function Command({ name, id }) {
  const prepare = () =>
    write(({ channel }) => ({
      prepared: { channel, action: { type: 'command', command: id, path: name.split(' ').slice(1).join(' ') }, at: Date.now() },
    }));
  return html`<button type="button" class="mention" onClick=${prepare}>/${name}</button>`;
}
