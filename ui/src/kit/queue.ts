/** Tasks done one after the other; one that is refused does not stop those behind it. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** Does a task once those before it are done. */
  next<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
