/** Seconds left before something may be tried again. To be made while a component starts, or inside an effect root. */
export class Countdown {
  left = $state(0);
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Counts down from here. */
  start(seconds: number): void {
    this.stop();
    this.left = Math.max(0, Math.ceil(seconds));
    const end = Date.now() + this.left * 1000;
    if (this.left === 0) return;
    this.#timer = setInterval(() => {
      this.left = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (this.left === 0) this.stop();
    }, 250);
  }

  /** Stops counting. */
  stop(): void {
    clearInterval(this.#timer);
  }
}
