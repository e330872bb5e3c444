// A form that the bot opened. The browser's dialog keeps the focus in it; Escape closes it.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { Avatar } from '../shared/avatar.js';
import { useTexts } from '../texts/texts.js';
import { closeModal, submit } from '../world/acts.js';
import { useStore } from '../world/store.js';
import { Field } from './field.js';
import { fieldsOf, firstValues, problem } from './form.js';

export function Modal() {
  const modal = useStore((state) => state.modal);
  return modal ? html`<${Form} key=${modal.interaction} modal=${modal} />` : null;
}

function Form({ modal }) {
  const t = useTexts();
  const bot = useStore((state) => state.world.bot);
  const dialog = useRef(null);
  const opener = useRef(document.activeElement);
  const { form, error, busy } = modal;
  const [values, setValues] = useState(() => firstValues(form));
  const [wrong, setWrong] = useState(null);

  useLayoutEffect(() => {
    dialog.current.showModal();
    dialog.current.querySelector('[data-field]')?.focus();
    return () => opener.current?.isConnected && opener.current.focus();
  }, []);
  useEffect(() => {
    if (error?.field) dialog.current.querySelector(`[data-field="${CSS.escape(error.field)}"]`)?.focus();
  }, [error]);

  const send = (event) => {
    event.preventDefault();
    if (busy) return;
    const found = fieldsOf(form).map((field) => [field.custom_id, problem(field, values[field.custom_id], t)]).find(([, text]) => text);
    setWrong(found ? { field: found[0], text: found[1] } : null);
    if (found) dialog.current.querySelector(`[data-field="${CSS.escape(found[0])}"]`)?.focus();
    else submit(values);
  };
  const fault = wrong ?? error;

  return html`<dialog ref=${dialog} class="modal" aria-labelledby="modal-title" onCancel=${(event) => {
    event.preventDefault();
    closeModal();
  }}>
    <form onSubmit=${send} novalidate>
      <header class="modal-head">
        <${Avatar} user=${bot} size="small" />
        <h2 id="modal-title">${form.title}</h2>
        <button type="button" class="icon-button" aria-label=${t.close} onClick=${closeModal}><${Icon} name="close" /></button>
      </header>
      <div class="modal-fields">
        ${form.components.map(
          (component, at) => html`<${Field}
            key=${at}
            component=${component}
            channel=${modal.channel}
            values=${values}
            fault=${fault}
            onValue=${(name, value) => setValues((held) => ({ ...held, [name]: value }))}
          />`,
        )}
      </div>
      <footer class="modal-foot">
        ${fault && !fault.field && html`<p class="failure" role="alert"><${Icon} name="warning" />${fault.text || t.refused}</p>`}
        <button type="button" class="button" data-style="secondary" onClick=${closeModal}>${t.cancel}</button>
        <button type="submit" class="button" data-style="primary" aria-busy=${busy}>${t.submit}${busy && html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>`}</button>
      </footer>
    </form>
  </dialog>`;
}
