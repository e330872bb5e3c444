// A list or card that floats beside what opened it, above everything, inside the window.
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { html } from '../dom.js';

const GAP = 6;

/** `side`: `below` or `above`, where it goes when there is room; it is as wide as the anchor where `wide`. */
export function Floating({ anchor, side = 'below', wide = false, label, class: name, onClose, children }) {
  const own = useRef(null);

  useLayoutEffect(() => {
    const box = own.current;
    box.showPopover?.();
    const place = () => put(box, anchor.current, side, wide);
    place();
    const resized = new ResizeObserver(place);
    resized.observe(box);
    addEventListener('resize', place);
    addEventListener('scroll', place, true);
    return () => {
      resized.disconnect();
      removeEventListener('resize', place);
      removeEventListener('scroll', place, true);
    };
  }, []);

  useEffect(() => {
    const outside = (event) => {
      if (!own.current?.contains(event.target) && !anchor.current?.contains(event.target)) onClose();
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, [onClose]);

  return html`<div ref=${own} popover="manual" class=${`floating ${name ?? ''}`} aria-label=${label} role=${label ? 'dialog' : null}>${children}</div>`;
}

function put(box, anchor, side, wide) {
  if (!anchor) return;
  const at = anchor.getBoundingClientRect();
  if (wide) box.style.width = `${Math.min(at.width, innerWidth - 2 * GAP)}px`;
  const under = innerHeight - at.bottom - 2 * GAP;
  const over = at.top - 2 * GAP;
  box.style.maxHeight = 'none';
  const height = box.scrollHeight;
  const below = side === 'below' ? under >= Math.min(height, 220) || under >= over : over < Math.min(height, 220) && under > over;
  box.style.maxHeight = `${Math.max(120, below ? under : over)}px`;
  const left = Math.max(GAP, Math.min(at.left, innerWidth - box.offsetWidth - GAP));
  box.style.left = `${left}px`;
  box.style.top = below ? `${at.bottom + GAP}px` : `${Math.max(GAP, at.top - GAP - box.offsetHeight)}px`;
}
