// A small client of the stand-in's control API: people act, the script looks.

export class Discord {
  constructor(port) {
    this.base = `http://127.0.0.1:${port}`;
  }

  async call(path, body) {
    const response = await fetch(`${this.base}/_test/${path}`, body === undefined ? {} : {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${path} ${JSON.stringify(body)}: ${response.status} ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Runs an interaction, refuses an answer that took too long, and returns it with the message that the person sees. */
  async interact(path, body) {
    const answer = await this.call(path, { wait: 'final', ...body });
    if (answer.outcome === 'timeout') throw new Error(`no answer within 3 s: ${path} ${JSON.stringify(body)}`);
    return answer;
  }

  slash(user, channel, command, subcommand, options = {}) {
    return this.interact('slash', { user, channel, command, subcommand, options });
  }

  button(user, message, label) {
    return this.interact('button', { user, message, label });
  }

  select(user, message, customId, values) {
    return this.interact('select', { user, message, custom_id: customId, values });
  }

  modal(opened, values) {
    return this.interact('modal', { interaction_id: opened.interaction_id ?? opened.id, values });
  }

  says(user, channel, content, replyTo) {
    return this.call('message', { user, channel, content, reply_to: replyTo });
  }

  messages(channel, user) {
    return this.call(`messages?channel=${encodeURIComponent(channel)}&user=${user}`);
  }

  /** Waits for a message whose visible text contains these words. */
  async awaits(channel, user, words, seconds = 20) {
    return until(`«${words}» in ${channel} for ${user}`, seconds, async () =>
      (await this.messages(channel, user)).findLast((message) => text(message).includes(words)));
  }

  /** How many messages contain these words. */
  async count(channel, user, words) {
    return (await this.messages(channel, user)).filter((message) => text(message).includes(words)).length;
  }
}

/** All words that a person sees on a message: content, text displays, labels; French spaces as plain ones. */
export function text(message) {
  if (!message) return '';
  const words = [message.content ?? ''];
  const walk = (component) => {
    if (component.content) words.push(component.content);
    if (component.label) words.push(component.label);
    if (component.placeholder) words.push(component.placeholder);
    for (const option of component.options ?? []) words.push(option.label);
    for (const child of component.components ?? []) walk(child);
    if (component.accessory) walk(component.accessory);
    if (component.component) walk(component.component);
  };
  (message.components ?? []).forEach(walk);
  return words.join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

/** The custom id of the first component that passes. */
export function customId(message, passes) {
  let found;
  const walk = (component) => {
    if (!found && component.custom_id && passes(component)) found = component.custom_id;
    (component.components ?? []).forEach(walk);
  };
  (message.components ?? []).forEach(walk);
  return found;
}

export async function until(what, seconds, look) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
