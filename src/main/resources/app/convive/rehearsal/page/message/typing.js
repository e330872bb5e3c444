import { html } from '../dom.js';
import { useTexts } from '../texts/texts.js';
import { shownName, userOf } from '../world/places.js';
import { useStore } from '../world/store.js';

export function Typing({ channel }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const typing = useStore((state) => state.typing[channel.id]);
  const names = Object.entries(typing ?? {})
    .filter(([user, until]) => user !== world.me.id && until > Date.now())
    .map(([user]) => userOf(world, user))
    .filter(Boolean)
    .map((user) => shownName(world, user, channel.id));
  return html`<p class="typing" aria-live="polite">
    ${names.length > 0 && html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${t.typing(names)}`}
  </p>`;
}
