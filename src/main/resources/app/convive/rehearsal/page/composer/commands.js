// The commands as they are typed: each subcommand a line of its own.
import { folded } from '../world/places.js';

const SUBCOMMAND = 1;
const GROUP = 2;

/** [{ key, command, path, name, note, options }], `name` without the slash and in the person's language. */
export function entries(commands) {
  return (commands ?? []).filter((one) => one.type === 1).flatMap((command) => under(command, command, [], command.shown_name));
}

function under(command, node, path, name) {
  const inner = (node.options ?? []).filter((one) => one.type === SUBCOMMAND || one.type === GROUP);
  if (inner.length) {
    return inner.flatMap((one) => under(command, one, [...path, one.name], `${name} ${one.shown_name}`));
  }
  return [
    {
      key: [command.id, ...path].join(' '),
      command,
      path: path.join(' '),
      name,
      note: node.shown_description ?? node.description ?? '',
      options: node.options ?? [],
    },
  ];
}

/** Those that fit what was typed after the slash, best first. */
export function fitting(all, typed) {
  const wanted = folded(typed).trim();
  const rank = (entry) => {
    const name = folded(entry.name);
    if (name.startsWith(wanted)) return 0;
    if (name.split(' ').some((word) => word.startsWith(wanted))) return 1;
    return name.includes(wanted) || (wanted.length > 2 && folded(entry.note).includes(wanted)) ? 2 : 3;
  };
  return all
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank: found }) => found < 3)
    .sort((a, b) => a.rank - b.rank || a.entry.name.localeCompare(b.entry.name))
    .map(({ entry }) => entry);
}

/** The command that is typed out in full, with a space after it and nothing longer that it could become. */
export function spelled(all, text) {
  const typed = /^\/(\S.*?) $/.exec(text)?.[1];
  if (!typed) return null;
  const begun = all.filter((entry) => `${folded(entry.name)} `.startsWith(`${folded(typed)} `));
  return begun.length === 1 && folded(begun[0].name) === folded(typed) ? begun[0] : null;
}

/** The entry that a suggestion or a command mention means. */
export const meant = (all, action) =>
  all.find(
    (entry) =>
      (entry.command.id === action.command || entry.command.name === action.command) &&
      (entry.path === (action.path ?? '') || entry.name.split(' ').slice(1).join(' ') === action.path),
  ) ?? null;
