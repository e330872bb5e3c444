// Radio buttons and boxes to tick.
import { html } from '../dom.js';

export function Radios({ field, id, value, onValue }) {
  return html`<div class="marks">
    ${field.options.map(
      (option, at) => html`<${Mark} type="radio" name=${id} field=${at === 0 || option.value === value ? field.custom_id : null} option=${option} on=${option.value === value} onPick=${() => onValue(option.value)} />`,
    )}
  </div>`;
}

export function Checks({ field, id, value, onValue }) {
  const most = field.max_values ?? field.options.length;
  return html`<div class="marks">
    ${field.options.map((option, at) => {
      const on = value.includes(option.value);
      return html`<${Mark}
        type="checkbox"
        name=${id}
        field=${at === 0 ? field.custom_id : null}
        option=${option}
        on=${on}
        full=${!on && value.length >= most}
        onPick=${() => onValue(on ? value.filter((one) => one !== option.value) : [...value, option.value])}
      />`;
    })}
  </div>`;
}

export function Checkbox({ field, id, value, onValue }) {
  return html`<input class="mark-input" type="checkbox" data-field=${field.custom_id} aria-labelledby=${`${id}-label`} checked=${value} onChange=${() => onValue(!value)} />`;
}

const Mark = ({ type, name, field, option, on, full = false, onPick }) =>
  html`<label class="mark-row" data-on=${on}>
    <input class="mark-input" type=${type} name=${name} value=${option.value} data-field=${field} checked=${on} disabled=${full} onChange=${onPick} />
    <span class="choice-words"><span>${option.label}</span>${option.description && html`<small>${option.description}</small>`}</span>
  </label>`;
