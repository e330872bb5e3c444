// What a command's option offers while it is typed.
import * as api from '../world/api.js';
import { folded, membersIn, rolesIn, serverOf, shownName } from '../world/places.js';

export const KIND = { STRING: 3, INTEGER: 4, BOOLEAN: 5, USER: 6, CHANNEL: 7, ROLE: 8, MENTIONABLE: 9, NUMBER: 10, FILE: 11 };

/** Whether the value must be one of those offered. */
export const closed = (option) =>
  [KIND.BOOLEAN, KIND.USER, KIND.CHANNEL, KIND.ROLE, KIND.MENTIONABLE].includes(option.type) || option.choices?.length > 0;

/** Rows that need no question to the bot: [{ key, label, value, note, user }]. */
export function fixedRows(option, typed, { world, channel, t }) {
  const fits = (row) => folded(row.label).includes(folded(typed.trim()));
  return all(option, world, channel, t)
    .filter(fits)
    .slice(0, 25)
    .map((row) => ({ key: String(row.value), ...row }));
}

function all(option, world, channel, t) {
  const people = () =>
    membersIn(world, channel).map(({ user, organisation }) => ({
      label: shownName(world, user, channel),
      value: user.id,
      note: organisation ?? '',
      user,
    }));
  const roles = () => rolesIn(world, channel).map((role) => ({ label: `@${role.name}`, value: role.id }));
  switch (option.type) {
    case KIND.BOOLEAN:
      return [
        { label: t.yes, value: true },
        { label: t.no, value: false },
      ];
    case KIND.USER:
      return people();
    case KIND.ROLE:
      return roles();
    case KIND.MENTIONABLE:
      return [...people(), ...roles()];
    case KIND.CHANNEL:
      return (serverOf(world, channel)?.channels ?? [])
        .filter((one) => (option.channel_types?.length ? option.channel_types.includes(one.type) : true))
        .map((one) => ({ label: one.type === 4 ? one.name : `#${one.name}`, value: one.id }));
    default:
      return (option.choices ?? []).map((choice) => ({ label: choice.shown_name ?? choice.name, value: choice.value }));
  }
}

/** Rows from the bot for a half-typed value; null when it gave none. */
export async function askedRows(call) {
  const { outcome, choices } = await api.complete(call);
  return outcome === 'choices' ? choices.map((choice) => ({ key: String(choice.value), label: choice.name, value: choice.value })) : null;
}

/** The value of what was typed; undefined when it is none for this option. */
export function valueOf(option, held) {
  if (!held) return undefined;
  if (held.value !== undefined) return held.value;
  const typed = held.text.trim();
  if (typed === '' || closed(option) || option.type === KIND.FILE) return undefined;
  if (option.type === KIND.INTEGER) return /^-?\d+$/.test(typed) ? Number(typed) : undefined;
  if (option.type === KIND.NUMBER) return Number.isFinite(Number(typed.replace(',', '.'))) ? Number(typed.replace(',', '.')) : undefined;
  return typed;
}

/** Values of all options, as the server takes them. */
export const valuesOf = (options, values) =>
  Object.fromEntries(options.map((option) => [option.name, valueOf(option, values[option.name])]).filter(([, value]) => value !== undefined));
