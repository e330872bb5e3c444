import { useState } from 'preact/hooks';
import { Components } from '../component/component.js';
import { classes, html } from '../dom.js';
import { Markdown } from '../markdown/markdown.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { hour } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { edit } from '../world/acts.js';
import { useStore } from '../world/store.js';
import { Actions } from './actions.js';
import { Attachments } from './attachments.js';
import { Editor } from './editor.js';
import { Foot } from './foot.js';
import { Context, Head } from './head.js';
import { Reactions } from './reactions.js';

const V2 = 1 << 15;
const LOADING = 1 << 7;
const EPHEMERAL = 1 << 6;

export function Message({ message, channel, together, last }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  const failure = useStore((state) => state.failures[message.id]) ?? message.failure;
  const [near, setNear] = useState(false);
  const [editing, setEditing] = useState(false);
  const loading = (message.flags & LOADING) !== 0;
  const ephemeral = (message.flags & EPHEMERAL) !== 0;
  const sent = new Date(message.timestamp);
  const cards = (message.flags & V2) !== 0;
  const edited = message.edited_timestamp && !loading && html`<span class="edited">${t.edited}</span>`;
  const leave = (event) => !event.currentTarget.contains(event.relatedTarget) && setNear(false);

  return html`<article
    class=${classes('message', together && 'together', ephemeral && 'ephemeral', message.rehearsal?.mentions_me && 'for-me')}
    tabindex=${last ? 0 : -1}
    data-message=${message.id}
    aria-labelledby=${`by-${message.id}`}
    onMouseEnter=${() => setNear(true)}
    onMouseLeave=${() => setNear(false)}
    onFocusIn=${() => setNear(true)}
    onFocusOut=${leave}
  >
    <${Context} message=${message} />
    <div class="message-side">
      ${together ? html`<time class="message-hour" datetime=${sent.toISOString()}>${hour(sent, language)}</time>` : html`<${Avatar} user=${message.author} />`}
    </div>
    <div class="message-body">
      <${Head} message=${message} channel=${channel} hidden=${together} />
      ${loading && html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${t.thinking(message.author.bot)}</p>`}
      ${
        editing
          ? html`<${Editor} message=${message} onDone=${(text) => {
              setEditing(false);
              if (text !== null && text !== message.content) edit(message, text);
            }} />`
          : message.content && html`<${Markdown} text=${message.content} />`
      }
      ${!cards && edited}
      <${Attachments} message=${message} shown=${!cards} />
      ${
        message.components?.length > 0 &&
        html`<div class="components" data-v2=${cards}><${Components} list=${message.components} message=${message} /></div>`
      }
      ${cards && edited}
      <${Reactions} message=${message} />
      ${failure && html`<p class="failure" role="alert"><${Icon} name="warning" />${failure}</p>`}
      ${ephemeral && html`<${Foot} message=${message} />`}
    </div>
    ${near && !loading && !ephemeral && !editing && html`<${Actions} message=${message} channel=${channel} onEdit=${() => setEditing(true)} />`}
  </article>`;
}
