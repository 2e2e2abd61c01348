import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { localVoice, Speech } from './speech.svelte';

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
});

beforeEach(() => {
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function synthesis(voices: SpeechSynthesisVoice[]) {
  return Object.assign(new EventTarget(), { getVoices: () => voices, speak: vi.fn(), cancel: vi.fn() });
}
const asSynthesis = (fake: ReturnType<typeof synthesis>): SpeechSynthesis => fake as unknown as SpeechSynthesis;

it('takes a French voice of the machine, never one that sends the text away', () => {
  expect(localVoice([voice('fr-FR', false), voice('en-GB', true)])).toBeNull();
  expect(localVoice([voice('fr-FR', false), voice('fr-CA', true)])?.lang).toBe('fr-CA');
  expect(localVoice([voice('fro', true)])).toBeNull();
  expect(localVoice([])).toBeNull();
});

it('is not there without such a voice, and appears when the system tells it late', () => {
  expect(new Speech(undefined).isThere).toBe(false);
  const voices = [voice('fr-FR', false)];
  const fake = synthesis(voices);
  const speech = new Speech(asSynthesis(fake));
  expect(speech.isThere).toBe(false);
  speech.toggle('Ça va.');
  expect(fake.speak).not.toHaveBeenCalled();
  voices.push(voice('fr-FR', true));
  fake.dispatchEvent(new Event('voiceschanged'));
  expect(speech.isThere).toBe(true);
});

it('reads a sentence, and stops when asked again', () => {
  const fake = synthesis([voice('fr-FR', true)]);
  const speech = new Speech(asSynthesis(fake));
  speech.toggle('Ça va.');
  expect(speech.reading).toBe('Ça va.');
  expect(fake.speak).toHaveBeenCalledWith(expect.objectContaining({ text: 'Ça va.', lang: 'fr-FR' }));
  speech.toggle('Ça va.');
  expect(speech.reading).toBeNull();
  expect(fake.speak).toHaveBeenCalledTimes(1);
});
