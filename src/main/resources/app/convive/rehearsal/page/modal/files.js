import { useRef, useState } from 'preact/hooks';
import { Tray } from '../composer/tray.js';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { useTexts } from '../texts/texts.js';

/** A place for files: chosen or dropped in. */
export function Files({ field, id, value, invalid, describedBy, onValue }) {
  const t = useTexts();
  const chooser = useRef(null);
  const [over, setOver] = useState(false);
  const most = field.max_values ?? 1;
  const add = (files) => onValue([...value, ...files].slice(-most));
  return html`<div
    class="upload"
    data-over=${over}
    onDragOver=${(event) => {
      event.preventDefault();
      setOver(true);
    }}
    onDragLeave=${() => setOver(false)}
    onDrop=${(event) => {
      event.preventDefault();
      setOver(false);
      add([...event.dataTransfer.files]);
    }}
  >
    <button
      type="button"
      class="button"
      data-style="secondary"
      data-field=${field.custom_id}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      id=${`${id}-choose`}
      aria-labelledby=${`${id}-label ${id}-choose`}
      onClick=${() => chooser.current.click()}
    ><${Icon} name="clip" />${t.chooseFiles(most)}</button>
    <span class="field-note">${t.orDrop}</span>
    <input ref=${chooser} type="file" hidden multiple=${most > 1} data-file=${field.custom_id} onChange=${(event) => add([...event.target.files])} />
    <${Tray} files=${value} onRemove=${(at) => onValue(value.filter((_, other) => other !== at))} />
  </div>`;
}
