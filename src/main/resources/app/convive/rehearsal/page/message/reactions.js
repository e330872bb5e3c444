import { html } from '../dom.js';
import { useTexts } from '../texts/texts.js';
import { react } from '../world/acts.js';

export function Reactions({ message }) {
  const t = useTexts();
  if (!message.reactions?.length) return null;
  return html`<ul class="reactions">
    ${message.reactions.map(
      ({ emoji, count, me }) => html`<li key=${emoji.name}>
        <button type="button" class="reaction" aria-pressed=${me} aria-label=${t.reaction(emoji.name, count)} onClick=${() => react(message, emoji.name, me)}>
          <span aria-hidden="true">${emoji.name}</span> ${count}
        </button>
      </li>`,
    )}
  </ul>`;
}
