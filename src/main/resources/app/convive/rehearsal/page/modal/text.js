import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';

const PARAGRAPH = 2;

/** One line or a paragraph, with the room that is left when there is little. */
export function Text({ field, id, value, invalid, describedBy, onValue }) {
  const t = useTexts();
  const example = useStore((state) => (state.ideas?.tried.at(-1) === 'import' ? state.example : null));
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
    ${
      example && field.style === PARAGRAPH && field.required !== false && value === '' && most >= example.text.length &&
      html`<button type="button" class="text-button hand-over" onClick=${() => onValue(example.text)}><${Icon} name="clip" />${t.handOver}</button>`
    }
    ${value.length > most * 0.75 ? html`<span class="field-count">${value.length} / ${most}</span>` : null}
  `;
}
