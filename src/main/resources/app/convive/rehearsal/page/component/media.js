// Pictures and files that stand among components.
import { html } from '../dom.js';
import { FileLink } from '../message/attachments.js';
import { useTexts } from '../texts/texts.js';

const shown = (media) => media?.proxy_url ?? media?.url ?? '';

export function Thumbnail({ component }) {
  return html`<img class="thumbnail" src=${shown(component.media)} alt=${component.description ?? ''} loading="lazy" />`;
}

export function Gallery({ component }) {
  return html`<div class="gallery">
    ${component.items.map((item) => html`<img src=${shown(item.media)} alt=${item.description ?? ''} loading="lazy" />`)}
  </div>`;
}

export function FileCard({ component, message }) {
  const t = useTexts();
  const url = component.file?.url ?? '';
  const held = message.attachments?.find((one) => one.url === url || url.endsWith(`/${one.filename}`));
  const name = component.name ?? held?.filename ?? url.split('/').at(-1) ?? t.file;
  return html`<${FileLink} url=${held?.url ?? url} name=${name} size=${component.size ?? held?.size} />`;
}
