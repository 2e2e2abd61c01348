import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const features = readdirSync('src/features', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Who may import whom; everything of `src` not named in `except` is refused. */
const tiers = [
  { target: './src/kit', from: './src', except: ['./kit'], message: 'The kit knows nothing of Trame.' },
  { target: './src/api', from: './src', except: ['./api'] },
  { target: './src/text', from: './src', except: ['./text', './kit', './api'] },
  ...features.map(({ name }) => ({
    target: `./src/features/${name}`,
    from: './src',
    except: [`./features/${name}`, './kit', './api', './text', './routes.ts', './test-setup.ts'],
    message:
      'A feature imports api, kit, text, the routes and itself, never another feature: compose them in a screen.',
  })),
  { target: './src/screens', from: './src/app' },
];

export default ts.config(
  { ignores: ['dist', 'dist-host', 'gallery/dist', 'src/api/generated.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.svelte'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'svelte-eslint-parser': ['.svelte'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ extensions: ['.ts', '.js', '.svelte'] })],
    },
    languageOptions: {
      globals: { ...globals.browser },
      // Also for .ts files: import-x reads the components they import with these options.
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: tiers }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@tauri-apps/*'], message: 'Only src/api/transport.tauri.ts may.' }] },
      ],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/require-each-key': 'error',
      'svelte/button-has-type': 'error',
      // The router is a hash over our own closed union, not SvelteKit's.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  { files: ['src/api/transport.tauri.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['*.js', '*.ts', 'gallery/*.ts'], languageOptions: { globals: { ...globals.node } } },
);
