/** « Écran partagé »: the person looks at the screen too. Private things hide, type grows. */
class SharedScreen {
  /** Whether the person looks. */
  on = $state(false);

  /** Turns it on or off. */
  toggle = (): void => {
    this.set(!this.on);
  };

  /** Sets it, and tells the tokens. */
  set(on: boolean): void {
    this.on = on;
    document.documentElement.dataset['shared'] = String(on);
  }
}

/** Read by whatever shows private notes or other people's names. */
export const sharedScreen = new SharedScreen();
