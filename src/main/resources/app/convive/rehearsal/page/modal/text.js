import { html } from '../dom.js';

const PARAGRAPH = 2;

/** One line or a paragraph, with the room that is left when there is little. */
export function Text({ field, id, value, invalid, describedBy, onValue }) {
  const most = field.max_length ?? 4000;
  const named = {
    id,
    'data-field': field.custom_id,
    value,
    placeholder: field.placeholder ?? '',
    maxlength: most,
    'aria-required': field.required !== false,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    onInput: (event) => onValue(event.target.value),
  };
  return html`
    ${field.style === PARAGRAPH ? html`<textarea class="field-input" rows="5" ...${named}></textarea>` : html`<input class="field-input" type="text" autocomplete="off" ...${named} />`}
    ${value.length > most * 0.75 ? html`<span class="field-count">${value.length} / ${most}</span>` : null}
  `;
}
