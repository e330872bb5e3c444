import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { size } from '../texts/sizes.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';

/** Files that wait to be sent. */
export function Tray({ files, onRemove }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  if (!files.length) return null;
  return html`<ul class="tray" aria-label=${t.files}>
    ${files.map(
      (file, at) => html`<li class="tray-file">
        <${Icon} name="file" />
        <span class="file-words"><span class="file-name">${file.name}</span><small>${size(file.size, language)}</small></span>
        <button type="button" class="icon-button" aria-label=${t.removeFile(file.name)} onClick=${() => onRemove(at)}><${Icon} name="close" /></button>
      </li>`,
    )}
  </ul>`;
}
