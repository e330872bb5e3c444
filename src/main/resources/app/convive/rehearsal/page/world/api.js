// The rehearsal's control API, one function a call.

/** What the server would not do: `reason` is a word for programs, `message` a sentence for people (may be empty). */
export class Refusal extends Error {
  constructor(status, body) {
    super(body.message ?? body.reason ?? `HTTP ${status}`);
    this.name = 'Refusal';
    this.status = status;
    this.reason = body.reason ?? 'unknown';
    this.field = body.field ?? null;
    this.option = body.option ?? null;
  }
}

const at = (path, query = {}) => {
  const url = new URL(`rehearsal/${path}`, document.baseURI);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) url.searchParams.set(name, value);
  }
  return url;
};

async function ask(url, init) {
  const response = await fetch(url, init);
  const text = await response.text();
  const body = text ? JSON.parse(text) : null;
  if (!response.ok) throw new Refusal(response.status, body ?? {});
  return body;
}

const api = (path, query) => at(`api/${path}`, query);
const get = (path, query) => ask(api(path, query));
const send = (method, path, body) =>
  ask(api(path), { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
const post = (path, body) => send('POST', path, body);

export const world = (person) => get('world', { person });
export const messages = (channel, person, before) =>
  get(`channels/${channel}/messages`, { person, before, limit: 50 });
export const markRead = (channel, person) => post(`channels/${channel}/read`, { person });

export const upload = (file) =>
  ask(api('uploads', { filename: file.name }), { method: 'POST', body: file });
export const write = (channel, message) => post(`channels/${channel}/messages`, message);
export const edit = (message, person, content) => send('PATCH', `messages/${message}`, { person, content });
export const remove = (message, person) => ask(api(`messages/${message}`, { person }), { method: 'DELETE' });
export const react = (message, body) => post(`messages/${message}/reactions`, body);

export const commands = (person, channel) => get('commands', { person, channel });
export const run = (call) => post('commands/run', call);
export const complete = (call) => post('commands/autocomplete', call);
export const runOn = (call) => post('commands/context', call);
export const click = (call) => post('components', call);
export const submit = (interaction, person, values) => post(`modals/${interaction}`, { person, values });

export const plan = (language) => get('plan', { language });
export const walk = (target) => post('clock', target);
export const example = () => get('announcement');
export const ideas = (language) => get('suggestions', { language });

/** The line on which the server tells what happens before this person's eyes. */
export function live(person) {
  const url = at('live', { person });
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new WebSocket(url);
}
