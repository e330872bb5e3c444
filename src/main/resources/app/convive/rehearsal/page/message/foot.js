import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { later } from '../shared/later.js';
import { useTexts } from '../texts/texts.js';
import { dismiss } from '../world/acts.js';

/** Under an ephemeral message: that nobody else sees it, and the way to put it away. */
export function Foot({ message }) {
  const t = useTexts();
  const away = () => {
    dismiss(message);
    later(() => document.getElementById('box')?.focus());
  };
  return html`<p class="only-you">
    <${Icon} name="eye" /><span>${t.onlyYou}</span><span aria-hidden="true">·</span>
    <button type="button" class="text-button" onClick=${away}>${t.dismiss}</button>
  </p>`;
}
