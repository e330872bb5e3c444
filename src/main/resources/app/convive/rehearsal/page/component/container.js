import { html } from '../dom.js';
import { Components } from './component.js';

const hex = (colour) => `#${colour.toString(16).padStart(6, '0')}`;

/** A card: what belongs together, with a stripe in the bot's colour. */
export function Container({ component, message }) {
  const colour = component.accent_color;
  const stripe = colour || colour === 0 ? { '--stripe': hex(colour) } : null;
  return html`<div class="container" data-striped=${stripe !== null} data-spoiler=${component.spoiler === true} style=${stripe ?? {}}>
    <${Components} list=${component.components} message=${message} />
  </div>`;
}
