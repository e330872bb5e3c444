// A select menu: one or several choices from a list, which can be searched when it is long.
import { useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { useUnique } from '../shared/unique.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';
import { choicesOf, chosenFirst } from './choices.js';
import { MenuList } from './menu-list.js';

/** `onChoose` gets the values once the list is closed on a changed choice (at once where only one may be chosen). */
export function Menu({ component, channel, disabled, busy, labelledBy, describedBy, invalid, onChoose }) {
  const t = useTexts();
  const id = useUnique('menu');
  const world = useStore((state) => state.world);
  const trigger = useRef(null);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(() => chosenFirst(component));
  const before = useRef(chosen);
  const choices = choicesOf(component, world, channel);
  const names = choices.filter((choice) => chosen.includes(choice.value));
  const least = component.min_values ?? 1;
  const most = Math.min(component.max_values ?? 1, choices.length);

  const close = (values = chosen, back = true) => {
    setOpen(false);
    if (back) trigger.current?.focus();
    const same = values.length === before.current.length && values.every((value) => before.current.includes(value));
    if (same) return;
    if (values.length < least) return setChosen(before.current);
    before.current = values;
    onChoose(values);
  };
  const choose = (value) => {
    if (most <= 1) {
      const values = chosen.includes(value) && least === 0 ? [] : [value];
      setChosen(values);
      close(values);
    } else if (chosen.includes(value)) {
      setChosen(chosen.filter((one) => one !== value));
    } else if (chosen.length < most) {
      setChosen([...chosen, value]);
    }
  };

  return html`<div class="menu">
    <button
      ref=${trigger}
      type="button"
      id=${id}
      class="menu-trigger"
      data-id=${component.custom_id}
      data-field=${component.custom_id}
      disabled=${disabled}
      aria-haspopup="listbox"
      aria-expanded=${open}
      aria-busy=${busy ? 'true' : null}
      aria-labelledby=${labelledBy ? `${labelledBy} ${id}` : null}
      aria-describedby=${describedBy}
      aria-invalid=${invalid ? 'true' : null}
      onClick=${() => (open ? close() : setOpen(true))}
      onKeyDown=${(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        setOpen(true);
      }}
    >
      <span class="menu-chosen" data-empty=${names.length === 0}>
        ${
          names.length
            ? names.map(
                (one) => html`<span class="menu-name">${one.user && html`<${Avatar} user=${one.user} size="tiny" />`}${one.emoji && `${one.emoji} `}${one.label}</span>`,
              )
            : (component.placeholder ?? t.choose(most))
        }
      </span>
      <${Icon} name="chevron" />
    </button>
    ${
      open &&
      html`<${MenuList}
        anchor=${trigger}
        choices=${choices}
        chosen=${chosen}
        several=${most > 1}
        full=${most > 1 && chosen.length >= most}
        enough=${chosen.length >= least}
        label=${component.placeholder ?? t.choose(most)}
        searchable=${component.type !== 3 || choices.length > 10}
        onChoose=${choose}
        onClose=${close}
      />`
    }
  </div>`;
}
