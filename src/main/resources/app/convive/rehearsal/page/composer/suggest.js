// The list above the box while a command or a mention is being typed.
import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Floating } from '../shared/floating.js';

/** `rows`: [{ key, label, note, user, lead }]; the focus stays in the field, `list` is its listbox. */
export function Suggest({ id, anchor, title, rows, list, onChoose, onClose }) {
  return html`<${Floating} anchor=${anchor} side="above" wide class="suggest" onClose=${onClose}>
    <p class="suggest-title" id=${`${id}-title`}>${title}</p>
    <ul id=${id} role="listbox" aria-labelledby=${`${id}-title`}>
      ${rows.map(
        (row, at) => html`<li
          key=${row.key}
          id=${list.rowId(at)}
          role="option"
          class="choice"
          aria-selected=${at === list.active}
          data-active=${at === list.active}
          onPointerMove=${() => list.setActive(at)}
          onPointerDown=${(event) => event.preventDefault()}
          onClick=${() => onChoose(at)}
        >
          ${row.user && html`<${Avatar} user=${row.user} size="small" />`}
          <span class="choice-words"><span>${row.label}</span>${row.note && html`<small>${row.note}</small>`}</span>
          ${row.lead && html`<span class="choice-lead">${row.lead}</span>`}
        </li>`,
      )}
    </ul>
  <//>`;
}
