// Lists in which the arrow keys move and Tab passes by: one element of the list takes part in the tab order.
import { useEffect } from 'preact/hooks';

const STEPS = {
  vertical: { ArrowDown: 1, ArrowUp: -1 },
  horizontal: { ArrowRight: 1, ArrowLeft: -1 },
  both: { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 },
};

/** The elements marked `data-rove` inside `box`; `current` picks the one that Tab reaches. */
export function useRoving(box, direction = 'vertical', current = '[aria-current],[aria-checked=true]') {
  useEffect(() => {
    const all = rovers(box.current);
    if (!all.length) return;
    const stop = all.find((one) => one.matches(current)) ?? all.find((one) => one.tabIndex === 0) ?? all[0];
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  });
  return (event) => {
    const all = rovers(box.current);
    const at = all.indexOf(event.target.closest('[data-rove]'));
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = STEPS[direction][event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step ? at + step : -1;
    if (!all[to]) return;
    for (const one of all) one.tabIndex = -1;
    all[to].tabIndex = 0;
    all[to].focus();
    event.preventDefault();
  };
}

const rovers = (box) => [...(box?.querySelectorAll('[data-rove]') ?? [])].filter((one) => one.offsetParent !== null);
