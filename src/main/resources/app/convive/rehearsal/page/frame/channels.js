// Where one may go: channels by server and heading, threads under their channel, the conversation with the bot.
import { useRef } from 'preact/hooks';
import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Icon } from '../shared/icons.js';
import { useRoving } from '../shared/roving.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';
import { shownName } from '../world/places.js';
import { openChannel } from '../world/visit.js';
import { channelIcon } from './channel-icon.js';
import { Events } from './events.js';

const HEADING = 4;
const isThread = (channel) => channel.type === 11 || channel.type === 12;

export function Channels() {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const box = useRef(null);
  const rove = useRoving(box);
  return html`<nav ref=${box} id="channels" class="channels" aria-label=${t.channels} onKeyDown=${rove}>
    ${world.servers.map((server) => html`<${Server} key=${server.id} server=${server} />`)}
    <section class="server">
      <h2>${t.direct}</h2>
      <ul>
        ${world.dm && html`<${Channel} channel=${world.dm} name=${shownName(world, world.bot)} bot=${world.bot} />`}
      </ul>
    </section>
    ${world.me.dms_closed && html`<p class="channels-note"><${Icon} name="lock" />${t.dmsClosed}</p>`}
  </nav>`;
}

function Server({ server }) {
  const t = useTexts();
  const open = server.channels.filter((channel) => channel.type !== HEADING && !isThread(channel));
  const headings = server.channels.filter((channel) => channel.type === HEADING);
  const under = (id) => open.filter((channel) => (channel.parent_id ?? null) === id);
  const row = (channel) => html`<${Channel} key=${channel.id} channel=${channel} name=${channel.name} threads=${server.channels.filter((one) => isThread(one) && one.parent_id === channel.id && !one.thread_metadata?.archived)} />`;
  return html`<section class="server">
    <h2>${server.name}</h2>
    ${!server.bot_present && html`<p class="channels-note">${t.botAbsent}</p>`}
    <${Events} events=${server.events} />
    <ul>${under(null).map(row)}</ul>
    ${headings.filter((heading) => under(heading.id).length).map(
      (heading) => html`<h3 id=${`heading-${heading.id}`}>${heading.name}</h3>
        <ul aria-labelledby=${`heading-${heading.id}`}>${under(heading.id).map(row)}</ul>`,
    )}
  </section>`;
}

function Channel({ channel, name, bot, threads = [] }) {
  const t = useTexts();
  const open = useStore((state) => state.channel === channel.id);
  const unread = !open && channel.unread > 0;
  const called = !open && (channel.mentions > 0 || (channel.type === 1 && unread));
  const count = channel.mentions || channel.unread;
  return html`<li>
    <button
      type="button"
      class="channel"
      data-rove
      data-channel=${channel.id}
      data-unread=${unread}
      aria-current=${open ? 'page' : null}
      onClick=${() => openChannel(channel.id)}
    >
      ${bot ? html`<${Avatar} user=${bot} size="tiny" />` : html`<${Icon} name=${channelIcon(channel)} />`}
      <span class="channel-name">${name}</span>
      ${unread && !called && html`<span class="unseen">${t.unread(channel.unread)}</span>`}
      ${called && html`<span class="badge" aria-label=${t.news(count)}>${count}</span>`}
    </button>
    ${threads.length > 0 && html`<ul class="threads">${threads.map((thread) => html`<${Channel} key=${thread.id} channel=${thread} name=${thread.name} />`)}</ul>`}
  </li>`;
}
