// The page's own words, in the language that the visitor chose.
import { useStore, write } from '../world/store.js';
import { keep } from '../world/choices.js';
import { en } from './en.js';
import { fr } from './fr.js';

const TEXTS = { fr, en };

export const useTexts = () => TEXTS[useStore((state) => state.language)];

export function chooseLanguage(language) {
  keep('language', language);
  write({ language });
}
