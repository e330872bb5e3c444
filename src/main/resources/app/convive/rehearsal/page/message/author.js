// A name that opens a small card: who that is, and what the bot offers about this person.
import { useRef, useState } from 'preact/hooks';
import { html } from '../dom.js';
import { Avatar } from '../shared/avatar.js';
import { Floating } from '../shared/floating.js';
import { useTexts } from '../texts/texts.js';
import { runOn } from '../world/acts.js';
import { roleOf, serverOf, shownName } from '../world/places.js';
import { useStore } from '../world/store.js';

export function Author({ user, channel }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const anchor = useRef(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const name = shownName(world, user, channel.id);
  const keys = (event) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
    anchor.current.focus();
  };
  return html`<button
      ref=${anchor}
      type="button"
      class="author"
      data-bot=${user.bot === true}
      aria-haspopup="dialog"
      aria-expanded=${open}
      tabindex="-1"
      onClick=${() => setOpen(!open)}
      onKeyDown=${keys}
    >${name}</button>
    ${open && html`<${Floating} anchor=${anchor} class="profile" label=${t.about(name)} onClose=${close}>
      <div onKeyDown=${keys}><${Profile} user=${user} channel=${channel} onClose=${close} /></div>
    <//>`}`;
}

function Profile({ user, channel, onClose }) {
  const t = useTexts();
  const world = useStore((state) => state.world);
  const commands = useStore((state) => state.commands[channel.id]) ?? [];
  const member = serverOf(world, channel.id)?.members.find((one) => one.user.id === user.id);
  const roles = (member?.roles ?? []).map((id) => roleOf(world, id)).filter(Boolean);
  const offered = user.bot ? [] : commands.filter((command) => command.type === 2);
  return html`<div class="profile-inner">
    <div class="profile-head">
      <${Avatar} user=${user} size="large" />
      <div>
        <strong>${shownName(world, user, channel.id)}</strong>
        <p class="profile-note">${user.bot ? t.theBot : (member?.organisation ?? t.noOrganisation)}</p>
      </div>
    </div>
    ${roles.length > 0 && html`<ul class="profile-roles" aria-label=${t.roles}>${roles.map((role) => html`<li>${role.name}</li>`)}</ul>`}
    ${offered.map(
      (command) => html`<button
        type="button"
        class="button"
        data-style="secondary"
        onClick=${() => {
          onClose();
          runOn(channel.id, { command: command.id, user: user.id });
        }}
      >${command.shown_name}</button>`,
    )}
  </div>`;
}
