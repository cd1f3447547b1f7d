/* Written as 404.html, which static hosts show for every address they do not know. */
export const trailingSlash = 'never';
