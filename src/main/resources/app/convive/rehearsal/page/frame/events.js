// A server's events, folded away above its channels, as people find them on Discord.
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { moment } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';

export function Events({ events }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  if (!events?.length) return null;
  return html`<details class="events">
    <summary data-rove><${Icon} name="calendar" />${t.events(events.length)}</summary>
    <ul>
      ${events.map((event) => html`<li key=${event.id}>
        <strong>${event.name}</strong>
        <p>${t.eventTime(moment(new Date(event.scheduled_start_time), language), moment(new Date(event.scheduled_end_time), language))}</p>
        <p>${event.entity_metadata?.location}</p>
        <p class="event-words">${(event.description ?? '').replaceAll('-# ', '')}</p>
      </li>`)}
    </ul>
  </details>`;
}
