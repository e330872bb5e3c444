import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { size } from '../texts/sizes.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';

/** Files of a message. Where its components place them (Components V2) they are not shown a second time. */
export function Attachments({ message, shown }) {
  if (!shown || !message.attachments?.length) return null;
  return html`<ul class="attachments">
    ${message.attachments.map((file) => html`<li key=${file.id}>${file.content_type?.startsWith('image/') ? html`<${Picture} file=${file} />` : html`<${FileLink} url=${file.url} name=${file.filename} size=${file.size} />`}</li>`)}
  </ul>`;
}

const Picture = ({ file }) =>
  html`<a class="picture" href=${file.url} target="_blank" rel="noopener"><img src=${file.url} alt=${file.description ?? file.filename} loading="lazy" /></a>`;

export function FileLink({ url, name, size: bytes }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  return html`<a class="file" href=${url} download=${name} aria-label=${t.download(name)}>
    <${Icon} name="file" />
    <span class="file-words"><span class="file-name">${name}</span>${bytes !== undefined && html`<small>${size(bytes, language)}</small>`}</span>
  </a>`;
}
