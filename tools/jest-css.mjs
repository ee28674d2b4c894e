// CSS modules under Jest: every class is called by its own name; a plain style sheet is nothing.
export default new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : String(name)) });
