// One option of a command: a field with its list.
import { useEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { useListbox } from '../shared/listbox.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';
import { askedRows, fixedRows, KIND } from './option-rows.js';
import { Suggest } from './suggest.js';

const ASK_AFTER_MS = 120;

/** `call` asks the bot with the values so far; `onNext` goes on after a choice; `onBack` is Backspace in an empty field. */
export function OptionField({ option, held, channel, anchor, invalid, first, call, onValue, onNext, onBack, onEscape, onFocus }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const [focused, setFocused] = useState(false);
  const [closed, setClosed] = useState(false);
  const [asked, setAsked] = useState(null);
  const text = held?.text ?? '';
  const rows = option.autocomplete ? (asked ?? []) : fixedRows(option, held?.value === undefined ? text : '', { world, channel: channel.id, t });
  const open = focused && !closed && rows.length > 0;
  const id = `option-${option.name}`;

  useEffect(() => {
    if (!focused || !option.autocomplete) return undefined;
    let stale = false;
    const timer = setTimeout(async () => {
      const found = await askedRows(call(option, text)).catch(() => null);
      if (!stale) setAsked(found);
    }, ASK_AFTER_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [focused, text]);

  const choose = (row) => {
    onValue({ text: rows[row].label, value: rows[row].value });
    setClosed(true);
    onNext();
  };
  const list = useListbox({ id: `${id}-list`, count: open ? rows.length : 0, first: -1, tab: true, onChoose: choose, onClose: () => setClosed(true) });
  useEffect(() => list.setActive(text && held?.value === undefined ? 0 : -1), [text, rows.length]);

  const keys = (event) => {
    if (event.isComposing || (open && list.onKeyDown(event))) return;
    if (event.key === 'Backspace' && text === '') onBack(event);
    if (event.key === 'ArrowDown' && closed) setClosed(false);
    if (event.key === 'Escape') onEscape();
  };

  if (option.type === KIND.FILE) return html`<${FileField} option=${option} held=${held} first=${first} invalid=${invalid} onValue=${onValue} onFocus=${onFocus} />`;
  return html`<label class="option" data-invalid=${invalid}>
    <span class="option-name">${option.shown_name ?? option.name}</span>
    <input
      id=${first ? 'box' : null}
      class="option-input"
      type="text"
      inputmode=${option.type === KIND.INTEGER || option.type === KIND.NUMBER ? 'numeric' : null}
      maxlength=${option.max_length ?? null}
      autocomplete="off"
      data-option=${option.name}
      value=${text}
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls=${open ? `${id}-list` : null}
      aria-activedescendant=${open ? list.descendant : null}
      aria-required=${option.required === true}
      aria-invalid=${invalid}
      aria-description=${option.shown_description ?? option.description}
      onInput=${(event) => {
        setClosed(false);
        onValue({ text: event.target.value });
      }}
      onKeyDown=${keys}
      onFocus=${() => {
        setFocused(true);
        setClosed(false);
        onFocus();
      }}
      onBlur=${() => setFocused(false)}
    />
    ${
      open &&
      html`<${Suggest} id=${`${id}-list`} anchor=${anchor} title=${option.shown_description ?? option.description} rows=${rows} list=${list} onChoose=${choose} onClose=${() => setClosed(true)} />`
    }
  </label>`;
}

function FileField({ option, held, first, invalid, onValue, onFocus }) {
  const t = useTexts();
  const chooser = useRef(null);
  return html`<span class="option" data-invalid=${invalid}>
    <span class="option-name">${option.shown_name ?? option.name}</span>
    <button id=${first ? 'box' : null} type="button" class="option-file" data-option=${option.name} onFocus=${onFocus} onClick=${() => chooser.current.click()}>
      <${Icon} name="clip" />${held ? held.text : t.chooseFile}
    </button>
    <input ref=${chooser} type="file" hidden data-file=${option.name} onChange=${(event) => event.target.files[0] && onValue({ text: event.target.files[0].name, value: event.target.files[0] })} />
  </span>`;
}
