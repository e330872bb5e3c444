// Mentions in the box: people read and write names, Discord's messages hold ids.
import { folded, membersIn, rolesIn, serverOf, shownName } from '../world/places.js';

/** All that may be mentioned here: [{ label, token, name, note, user }]. */
export function mentionable(world, channel) {
  const people = membersIn(world, channel).map(({ user, organisation }) => ({
    label: `@${shownName(world, user, channel)}`,
    token: `<@${user.id}>`,
    note: organisation ?? '',
    user,
  }));
  const roles = rolesIn(world, channel).map((role) => ({ label: `@${role.name}`, token: `<@&${role.id}>`, note: '' }));
  return [...people, ...roles];
}

export const linkable = (world, channel) =>
  (serverOf(world, channel)?.channels ?? [])
    .filter((one) => one.type !== 4)
    .map((one) => ({ label: `#${one.name}`, token: `<#${one.id}>`, note: one.topic ?? '' }));

const all = (world, channel) =>
  [...mentionable(world, channel), ...linkable(world, channel)].sort((a, b) => b.label.length - a.label.length);

/** Names → ids, as a client sends them. */
export const toTokens = (text, world, channel) =>
  all(world, channel).reduce((said, { label, token }) => said.split(label).join(token), text);

/** Ids → names, as a client shows them. */
export const toLabels = (text, world, channel) =>
  all(world, channel).reduce((said, { label, token }) => said.split(token).join(label), text);

/** What is being typed at the caret: `{ from, kind, wanted }` for a mention or channel begun there, or null. */
export function begun(text, caret) {
  const found = /(^|\s)([@#])([^\s@#][^@#\n]{0,30})?$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const wanted = found[3] ?? '';
  return { from: caret - wanted.length - 1, kind: found[2], wanted };
}

export function matching(candidates, wanted) {
  const typed = folded(wanted);
  return candidates
    .filter(({ label }) => folded(label).slice(1).startsWith(typed) || folded(label).includes(` ${typed}`))
    .slice(0, 12);
}
