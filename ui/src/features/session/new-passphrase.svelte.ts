import { call } from '../../api/client';
import type { PassphraseStrength } from '../../api/generated';

const PAUSE = 250;

/** What is wrong with a passphrase being chosen, by field. */
export interface PassphraseFields {
  passphrase?: string;
  again?: string;
}

/** A passphrase being chosen: what is typed, how strong the core finds it, and whether it was typed twice alike. */
export class NewPassphrase {
  text = $state('');
  again = $state('');
  visible = $state(false);
  strength = $state.raw<PassphraseStrength | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Follows the typing: the strength is asked once it pauses. */
  typed = (): void => {
    clearTimeout(this.#timer);
    if (this.text === '') {
      this.strength = null;
      return;
    }
    this.#timer = setTimeout(() => void this.weigh(), PAUSE);
  };

  /** Asks the core how strong it is. */
  async weigh(): Promise<void> {
    const weighed = this.text;
    // Its strength is a hint: when it cannot be had, the core still judges at the end.
    const strength = await call('check_passphrase', { passphrase: weighed }).catch(() => null);
    if (weighed === this.text) this.strength = strength;
  }

  /** Takes a passphrase made by Trame, readable so that one can note it. */
  suggest = async (): Promise<void> => {
    const { passphrase } = await call('suggest_passphrase', {});
    this.text = passphrase;
    this.again = '';
    this.visible = true;
    await this.weigh();
  };

  /** Forgets it. */
  clear(): void {
    clearTimeout(this.#timer);
    this.text = '';
    this.again = '';
    this.strength = null;
    this.visible = false;
  }

  /** What must be corrected before sending. What one can read needs no second typing. */
  faults(): PassphraseFields {
    if (this.text === '') return { passphrase: 'Écrivez une phrase de passe, ou laissez Trame en proposer une.' };
    if (this.strength && !this.strength.accepted) return { passphrase: this.strength.advice };
    if (!this.visible && this.again !== this.text) {
      return { again: 'Les deux saisies diffèrent\u202f: retapez la phrase, ou affichez-la.' };
    }
    return {};
  }
}
