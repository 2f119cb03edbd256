/** Where each kind of JSX keeps the elements it knows. */
const MODULES = ['react', 'preact', 'solid-js/jsx-runtime'];

/**
 * Types of `<cuulong-atlas>` in JSX. The package depends on none of these: a host without one has no such module, and
 * what is said of it there is passed over.
 */
export const jsxTypes = MODULES.map(
  (name) => `
// @ts-ignore
declare module '${name}' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore
      'cuulong-atlas': AtlasAttributes & Omit<IntrinsicElements['section'], keyof AtlasAttributes>;
    }
  }
}
`,
).join('');
