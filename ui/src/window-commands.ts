import Eye from '@lucide/svelte/icons/eye';
import FileInput from '@lucide/svelte/icons/file-input';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Lock from '@lucide/svelte/icons/lock';
import Settings from '@lucide/svelte/icons/settings';
import Undo from '@lucide/svelte/icons/undo-2';
import UserPlus from '@lucide/svelte/icons/user-round-plus';
import type { PaletteItem, Shortcut } from './app/places';
import { sharedScreen } from './kit/shared-screen.svelte';
import { router } from './router.svelte';

const SECTIONS = [
  ['profil', 'profil et en-tête'],
  ['affichage', 'affichage, thème, taille du texte'],
  ['rappels', 'rappels'],
  ['securite', 'sécurité, phrase de passe'],
  ['sauvegardes', 'sauvegardes'],
] as const;

/** What the palette offers beside people. */
export function windowCommands(does: { lock: () => void; undo: () => void; isShared: boolean }): PaletteItem[] {
  return [
    { id: 'today', label: 'Aujourd’hui', icon: CalendarDays, run: () => router.go({ name: 'today' }) },
    { id: 'people', label: 'File active', icon: FolderOpen, run: () => router.go({ name: 'people' }) },
    { id: 'new-person', label: 'Nouveau dossier', icon: UserPlus, run: () => router.go({ name: 'new-person' }) },
    { id: 'import', label: 'Importer depuis un PDF', icon: FileInput, run: () => router.go({ name: 'import-person' }) },
    {
      id: 'shared',
      label: does.isShared ? 'Arrêter l’écran partagé' : 'Partager l’écran avec la personne',
      icon: Eye,
      run: sharedScreen.toggle,
    },
    { id: 'undo', label: 'Annuler la dernière action', hint: 'Ctrl Z', icon: Undo, run: does.undo },
    { id: 'lock', label: 'Verrouiller', hint: 'Ctrl L', icon: Lock, run: does.lock },
    ...SECTIONS.map(([section, label]) => ({
      id: `settings-${section}`,
      label: `Réglages\u202f: ${label}`,
      icon: Settings,
      run: () => router.go({ name: 'settings', section }),
    })),
  ];
}

/** What « Aide » lists. */
export const SHORTCUTS: readonly Shortcut[] = [
  { keys: 'Ctrl K', does: 'Aller à une personne ou une action' },
  { keys: 'Ctrl L', does: 'Verrouiller' },
  { keys: 'Ctrl Z', does: 'Annuler la dernière action (hors d’un champ)' },
  { keys: '?', does: 'Afficher cette aide' },
  { keys: '↑ ↓', does: 'Dans un tableau, passer d’une ligne à l’autre' },
  { keys: 'Entrée', does: 'Ouvrir la ligne' },
  { keys: '↓ depuis la recherche', does: 'Descendre dans la file active' },
  { keys: 'R F L N', does: 'Diagnostic\u202f: rien à signaler, frein, frein levé, ne souhaite pas répondre' },
  { keys: 'U / T', does: 'Diagnostic\u202f: la catégorie, ou tout, est inchangée' },
  { keys: 'X', does: 'Suggestions\u202f: mettre de côté pour cette fois' },
  { keys: 'Alt ← / Alt →', does: 'Diagnostic\u202f: catégorie précédente, suivante' },
  { keys: 'A', does: 'Plan\u202f: ajouter une action (Alt ↑ ou ↓ change d’objectif)' },
  { keys: 'O', does: 'Plan\u202f: ajouter un objectif' },
  { keys: '1 2 3 / 0', does: 'Plan\u202f: priorité de l’objectif qui a le focus, aucune' },
  { keys: 'Alt ↑ / Alt ↓', does: 'Plan\u202f: déplacer l’action ou l’objectif qui a le focus' },
  { keys: 'Échap', does: 'Fermer ce qui est ouvert' },
];
