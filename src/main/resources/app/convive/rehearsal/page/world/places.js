// Looking up people, roles, channels in the world as the person sees it.

export const channelsOf = (world) =>
  world ? [...world.servers.flatMap((server) => server.channels), ...(world.dm ? [world.dm] : [])] : [];

export const channelOf = (world, id) => channelsOf(world).find((channel) => channel.id === id) ?? null;

export const serverOf = (world, channel) =>
  world?.servers.find((server) => server.channels.some((one) => one.id === channel)) ?? null;

/** Those who can be met in the channel: its server's members, or the two of a direct conversation. */
export function membersIn(world, channel) {
  const server = serverOf(world, channel);
  if (server) return server.members;
  return world ? [{ user: world.me }, { user: world.bot }] : [];
}

export function shownName(world, user, channel) {
  const member = channel && serverOf(world, channel)?.members.find((one) => one.user.id === user.id);
  return member?.nick ?? user.global_name ?? known(user)?.name ?? user.username;
}

const known = (user) => (user.bot && user.username === 'convive' ? { name: 'Convive' } : null);

export function userOf(world, id) {
  if (!world) return null;
  if (world.bot.id === id) return world.bot;
  return (
    world.people.find((person) => person.id === id) ??
    world.servers.flatMap((server) => server.members).find((member) => member.user.id === id)?.user ??
    null
  );
}

export const roleOf = (world, id) =>
  world?.servers.flatMap((server) => server.roles).find((role) => role.id === id) ?? null;

/** The roles that a menu or a mention may offer: all but the one that everybody has. */
export const rolesIn = (world, channel) => {
  const server = serverOf(world, channel);
  return server ? server.roles.filter((role) => role.id !== server.id) : [];
};

/** Letters without accents and case, for finding names. */
export const folded = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
