import { html } from '../dom.js';
import { click } from '../world/acts.js';
import { useStore } from '../world/store.js';
import { Menu } from './menu.js';

/** A menu of a message: what is chosen is sent at once, several when the list is closed. */
export function Select({ component, message }) {
  const waiting = useStore((state) => state.pending[message.id]);
  return html`<${Menu}
    component=${component}
    channel=${message.channel_id}
    disabled=${component.disabled === true || waiting !== undefined}
    busy=${waiting === component.custom_id}
    onChoose=${(values) => click(message, component.custom_id, values)}
  />`;
}
