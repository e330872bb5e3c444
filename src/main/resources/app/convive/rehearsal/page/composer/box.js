// Where one writes: words or a command, with files.
import { useEffect, useRef } from 'preact/hooks';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { later } from '../shared/later.js';
import { useTexts } from '../texts/texts.js';
import { runCommand, say } from '../world/acts.js';
import { without } from '../world/messages.js';
import { shownName } from '../world/places.js';
import { useStore, write } from '../world/store.js';
import { CommandForm } from './command-form.js';
import { entries, meant } from './commands.js';
import { useDraft, withValue } from './draft.js';
import { useDropped } from './dropped.js';
import { toLabels, toTokens } from './names.js';
import { Tray } from './tray.js';
import { Words } from './words.js';

const FILE = 11;

export function Box({ channel }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const commands = useStore((state) => state.commands[channel.id]);
  const replyTo = useStore((state) => state.replyTo[channel.id]);
  const prepared = useStore((state) => state.prepared);
  const notice = useStore((state) => (state.notice?.place === 'box' ? state.notice : null));
  const [draft, set, clear] = useDraft(world.me.id, channel.id);
  const anchor = useRef(null);
  const field = useRef(null);
  const chooser = useRef(null);

  const addFiles = (files) => {
    const option = draft.command?.entry.options.find((one) => one.type === FILE && !draft.command.values[one.name]);
    if (draft.command && !option) return;
    if (option) set({ command: withValue(draft.command, option.name, { text: files[0].name, value: files[0] }) });
    else set({ files: [...draft.files, ...files].slice(0, 10) });
  };
  const over = useDropped(addFiles);
  const begin = (entry) => set({ command: { entry, values: {} }, text: '' });
  const leave = (text) => {
    set({ command: null, text });
    later(() => field.current?.focus());
  };
  const noReply = () => write((state) => ({ replyTo: without(state.replyTo, channel.id) }));

  useEffect(() => {
    if (prepared?.channel !== channel.id || (prepared.action.type === 'command' && !commands)) return;
    const { action } = prepared;
    write({ prepared: null });
    if (action.type === 'message') set({ command: null, text: toLabels(action.content, world, channel.id) });
    const entry = action.type === 'command' && meant(entries(commands), action);
    if (entry) begin(entry);
    later(() => document.getElementById('box')?.focus());
  }, [prepared, commands, channel.id]);

  const send = async () => {
    const { text, files } = draft;
    if ((!text.trim() && !files.length) || text.length > 2000) return;
    clear();
    const sent = await say(channel.id, toTokens(text.trim(), world, channel.id), files, replyTo?.id);
    if (sent) noReply();
    else set({ text, files });
  };
  const run = async (options) => {
    const { command } = draft;
    clear();
    const interaction = await runCommand(channel.id, { command: command.entry.command.id, path: command.entry.path || undefined, options });
    if (!interaction) set({ command });
    later(() => field.current?.focus());
  };

  if (!channel.can_send) return html`<p class="box-closed" id="box" tabindex="-1"><${Icon} name="lock" />${t.readOnly}</p>`;
  const name = channel.type === 1 ? `@${shownName(world, world.bot)}` : `#${channel.name}`;
  return html`<div class="box-frame">
    ${over && html`<div class="drop" aria-hidden="true"><p><${Icon} name="file" />${t.dropHere(name)}</p></div>`}
    ${notice && html`<p class="notice" role="alert"><${Icon} name="warning" />${notice.text || t.refused}</p>`}
    ${
      replyTo &&
      html`<p class="reply-bar"><span>${t.replyingTo} <b>${shownName(world, replyTo.author, channel.id)}</b></span>
        <button type="button" class="icon-button" aria-label=${t.noReply} onClick=${noReply}><${Icon} name="close" /></button></p>`
    }
    <div class="box" ref=${anchor} data-command=${draft.command !== null}>
      ${
        draft.command
          ? html`<${CommandForm} channel=${channel} anchor=${anchor} command=${draft.command} onChange=${(command) => set({ command })} onRun=${run} onLeave=${leave} />`
          : html`<${Tray} files=${draft.files} onRemove=${(at) => set({ files: draft.files.filter((_, other) => other !== at) })} />
              <div class="box-line">
                <button type="button" class="icon-button" aria-label=${t.addFile} title=${t.addFile} onClick=${() => chooser.current.click()}><${Icon} name="plus" /></button>
                <input ref=${chooser} type="file" multiple hidden onChange=${(event) => {
                  addFiles([...event.target.files]);
                  event.target.value = '';
                }} />
                <${Words}
                  channel=${channel}
                  anchor=${anchor}
                  field=${field}
                  text=${draft.text}
                  label=${t.writeTo(name)}
                  onText=${(text) => set({ text })}
                  onCommand=${begin}
                  onSend=${send}
                  onFiles=${addFiles}
                  onEscape=${noReply}
                />
                <button type="button" class="icon-button send" aria-label=${t.send} title=${t.send} disabled=${(!draft.text.trim() && !draft.files.length) || draft.text.length > 2000} onClick=${send}><${Icon} name="send" /></button>
              </div>`
      }
    </div>
  </div>`;
}
