import { mount } from 'svelte';
import '../src/kit/base.css';
import { sharedScreen } from '../src/kit/shared-screen.svelte';
import { applyTheme, type ThemeChoice } from '../src/kit/theme';
import Gallery from './Gallery.svelte';

// ?theme=dark&shared=1&page=2
const asked = new URLSearchParams(location.search);
applyTheme((asked.get('theme') ?? 'auto') as ThemeChoice);
sharedScreen.set(asked.has('shared'));
mount(Gallery, {
  target: document.getElementById('app') ?? document.body,
  props: { shown: asked.get('page') ?? 'diagnostic' },
});
