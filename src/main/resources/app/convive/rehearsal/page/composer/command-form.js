// A command being filled in: its name, a field for each option, what the present one is for.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { later } from '../shared/later.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';
import { withValue } from './draft.js';
import { OptionField } from './option-field.js';
import { KIND, valueOf, valuesOf } from './option-rows.js';

export function CommandForm({ channel, anchor, command, onChange, onRun, onLeave }) {
  const t = useTexts();
  const person = useStore((state) => state.person);
  const form = useRef(null);
  const [at, setAt] = useState(null);
  const [wrong, setWrong] = useState(null);
  const { entry, values } = command;
  const asked = entry.options.filter((option) => option.required);
  const shown = entry.options.filter(
    (option) => option.required || values[option.name] || (asked.length === 0 && option === entry.options[0] && option.type !== KIND.FILE),
  );
  const more = entry.options.filter((option) => !shown.includes(option));
  const focusOn = (name) => later(() => form.current?.querySelector(`[data-option="${name}"]`)?.focus());

  useLayoutEffect(() => {
    (form.current.querySelector('[data-option]') ?? form.current).focus();
  }, [entry.key]);

  const next = (held) => {
    const empty = asked.find((option) => valueOf(option, held[option.name]) === undefined);
    if (empty) focusOn(empty.name);
  };
  const send = (event) => {
    event?.preventDefault();
    const bad = entry.options.find((option) => {
      const held = values[option.name];
      return valueOf(option, held) === undefined && (option.required || held?.text.trim());
    });
    if (bad) {
      setWrong({ name: bad.name, text: values[bad.name]?.text ? t.notAChoice(bad.shown_name ?? bad.name) : t.needed(bad.shown_name ?? bad.name) });
      focusOn(bad.name);
      return;
    }
    onRun(valuesOf(entry.options, values));
  };
  const back = (event) => {
    event.preventDefault();
    onLeave(`/${entry.name}`);
  };
  const keys = (event) => {
    if (event.target !== form.current) return;
    if (event.key === 'Enter') send(event);
    if (event.key === 'Backspace') back(event);
    if (event.key === 'Escape') onLeave('');
  };
  const present = entry.options.find((option) => option.name === at);

  return html`<form
    ref=${form}
    class="command"
    id=${shown.length ? null : 'box'}
    tabindex=${shown.length ? -1 : 0}
    aria-label=${`/${entry.name}`}
    onSubmit=${send}
    onKeyDown=${keys}
  >
    <div class="command-line">
      <span class="command-name">/${entry.name}</span>
      ${shown.map(
        (option, order) => html`<${OptionField}
          key=${option.name}
          option=${option}
          held=${values[option.name]}
          channel=${channel}
          anchor=${anchor}
          first=${order === 0}
          invalid=${wrong?.name === option.name}
          call=${(focused, text) => ({
            person,
            channel: channel.id,
            command: entry.command.id,
            path: entry.path || undefined,
            options: { ...valuesOf(entry.options, values), [focused.name]: text },
            focused: focused.name,
          })}
          onValue=${(held) => {
            setWrong(null);
            onChange(withValue(command, option.name, held));
          }}
          onNext=${() => next({ ...values, [option.name]: { value: '' } })}
          onBack=${back}
          onEscape=${() => onLeave('')}
          onFocus=${() => setAt(option.name)}
        />`,
      )}
      ${more.map(
        (option) => html`<button
          type="button"
          class="option-more"
          title=${option.shown_description ?? option.description}
          onClick=${() => {
            onChange(withValue(command, option.name, { text: '' }));
            focusOn(option.name);
          }}
        ><${Icon} name="plus" />${option.shown_name ?? option.name}</button>`,
      )}
    </div>
    <div class="command-foot">
      <p class="hint" data-wrong=${wrong !== null} role=${wrong ? 'alert' : null}>${wrong?.text ?? present?.shown_description ?? present?.description ?? entry.note}</p>
      <button type="button" class="text-button" onClick=${() => onLeave('')}>${t.cancel}</button>
      <button type="submit" class="button" data-style="primary">${t.send}<${Icon} name="send" /></button>
    </div>
  </form>`;
}
