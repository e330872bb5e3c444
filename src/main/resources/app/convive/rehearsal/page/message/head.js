// Above a message: what it answers, who wrote it, when.
import { html } from '../dom.js';
import { preview } from '../markdown/blocks.js';
import { spoken } from '../markdown/spoken.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { hour, moment } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { shownName } from '../world/places.js';
import { useStore } from '../world/store.js';
import { Author } from './author.js';

/** The message that this one answers, or the command that it comes from. */
export function Context({ message }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const language = useStore((state) => state.language);
  const user = message.interaction_metadata?.user;
  const command = message.rehearsal?.command;
  if (user && command) {
    return html`<p class="message-context">
      <span class="context-line" aria-hidden="true"></span><${Avatar} user=${user} size="tiny" />
      <span><b>${shownName(world, user, message.channel_id)}</b> ${t.used} <span class="mention">${command}</span></span>
    </p>`;
  }
  if (message.type !== 19) return null;
  const to = message.referenced_message;
  if (!to) return html`<p class="message-context"><span class="context-line" aria-hidden="true"></span><em>${t.answeredGone}</em></p>`;
  const show = () => document.querySelector(`[data-message="${to.id}"]`)?.focus();
  return html`<p class="message-context">
    <span class="context-line" aria-hidden="true"></span><${Avatar} user=${to.author} size="tiny" />
    <b>${shownName(world, to.author, message.channel_id)}</b>
    <button type="button" class="context-text" onClick=${show} tabindex="-1">${preview(wordsOf(to), (node) => spoken(world, node, language)) || t.attachmentOnly}</button>
  </p>`;
}

const TEXT_DISPLAY = 10;

/** What a message says: its content, or the first text among its components. */
function wordsOf(message) {
  const first = (components) => {
    for (const one of components ?? []) {
      const text = one.type === TEXT_DISPLAY ? one.content : first(one.components);
      if (text) return text;
    }
    return '';
  };
  return message.content || first(message.components);
}

export function Head({ message, channel, hidden }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  const sent = new Date(message.timestamp);
  return html`<header class="message-head" data-hidden=${hidden}>
    <h3 id=${`by-${message.id}`}><${Author} user=${message.author} channel=${channel} /></h3>
    ${message.author.bot && html`<span class="tag"><${Icon} name="check" />${t.bot}</span>`}
    <time datetime=${sent.toISOString()} title=${moment(sent, language)}>${hour(sent, language)}</time>
  </header>`;
}
