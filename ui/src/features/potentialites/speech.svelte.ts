/** A French voice of this very machine: nothing that is read aloud may be sent anywhere. */
export function localVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  return voices.find(({ lang, localService }) => localService && /^fr\b/i.test(lang)) ?? null;
}

/** Reads a sentence aloud, when the system can. */
export class Speech {
  #voice = $state.raw<SpeechSynthesisVoice | null>(null);
  /** The sentence being read. */
  reading = $state<string | null>(null);
  readonly #synthesis: SpeechSynthesis | undefined;

  constructor(synthesis: SpeechSynthesis | undefined = (window as Partial<Window>).speechSynthesis) {
    this.#synthesis = synthesis;
    this.#look();
    // Some systems tell their voices late.
    synthesis?.addEventListener('voiceschanged', this.#look);
  }

  /** Whether there is a voice to use. */
  get isThere(): boolean {
    return this.#voice !== null;
  }

  /** Reads a sentence, or stops reading it. */
  toggle(sentence: string): void {
    const wasReading = this.reading;
    this.stop();
    if (!this.#synthesis || !this.#voice || wasReading === sentence) return;
    const said = new SpeechSynthesisUtterance(sentence);
    said.voice = this.#voice;
    said.lang = this.#voice.lang;
    said.onend = () => {
      if (this.reading === sentence) this.reading = null;
    };
    this.reading = sentence;
    this.#synthesis.speak(said);
  }

  /** Says no more. */
  stop(): void {
    this.reading = null;
    this.#synthesis?.cancel();
  }

  /** Stops for good. */
  close(): void {
    this.#synthesis?.removeEventListener('voiceschanged', this.#look);
    this.stop();
  }

  #look = (): void => {
    this.#voice = localVoice(this.#synthesis?.getVoices() ?? []);
  };
}
