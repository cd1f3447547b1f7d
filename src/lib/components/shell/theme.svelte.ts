const KEY = 'sittan-theme';

/** In the order in which the button goes through them. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeName = (typeof THEMES)[number];

/** The colours a reader chose; kept in the browser, applied before the first paint by app.html. */
export class Theme {
	#current = $state<ThemeName>('system');

	get current(): ThemeName {
		return this.#current;
	}

	get next(): ThemeName {
		return THEMES[(THEMES.indexOf(this.#current) + 1) % THEMES.length] ?? 'system';
	}

	/** Takes over what app.html has applied. To be called in the browser, once. */
	restore(): void {
		const applied = document.documentElement.dataset['theme'];
		this.#current = applied === 'light' || applied === 'dark' ? applied : 'system';
	}

	/** Goes on to the next and remembers it, where the browser allows that. */
	change(): void {
		this.#current = this.next;
		const { dataset } = document.documentElement;
		if (this.#current === 'system') delete dataset['theme'];
		else dataset['theme'] = this.#current;
		try {
			localStorage.setItem(KEY, this.#current);
		} catch {
			/* Storage is closed to this page: the choice holds until the page is left. */
		}
	}
}
