// What a menu offers: its own options, or people, roles, channels of the place where it stands.
import { membersIn, rolesIn, serverOf, shownName } from '../world/places.js';

/** [{ value, label, note, user, emoji }] for the select `component` shown in `channel`. */
export function choicesOf(component, world, channel) {
  switch (component.type) {
    case 3:
    case 21:
    case 22:
      return component.options.map((option) => ({
        value: option.value,
        label: option.label,
        note: option.description ?? null,
        emoji: option.emoji?.id ? null : (option.emoji?.name ?? null),
      }));
    case 5:
      return people(world, channel);
    case 6:
      return roles(world, channel);
    case 7:
      return [...people(world, channel), ...roles(world, channel)];
    default:
      return channels(component, world, channel);
  }
}

const people = (world, channel) =>
  membersIn(world, channel).map(({ user, organisation }) => ({
    value: user.id,
    label: shownName(world, user, channel),
    note: organisation ?? null,
    user,
  }));

const roles = (world, channel) => rolesIn(world, channel).map((role) => ({ value: role.id, label: `@${role.name}`, note: null }));

function channels(component, world, channel) {
  const kinds = component.channel_types?.length ? component.channel_types : [0, 4, 5, 11, 12];
  return (serverOf(world, channel)?.channels ?? [])
    .filter((one) => kinds.includes(one.type))
    .map((one) => ({ value: one.id, label: one.type === 4 ? one.name : `#${one.name}`, note: null }));
}

/** What is chosen before anybody has touched the menu. */
export function chosenFirst(component) {
  if (component.default_values) return component.default_values.map((one) => one.id);
  return (component.options ?? []).filter((option) => option.default).map((option) => option.value);
}
