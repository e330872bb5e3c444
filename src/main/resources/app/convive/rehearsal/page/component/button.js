import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';
import { click } from '../world/acts.js';
import { useStore } from '../world/store.js';

const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };

/** A button of a message; while its answer is awaited the message takes no other click. */
export function Button({ component, message }) {
  const t = useTexts();
  const waiting = useStore((state) => state.pending[message.id]);
  const emoji = component.emoji?.name && !component.emoji.id ? component.emoji.name : null;
  const words = html`${emoji && html`<span class="button-emoji" aria-hidden=${component.label ? 'true' : null}>${emoji}</span>`}
    ${component.label && html`<span>${component.label}</span>`}`;
  if (component.style === 5) {
    return html`<a class="button" data-style="link" href=${component.url} target="_blank" rel="noopener noreferrer">
      ${words}<${Icon} name="leave" label=${t.opensElsewhere} />
    </a>`;
  }
  const own = waiting === component.custom_id;
  return html`<button
    type="button"
    class="button"
    data-style=${STYLES[component.style] ?? 'secondary'}
    data-id=${component.custom_id}
    disabled=${component.disabled === true}
    aria-disabled=${waiting !== undefined ? 'true' : null}
    aria-busy=${own ? 'true' : null}
    onClick=${() => waiting === undefined && click(message, component.custom_id)}
  >
    ${words}${own && html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`}
  </button>`;
}
