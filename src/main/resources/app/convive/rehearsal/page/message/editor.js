import { useLayoutEffect, useRef } from 'preact/hooks';
import { html } from '../dom.js';
import { useTexts } from '../texts/texts.js';

/** One's own message, open for change: Enter keeps, Escape leaves it as it was. */
export function Editor({ message, onDone }) {
  const t = useTexts();
  const area = useRef(null);
  useLayoutEffect(() => {
    area.current.focus();
    area.current.setSelectionRange(message.content.length, message.content.length);
  }, []);
  const keys = (event) => {
    if (event.key === 'Escape') onDone(null);
    else if (event.key === 'Enter' && !event.shiftKey) onDone(area.current.value.trim() || null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="editor">
    <textarea ref=${area} rows="2" maxlength="2000" aria-label=${t.edit} onKeyDown=${keys}>${message.content}</textarea>
    <p class="hint">${t.editHint}</p>
  </div>`;
}
