// The field for words: grows with them, offers commands after `/`, people after `@`, channels after `#`.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { useListbox } from '../shared/listbox.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';
import { entries, fitting, spelled } from './commands.js';
import { begun, linkable, matching, mentionable } from './names.js';
import { Suggest } from './suggest.js';

const LONGEST = 2000;
const touch = matchMedia('(pointer: coarse)');

export function Words({ channel, anchor, field, text, label, onText, onCommand, onSend, onFiles, onEscape }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const commands = useStore((state) => state.commands[channel.id]);
  const [caret, setCaret] = useState(text.length);
  const [closedFor, setClosedFor] = useState(null);
  const offer = closedFor === text ? null : offered({ text, caret, commands, world, channel, t });
  const wantedCaret = useRef(null);

  const choose = (row) => {
    const chosen = offer.rows[row];
    if (chosen.entry) return onCommand(chosen.entry);
    const said = `${text.slice(0, offer.from)}${chosen.label} `;
    wantedCaret.current = said.length;
    setCaret(said.length);
    return onText(said + text.slice(caret).replace(/^ /, ''));
  };
  const close = () => setClosedFor(text);
  const list = useListbox({ id: 'suggestions', count: offer?.rows.length ?? 0, tab: true, onChoose: choose, onClose: close });

  useEffect(() => list.setActive(0), [offer?.kind, offer?.wanted]);
  useLayoutEffect(() => {
    const area = field.current;
    if (wantedCaret.current !== null) area.setSelectionRange(wantedCaret.current, wantedCaret.current);
    wantedCaret.current = null;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [text]);

  const keys = (event) => {
    if (event.isComposing) return;
    if (offer && list.onKeyDown(event)) return;
    if (event.key === 'Escape') onEscape();
    if (event.key === 'Enter' && !event.shiftKey && !touch.matches) {
      event.preventDefault();
      onSend();
    }
  };
  const input = (event) => {
    const said = event.target.value;
    setCaret(event.target.selectionStart);
    const entry = spelled(entries(commands), said);
    if (entry) onCommand(entry);
    else onText(said);
  };

  return html`<textarea
      ref=${field}
      id="box"
      class="words"
      rows="1"
      value=${text}
      placeholder=${label}
      aria-label=${label}
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-controls=${offer ? 'suggestions' : null}
      aria-activedescendant=${offer ? list.descendant : null}
      onInput=${input}
      onKeyDown=${keys}
      onSelect=${(event) => setCaret(event.target.selectionStart)}
      onPaste=${(event) => event.clipboardData.files.length && (event.preventDefault(), onFiles([...event.clipboardData.files]))}
    ></textarea>
    ${text.length > LONGEST - 200 && html`<span class="count" data-over=${text.length > LONGEST}>${LONGEST - text.length}</span>`}
    ${offer && html`<${Suggest} id="suggestions" anchor=${anchor} title=${offer.title} rows=${offer.rows} list=${list} onChoose=${choose} onClose=${close} />`}`;
}

/** What the list above the box holds for the text as it is; null when there is nothing to offer. */
function offered({ text, caret, commands, world, channel, t }) {
  const slash = /^\/([^\n]*)$/.exec(text);
  if (slash) {
    const rows = fitting(entries(commands), slash[1]).map((entry) => ({
      key: entry.key,
      label: `/${entry.name}`,
      note: entry.note,
      entry,
    }));
    return rows.length ? { kind: '/', wanted: slash[1], title: t.commandsOf, rows, from: 0 } : null;
  }
  const mention = begun(text, caret);
  if (!mention) return null;
  const all = mention.kind === '@' ? mentionable(world, channel.id) : linkable(world, channel.id);
  const rows = matching(all, mention.wanted).map((one) => ({ key: one.token, ...one }));
  const title = mention.kind === '@' ? t.mention : t.channels;
  return rows.length ? { ...mention, title, rows } : null;
}
