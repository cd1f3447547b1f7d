/* The shapes Kit lets an application name; the defaults serve, so only the page's title is added. */
declare global {
	namespace App {
		interface PageData {
			/** The title in the browser's tab, without the name of the site. */
			title?: string;
		}
	}
}

export {};
