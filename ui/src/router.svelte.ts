import { saveState } from './kit/save-state.svelte';
import { href, parse, type Route } from './routes';

/** Where the window is. */
class Router {
  /** The present route. */
  current = $state.raw<Route>(parse(location.hash));

  constructor() {
    window.addEventListener('hashchange', () => {
      this.current = parse(location.hash);
    });
  }

  /** Goes somewhere, once what was typed is saved; the way back is kept. */
  async go(route: Route): Promise<void> {
    await saveState.flush();
    location.hash = href(route);
  }

  /** Goes somewhere in place of the present address. */
  replace(route: Route): void {
    history.replaceState(null, '', href(route));
    this.current = route;
  }
}

/** The one router of the window. */
export const router = new Router();
