// What one may do with a message: shown for the one under the pointer or with the focus.
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';
import { dismiss, runOn } from '../world/acts.js';
import { useStore, write } from '../world/store.js';

export function Actions({ message, channel, onEdit }) {
  const t = useTexts();
  const person = useStore((state) => state.person);
  const commands = useStore((state) => state.commands[channel.id]);
  const own = message.author.id === person;
  const reply = () => {
    write(({ replyTo }) => ({ replyTo: { ...replyTo, [channel.id]: message } }));
    document.getElementById('box')?.focus();
  };
  return html`<div class="actions" role="toolbar" aria-label=${t.actions}>
    ${channel.can_send && html`<${Action} icon="reply" label=${t.reply} onClick=${reply} />`}
    ${own && html`<${Action} icon="pencil" label=${t.edit} onClick=${onEdit} />`}
    ${own && html`<${Action} icon="bin" label=${t.remove} onClick=${() => dismiss(message)} />`}
    ${(commands ?? [])
      .filter((command) => command.type === 3)
      .map(
        (command) => html`<button
          type="button"
          class="action"
          onClick=${() => runOn(channel.id, { command: command.id, message: message.id })}
        ><${Icon} name="apps" />${command.shown_name}</button>`,
      )}
  </div>`;
}

const Action = ({ icon, label, onClick }) =>
  html`<button type="button" class="action" aria-label=${label} title=${label} onClick=${onClick}><${Icon} name=${icon} /></button>`;
