// What a form asks for, apart from how it looks.
import { chosenFirst } from '../component/choices.js';

const ROW = 1;
const TEXT = 4;
const LABEL = 18;
const FILES = 19;
const RADIO = 21;
const CHECKS = 22;
const CHECK = 23;

/** The fields of a form, without their labels. */
export const fieldsOf = (form) =>
  form.components.flatMap((one) => (one.type === LABEL ? [one.component] : one.type === ROW ? one.components : [])).filter((one) => one.custom_id);

/** What stands in the fields when the form opens. */
export const firstValues = (form) => Object.fromEntries(fieldsOf(form).map((field) => [field.custom_id, first(field)]));

function first(field) {
  if (field.type === TEXT) return field.value ?? '';
  if (field.type === CHECK) return field.default === true;
  if (field.type === RADIO) return chosenFirst(field)[0] ?? '';
  if (field.type === FILES) return [];
  return chosenFirst(field);
}

/** Why the value can't be sent, in words; null when it can. Discord's clients ask for required fields by default. */
export function problem(field, value, t) {
  const required = field.required !== false;
  if (field.type === CHECK) return null;
  if (field.type === TEXT) {
    const length = value.trim().length;
    if (required && length === 0) return t.fieldNeeded;
    if (length > 0 && length < (field.min_length ?? 0)) return t.tooShort(field.min_length);
    return value.length > (field.max_length ?? 4000) ? t.tooLong(field.max_length ?? 4000) : null;
  }
  if (required && value.length === 0) return t.fieldNeeded;
  const least = field.min_values ?? (field.type === CHECKS || field.type === FILES ? 1 : 0);
  return field.type !== RADIO && value.length > 0 && value.length < least ? t.tooFew(least) : null;
}
