import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					env: { TZ: 'UTC' },
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/bench/**'],
					testTimeout: 60_000,
				},
			},
		],
	},
});
