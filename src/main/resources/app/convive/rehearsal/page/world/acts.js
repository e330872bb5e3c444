// What a person does: writes, runs commands, clicks, sends forms.
import * as api from './api.js';
import { takeMessage, takeDeleted, tellLocally, without } from './messages.js';
import { read, write } from './store.js';

const complain = (refusal) => {
  write({ notice: { place: 'box', reason: refusal.reason, text: refusal.message } });
  return refusal;
};

/** Sends a message with files; null when it was refused (the box then keeps what was typed). */
export async function say(channel, content, files, replyTo) {
  const { person } = read();
  write({ notice: null });
  try {
    const uploads = [];
    for (const file of files) uploads.push((await api.upload(file)).id);
    const message = await api.write(channel, { person, content, files: uploads, reply_to: replyTo ?? undefined });
    takeMessage(channel, message, true);
    return message;
  } catch (refusal) {
    complain(refusal);
    return null;
  }
}

/** Runs a command; files among the options are uploaded first. Null when the page's side refused it. */
export async function runCommand(channel, call) {
  const { person } = read();
  write({ notice: null });
  try {
    const options = {};
    for (const [name, value] of Object.entries(call.options)) {
      options[name] = value instanceof File ? (await api.upload(value)).id : value;
    }
    return answered(channel, await api.run({ person, channel, ...call, options }));
  } catch (refusal) {
    complain(refusal);
    return null;
  }
}

export async function runOn(channel, call) {
  const { person } = read();
  try {
    return answered(channel, await api.runOn({ person, channel, ...call }));
  } catch (refusal) {
    return complain(refusal), null;
  }
}

/** What came of a command: its reply is shown by the live line too, a form opens here, a failure is told here. */
function answered(channel, interaction) {
  const { person, world } = read();
  if (interaction.message) takeMessage(channel, interaction.message, true);
  if (interaction.outcome === 'modal') open(interaction, channel);
  if (interaction.outcome === 'failed' && interaction.message == null && person) {
    tellLocally(channel, interaction.error.text, world.bot);
  }
  return interaction;
}

/** A click on a button, or a choice in a menu, of a message. */
export async function click(message, customId, values) {
  const { person } = read();
  write((state) => ({ pending: { ...state.pending, [message.id]: customId }, failures: without(state.failures, message.id) }));
  try {
    const interaction = await api.click({ person, message: message.id, custom_id: customId, values });
    if (read().person !== person) return;
    if (interaction.message) takeMessage(interaction.message.channel_id ?? message.channel_id, interaction.message, true);
    if (interaction.outcome === 'modal') open(interaction, message.channel_id);
    if (interaction.outcome === 'failed') fail(message.id, interaction.error.text);
  } catch (refusal) {
    fail(message.id, refusal.message);
  } finally {
    write((state) => ({ pending: without(state.pending, message.id) }));
  }
}

const fail = (message, text) => write((state) => ({ failures: { ...state.failures, [message]: text } }));

function open(interaction, channel) {
  write({ modal: { interaction: interaction.interaction, form: interaction.modal, channel, error: null, busy: false } });
}

export const closeModal = () => write({ modal: null });

/** Sends the open form. A refusal or failure keeps it open and is told in it. */
export async function submit(values) {
  const { modal, person } = read();
  const set = (change) => write((state) => (state.modal?.interaction === modal.interaction ? { modal: { ...state.modal, ...change } } : null));
  set({ busy: true, error: null });
  try {
    const ready = {};
    for (const [name, value] of Object.entries(values)) {
      ready[name] = value?.[0] instanceof File ? await Promise.all(value.map(async (file) => (await api.upload(file)).id)) : value;
    }
    const interaction = await api.submit(modal.interaction, person, ready);
    if (interaction.outcome === 'failed') return set({ busy: false, error: { text: interaction.error.text, field: null } });
    if (interaction.message) takeMessage(interaction.message.channel_id ?? modal.channel, interaction.message, true);
    if (read().modal?.interaction === modal.interaction) closeModal();
  } catch (refusal) {
    set({ busy: false, error: { text: refusal.message, field: refusal.field } });
  }
}

/** Takes one's own message back, or dismisses one that only this person sees. */
export async function dismiss(message) {
  takeDeleted(message.channel_id ?? read().channel, message.id);
  if (!message.local) await api.remove(message.id, read().person).catch(() => {});
}

export async function edit(message, content) {
  try {
    takeMessage(message.channel_id, await api.edit(message.id, read().person, content), false);
  } catch (refusal) {
    complain(refusal);
  }
}

export const react = (message, emoji, remove) =>
  api.react(message.id, { person: read().person, emoji, remove: remove || undefined }).catch(() => {});
