/** The icon of a channel by what it is and who sees it. */
export function channelIcon(channel) {
  if (channel.type === 1) return 'mail';
  if (channel.type === 5) return 'megaphone';
  if (channel.type === 12) return 'lock';
  if (channel.type === 11) return 'thread';
  return hidden(channel) ? 'lock' : 'hash';
}

const VIEW = 1n << 10n;

/** Whether the channel is closed to those without a role of its own. */
const hidden = (channel) =>
  (channel.permission_overwrites ?? []).some((one) => one.id === channel.guild_id && (BigInt(one.deny) & VIEW) !== 0n);
