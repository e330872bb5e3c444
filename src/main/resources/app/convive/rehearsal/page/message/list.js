// The messages of the open channel, by day, those of one author in a row together.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Icon } from '../shared/icons.js';
import { day, sameDay } from '../texts/dates.js';
import { useTexts } from '../texts/texts.js';
import { useStore } from '../world/store.js';
import { loadOlder, markRead } from '../world/visit.js';
import { Beginning } from './beginning.js';
import { Message } from './message.js';
import { Typing } from './typing.js';

const TOGETHER_MS = 7 * 60_000;
const NEAR_END_PX = 120;
const ABOVE_PX = 8;

export function MessageList({ channel }) {
  const t = useTexts();
  const language = useStore((state) => state.language);
  const person = useStore((state) => state.person);
  const held = useStore((state) => state.messages[channel.id]);
  const firstUnread = useStore((state) => state.firstUnread[channel.id]);
  const box = useRef(null);
  const [away, setAway] = useState(false);
  const following = useRef(true);
  const list = held?.list ?? [];

  const newest = list.at(-1);

  const scrolled = useCallback(() => {
    const { scrollHeight, scrollTop, clientHeight } = box.current;
    const left = scrollHeight - scrollTop - clientHeight;
    following.current = left < NEAR_END_PX || Math.abs(scrollTop - restOf(box.current)) < 2;
    setAway(left > NEAR_END_PX);
  }, []);

  useLayoutEffect(() => {
    if (newest && ofMine(newest, person)) following.current = true;
  }, [newest?.id]);
  useLayoutEffect(() => {
    if (following.current) rest(box.current);
    scrolled();
  });
  useEffect(() => {
    const grown = new ResizeObserver(() => following.current && rest(box.current));
    grown.observe(box.current);
    grown.observe(box.current.firstElementChild);
    return () => grown.disconnect();
  }, [held === undefined]);
  useEffect(() => {
    if (!away && list.length) markRead(channel.id);
  }, [list.length, away, channel.id]);

  const older = async () => {
    const { scrollHeight, scrollTop } = box.current;
    following.current = false;
    await loadOlder(channel.id);
    box.current.scrollTop = box.current.scrollHeight - scrollHeight + scrollTop;
  };

  return html`<div class="messages" ref=${box} onScroll=${scrolled} tabindex="0" role="region" aria-label=${t.messages}>
    <div class="messages-inner">
      ${held && !held.hasMore && html`<${Beginning} channel=${channel} />`}
      ${held?.hasMore && html`<button type="button" class="button older" data-style="secondary" onClick=${older}>${t.older}</button>`}
      <div role="log" aria-live="polite" aria-label=${t.messages}>
      <ol class="message-list" onKeyDown=${moveAmongMessages}>
        ${list.map((message, at) => {
          const before = list[at - 1];
          const newDay = !before || !sameDay(new Date(before.timestamp), new Date(message.timestamp));
          const divided = message.id === firstUnread;
          return html`<li key=${message.id} class="message-item">
            ${newDay && html`<div class="divider"><span>${day(new Date(message.timestamp), language)}</span></div>`}
            ${divided && html`<div class="divider" data-new><span>${t.newMessages}</span></div>`}
            <${Message} message=${message} channel=${channel} together=${!newDay && !divided && goesWith(before, message)} last=${at === list.length - 1} />
          </li>`;
        })}
      </ol>
      </div>
      <${Typing} channel=${channel} />
    </div>
    ${
      away &&
      html`<button type="button" class="to-end" aria-label=${t.toEnd} title=${t.toEnd} onClick=${() => toEnd(box.current)}><${Icon} name="down" /></button>`
    }
  </div>`;
}

function toEnd(box) {
  box.scrollTop = box.scrollHeight;
}

/** Where the list stays while it follows: at its end, but never past the start of the last message. */
function restOf(box) {
  const last = box.querySelector('.message-item:last-child');
  const end = box.scrollHeight - box.clientHeight;
  return last ? Math.max(0, Math.min(end, last.offsetTop - ABOVE_PX)) : end;
}

function rest(box) {
  box.scrollTop = restOf(box);
}

/** What the person just wrote or set off is shown, wherever the list stood. */
const ofMine = (message, person) => message.author.id === person || message.rehearsal?.ephemeral_for === person || message.local;

/** Whether a message stands under its author's last one without a head of its own. */
function goesWith(before, message) {
  return (
    before.author.id === message.author.id &&
    !message.referenced_message &&
    !message.interaction_metadata &&
    (before.flags & 64) === (message.flags & 64) &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < TOGETHER_MS
  );
}

/** Arrow keys go from message to message; Tab then enters the one that has the focus. */
function moveAmongMessages(event) {
  if (!event.target.classList.contains('message')) return;
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('.message')];
  all[all.indexOf(event.target) + step]?.focus();
}
