import { format } from '../texts/dates.js';
import { channelOf, roleOf, shownName, userOf } from '../world/places.js';

/** A mention or a time as plain words; null for other nodes. */
export function spoken(world, node, language) {
  switch (node.type) {
    case 'user': {
      const user = userOf(world, node.id);
      return user && `@${shownName(world, user)}`;
    }
    case 'role':
      return `@${roleOf(world, node.id)?.name ?? ''}`;
    case 'channel':
      return `#${channelOf(world, node.id)?.name ?? ''}`;
    case 'command':
      return `/${node.name}`;
    case 'time':
      return format(new Date(node.seconds * 1000), { dateStyle: 'long', timeStyle: 'short' }, language);
    default:
      return null;
  }
}
