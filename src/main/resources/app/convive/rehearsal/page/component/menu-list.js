import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Floating } from '../shared/floating.js';
import { Icon } from '../shared/icons.js';
import { useListbox } from '../shared/listbox.js';
import { useUnique } from '../shared/unique.js';
import { useTexts } from '../texts/texts.js';
import { folded } from '../world/places.js';

/** The open list of a menu. */
export function MenuList({ anchor, choices, chosen, several, full, enough, label, searchable, onChoose, onClose }) {
  const t = useTexts();
  const id = useUnique('choices');
  const focus = useRef(null);
  const [wanted, setWanted] = useState('');
  const found = choices.filter((choice) => folded(choice.label).includes(folded(wanted)));
  const first = Math.max(0, found.findIndex((choice) => chosen.includes(choice.value)));
  const list = useListbox({
    id,
    count: found.length,
    first,
    space: !searchable,
    onChoose: (row) => onChoose(found[row].value),
    onClose: () => onClose(),
  });
  useLayoutEffect(() => focus.current?.focus(), []);

  const keys = (event) => {
    if (event.key === 'Tab') return onClose(undefined, false);
    if (list.onKeyDown(event) || searchable || event.key.length !== 1) return undefined;
    const named = found.findIndex((choice) => folded(choice.label).startsWith(folded(event.key)));
    return named >= 0 && list.setActive(named);
  };
  const row = (choice, at) => {
    const on = chosen.includes(choice.value);
    return html`<li
      key=${choice.value}
      id=${list.rowId(at)}
      role="option"
      class="choice"
      aria-selected=${on}
      aria-disabled=${full && !on ? 'true' : null}
      data-active=${at === list.active}
      data-value=${choice.value}
      onPointerMove=${() => list.setActive(at)}
      onPointerDown=${(event) => event.preventDefault()}
      onClick=${() => onChoose(choice.value)}
    >
      ${choice.user && html`<${Avatar} user=${choice.user} size="small" />`}${choice.emoji && html`<span aria-hidden="true">${choice.emoji}</span>`}
      <span class="choice-words"><span>${choice.label}</span>${choice.note && html`<small>${choice.note}</small>`}</span>
      <span class="choice-mark" data-several=${several} data-on=${on}>${on && html`<${Icon} name="check" />`}</span>
    </li>`;
  };

  return html`<${Floating} anchor=${anchor} wide class="menu-list" onClose=${() => onClose(undefined, false)}>
    ${
      searchable &&
      html`<input
        ref=${focus}
        class="menu-search"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls=${id}
        aria-activedescendant=${list.descendant}
        aria-label=${t.search}
        placeholder=${t.search}
        value=${wanted}
        onInput=${(event) => setWanted(event.target.value)}
        onKeyDown=${keys}
      />`
    }
    <ul
      ref=${searchable ? null : focus}
      id=${id}
      role="listbox"
      aria-label=${label}
      aria-multiselectable=${several ? 'true' : null}
      aria-activedescendant=${searchable ? null : list.descendant}
      tabindex=${searchable ? -1 : 0}
      onKeyDown=${searchable ? null : keys}
    >
      ${found.map(row)}
    </ul>
    ${found.length === 0 && html`<p class="menu-none">${t.nothingFound}</p>`}
    ${several && html`<button type="button" class="button menu-done" data-style="primary" disabled=${!enough} onClick=${() => onClose()}>${t.done(chosen.length)}</button>`}
  <//>`;
}
