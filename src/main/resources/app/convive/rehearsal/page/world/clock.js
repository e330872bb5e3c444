// The rehearsal's clock and what is planned.
import * as api from './api.js';
import { read, write } from './store.js';

export function takeClock({ now, walking }) {
  write({ clock: { now: Date.parse(now), since: Date.now(), walking: walking ?? false } });
}

/** What time the rehearsal has now, in ms. */
export function presently() {
  const { clock } = read();
  return clock ? clock.now + (Date.now() - clock.since) : Date.now();
}

const SETTLE_MS = 500;
let asked = null;

/** Asks for the plan a moment after something happened that may have changed it. */
export function loadPlanSoon() {
  clearTimeout(asked);
  asked = setTimeout(loadPlan, SETTLE_MS);
}

export async function loadPlan() {
  try {
    takePlan(await api.plan(read().language));
  } catch {
    // The next push or the next connection asks again.
  }
}

function takePlan(plan) {
  write({ plan });
  takeClock(plan);
}

/** Walks forward; the answer comes when all that was due on the way is done. */
export async function walk(target) {
  write(({ clock }) => ({ clock: { ...clock, walking: true }, notice: null }));
  try {
    takePlan(await api.walk(target));
  } catch (refusal) {
    write(({ clock }) => ({ clock: { ...clock, walking: false }, notice: { place: 'plan', reason: refusal.reason, text: refusal.message } }));
  }
}
