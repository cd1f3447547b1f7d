/*
 * Begins the worker of DuckDB-WASM, whose script is named after `#`. Where a worker has TransformStream the
 * library counts the bytes of its module with one, which nobody here asks for: the browser is then given a
 * copy of the answer instead of the answer itself, and compiles the module anew on every visit.
 */
self.TransformStream = undefined;
importScripts(self.location.hash.slice(1));
