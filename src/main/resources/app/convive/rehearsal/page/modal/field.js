// A row of a form: a label, what it is for, the field.
import { Menu } from '../component/menu.js';
import { html } from '../dom.js';
import { Markdown } from '../markdown/markdown.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';
import { Files } from './files.js';
import { Checkbox, Checks, Radios } from './marks.js';
import { Text } from './text.js';

const DRAW = { 3: Choice, 4: Text, 5: Choice, 6: Choice, 7: Choice, 8: Choice, 19: Files, 21: Radios, 22: Checks, 23: Checkbox };

export function Field({ component, channel, values, fault, onValue }) {
  if (component.type === 10) return html`<${Markdown} text=${component.content} />`;
  if (component.type === 1) {
    return component.components.map((field) => html`<${Labelled} label=${field.label} field=${field} channel=${channel} values=${values} fault=${fault} onValue=${onValue} />`);
  }
  return html`<${Labelled} label=${component.label} note=${component.description} field=${component.component} channel=${channel} values=${values} fault=${fault} onValue=${onValue} />`;
}

function Labelled({ label, note, field, channel, values, fault, onValue }) {
  const t = useTexts();
  const draw = DRAW[field.type];
  if (!draw) return null;
  const id = `field-${field.custom_id.replace(/[^\w-]/g, '-')}`;
  const wrong = fault?.field === field.custom_id ? fault.text || t.refused : null;
  const several = field.type === 21 || field.type === 22;
  const required = field.required !== false && field.type !== 23;
  const words = html`<span class="field-label" id=${`${id}-label`}>${label}${required && html`<span class="required" aria-hidden="true"> *</span><span class="unseen"> (${t.required})</span>`}</span>`;
  const describedBy = [note && `${id}-note`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || null;
  const inner = html`
    ${note && html`<span class="field-note" id=${`${id}-note`}>${note}</span>`}
    <${draw}
      field=${field}
      id=${id}
      channel=${channel}
      value=${values[field.custom_id]}
      invalid=${wrong !== null}
      describedBy=${describedBy}
      onValue=${(value) => onValue(field.custom_id, value)}
    />
    ${wrong && html`<span class="failure" id=${`${id}-wrong`} role="alert"><${Icon} name="warning" />${wrong}</span>`}
  `;
  if (several) return html`<div class="field" role=${field.type === 21 ? 'radiogroup' : 'group'} aria-labelledby=${`${id}-label`} aria-describedby=${describedBy}>${words}${inner}</div>`;
  if (field.type === 4) return html`<div class="field"><label for=${id}>${words}</label>${inner}</div>`;
  return html`<div class="field">${words}${inner}</div>`;
}

function Choice({ field, id, channel, invalid, describedBy, onValue }) {
  return html`<${Menu} component=${field} channel=${channel} labelledBy=${`${id}-label`} describedBy=${describedBy} invalid=${invalid} onChoose=${onValue} />`;
}
