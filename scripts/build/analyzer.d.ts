/** What `elements-manifest.ts` uses of the analyzer, which has no types for it and a TypeScript of its own. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  type SourceFile = { fileName: string };
  export const ts: {
    ScriptTarget: { ES2022: number };
    createSourceFile(name: string, text: string, target: number, withParents: boolean): SourceFile;
  };
  export function create(options: {
    modules: SourceFile[];
    plugins: unknown[];
    context: { dev: boolean };
  }): unknown;
}
declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
